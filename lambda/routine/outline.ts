import type { Place } from '../score/place.ts';
import type { StepKey } from './moves/move.ts';
import { MOVE, stepsOf } from './moves.ts';
import type { PlannedMove, RoutineSettings } from './state.ts';

/**
 * One stop of a routine: what becomes one passage. An outline knows where things are and in which order;
 * `unfold.ts` gives them words and time.
 */
export interface Stop {
  /** As in `piriformis/right/hold/2`; a side that is done again carries `+1`, `+2`. */
  readonly id: string;
  readonly place: Place;
  /** Which of the planned move's sets this belongs to. */
  readonly set: number;
  readonly content: Content;
}

/** `short` is the set-up in one breath, for those who have met the move. */
export type Content = StepKey | 'name' | 'short' | 'feel' | 'phase';

/** A whole plan as stops, in order. */
export function outline(plan: readonly PlannedMove[], settings: RoutineSettings): readonly Stop[] {
  return plan.flatMap((planned) => stopsOfMove(planned, settings));
}

export function stopsOfMove(planned: PlannedMove, settings: RoutineSettings): readonly Stop[] {
  const { move, variant, sets } = planned;
  const last = sets.length - 1;
  return [
    ...setUp(planned),
    ...sets.flatMap((_, set) => [
      ...(set === 0 ? [] : [stopAt(planned, set, 'switch-sides', 1, 1)]),
      ...effort(planned, set, settings),
    ]),
    {
      id: `${move}/close`,
      place: { move, variant, side: null, phase: 'close', rep: 1, of: 1 },
      set: last,
      content: 'phase',
    },
  ];
}

/** Whether a stop belongs to what is counted, its rests included; not to the set-up or the change of sides. */
export function isEffort({ place: { phase } }: Stop): boolean {
  return phase !== 'set-up' && phase !== 'switch-sides' && phase !== 'close';
}

/**
 * The stop by which one begins in the middle: time to get ready before the hold `stop` belongs to, in place
 * of a rest that would come after a hold that was not done.
 */
export function entryOf(stop: Stop): Stop {
  const { phase } = stop.place;
  if (phase !== 'hold' && phase !== 'rest' && phase !== 'press' && phase !== 'passes') return stop;
  return withPhase(stop, 'get-ready');
}

/** The stop of an outline that an id means; entries stand for the hold that they lead into. */
export function indexOf(stops: readonly Stop[], id: string): number {
  const exact = stops.findIndex((stop) => stop.id === id);
  if (exact >= 0) return exact;
  const [move, side, phase, rep] = id.split('/');
  const same = (of: string) => stops.findIndex((stop) => stop.id === [move, side, of, rep].join('/'));
  if (phase === 'get-ready') return Math.max(same('rest'), same('hold'), same('press'), same('passes'));
  if (phase !== 'switch-sides') return -1;
  return stops.findIndex((stop) => stop.id === [move, side, 'get-ready', 1].join('/'));
}

/** How often a set of this move is done on a side: three holds, one set of passes, one spot. */
export function repsOf(planned: Pick<PlannedMove, 'move'>): number {
  const { dose } = MOVE[planned.move];
  return dose.kind === 'hold' ? dose.reps : 1;
}

function setUp(planned: PlannedMove): readonly Stop[] {
  const steps = stepsOf(planned.move, planned.variant);
  const contents: readonly Content[] =
    planned.introduce === 'steps' ? ['name', ...steps.map(({ key }) => key), 'feel'] : ['name', 'short'];
  return contents.map((content, index) => ({
    ...stopAt(planned, 0, 'set-up', index + 1, contents.length),
    content,
  }));
}

function effort(planned: PlannedMove, set: number, settings: RoutineSettings): readonly Stop[] {
  const { dose } = MOVE[planned.move];
  switch (dose.kind) {
    case 'hold':
      return repeated(planned, set, 'hold', dose.reps);
    case 'passes':
      return repeated(planned, set, 'passes', 1);
    case 'press':
      return repeated(planned, set, 'press', Math.ceil(settings.pressSeconds / dose.blockSeconds));
  }
}

function repeated(
  planned: PlannedMove,
  set: number,
  phase: 'hold' | 'passes' | 'press',
  of: number,
): readonly Stop[] {
  return Array.from({ length: of }, (_, index) => [
    stopAt(planned, set, index === 0 ? 'get-ready' : 'rest', index + 1, of),
    stopAt(planned, set, phase, index + 1, of),
  ]).flat();
}

function stopAt(planned: PlannedMove, set: number, phase: Place['phase'], rep: number, of: number): Stop {
  const { move, variant, sets } = planned;
  const side = sets[set] ?? null;
  const before = sets.slice(0, set).filter((each) => each === side).length;
  const again = before > 0 ? `+${before}` : '';
  return {
    id: `${move}/${side}${again}/${phase}/${rep}`,
    place: { move, variant, side, phase, rep, of },
    set,
    content: 'phase',
  };
}

function withPhase(stop: Stop, phase: Place['phase']): Stop {
  const [move, side] = stop.id.split('/');
  const { rep } = stop.place;
  return {
    ...stop,
    id: `${move}/${side}/${phase}/${rep}`,
    place: { ...stop.place, phase },
    content: 'phase',
  };
}
