import { nextResponse } from '../score/planner.ts';
import type { Passage } from '../score/score.ts';
import { PASSAGES_BUDGET, type Size, sizeOf } from '../score/split.ts';
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

export type Measure = (move: PlannedMove, holdSeconds: number) => MeasuredMove;

/**
 * Ms from the first word to the last goodbye: announcement, passages, questions, closing. What the person takes
 * to answer is theirs. What comes to more than `enoughMs` without it is not announced: it is too long as it is.
 */
export function planMs(
  { moves, holdSeconds, oneSide }: Omit<Announced, 'ms'>,
  measure: Measure,
  asides: Asides,
  enoughMs = Number.POSITIVE_INFINITY,
): number {
  const measured = moves.map((move) => measure(move, holdSeconds));
  const ms = measured.reduce(
    (sum, each, at) => sum + each.ms + asides.question(each.last, measured[at + 1]?.first),
    asides.closing(moves.map(({ move }) => move)),
  );
  return ms > enoughMs ? ms : ms + asides.announcement({ moves, holdSeconds, oneSide, ms });
}

/**
 * A move is put into words once, as if it were the only one: which moves are around it changes little more than
 * its first sentence. Between two lengths of hold only the counted seconds differ, so the others follow from that.
 */
export function measuring(settings: RoutineSettings, words: Surroundings['words'], asides: Asides): Measure {
  const key = ({ move, sets }: PlannedMove) => [move, sets.join('+')].join('/');
  const wordsOf = remembered(key, (move: PlannedMove) => inWords(move, settings, words));
  return remembered(
    (move: PlannedMove, holdSeconds: number) => `${key(move)}/${holdSeconds}`,
    (move, holdSeconds) => measured(wordsOf(move), settings.holdSeconds, holdSeconds, asides),
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

interface InWords {
  readonly stops: readonly Stop[];
  readonly passages: readonly Passage[];
  readonly sizes: readonly Size[];
}

function inWords(move: PlannedMove, settings: RoutineSettings, words: Surroundings['words']): InWords {
  const stops = outline([move], settings);
  const passages = stops.map((stop) => passageOf(stop, { plan: [move], settings, words }));
  return { stops, passages, sizes: passages.map(sizeOf) };
}

function measured(
  { stops, passages, sizes: own }: InWords,
  ownSeconds: number,
  holdSeconds: number,
  asides: Asides,
): MeasuredMove {
  const sizes = own.map((size, at) =>
    stops[at]?.place.phase === 'hold' ? held(size, ownSeconds, holdSeconds) : size,
  );
  let ms = sizes.reduce((sum, size) => sum + size.ms, 0);
  for (let from = 0; from < passages.length; ) {
    from += nextResponse(passages.slice(from), PASSAGES_BUDGET, sizes.slice(from));
    const [heard, next] = [stops[from - 1], stops[from]];
    if (heard !== undefined && next !== undefined) ms += asides.question(heard, next);
  }
  return { ms, first: stops[0]!, last: stops.at(-1)! };
}

/** A hold of another length: exact in time, and with as many more numbers as seconds. */
function held({ ms, characters }: Size, ownSeconds: number, holdSeconds: number): Size {
  return {
    ms: ms + (holdSeconds - ownSeconds) * 1000,
    characters: Math.ceil((characters * holdSeconds) / ownSeconds),
  };
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
