import type { PlanWish } from '../dialogue/acts.ts';
import type { Plan } from './plan.ts';
import { type Asides, type Measure, planMs } from './plan-time.ts';
import type { PlannedMove } from './state.ts';
import type { MoveId, Side } from './vocabulary.ts';

/** Holds that a plan may choose by itself to meet a time: first those of the source (S63), then shorter ones. */
const USUAL_HOLDS = [20, 22, 24, 25, 26, 28, 30] as const;
const SHORT_HOLDS = [18, 16, 15, 14, 12, 10] as const;
/** A tenth is promised; a hundredth is kept back for what the measuring leaves aside. */
const TOLERANCE = 0.09;

interface Candidate {
  readonly moves: readonly PlannedMove[];
  readonly holdSeconds: number;
  readonly ms: number;
  readonly oneSide: Side | null;
}

/** What a plan for so many minutes has to keep to. */
export interface Given {
  /** The side to keep where there is time for one alone. */
  readonly mainSide: Side;
  /** The move that was begun and is not done: it stays in. */
  readonly begun: MoveId | null;
}

/**
 * Of all choices of moves, and of holds where the person did not say how long, the best that is within a tenth:
 * first holds of a healthy length on both sides, then such holds on one side, and only then shorter holds; of
 * those, more moves, then moves early in the order. Else the closest.
 */
export function fitMinutes(
  full: Plan,
  { minutes, holdSeconds: wished }: Pick<PlanWish, 'minutes' | 'holdSeconds'>,
  { mainSide, begun }: Given,
  measure: Measure,
  asides: Asides,
): Plan {
  if (minutes === null) return full;
  const mayChangeHold = wished === null;
  const wishMs = minutes * 60_000;
  const inHand = full.moves.find(({ move }) => move === begun);
  const own = full.settings.holdSeconds;
  const usual = mayChangeHold ? [own, ...USUAL_HOLDS.filter((seconds) => seconds !== own)] : [own];
  const choose = (holds: readonly number[], oneSide: Side | null) =>
    choices(full.moves, holds, oneSide, (planned) =>
      planMs(planned, measure, asides, wishMs * (1 + TOLERANCE)),
    ).filter(({ moves }) => inHand === undefined || moves.some(({ move }) => move === inHand.move));
  const bothSided = full.moves.some(({ sets }) => new Set(sets).size > 1);
  const ways: readonly (() => readonly Candidate[])[] = [
    () => choose(usual, null),
    ...(bothSided ? [() => choose(usual, mainSide)] : []),
    ...(mayChangeHold ? [() => choose(SHORT_HOLDS, null)] : []),
    ...(mayChangeHold && bothSided ? [() => choose(SHORT_HOLDS, mainSide)] : []),
  ];
  const tried: Candidate[] = [];
  for (const way of ways) {
    const found = way();
    const near = found.filter((each) => Math.abs(each.ms / wishMs - 1) <= TOLERANCE);
    if (near.length > 0) return planOf(full, near.reduce(better), null);
    tried.push(...found);
  }
  const healthy = tried.filter(({ holdSeconds }) => holdSeconds >= Math.min(own, USUAL_HOLDS[0]));
  const closest = healthy.reduce((one, other) =>
    Math.abs(one.ms - wishMs) <= Math.abs(other.ms - wishMs) ? one : other,
  );
  return planOf(full, { ...closest, ms: planMs(closest, measure, asides) }, minutes);
}

function planOf(full: Plan, { moves, holdSeconds, ms, oneSide }: Candidate, missed: number | null): Plan {
  const left = full.moves.filter(({ move }) => !moves.some((each) => each.move === move));
  return {
    moves,
    settings: { ...full.settings, holdSeconds },
    leftOut: [...full.leftOut, ...left.map(({ move }) => ({ move, why: 'no-time' as const }))],
    oneSide,
    estimatedMs: ms,
    missedMinutes: missed,
  };
}

/** All non-empty choices of moves, in order, with each length of hold. */
function choices(
  moves: readonly PlannedMove[],
  holds: readonly number[],
  oneSide: Side | null,
  lasting: (planned: Omit<Candidate, 'ms'>) => number,
): readonly Candidate[] {
  const sided = oneSide === null ? moves : moves.map((move) => ({ ...move, sets: sideOf(move, oneSide) }));
  const sets = Array.from({ length: 2 ** sided.length - 1 }, (_, index) =>
    sided.filter((_move, order) => (((index + 1) >> order) & 1) === 1),
  );
  return holds.flatMap((holdSeconds) =>
    sets.map((chosen) => {
      const planned = { moves: chosen, holdSeconds, oneSide };
      return { ...planned, ms: lasting(planned) };
    }),
  );
}

/** A move of which only the other side is left to do keeps that. */
function sideOf({ sets }: PlannedMove, oneSide: Side): readonly Side[] {
  return sets.includes(oneSide) ? sets.filter((side) => side === oneSide) : sets;
}

function better(one: Candidate, other: Candidate): Candidate {
  return other.moves.length > one.moves.length ? other : one;
}
