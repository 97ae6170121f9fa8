import { entries, type Facts } from '../triage/findings.ts';
import type { QuestionId } from '../triage/questions.ts';
import type { Entry, State } from './state.ts';

/** What is known now: the log folded, a later word replacing an earlier one. */
export function factsOf(state: Pick<State, 'log'>): Facts {
  return Object.assign({}, ...state.log.map((entry) => entry.facts));
}

/** The state with one more thing answered or told; unchanged where nothing was. */
export function noted(state: State, question: QuestionId | null, facts: Facts): State {
  if (entries(facts).length === 0) return state;
  return { ...state, log: [...state.log, { question, facts }] };
}

/** The state before the last answer, and the question that answer belonged to; null at the very beginning. */
export function takenBack(state: State): { readonly state: State; readonly question: QuestionId } | null {
  const at = state.log.findLastIndex((entry: Entry) => entry.question !== null);
  const question = state.log[at]?.question;
  if (question === undefined || question === null) return null;
  return { state: { ...state, log: state.log.slice(0, at) }, question };
}
