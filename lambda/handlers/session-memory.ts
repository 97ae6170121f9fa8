import type { Effect } from '../dialogue/effects.ts';
import type { Seen, State } from '../dialogue/state.ts';
import type { Session } from '../store/remember.ts';
import { isSameEntry } from '../store/version.ts';
import type { Kept, Memory } from './memory.ts';
import { numberOf } from './session.ts';

/**
 * What a session has seen, once it has looked again. A routine goes on in the session though the entry that it was
 * kept in is deleted elsewhere: from then on nothing of it is kept, not even where another entry has begun since.
 */
export function looked({ seen, routine }: State, memory: Memory): Seen {
  if (memory.look === 'failed') return { ...seen, missed: true };
  const owner = ownerIn(memory);
  const before = seen.entries[owner];
  if (memory.look !== 'read' || before === undefined) return seen;
  const { stored } = memory;
  if (stored !== null && isSameEntry(stored.version, before)) return seen;
  return { ...seen, entries: without(owner, seen), deleted: routine?.startedAt ?? seen.deleted };
}

/** What a turn wants done, less what is of a routine that is kept no more. */
export function notDeleted(effects: readonly Effect[], { deleted }: Seen): readonly Effect[] {
  return effects.filter((effect) => deleted === null || routineOf(effect) !== deleted);
}

/** An entry counts from when a routine is under way: what there was before it, the next look finds by itself. */
export function afterKeeping({ seen, routine }: State, memory: Memory, kept: Kept): Seen {
  if (routine === null) return seen;
  const owner = ownerIn(memory);
  if (kept.kind === 'deleted') return { ...seen, entries: without(owner, seen), deleted: routine.startedAt };
  const written = kept.kind === 'kept' ? kept.version : null;
  const version = written ?? memory.stored?.version;
  return {
    ...seen,
    entries: version === undefined ? seen.entries : { ...seen.entries, [owner]: version },
    missed: seen.missed && written === null,
    behind: kept.kind === 'failed' || (seen.behind && written === null),
  };
}

/** The routine as this session kept it last; null where it did not, so that all of it counts as new. */
export function keptBefore({ routine, seen }: State): Session['before'] {
  if (routine === null || seen.behind) return null;
  return { startedAt: routine.startedAt, moves: routine.plan.map(({ move }) => move) };
}

function routineOf(effect: Effect): string | null {
  switch (effect.kind) {
    case 'save-progress':
      return effect.unfinished.startedAt;
    case 'finish-routine':
      return effect.completed.startedAt;
    default:
      return null;
  }
}

function ownerIn({ key }: Memory): string {
  return String(numberOf(key));
}

function without(owner: string, { entries }: Seen): Seen['entries'] {
  return Object.fromEntries(Object.entries(entries).filter(([one]) => one !== owner));
}
