import type { RoutineEffect } from '../dialogue/routine-turn.ts';
import { movesDone } from '../routine/progress.ts';
import { mergeCredits } from './credits.ts';
import { liesAhead } from './instants.ts';
import { completedWith, movesAtOnce, union, withMoves } from './merge-moves.ts';
import { creditsAt, playingAtOnce, playingElsewhere } from './playing.ts';
import { type CompletedRoutine, NOWHERE, type Profile, type UnfinishedRoutine } from './profile.ts';

/** What a session knows beside what it wants kept. */
export interface Session {
  /** A number for the device that is spoken to. */
  readonly here: number;
  /** It could not read the profile, and has kept nothing since: it began without knowing what was there. */
  readonly missed: boolean;
  /** The routine as the session kept it last; null where it begins with this turn, or could not be kept. */
  readonly before: Pick<UnfinishedRoutine, 'startedAt' | 'moves'> | null;
}

const NO_SESSION: Session = { here: NOWHERE, missed: false, before: null };

/**
 * The profile after what a turn of the routine wants kept. Another device of the same person may have kept
 * something since this session last looked, so what is there is added to and never just replaced.
 *
 * @param now ISO instant
 */
export function remember(
  profile: Profile,
  effect: RoutineEffect,
  now: string,
  session: Session = NO_SESSION,
): Profile {
  switch (effect.kind) {
    case 'save-progress': {
      const { unfinished } = effect;
      const met = union(profile.met, effect.met);
      const ended = profile.completed.find(({ startedAt }) => startedAt === unfinished.startedAt);
      // One finished elsewhere stays finished, and what is done of it here counts.
      if (ended !== undefined)
        return withEnd({ ...profile, met }, { ...ended, moves: movesDone(unfinished.credits) });
      return { ...profile, met, unfinished: unfinishedAfter(profile.unfinished, unfinished, now, session) };
    }
    case 'save-preferences':
      return {
        ...profile,
        preferences: {
          ...profile.preferences,
          ...effect.preferences,
          equipment: { ...profile.preferences.equipment, ...effect.preferences.equipment },
          changedAt: effect.now,
        },
      };
    case 'finish-routine': {
      const { completed } = effect;
      const met = union(profile.met, effect.met);
      const { unfinished } = profile;
      if (unfinished?.startedAt !== completed.startedAt) return withEnd({ ...profile, met }, completed);
      const moves = union(completed.moves, movesDone(creditsAt(unfinished, now)));
      return withEnd({ ...profile, met, unfinished: null }, { ...completed, moves });
    }
  }
}

/**
 * Of two routines the later begun is the one to go on with. Where nobody could know of the earlier, what was done and
 * is left of it goes on with the later.
 */
function unfinishedAfter(
  found: UnfinishedRoutine | null,
  ours: UnfinishedRoutine,
  now: string,
  { here, missed, before }: Session,
): UnfinishedRoutine {
  const stored = found === null || liesAhead(found.startedAt, now) ? null : found;
  if (stored === null || (stored.startedAt < ours.startedAt && !missed))
    return { ...ours, playing: playingAtOnce(ours, null, here) };
  if (stored.startedAt > ours.startedAt) return stored;
  const isSame = stored.startedAt === ours.startedAt;
  return {
    ...ours,
    moves: isSame ? movesAtOnce(stored, ours, before) : withMoves(ours.moves, stored.moves),
    credits: mergeCredits(creditsAt(stored, now), ours.credits),
    playing: playingAtOnce(ours, playingElsewhere(stored, now, here), here),
  };
}

function withEnd(profile: Profile, one: CompletedRoutine): Profile {
  return { ...profile, completed: completedWith(profile.completed, one) };
}
