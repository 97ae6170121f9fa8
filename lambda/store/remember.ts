import type { RoutineEffect } from '../dialogue/routine-turn.ts';
import { MOVES } from '../routine/vocabulary.ts';
import { mergeCredits } from './credits.ts';
import { creditsAt, playingAtOnce, playingElsewhere } from './playing.ts';
import {
  COMPLETED_KEPT,
  type CompletedRoutine,
  NOWHERE,
  type Profile,
  type UnfinishedRoutine,
} from './profile.ts';

/** What a session knows beside what it wants kept. */
export interface Session {
  /** A number for the device that is spoken to. */
  readonly here: number;
  /** It could not read the profile, and has kept nothing since: it began without knowing what was there. */
  readonly missed: boolean;
}

const NO_SESSION: Session = { here: NOWHERE, missed: false };

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
    case 'save-progress':
      return {
        ...profile,
        unfinished: unfinishedAfter(profile, effect.unfinished, now, session),
        met: union(profile.met, effect.met),
      };
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
      return {
        ...profile,
        unfinished: profile.unfinished?.startedAt === completed.startedAt ? null : profile.unfinished,
        met: union(profile.met, effect.met),
        completed: completedAfter(profile.completed, completed),
      };
    }
  }
}

/**
 * One finished elsewhere stays finished; of two routines the later begun is the one to go on with. Where nobody could
 * know of the earlier, what was done and is left of it goes on with the later.
 */
function unfinishedAfter(
  { unfinished: stored, completed }: Profile,
  ours: UnfinishedRoutine,
  now: string,
  { here, missed }: Session,
): UnfinishedRoutine | null {
  if (completed.some(({ startedAt }) => startedAt === ours.startedAt)) return stored;
  if (stored === null || (stored.startedAt < ours.startedAt && !missed))
    return { ...ours, playing: playingAtOnce(ours, null, here) };
  if (stored.startedAt > ours.startedAt) return stored;
  const left = stored.startedAt === ours.startedAt ? [] : stored.moves;
  return {
    ...ours,
    moves: [...ours.moves, ...left.filter((move) => !ours.moves.includes(move))],
    credits: mergeCredits(creditsAt(stored, now), ours.credits),
    playing: playingAtOnce(ours, playingElsewhere(stored, now, here), here),
  };
}

/** A routine of which every move was skipped is none; one that ended on two devices is one. */
function completedAfter(
  before: readonly CompletedRoutine[],
  one: CompletedRoutine,
): readonly CompletedRoutine[] {
  if (one.moves.length === 0) return before;
  const others = before.filter(({ startedAt }) => startedAt !== one.startedAt);
  return [...others, one].slice(-COMPLETED_KEPT);
}

function union(one: Profile['met'], other: Profile['met']): Profile['met'] {
  return MOVES.filter((move) => one.includes(move) || other.includes(move));
}
