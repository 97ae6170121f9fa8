import { type Located, lastHeard } from '../routine/locate.ts';
import type { WayIn } from '../routine/outcome.ts';
import type { RoutineState } from '../routine/state.ts';
import { type Carried, idOf, play, questionAfter, wait } from './routine-play.ts';
import type { RoutineAct, RoutineEffect, RoutineTurn, RoutineTurnInput } from './routine-turn.ts';

/** The routine and where the person is in it, for the length of one turn. */
export interface Here {
  readonly input: RoutineTurnInput;
  readonly routine: RoutineState;
  readonly at: Located;
  readonly met: Located['met'];
}

/** Leads on from a stop. */
export function lead(
  here: Here,
  index: number,
  by: WayIn,
  acts: readonly RoutineAct[],
  effects: readonly RoutineEffect[] = [],
): RoutineTurn {
  const { stops } = here.at;
  return play(
    here.input,
    { ...here.routine, waiting: null },
    { stops, index: Math.max(0, index), by },
    acts,
    {
      ...carried(here),
      effects,
    },
  );
}

/** An answer in between: what played begins again there, what waited waits on. */
export function stay(
  here: Here,
  acts: readonly RoutineAct[],
  effects: readonly RoutineEffect[] = [],
): RoutineTurn {
  return isPlaying(here) ? lead(here, here.at.index, 'entry', acts, effects) : rest(here, acts, effects);
}

/** The microphone stays open for the question that stands. */
export function rest(
  here: Here,
  acts: readonly RoutineAct[],
  effects: readonly RoutineEffect[] = [],
): RoutineTurn {
  const { input, routine, at } = here;
  const held: RoutineState = { ...routine, at: idOf(at.stops[at.index]) };
  const kept = { ...carried(here), effects };
  if (routine.waiting === 'ease') {
    return wait(input, held, acts, EASE, { kind: 'go-on-or-skip' }, kept);
  }
  if (at.between) {
    const question = questionAfter(lastHeard(at), at.stops[at.index]);
    const ending = { kind: 'invite', invite: 'between-moves' } as const;
    return wait(input, { ...held, waiting: 'ready' }, acts, ending, question, kept);
  }
  const ending = { kind: 'invite', invite: 'paused' } as const;
  return wait(input, { ...held, waiting: 'paused' }, acts, ending, { kind: 'paused' }, kept);
}

/** "Go on gently, or skip?" */
export const EASE = { kind: 'offer', offer: 'stop-or-go-on', attempt: 0, open: [] } as const;

export function isPlaying({ routine, at }: Here): boolean {
  return !at.between && routine.playing !== null;
}

export function carried({ met }: Here): Carried {
  return { met, effects: [] };
}
