import type { PlanWish } from '../dialogue/acts.ts';
import type { Credits } from '../store/profile.ts';
import type { RoutineWords } from '../words/routine.ts';
import { type Allowance, allowance, type LeftOut } from './blocks.ts';
import { MOVE } from './moves.ts';
import { outline } from './outline.ts';
import { sidesToDo, timeLeftMs } from './progress.ts';
import type { PlannedMove, RoutineSettings } from './state.ts';
import { passageOf } from './unfold.ts';
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
  readonly met: readonly MoveId[];
  readonly settings: RoutineSettings;
  readonly words: RoutineWords;
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
  readonly estimatedMs: number;
  /** Minutes that were asked for and are missed by about a tenth or more; null otherwise. */
  readonly missedMinutes: number | null;
}

export const HOLD_SECONDS = { shortest: 10, longest: 60 } as const;
export const PRESS_SECONDS = { shortest: 30, longest: 180, block: 30 } as const;

/** Holds that a plan may choose by itself to meet a time: first those of the source (S63), then shorter ones. */
const USUAL_HOLDS = [20, 22, 24, 25, 26, 28, 30] as const;
const SHORT_HOLDS = [18, 16, 15, 14, 12, 10] as const;
/** A tenth is promised; a hundredth is kept back for what the choice below leaves aside. */
const TOLERANCE = 0.09;
/** The sentence that announces the plan. */
const ANNOUNCEMENT_MS = 8000;

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
  const wanted = asked.filter((move) => !wish.without.includes(move) && toDo(move).length > 0);
  const notWanted = asked.filter((move) => wish.without.includes(move));
  const possible = wanted.flatMap((move) => {
    const planned = planMove(move, toDo(move), around, wish.moves.includes(move));
    return planned.kind === 'planned' ? [planned.move] : [];
  });
  const ruledOut = wanted.flatMap((move) => {
    const planned = planMove(move, toDo(move), around, wish.moves.includes(move));
    return planned.kind === 'left-out' ? [planned.leftOut] : [];
  });
  const leftOut = [...ruledOut, ...notWanted.map((move) => ({ move, why: 'not-wanted' as const }))];
  const whole = { moves: possible, settings, leftOut, missedMinutes: null };
  const full = { ...whole, estimatedMs: estimate(possible, settings, around.words) };
  if (wish.minutes === null || possible.length === 0) return full;
  return withinMinutes(full, wish.minutes, wish.holdSeconds === null, around);
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

/** Estimated ms of a plan, announcement and questions included. */
function estimate(moves: readonly PlannedMove[], settings: RoutineSettings, words: RoutineWords): number {
  if (moves.length === 0) return 0;
  return ANNOUNCEMENT_MS + moves.reduce((sum, move) => sum + lengthOfMove(move, settings, words), 0);
}

function lengthOfMove(planned: PlannedMove, settings: RoutineSettings, words: RoutineWords): number {
  const around = { plan: [planned], settings, words };
  return timeLeftMs(outline([planned], settings).map((stop) => passageOf(stop, around)));
}

/**
 * Of all choices of moves, and of holds where the person did not say how long, the best that is within a tenth:
 * first a hold of the usual length, then more moves, then moves early in the order. Else the closest.
 */
function withinMinutes(
  full: Plan,
  minutes: number,
  mayChangeHold: boolean,
  { words, underWay }: Circumstances,
): Plan {
  const begun = full.moves.find(({ move }) => move === underWay?.begun);
  const wishMs = minutes * 60_000;
  const own = full.settings.holdSeconds;
  const usual = mayChangeHold ? [own, ...USUAL_HOLDS.filter((seconds) => seconds !== own)] : [own];
  const lengths = full.moves.map((move) => lengthOfMove(move, full.settings, words));
  const candidates = (holds: readonly number[]): readonly Candidate[] =>
    holds
      .flatMap((holdSeconds) => choices(full, holdSeconds, lengths))
      .filter(({ moves }) => begun === undefined || moves.includes(begun));
  const near = (all: readonly Candidate[]) =>
    all.filter((each) => Math.abs(each.ms / wishMs - 1) <= TOLERANCE);
  const first = candidates(usual);
  const second = mayChangeHold && near(first).length === 0 ? candidates(SHORT_HOLDS) : [];
  const all = [...first, ...second];
  const fitting = near(all);
  const best =
    fitting.length > 0
      ? fitting.reduce(better)
      : all.reduce((one, other) => (Math.abs(one.ms - wishMs) <= Math.abs(other.ms - wishMs) ? one : other));
  const left = full.moves.filter(({ move }) => !best.moves.some((each) => each.move === move));
  return {
    moves: best.moves,
    settings: { ...full.settings, holdSeconds: best.holdSeconds },
    leftOut: [...full.leftOut, ...left.map(({ move }) => ({ move, why: 'no-time' as const }))],
    estimatedMs: best.ms,
    missedMinutes: fitting.length > 0 ? null : minutes,
  };
}

interface Candidate {
  readonly moves: readonly PlannedMove[];
  readonly holdSeconds: number;
  readonly ms: number;
}

/**
 * All non-empty choices of moves, in order, with one length of hold. Only the counted seconds differ between
 * two lengths, so a move is measured once; that another length may take a response more is left aside.
 */
function choices(full: Plan, holdSeconds: number, lengths: readonly number[]): readonly Candidate[] {
  const longerMs = (holdSeconds - full.settings.holdSeconds) * 1000;
  return Array.from({ length: 2 ** full.moves.length - 1 }, (_, index) => {
    const isChosen = full.moves.map((_move, order) => (((index + 1) >> order) & 1) === 1);
    const ms = full.moves.reduce(
      (sum, move, order) => (isChosen[order] ? sum + (lengths[order] ?? 0) + longerMs * holdsIn(move) : sum),
      ANNOUNCEMENT_MS,
    );
    return { moves: full.moves.filter((_move, order) => isChosen[order]), holdSeconds, ms };
  });
}

function holdsIn({ move, sets }: PlannedMove): number {
  const { dose } = MOVE[move];
  return dose.kind === 'hold' ? dose.reps * sets.length : 0;
}

function better(one: Candidate, other: Candidate): Candidate {
  return other.moves.length > one.moves.length ? other : one;
}

/** Minutes for saying: whole ones, at least one. */
export function spokenMinutes(ms: number): number {
  return Math.max(1, Math.round(ms / 60_000));
}
