import { isSideDone, movesDone } from '../routine/progress.ts';
import { type MoveId, SIDES, type Side } from '../routine/vocabulary.ts';
import { liesAhead } from './instants.ts';
import { creditsAt, playingElsewhere } from './playing.ts';
import { COMPLETED_KEPT, NOWHERE, type Profile, type UnfinishedRoutine } from './profile.ts';

/**
 * A profile at the beginning of a visit. What time says was heard of the last response counts as done, and a
 * routine of which nothing is left is a finished one, though no session ever said that it had ended. What is still
 * playing on another device than `here` goes on doing so.
 */
export function settled(profile: Profile, now: string, here = NOWHERE): Profile {
  const { unfinished } = profile;
  if (unfinished === null) return profile;
  if (liesAhead(unfinished.startedAt, now)) return { ...profile, unfinished: null };
  const credits = creditsAt(unfinished, now);
  const heard = { ...unfinished, credits, playing: playingElsewhere(unfinished, now, here) };
  const done = movesDone(credits);
  if (sidesLeft(heard) || done.length === 0) return { ...profile, unfinished: heard };
  const finishedAt = unfinished.playing?.sentAt ?? unfinished.startedAt;
  const finished = { startedAt: unfinished.startedAt, finishedAt, moves: done };
  return {
    ...profile,
    unfinished: null,
    completed: [...profile.completed, finished].slice(-COMPLETED_KEPT),
  };
}

/** Where a routine is to go on: the first move, from where it was left, of which a side is not done. */
export function sidesLeft(
  unfinished: UnfinishedRoutine,
): { readonly move: MoveId; readonly sides: readonly Side[] } | null {
  const { moves, at, credits } = unfinished;
  for (const move of moves.slice(Math.max(0, moves.indexOf(at.move)))) {
    const sides = SIDES.filter((side) => !isSideDone(credits, move, side));
    if (sides.length > 0) return { move, sides };
  }
  return null;
}
