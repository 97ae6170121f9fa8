import { assess } from '../triage/assess.ts';
import { nextQuestion } from '../triage/next.ts';
import type { UserAct } from './acts.ts';
import { askNext, goOn } from './check.ts';
import { factsOf, noted } from './log.ts';
import { onWith } from './offer.ts';
import type { State } from './state.ts';
import type { Turn } from './turn.ts';

/**
 * Something more is told while no question is open. Where the verdict stays as it was, that is said in a
 * breath, and what was open stays open; else the check goes on, or the new verdict is given in full.
 */
export function toldAfterVerdict(state: State, act: UserAct): Turn {
  const told = noted(state, null, act.told.facts);
  if (state.verdict === null) return goOn(told, act.told.facts);
  const facts = factsOf(told);
  const done = nextQuestion(facts, state.about === 'somebody-else') === null;
  if (!done) return askNext(told, [{ kind: 'acknowledge', what: 'noted' }]);
  if (assess(facts).verdict !== state.verdict) {
    return askNext(told, [{ kind: 'acknowledge', what: 'corrected' }]);
  }
  return onWith(told, [{ kind: 'acknowledge', what: 'unchanged' }]);
}
