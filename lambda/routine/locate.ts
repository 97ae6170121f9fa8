import type { Credits } from '../store/profile.ts';
import { indexOf, outline, type Stop } from './outline.ts';
import { credited } from './progress.ts';
import type { RoutineState } from './state.ts';
import type { MoveId } from './vocabulary.ts';

/** Where a person is in a routine, worked out from what was sent and how far it was heard. */
export interface Located {
  readonly stops: readonly Stop[];
  /** The stop at which one is, or that comes next when `between`; the number of stops when all is done. */
  readonly index: number;
  /** The response was heard to its end: nothing is going on. */
  readonly between: boolean;
  readonly credits: Credits;
  /** Moves whose steps were heard in full in this response. */
  readonly met: readonly MoveId[];
}

/** The id of the question at the end of a response; `narration/narrate.ts` gives it. */
const QUESTION_ID = 'ask';

/**
 * `heard`: id of the passage during which the person spoke, null when all were heard. An id that the routine
 * does not know is something said before its first passage. Nothing counts as done that was not heard to its
 * end.
 */
export function locate(routine: RoutineState, heard: string | null): Located {
  const stops = outline(routine.plan, routine.settings);
  if (routine.playing === null) {
    const index = indexIn(stops, routine.at);
    return { stops, index, between: routine.waiting === 'ready', credits: routine.credits, met: [] };
  }
  const from = indexIn(stops, routine.playing.from);
  const after = indexIn(stops, routine.playing.through) + 1;
  const between = heard === null || heard === QUESTION_ID;
  const within = heard === null ? -1 : indexOf(stops, heard);
  const index = between ? after : within >= from && within < after ? within : from;
  const done = stops.slice(from, index);
  return {
    stops,
    index,
    between,
    credits: credited(routine.credits, done, routine.plan),
    met: done.filter(({ content }) => content === 'feel').map(({ place }) => place.move),
  };
}

/** The stop one is at; after the last one, the last. */
export function stopAt({ stops, index }: Pick<Located, 'stops' | 'index'>): Stop {
  const stop = stops[Math.min(index, stops.length - 1)];
  if (!stop) throw new Error('lambda/routine/locate.ts: a routine without a stop; plan at least one move');
  return stop;
}

/** The stop that was last heard: while something plays the one that plays, else the one before. */
export function lastHeard({ stops, index, between }: Located): Stop {
  return stopAt({ stops, index: between ? Math.max(0, index - 1) : index });
}

/** All was heard, and "say next to finish" is asked. */
export function isAtEnd({ stops, index, between }: Located): boolean {
  return between && index >= stops.length;
}

/** Stands for the place after the last stop. */
export const END = 'end';

function indexIn(stops: readonly Stop[], id: string): number {
  return id === END ? stops.length : Math.max(0, indexOf(stops, id));
}
