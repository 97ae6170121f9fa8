import { indexOf, outline } from '../routine/outline.ts';
import type { RoutineState } from '../routine/state.ts';
import type { MoveId, Side } from '../routine/vocabulary.ts';
import { assess } from '../triage/assess.ts';
import type { FindingId } from '../triage/findings.ts';
import type { Verdict } from '../triage/verdicts.ts';
import { factsOf } from './log.ts';
import { parseState } from './parse-state.ts';

/** What a session is about, for those who look at it from outside: the desk device and its plays. */
export interface View {
  /** The id of the question or gate that is open. */
  readonly asking: string | null;
  readonly verdict: { readonly level: Verdict; readonly because: readonly FindingId[] } | null;
  readonly routine: RoutineView | null;
}

/** Where the routine stands once the response has been sent: what plays first in it, or what waits. */
export interface RoutineView {
  readonly move: MoveId;
  readonly side: Side | null;
  readonly rep: number;
  /** The id of the passage. */
  readonly passage: string;
  readonly paused: boolean;
}

export function viewOf(sessionAttributes: unknown): View {
  const state = parseState((sessionAttributes as { state?: unknown } | null | undefined)?.state);
  if (state === null) return { asking: null, verdict: null, routine: null };
  const { place } = state;
  const gate = place.at === 'offer' && place.offer.startsWith('gate-') ? place.offer : null;
  return {
    asking: place.at === 'check' ? place.question : gate,
    verdict:
      state.verdict === null ? null : { level: state.verdict, because: assess(factsOf(state)).because },
    routine: state.routine === null ? null : routineView(state.routine),
  };
}

function routineView(routine: RoutineState): RoutineView | null {
  const stops = outline(routine.plan, routine.settings);
  const id = routine.playing?.from ?? routine.at;
  const stop = stops[indexOf(stops, id)] ?? stops.at(-1);
  if (stop === undefined) return null;
  const { move, side, rep } = stop.place;
  return { move, side, rep, passage: id, paused: routine.waiting === 'paused' };
}
