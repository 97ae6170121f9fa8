import { indexOf, outline } from '../routine/outline.ts';
import type { RoutineState } from '../routine/state.ts';
import type { MoveId, Side } from '../routine/vocabulary.ts';
import { passageAt } from '../score/passage-at.ts';
import { assess } from '../triage/assess.ts';
import type { FindingId } from '../triage/findings.ts';
import type { Verdict } from '../triage/verdicts.ts';
import { factsOf } from './log.ts';
import { parseState } from './parse-state.ts';
import { isAskedBefore } from './reply.ts';
import type { Place, State } from './state.ts';

/** What a session is about, for those who look at it from outside: the desk device and its plays. */
export interface View {
  /** The id of the question that is open, of the check or before a routine; an offer is none. */
  readonly asking: string | null;
  readonly verdict: { readonly level: Verdict; readonly because: readonly FindingId[] } | null;
  readonly routine: RoutineView | null;
}

/** Where the routine stands at a moment: what plays then, or what waits. */
export interface RoutineView {
  readonly move: MoveId;
  readonly side: Side | null;
  /** Of the hold, the block or the passes; 1 before the first of them. */
  readonly rep: number;
  /** The id of the passage. */
  readonly passage: string;
  readonly paused: boolean;
}

/** `now`, in ms since 1970, is when one looks; without it, when the response was sent. */
export function viewOf(sessionAttributes: unknown, now?: number): View {
  const state = parseState((sessionAttributes as { state?: unknown } | null | undefined)?.state);
  if (state === null) return { asking: null, verdict: null, routine: null };
  const { place } = state;
  return {
    asking: askingIn(place),
    verdict:
      state.verdict === null ? null : { level: state.verdict, because: assess(factsOf(state)).because },
    routine: state.routine === null ? null : routineView(state, state.routine, now ?? state.respondedAt),
  };
}

function askingIn(place: Place): string | null {
  switch (place.at) {
    case 'check':
      return place.question;
    case 'offer':
      return isAskedBefore(place.offer) ? place.offer : null;
    case 'routine':
    case 'idle':
    case 'closed':
      return null;
  }
}

function routineView(state: State, routine: RoutineState, now: number): RoutineView | null {
  const stops = outline(routine.plan, routine.settings);
  const id = playingAt(state, routine, now) ?? routine.at;
  const stop = stops[indexOf(stops, id)] ?? stops.at(-1);
  if (stop === undefined) return null;
  const { move, side, rep, phase } = stop.place;
  return { move, side, rep: phase === 'set-up' ? 1 : rep, passage: id, paused: routine.waiting === 'paused' };
}

/** What is heard at a moment; what was said before the first passage of a response belongs to that. */
function playingAt({ playing, respondedAt }: State, routine: RoutineState, now: number): string | null {
  if (routine.playing === null) return null;
  if (playing === null) return routine.playing.from;
  const heard = passageAt(playing, now - respondedAt);
  if (heard === null || heard === 'ask') return routine.playing.through;
  return heard.startsWith('routine/lead/') || /^\d+-/.test(heard) ? routine.playing.from : heard;
}
