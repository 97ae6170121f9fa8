import { entries } from '../triage/findings.ts';
import type { UserAct } from './acts.ts';
import { toldAfterVerdict } from './after-verdict.ts';
import { leftRoutine } from './aside.ts';
import { askAgain, askNext, goOn, noVerdictYet } from './check.ts';
import { noted } from './log.ts';
import { onWith } from './offer.ts';
import { newState, type State } from './state.ts';
import type { SystemAct } from './system-acts.ts';
import type { Turn } from './turn.ts';
import { verdictInShort } from './verdict.ts';

type WantsCheck = Extract<UserAct, { kind: 'check' }>;

/** "Can I run?" begins a check; asked again in one it goes on, and after a verdict it hears that verdict. */
export function wantCheck(state: State, act: WantsCheck, before: State): Turn {
  if (act.anew && state.verdict !== null)
    return askNext(noted({ ...leftRoutine(state), log: [], verdict: null }, null, act.told.facts));
  if (act.told.about !== null && act.told.about !== before.about) return forAnother(state, act);
  const told = noted(leftRoutine(state), null, act.told.facts);
  if (entries(act.told.facts).length > 0)
    return state.verdict === null ? goOn(told, act.told.facts) : toldAfterVerdict(leftRoutine(state), act);
  if (state.place.at === 'check') return askAgain(told, [noVerdictYet(told, 'verdict')]);
  if (state.verdict === null) return askNext(told);
  // "Is ten K all right?": what a run may be is told, and no yes to that.
  if (act.distance)
    return onWith(told, [{ kind: 'verdict-again', verdict: state.verdict, asked: 'distance' }]);
  return onWith(told, [verdictInShort(told), { kind: 'acknowledge', what: 'start-over-to-check' }]);
}

/** The check is for another person from here on, so nothing that was answered for the first one counts. */
function forAnother(state: State, act: UserAct): Turn {
  const { about, side, conditions, denied = [] } = act.told;
  const gates = newState(0).gates;
  const fresh: State = { ...leftRoutine(state), log: [], verdict: null, side, conditions, denied, gates };
  const who: SystemAct =
    about === 'somebody-else'
      ? { kind: 'acknowledge', what: 'for-somebody-else' }
      : { kind: 'acknowledge', what: 'thanks' };
  const place: State['place'] = { at: 'idle', invite: 'anything-else', misses: 0 };
  return askNext(noted({ ...fresh, place }, null, act.told.facts), [who]);
}
