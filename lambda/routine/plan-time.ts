import { nextResponse } from '../score/planner.ts';
import { estimatedTotalMs, lengthOfPassages } from '../score/timing.ts';
import { outline, type Stop } from './outline.ts';
import type { PlannedMove, RoutineSettings } from './state.ts';
import { passageOf, type Surroundings } from './unfold.ts';
import type { MoveId, Side } from './vocabulary.ts';

/** How long the skill speaks around the passages of a routine, in ms. */
export interface Asides {
  readonly announcement: (planned: Announced) => number;
  /** After a response, with what was heard last and what comes next; 0 where a screen leads on by itself. */
  readonly question: (heard: Stop, next: Stop | undefined) => number;
  readonly closing: (done: readonly MoveId[]) => number;
}

/** What the announcement of a plan depends on. */
export interface Announced {
  readonly moves: readonly PlannedMove[];
  readonly holdSeconds: number;
  readonly oneSide: Side | null;
  readonly ms: number;
}

/** A move as it will be sent: all its responses, with the questions between them. */
export interface MeasuredMove {
  readonly ms: number;
  readonly first: Stop;
  readonly last: Stop;
}

/**
 * Ms from the first word to the last goodbye: announcement, passages, questions, closing. What the person takes
 * to answer is theirs.
 */
export function planMs(
  { moves, holdSeconds, oneSide }: Omit<Announced, 'ms'>,
  measure: (move: PlannedMove, holdSeconds: number, order: number) => MeasuredMove,
  asides: Asides,
): number {
  const measured = moves.map((move, order) => measure(move, holdSeconds, order));
  const ms = measured.reduce(
    (sum, each, order) => sum + each.ms + asides.question(each.last, measured[order + 1]?.first),
    asides.closing(moves.map(({ move }) => move)),
  );
  return ms + asides.announcement({ moves, holdSeconds, oneSide, ms });
}

/** A move is measured once for each hold and place in the order, whichever moves are around it. */
export function measuring(
  settings: RoutineSettings,
  words: Surroundings['words'],
  asides: Asides,
): (move: PlannedMove, holdSeconds: number, order: number) => MeasuredMove {
  return remembered(
    (move: PlannedMove, holdSeconds: number, order: number) =>
      [move.move, move.sets.join('+'), holdSeconds, order === 0].join('/'),
    (move, holdSeconds) => measured(move, { ...settings, holdSeconds }, words, asides),
  );
}

/** Works each thing out once, however many plans are weighed with it. */
export function remembered<Of extends readonly unknown[], Value>(
  key: (...of: Of) => string,
  work: (...of: Of) => Value,
): (...of: Of) => Value {
  const known = new Map<string, Value>();
  return (...of) => {
    const id = key(...of);
    const found = known.get(id) ?? work(...of);
    known.set(id, found);
    return found;
  };
}

function measured(
  move: PlannedMove,
  settings: RoutineSettings,
  words: Surroundings['words'],
  asides: Asides,
): MeasuredMove {
  const stops = outline([move], settings);
  const passages = stops.map((stop) => passageOf(stop, { plan: [move], settings, words }));
  let ms = estimatedTotalMs(lengthOfPassages(passages));
  for (let from = 0; from < passages.length; ) {
    from += nextResponse(passages.slice(from));
    const [heard, next] = [stops[from - 1], stops[from]];
    if (heard !== undefined && next !== undefined) ms += asides.question(heard, next);
  }
  return { ms, first: stops[0]!, last: stops.at(-1)! };
}

/** Minutes for saying: whole ones where that is near enough, else halves or quarters; at least one. */
export function spokenMinutes(ms: number): number {
  const minutes = ms / 60_000;
  const rounded = STEPS.map((step) => Math.max(1, Math.round(minutes / step) * step));
  return rounded.find((each) => Math.abs(each / minutes - 1) <= NEAR_ENOUGH) ?? rounded.at(-1)!;
}

const STEPS = [1, 0.5, 0.25] as const;
/** Half of the tenth that is promised: the other half is for what a voice does to an estimate. */
const NEAR_ENOUGH = 0.05;
