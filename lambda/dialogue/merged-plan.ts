import { NO_PLAN, type PlanWish } from './acts.ts';

/**
 * What is wanted of a routine that was asked for in several breaths: of each thing the last word counts. Who
 * names moves or a time wants a routine of their own, and so does not carry on with the one of last time.
 */
export function mergedPlan(earlier: PlanWish, later: PlanWish): PlanWish {
  const moves = later.moves.length > 0 ? later.moves : earlier.moves;
  const anew = later.moves.length > 0 || (later.side ?? later.minutes) !== null;
  const without = [...new Set([...earlier.without, ...later.without])];
  return {
    moves: moves.filter((move) => !later.without.includes(move)),
    without: without.filter((move) => !later.moves.includes(move)),
    side: later.side ?? earlier.side,
    minutes: later.minutes ?? earlier.minutes,
    holdSeconds: later.holdSeconds ?? earlier.holdSeconds,
    carryOn: later.carryOn || (earlier.carryOn && !anew),
  };
}

/** Whether a wish says anything of the routine, beyond that there shall be one. */
export function saysSomething({ moves, without, side, minutes, holdSeconds, carryOn }: PlanWish): boolean {
  return carryOn || moves.length + without.length > 0 || (side ?? minutes ?? holdSeconds) !== null;
}

/** "Carry on where we were", and nothing else so far. */
export const CARRYING_ON: PlanWish = { ...NO_PLAN, carryOn: true };
