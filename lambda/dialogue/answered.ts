import { entries } from '../triage/findings.ts';
import { NO_PLAN, type UserAct } from './acts.ts';
import { toldAfterVerdict, toldBeside } from './after-verdict.ts';
import { aside, notUnderstood } from './aside.ts';
import { answerCheck, askNext } from './check.ts';
import { noted } from './log.ts';
import { answerOffer, goodbye, invited, openOffer, wantStretch } from './offer.ts';
import { steerRoutine } from './routine-place.ts';
import type { State } from './state.ts';
import type { SystemAct } from './system-acts.ts';
import { tellsOfBodyOrRoom } from './told.ts';
import { type Circumstances, type Turn, turn } from './turn.ts';

/** Whatever was told, where it was told: an answer to what is open, or something of one's own. */
export function answered(state: State, act: UserAct, around: Circumstances): Turn {
  switch (state.place.at) {
    case 'check':
      return answerCheck(state, act);
    case 'offer':
      return answerOffer(state, act, around);
    case 'routine':
      return steerRoutine(state, act, around);
    case 'idle':
    case 'closed':
      if (tellsOnlyOfChild(state, act))
        return invited(noted(state, null, act.told.facts), [NO_CHILD], 'anything-else');
      if (entries(act.told.facts).length > 0) return toldAfterVerdict(state, act);
      if (act.told.answer === 'no') return goodbye(state);
      if (state.verdict === null && tellsOfBodyOrRoom(act.told)) return offerStretch(state);
      if (act.told.moves.length > 0) return wantStretch(state, { ...NO_PLAN, moves: act.told.moves }, around);
      if (state.verdict !== null && act.told.answer === null) return toldBeside(state, act);
      if (state.verdict !== null && act.told.answer === 'yes') {
        return aside(state, act, [{ kind: 'help', place: 'after-verdict' }], around);
      }
      // "My left cheek is killing me": said to a coach for sore glutes, that is a wish to be checked.
      if (act.told.answer === 'yes' || act.told.discomfort !== null || act.told.side !== null)
        return askNext(state);
      return notUnderstood(state, act, around);
  }
}

/** A child at play, who has said nothing of any soreness, is not asked about the body. */
function tellsOnlyOfChild({ verdict, about, log }: State, { told }: UserAct): boolean {
  return (
    verdict === null &&
    about === 'self' &&
    log.length === 0 &&
    told.facts.age === 'under-eighteen' &&
    entries(told.facts).length === 1 &&
    told.answer === null &&
    told.discomfort === null
  );
}

const NO_CHILD: SystemAct = { kind: 'no-stretch', because: 'child', verdict: null };

/** Who tells how one would have to stretch might like to. */
function offerStretch(state: State): Turn {
  const offer: State = { ...state, place: { at: 'offer', offer: 'stretch', misses: 0, plan: null } };
  return turn(offer, [{ kind: 'acknowledge', what: 'noted' }], openOffer(offer));
}
