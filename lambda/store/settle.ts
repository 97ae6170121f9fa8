import { isSideDone, movesDone } from '../routine/progress.ts';
import { type MoveId, SIDES, type Side } from '../routine/vocabulary.ts';
import { mergeCredits } from './credits.ts';
import { COMPLETED_KEPT, type Credits, type Profile, type UnfinishedRoutine } from './profile.ts';

/**
 * A profile at the beginning of a visit. What time says was heard of the last response counts as done, and a
 * routine of which nothing is left is a finished one, though no session ever said that it had ended.
 */
export function settled(profile: Profile, now: string): Profile {
  const { unfinished } = profile;
  if (unfinished === null) return profile;
  const credits = creditsAt(unfinished, now);
  const heard = { ...unfinished, credits, playing: null };
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

/** What was done of it by `now` (ISO instant), the response that was playing included as far as time says. */
export function creditsAt(unfinished: UnfinishedRoutine, now: string): Credits {
  const { playing, credits, at } = unfinished;
  if (playing === null) return credits;
  const elapsedMs = Date.parse(now) - Date.parse(playing.sentAt);
  const earned = playing.earns.filter(({ afterMs }) => afterMs <= elapsedMs);
  return earned.reduce<Credits>((sum, { move, side }) => {
    const before = credits[move]?.[side] ?? 0;
    const more = earned.filter((each) => each.move === move && each.side === side).length;
    // Holds of a side follow each other, so what is earned counts from where the response began.
    const from = at.move === move && at.side === side ? Math.min(before, at.rep - 1) : before;
    return mergeCredits(sum, { [move]: { [side]: Math.max(before, from + more) } });
  }, credits);
}
