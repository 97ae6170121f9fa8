import { MOVES, SIDES } from '../routine/vocabulary.ts';
import type { Credits } from './profile.ts';

/** The larger count of the two, move by move and side by side: a hold that is done stays done. */
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
