import { otherSide } from '../routine/vocabulary.ts';
import { sidesLeft } from '../store/settle.ts';
import { entries } from '../triage/findings.ts';
import { question } from '../triage/questions.ts';
import { NO_PLAN, type PlanWish, type Steer, type UserAct } from './acts.ts';
import { aside, helpPlace } from './aside.ts';
import { answerCheck, askAgain, askNext, missedCheck } from './check.ts';
import { CARRYING_ON } from './merged-plan.ts';
import { aboutThis } from './meta.ts';
import { answerOffer, answersOnly, offeredAgain, openOffer, wantStretch, wishStretch } from './offer.ts';
import { isAskedBefore, type Offer } from './reply.ts';
import { aheadOfRoutine } from './routine-place.ts';
import type { State } from './state.ts';
import type { SystemAct } from './system-acts.ts';
import { type Circumstances, type Turn, turn } from './turn.ts';

/** The words that steer a routine mean something outside of one too. */
export function steeredOutside(state: State, act: UserAct, steer: Steer, around: Circumstances): Turn {
  if (state.place.at === 'check' && answersToo(act, steer)) return answerCheck(state, act);
  const wished = planWished(act, steer);
  // In the check only a move that is named is a wish for a routine.
  if (wished !== null && (state.place.at !== 'check' || wished.moves.length > 0))
    return wishStretch(state, wished, around);
  switch (steer.to) {
    case 'repeat':
      return aboutThis(state, act, 'repeat', around);
    case 'previous':
      return aboutThis(state, act, 'back', around);
    case 'start-over':
      return isOnTheWay(state)
        ? wantStretch(state, NO_PLAN, around)
        : askNext({ ...state, log: [], verdict: null, about: 'self' });
    case 'pause':
      return aside(state, act, [{ kind: 'acknowledge', what: 'no-hurry' }], around);
    case 'ready':
    case 'resume':
      if (answersOnly(state)) return offeredAgain(state);
      if (state.place.at === 'offer')
        return isAskedBefore(state.place.offer) ? answerFirst(state) : answerOffer(state, yes(act), around);
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
      if (state.place.at === 'offer') return pastOffer(state, state.place.offer, act, steer, around);
      return wantStretch(state, NO_PLAN, around);
    case 'how-long-left':
      return state.place.at === 'check'
        ? askAgain(state, [{ kind: 'questions-left', left: null }])
        : ahead(state, act, steer, around);
    case 'am-i-doing-it-right':
      // "How far can I go?", right after a verdict, is about the run.
      return state.verdict !== null
        ? aboutThis(state, act, 'repeat', around)
        : aside(state, act, [{ kind: 'help', place: helpPlace(state) }], around);
    default:
      return ahead(state, act, steer, around);
  }
}

/** Between being asked for and beginning: the questions before a routine, and "shall we carry on?" */
function isOnTheWay({ place }: State): boolean {
  return place.at === 'offer' && (isAskedBefore(place.offer) || place.offer === 'carry-on');
}

/** "Next" at a question of ours: past a gate there is no way, but to carry on is to go to what is next. */
function pastOffer(state: State, offer: Offer, act: UserAct, steer: Steer, around: Circumstances): Turn {
  if (answersOnly(state)) return offeredAgain(state);
  if (isAskedBefore(offer)) return answerFirst(state);
  if (offer !== 'carry-on') return answerOffer(state, no(act), around);
  const { unfinished } = around.profile ?? { unfinished: null };
  const left = steer.to === 'skip-move' && unfinished !== null ? sidesLeft(unfinished) : null;
  return wantStretch(state, { ...CARRYING_ON, without: left === null ? [] : [left.move] }, around);
}

/** How it is counted, how fast, how long it takes, where we are: of the routine to come, while none is led. */
function ahead(state: State, act: UserAct, steer: Steer, around: Circumstances): Turn {
  const told = state.place.at === 'check' ? null : aheadOfRoutine(state, steer, around);
  if (told === null && isOnTheWay(state)) return answerFirst(state);
  const help: readonly SystemAct[] = told === null ? [{ kind: 'help', place: helpPlace(state) }] : [];
  const next = aside(state, act, help, around);
  if (told === null) return next;
  const routine = { acts: told.acts, question: null };
  return { ...next, reply: { ...next.reply, routine }, effects: [...told.effects, ...next.effects] };
}

/** "Twenty five second holds", "only the right side", "go to the roller": said before anything is led, a plan. */
function planWished({ told }: UserAct, steer: Steer): PlanWish | null {
  const side = told.side === 'both' ? null : told.side;
  switch (steer.to) {
    case 'hold':
      return { ...NO_PLAN, side, holdSeconds: steer.seconds };
    case 'go-to-move':
      return { ...NO_PLAN, side, moves: [steer.move] };
    case 'side':
      return { ...NO_PLAN, side: steer.side };
    case 'skip-side':
      return steer.side === null ? null : { ...NO_PLAN, side: otherSide(steer.side) };
    case 'skip-move':
      return steer.move === null ? null : { ...NO_PLAN, side, without: [steer.move] };
    default:
      return null;
  }
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
