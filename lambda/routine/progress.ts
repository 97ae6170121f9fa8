import { nextResponse } from '../score/planner.ts';
import type { Passage } from '../score/score.ts';
import { estimatedTotalMs, lengthOf, lengthOfPassages } from '../score/timing.ts';
import type { Credits, Earning } from '../store/profile.ts';
import { repsOf, type Stop } from './outline.ts';
import type { PlannedMove } from './state.ts';
import { MOVES, type MoveId, SIDES, type Side } from './vocabulary.ts';

/** What the skill itself adds to a response: the question at its end, and the wait for an answer. */
const BETWEEN_RESPONSES_MS = 6000;
/** What is said before the first passage of a response may delay what is earned by as much as this. */
const LEAD_ALLOWANCE_MS = 12_000;

/** Whether a stop, once heard to its end, is a thing done: a hold, a set of passes, a spot with its last block. */
export function isEarned(stop: Stop): boolean {
  const { phase, rep, of } = stop.place;
  return phase === 'hold' || phase === 'passes' || (phase === 'press' && rep === of);
}

/** The credits after these stops were heard in full. A hold that is repeated counts once. */
export function credited(credits: Credits, heard: readonly Stop[], plan: readonly PlannedMove[]): Credits {
  return heard.filter(isEarned).reduce((sum, stop) => raised(sum, stop, countOf(stop, plan)), credits);
}

/** The credit of a side, at least up to `count`. */
function raised(credits: Credits, stop: Stop, count: number): Credits {
  const { move, side } = stop.place;
  if (side === null) return credits;
  const sides = credits[move] ?? {};
  return { ...credits, [move]: { ...sides, [side]: Math.max(sides[side] ?? 0, count) } };
}

/** The how manieth thing on its side a stop is, earlier sets of the same side included. */
export function countOf(stop: Stop, plan: readonly PlannedMove[]): number {
  const planned = plan.find(({ move }) => move === stop.place.move);
  const before = planned?.sets.slice(0, stop.set).filter((side) => side === stop.place.side).length ?? 0;
  const reps = repsOf(stop.place);
  return before * reps + (reps === 1 ? 1 : stop.place.rep);
}

/** A spot that has eased before its time is done all the same. */
export function eased(credits: Credits, stop: Stop, plan: readonly PlannedMove[]): Credits {
  return raised(credits, stop, countOf(stop, plan));
}

export function isSideDone(credits: Credits, move: MoveId, side: Side): boolean {
  return (credits[move]?.[side] ?? 0) >= repsOf({ move });
}

export function sidesToDo(credits: Credits, move: MoveId, sides: readonly Side[]): readonly Side[] {
  return sides.filter((side) => !isSideDone(credits, move, side));
}

/** Moves of which anything was done. */
export function movesDone(credits: Credits): readonly MoveId[] {
  return MOVES.filter((move) => SIDES.some((side) => (credits[move]?.[side] ?? 0) > 0));
}

/** What was done of a move: all of it, one side in full, or less than a side. */
export interface DoneOfMove {
  readonly move: MoveId;
  readonly much: 'all' | Side | 'part';
}

export function doneOf(credits: Credits): readonly DoneOfMove[] {
  return movesDone(credits).map((move) => {
    const sides = SIDES.filter((side) => isSideDone(credits, move, side));
    const [side] = sides;
    return { move, much: sides.length === SIDES.length ? 'all' : (side ?? 'part') };
  });
}

/** What playing these passages earns, and when, counted from the sending of the response. */
export function earningsOf(stops: readonly Stop[], passages: readonly Passage[]): readonly Earning[] {
  let afterMs = LEAD_ALLOWANCE_MS;
  return stops.flatMap((stop, index) => {
    afterMs += estimatedTotalMs(lengthOf(passages[index]?.cues ?? []));
    const { move, side } = stop.place;
    return isEarned(stop) && side !== null ? [{ afterMs: Math.round(afterMs), move, side }] : [];
  });
}

/** Estimated ms until all passages are done, with the questions between the responses. */
export function timeLeftMs(passages: readonly Passage[]): number {
  let left = passages;
  let ms = estimatedTotalMs(lengthOfPassages(passages));
  while (left.length > 0) {
    left = left.slice(nextResponse(left));
    ms += BETWEEN_RESPONSES_MS;
  }
  return ms;
}

/** Things left to do of the move that the first stop belongs to, this one included. */
export function leftInMove(stops: readonly Stop[]): number {
  const move = stops[0]?.place.move;
  return stops.filter((stop) => stop.place.move === move && isEarned(stop)).length;
}

export function movesAfter(stops: readonly Stop[]): number {
  return new Set(stops.map(({ place }) => place.move)).size - (stops.length > 0 ? 1 : 0);
}
