import { allowance } from '../routine/blocks.ts';
import type { PlannedMove } from '../routine/state.ts';
import type { Condition, Equipment, MoveId, Side } from '../routine/vocabulary.ts';
import type { UserAct } from './acts.ts';
import type { RoutineAct } from './routine-turn.ts';

/** A routine, with the move and the side that it has come to. */
export interface InHand {
  readonly plan: readonly PlannedMove[];
  readonly move: MoveId;
  readonly side: Side;
}

/** What is known of who asks, and of the room. */
export interface Known {
  readonly conditions: readonly Condition[];
  readonly missing: readonly Equipment[];
  readonly hurt: readonly MoveId[];
}

/**
 * What is told of a move that was asked about: the one named, else the one in hand, in the form that the plan
 * has, else in the one for this body and this room; of a move that is not for them, that and why. A side that was
 * named counts; of the move in hand it is else the side that one is on. Null where no move is meant.
 */
export function descriptionOf(act: UserAct, known: Known, inHand: InHand | null): RoutineAct | null {
  const wished = act.kind === 'describe-move' ? act.move : null;
  const move = wished ?? act.told.moves[0] ?? inHand?.move ?? null;
  if (move === null) return null;
  const allowed = allowance(move, known.conditions, known.missing);
  if (allowed.kind === 'blocked') return { kind: 'left-out', leftOut: { move, why: allowed.why } };
  if (known.hurt.includes(move)) return { kind: 'left-out', leftOut: { move, why: 'hurt' } };
  const planned = inHand?.plan.find((each) => each.move === move);
  const named = act.told.side === 'both' ? null : act.told.side;
  const own = inHand?.move === move ? inHand.side : planned?.sets[0];
  return {
    kind: 'describe',
    move,
    variant: planned?.variant ?? (allowed.kind === 'variant' ? allowed.variant : 'standard'),
    side: named ?? own ?? 'right',
    parts: act.kind === 'describe-move' ? act.parts : [],
  };
}
