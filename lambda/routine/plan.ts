import type { PlanWish } from '../dialogue/acts.ts';
import type { Credits } from '../store/profile.ts';
import type { RoutineWords } from '../words/routine.ts';
import { type Allowance, allowance, type LeftOut } from './blocks.ts';
import { fitMinutes } from './fit-minutes.ts';
import { HOLD_SECONDS } from './limits.ts';
import { type Asides, measuring, planMs } from './plan-time.ts';
import { sidesToDo } from './progress.ts';
import type { PlannedMove, RoutineSettings } from './state.ts';
import {
  type Condition,
  type Equipment,
  MOVES,
  type MoveId,
  otherSide,
  SIDES,
  type Side,
} from './vocabulary.ts';

/** What a plan depends on beside the wish. */
export interface Circumstances {
  readonly conditions: readonly Condition[];
  readonly missing: readonly Equipment[];
  /** The less sore side goes first (DESIGN); null where nobody said which is sore. */
  readonly soreSide: Side | null;
  /** Stopped earlier in the session for what they felt like. */
  readonly hurt: readonly MoveId[];
  readonly met: readonly MoveId[];
  readonly settings: RoutineSettings;
  readonly words: RoutineWords;
  /** How long is spoken around the moves; it depends on the wish and on what it comes to. */
  readonly asides: (plan: Omit<Plan, 'estimatedMs'>) => Asides;
  /** In the middle of a routine: what is done is not planned again, and the move that was begun stays in. */
  readonly underWay?: UnderWay;
}

export interface UnderWay {
  readonly credits: Credits;
  /** The move that is in hand and not done; null between two. */
  readonly begun: MoveId | null;
  /** Moves whose steps were heard just now. */
  readonly met: readonly MoveId[];
}

export interface Plan {
  readonly moves: readonly PlannedMove[];
  readonly settings: RoutineSettings;
  readonly leftOut: readonly LeftOut[];
  /** The only side there is time for, where both were wanted; null otherwise. */
  readonly oneSide: Side | null;
  readonly estimatedMs: number;
  /** Minutes that were asked for and are missed by about a tenth or more; null otherwise. */
  readonly missedMinutes: number | null;
}

/**
 * The plan that a wish comes to: the moves asked for, else all five in order (S56), without what a body, a room or the
 * person rules out, and within a tenth of the minutes asked for where moves and holds can meet them.
 */
export function planRoutine(wish: PlanWish, around: Circumstances): Plan {
  const settings = {
    ...around.settings,
    holdSeconds: clampHold(wish.holdSeconds ?? around.settings.holdSeconds),
  };
  const asked = wish.moves.length > 0 ? MOVES.filter((move) => wish.moves.includes(move)) : MOVES;
  const sides = wish.side === null ? sidesInOrder(around.soreSide) : [wish.side];
  const toDo = (move: MoveId) => sidesToDo(around.underWay?.credits ?? {}, move, sides);
  const hurt = asked.filter((move) => around.hurt.includes(move));
  const notWanted = asked.filter((move) => wish.without.includes(move) && !hurt.includes(move));
  const wanted = asked.filter((move) => ![...hurt, ...notWanted].includes(move) && toDo(move).length > 0);
  const planned = wanted.map((move) => planMove(move, toDo(move), around, wish.moves.includes(move)));
  const possible = planned.flatMap((each) => (each.kind === 'planned' ? [each.move] : []));
  const ruledOut = planned.flatMap((each) => (each.kind === 'left-out' ? [each.leftOut] : []));
  const leftOut = [
    ...hurt.map((move) => ({ move, why: 'hurt' as const })),
    ...ruledOut,
    ...notWanted.map((move) => ({ move, why: 'not-wanted' as const })),
  ];
  const whole = { moves: possible, settings, leftOut, oneSide: null, missedMinutes: null };
  if (possible.length === 0) return { ...whole, estimatedMs: 0 };
  const asides = around.asides(whole);
  const measure = measuring(settings, around.words, asides);
  const full = {
    ...whole,
    estimatedMs: planMs({ ...whole, holdSeconds: settings.holdSeconds }, measure, asides),
  };
  const begun = around.underWay?.begun ?? null;
  const [dueSide, ...others] = possible.find(({ move }) => move === begun)?.sets ?? [];
  const due = others.length === 0 ? dueSide : undefined;
  const mainSide = wish.side ?? due ?? around.soreSide ?? sides[0] ?? SIDES[0];
  return fitMinutes(full, wish, { mainSide, begun }, measure, asides);
}

type Planned =
  | { readonly kind: 'planned'; readonly move: PlannedMove }
  | { readonly kind: 'left-out'; readonly leftOut: LeftOut };

/** One move as this body and this room allow it. A roller that is missing is only replaced when the move was asked for. */
export function planMove(
  move: MoveId,
  sides: readonly Side[],
  around: Pick<Circumstances, 'conditions' | 'missing' | 'met'>,
  askedFor: boolean,
): Planned {
  const allowed = allowance(move, around.conditions, around.missing);
  if (allowed.kind === 'blocked') return { kind: 'left-out', leftOut: { move, why: allowed.why } };
  if (!askedFor && allowed.kind === 'variant' && allowed.why === 'no-roller') {
    return { kind: 'left-out', leftOut: { move, why: allowed.why } };
  }
  return { kind: 'planned', move: formOf(move, sides, allowed, around.met) };
}

function formOf(
  move: MoveId,
  sides: readonly Side[],
  allowed: Allowance,
  met: readonly MoveId[],
): PlannedMove {
  const variant = allowed.kind === 'variant' ? allowed.variant : 'standard';
  return {
    move,
    variant,
    sets: sides,
    // Another form is new to those who know the usual one.
    introduce: met.includes(move) && variant === 'standard' ? 'name' : 'steps',
    care: allowed.kind === 'variant' || allowed.kind === 'care' ? allowed.why : null,
  };
}

export function sidesInOrder(soreSide: Side | null): readonly Side[] {
  return soreSide === null ? [SIDES[1], SIDES[0]] : [otherSide(soreSide), soreSide];
}

export function clampHold(seconds: number): number {
  return Math.min(HOLD_SECONDS.longest, Math.max(HOLD_SECONDS.shortest, Math.round(seconds)));
}
