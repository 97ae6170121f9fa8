import { otherSide } from '../routine/vocabulary.ts';
import { entries } from '../triage/findings.ts';
import { question } from '../triage/questions.ts';
import { NO_PLAN, type PlanWish, type Steer, type UserAct } from './acts.ts';
import { aside, helpPlace } from './aside.ts';
import { answerCheck, askAgain, askNext, missedCheck } from './check.ts';
import { gateOf } from './gates.ts';
import { aboutThis } from './meta.ts';
import { answerOffer, openOffer, wantStretch } from './offer.ts';
import type { State } from './state.ts';
import { type Circumstances, type Turn, turn } from './turn.ts';

/** The words that steer a routine mean something outside of one too. */
export function steeredOutside(state: State, act: UserAct, steer: Steer, around: Circumstances): Turn {
  const wished = planWished(state, act, steer);
  if (wished !== null) return stretchAs(state, wished, around);
  if (state.place.at === 'check' && answersToo(act, steer)) return answerCheck(state, act);
  switch (steer.to) {
    case 'repeat':
      return aboutThis(state, act, 'repeat', around);
    case 'previous':
      return aboutThis(state, act, 'back', around);
    case 'start-over':
      return askNext({ ...state, log: [], verdict: null, about: 'self' });
    case 'pause':
      return aside(state, act, [{ kind: 'acknowledge', what: 'no-hurry' }], around);
    case 'ready':
    case 'resume':
      if (state.place.at === 'offer')
        return gateOf(state.place.offer) !== null ? answerFirst(state) : answerOffer(state, yes(act), around);
      if (state.place.at === 'check') return askAgain(state, []);
      return wantStretch(state, { ...NO_PLAN, carryOn: around.profile?.unfinished != null }, around);
    case 'next':
    case 'next-move':
    case 'next-side':
    case 'skip-move':
      // To skip a question is not to answer it: it counts as not knowing, but calls no ambulance.
      if (state.place.at === 'check') {
        const { tier } = question(state.place.question);
        return tier === 'emergency' ? missedCheck(state) : answerCheck(state, unsure(act));
      }
      if (state.place.at === 'offer')
        return gateOf(state.place.offer) !== null ? answerFirst(state) : answerOffer(state, no(act), around);
      return wantStretch(state, NO_PLAN, around);
    case 'how-long-left':
      return state.place.at === 'check'
        ? askAgain(state, [{ kind: 'acknowledge', what: 'few-questions' }])
        : aside(state, act, [{ kind: 'help', place: helpPlace(state) }], around);
    case 'am-i-doing-it-right':
      // "How far can I go?", right after a verdict, is about the run.
      return state.verdict !== null
        ? aboutThis(state, act, 'repeat', around)
        : aside(state, act, [{ kind: 'help', place: helpPlace(state) }], around);
    case 'go-to-move':
      return wantStretch(state, { ...NO_PLAN, moves: [steer.move] }, around);
    default:
      return aside(state, act, [{ kind: 'help', place: helpPlace(state) }], around);
  }
}

/** "Twenty five second holds", "only the right side", "skip the roller": said before anything is led, a plan. */
function planWished({ place }: State, { told }: UserAct, steer: Steer): PlanWish | null {
  if (place.at === 'check') return null;
  const plan = (place.at === 'offer' ? place.plan : null) ?? NO_PLAN;
  const side = told.side === 'both' || told.side === null ? plan.side : told.side;
  switch (steer.to) {
    case 'hold':
      return { ...plan, side, holdSeconds: steer.seconds };
    case 'side':
      return { ...plan, side: steer.side };
    case 'skip-side':
      return steer.side === null ? null : { ...plan, side: otherSide(steer.side) };
    case 'skip-move':
      return steer.move === null ? null : { ...plan, side, without: [...plan.without, steer.move] };
    default:
      return null;
  }
}

/** Behind a question of ours the plan changes, and the question stands. */
function stretchAs(state: State, plan: PlanWish, around: Circumstances): Turn {
  if (state.place.at !== 'offer' || gateOf(state.place.offer) === null)
    return wantStretch(state, plan, around);
  return answerFirst({ ...state, place: { ...state.place, plan } });
}

/** Not a miss, and no answer either: the question once more, for as long as it takes. */
function answerFirst(state: State): Turn {
  return turn(state, [{ kind: 'acknowledge', what: 'answer-first' }], openOffer(state, 1));
}

/** "No, wait, yes", "nope, next": the answer in it is what counts; "no, go back" only sounds like one. */
function answersToo(act: UserAct, steer: Steer): boolean {
  if (['repeat', 'previous', 'start-over'].includes(steer.to)) return false;
  return act.told.answer !== null || entries(act.told.facts).length > 0;
}

const yes = (act: UserAct): UserAct => ({ kind: 'answer', told: { ...act.told, answer: 'yes' } });
const no = (act: UserAct): UserAct => ({ kind: 'answer', told: { ...act.told, answer: 'no' } });
const unsure = (act: UserAct): UserAct => ({ kind: 'answer', told: { ...act.told, answer: 'unsure' } });
