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
}

export function viewOf(sessionAttributes: unknown): View {
  const state = parseState((sessionAttributes as { state?: unknown } | null | undefined)?.state);
  if (state === null) return { asking: null, verdict: null };
  const { place } = state;
  const gate = place.at === 'offer' && place.offer.startsWith('gate-') ? place.offer : null;
  return {
    asking: place.at === 'check' ? place.question : gate,
    verdict:
      state.verdict === null ? null : { level: state.verdict, because: assess(factsOf(state)).because },
  };
}
