import { entries, type Facts, worry } from '../triage/findings.ts';
import { elicits, type QuestionId, question } from '../triage/questions.ts';
import type { Entry, State } from './state.ts';
import type { Told } from './told.ts';

/** What is known now: the log folded, a later word replacing an earlier one. */
export function factsOf(state: Pick<State, 'log'>): Facts {
  return Object.assign({}, ...state.log.map((entry) => entry.facts));
}

/** The state with one more thing answered or told; unchanged where nothing was. */
export function noted(state: State, question: QuestionId | null, facts: Facts): State {
  if (entries(facts).length === 0) return state;
  return { ...state, log: [...state.log, { question, facts }] };
}

/**
 * The state after a correction: who takes back the worse part of an answer on a scale has taken back all of it.
 * "I don't limp" leaves open how walking is.
 */
export function withdrawn(state: State, { corrects, facts }: Told): State {
  if (!corrects) return state;
  const log = state.log.map((entry) => {
    const asked = entry.question === null ? null : question(entry.question);
    const milder = entries(facts).some(([id, level]) => worry(id, level) < worry(id, entry.facts[id]));
    if (asked?.kind !== 'choice' || !milder) return entry;
    const own = elicits(asked);
    return { ...entry, facts: Object.fromEntries(entries(entry.facts).filter(([id]) => !own.includes(id))) };
  });
  return { ...state, log };
}

/** The state before the last answer, and the question that answer belonged to; null at the very beginning. */
export function takenBack(state: State): { readonly state: State; readonly question: QuestionId } | null {
  const at = state.log.findLastIndex((entry: Entry) => entry.question !== null);
  const question = state.log[at]?.question;
  if (question === undefined || question === null) return null;
  return { state: { ...state, log: state.log.slice(0, at) }, question };
}

/**
 * The state without what is in doubt now, so that it is asked again; null where it was never answered, or where the
 * routine hears it as what one feels.
 */
export function reopenedBy(state: State, { reopens = [] }: Told): State | null {
  const known = factsOf(state);
  if (state.place.at === 'routine' || !reopens.some((id) => known[id] !== undefined)) return null;
  const log = state.log.map((entry) => ({
    ...entry,
    facts: Object.fromEntries(entries(entry.facts).filter(([id]) => !reopens.includes(id))),
  }));
  const place = { at: 'idle', invite: 'anything-else', misses: 0 } as const;
  return { ...state, log, verdict: null, place: state.place.at === 'check' ? state.place : place };
}
