import type { Stop } from './outline.ts';
import type { PlannedMove } from './state.ts';
import { type MoveId, SIDES, type Side } from './vocabulary.ts';

/** The first stop of a set of the move that `here` belongs to. */
export function setFrom(stops: readonly Stop[], here: Stop, set: number): Stop | undefined {
  return stops.find(
    (stop) => stop.place.move === here.place.move && stop.set === set && stop.place.phase !== 'close',
  );
}

/** The side that a stop belongs to; at the end of a move, the side that was done last. */
export function sideOf(stop: Stop, plan: readonly PlannedMove[]): Side {
  return stop.place.side ?? plan.find(({ move }) => move === stop.place.move)?.sets[stop.set] ?? SIDES[1];
}

/** The one side that a plan is for; null where it is for both. */
export function onlySide(plan: readonly PlannedMove[]): Side | null {
  const [first, ...others] = [...new Set(plan.flatMap(({ sets }) => sets))];
  return first !== undefined && others.length === 0 ? first : null;
}

/** The plan with a side once more as the given set of a move; null where that side has had `most` sets. */
export function addSet(
  plan: readonly PlannedMove[],
  move: MoveId,
  set: number,
  side: Side,
  most: number,
): readonly PlannedMove[] | null {
  const planned = plan.find((each) => each.move === move);
  if (!planned || planned.sets.filter((each) => each === side).length >= most) return null;
  const sets = [...planned.sets.slice(0, set), side, ...planned.sets.slice(set)];
  return withSets(plan, move, sets);
}

/** The plan without a side of a move from the given set on; null where nothing of the move is left by that. */
export function withoutSide(
  plan: readonly PlannedMove[],
  move: MoveId,
  from: number,
  side: Side,
): readonly PlannedMove[] | null {
  const sets = plan.find((each) => each.move === move)?.sets ?? [];
  const left = sets.filter((each, set) => set < from || each !== side);
  return left.length === 0 ? null : withSets(plan, move, left);
}

/** The plan with the sides of one move the other way round; a move of one side gets the other one instead. */
export function reversed(plan: readonly PlannedMove[], move: MoveId): readonly PlannedMove[] {
  return plan.map((each) =>
    each.move === move
      ? { ...each, sets: each.sets.map((side) => (side === 'left' ? 'right' : 'left')) }
      : each,
  );
}

function withSets(plan: readonly PlannedMove[], move: MoveId, sets: readonly Side[]): readonly PlannedMove[] {
  return plan.map((each) => (each.move === move ? { ...each, sets } : each));
}
