import { assess } from '../triage/assess.ts';
import { nextQuestion } from '../triage/next.ts';
import { care } from '../triage/verdicts.ts';
import type { UserAct } from './acts.ts';
import { askNext, goOn } from './check.ts';
import { factsOf, noted } from './log.ts';
import { invited, onWith } from './offer.ts';
import type { State } from './state.ts';
import { tellsOfBodyOrRoom } from './told.ts';
import type { Turn } from './turn.ts';
import { verdictInShort } from './verdict.ts';

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

/**
 * Something beside findings is told while a verdict stands. What only changes the stretches is noted. A hurt, or whom
 * it is about, no verdict was given on: never is a yes said again to that.
 */
export function toldBeside(state: State, { told }: UserAct): Turn {
  const hurts = told.discomfort !== null || told.about !== null;
  if (!hurts && (tellsOfBodyOrRoom(told) || told.side !== null))
    return onWith(state, [{ kind: 'acknowledge', what: 'noted' }]);
  const permits = state.verdict !== null && care(state.verdict) < care('rest');
  return hurts || permits
    ? invited(state, [{ kind: 'what-is-new' }], 'after-verdict')
    : onWith(state, [verdictInShort(state)]);
}
