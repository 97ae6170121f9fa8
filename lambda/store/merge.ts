import { MOVES, SIDES } from '../routine/vocabulary.ts';
import type { CompletedRoutine, Credits, Profile, UnfinishedRoutine } from './profile.ts';
import { COMPLETED_KEPT } from './profile.ts';

/**
 * Two devices of one person wrote at once: nothing that was done on either is lost. A routine finished on one
 * is finished; of two unfinished ones the later begun stays; credit and moves met add up; the newer
 * preferences win.
 */
export function mergeProfiles(stored: Profile, ours: Profile): Profile {
  const completed = mergeCompleted(stored.completed, ours.completed);
  return {
    unfinished: unlessFinished(mergeUnfinished(stored.unfinished, ours.unfinished), completed),
    met: MOVES.filter((move) => stored.met.includes(move) || ours.met.includes(move)),
    preferences:
      (stored.preferences.changedAt ?? '') > (ours.preferences.changedAt ?? '')
        ? stored.preferences
        : ours.preferences,
    completed,
  };
}

function mergeCompleted(
  stored: readonly CompletedRoutine[],
  ours: readonly CompletedRoutine[],
): readonly CompletedRoutine[] {
  const byStart = new Map([...stored, ...ours].map((routine) => [routine.startedAt, routine]));
  return [...byStart.values()]
    .sort((one, other) => (one.finishedAt < other.finishedAt ? -1 : 1))
    .slice(-COMPLETED_KEPT);
}

function mergeUnfinished(
  stored: UnfinishedRoutine | null,
  ours: UnfinishedRoutine | null,
): UnfinishedRoutine | null {
  if (!stored || !ours) return stored ?? ours;
  if (stored.startedAt !== ours.startedAt) return stored.startedAt > ours.startedAt ? stored : ours;
  return { ...ours, credits: mergeCredits(stored.credits, ours.credits) };
}

/** The larger count of the two, move by move and side by side. */
export function mergeCredits(one: Credits, other: Credits): Credits {
  return Object.fromEntries(
    MOVES.filter((move) => one[move] || other[move]).map((move) => [
      move,
      Object.fromEntries(
        SIDES.map((side) => [side, Math.max(one[move]?.[side] ?? 0, other[move]?.[side] ?? 0)]),
      ),
    ]),
  );
}

function unlessFinished(
  routine: UnfinishedRoutine | null,
  completed: readonly CompletedRoutine[],
): UnfinishedRoutine | null {
  return completed.some((done) => done.startedAt === routine?.startedAt) ? null : routine;
}
