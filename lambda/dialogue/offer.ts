import { entries, type Facts, verdictOf } from '../triage/findings.ts';
import { care } from '../triage/verdicts.ts';
import { NO_PLAN, type PlanWish, type UserAct } from './acts.ts';
import { toldAfterVerdict, toldBeside } from './after-verdict.ts';
import { askNext } from './check.ts';
import { answerBlocks, answerSigns } from './gate-answers.ts';
import { asksSoreSide, GATE_FINDINGS, gateOf, passGates, stillOpen } from './gates.ts';
import { noted } from './log.ts';
import { CARRYING_ON, mergedPlan, saysSomething } from './merged-plan.ts';
import { answerReminder, restOrGoodbye } from './reminders.ts';
import { type Ending, isAskedBefore, type Offer } from './reply.ts';
import { carryOn, startRoutine } from './routine-place.ts';
import { answerSoreSide, askSoreSide } from './sore-side.ts';
import type { Place, State } from './state.ts';
import type { SystemAct } from './system-acts.ts';
import { tellsBeside } from './told.ts';
import { after, type Circumstances, type Turn, turn } from './turn.ts';
import { answerSteady, answerUnwell, askUnwell } from './unwell.ts';

export type OfferPlace = Extract<Place, { at: 'offer' }>;

/**
 * A stretch is asked for, or something of it. Behind a question that stands before a routine it joins what was
 * asked for so far, and the question stands: it is no miss, and no answer either.
 */
export function wishStretch(state: State, plan: PlanWish, around: Circumstances): Turn {
  const { place } = state;
  if (place.at !== 'offer') return wantStretch(state, plan, around);
  if (answersOnly(state)) return offeredAgain(state);
  // "Thirty second holds", said to "shall we carry on?", is a yes with a wish.
  if (place.offer === 'carry-on' && saysSomething(plan))
    return wantStretch(state, mergedPlan(CARRYING_ON, plan), around);
  if (!isAskedBefore(place.offer)) return wantStretch(state, plan, around);
  const merged = mergedPlan(place.plan ?? NO_PLAN, plan);
  const asked: State = { ...state, place: { ...place, plan: merged } };
  // Which side is sore is of no matter once one side is wanted, or none can be led.
  if (place.offer === 'which-side-is-sore' && !asksSoreSide(state, merged))
    return wantStretch(state, merged, around);
  const what = saysSomething(plan) ? 'noted' : 'answer-first';
  return turn(asked, [{ kind: 'acknowledge', what }], openOffer(asked));
}

/** A stretch is wanted: refused with the reason, or gated, or begun. */
export function wantStretch(state: State, plan: PlanWish, around: Circumstances): Turn {
  const gates = passGates(state, plan);
  switch (gates.kind) {
    case 'ask':
      return state.place.at === 'offer' ? gates.turn : wishHeard(gates.turn, plan);
    case 'pass':
      return plan.carryOn ? carryOn(state, plan, around) : begun(state, plan, around);
    case 'refuse':
      // Mid-interview the question stays open: the answer to it is what the person needs most.
      return state.place.at === 'check'
        ? askNext(state, [gates.act])
        : invited(state, [gates.act], 'anything-else');
  }
}

function begun(state: State, plan: PlanWish, around: Circumstances): Turn {
  return asksSoreSide(state, plan) ? askSoreSide(state, plan) : startRoutine(state, plan, around);
}

/** What was asked for is said back once, since questions stand between it and its beginning. */
function wishHeard(asked: Turn, { moves, side }: PlanWish): Turn {
  if (moves.length === 0) return asked;
  const routine = { acts: [{ kind: 'wish-heard', moves, side } as const], question: null };
  return { ...asked, reply: { ...asked.reply, routine } };
}

/** What an answer does at one of our own yes-or-no questions. */
export function answerOffer(state: State, act: UserAct, around: Circumstances): Turn {
  const place = state.place as OfferPlace;
  const plan = place.plan ?? NO_PLAN;
  const { answer, facts } = act.told;
  // Dizzy while other questions of a stopped routine are asked: those come first that fit that.
  if (act.told.discomfort === 'unwell' && state.routine !== null && place.offer !== 'unwell') {
    return askUnwell(noted(state, null, facts));
  }
  if (outweighs(facts, place.offer)) {
    return state.verdict === null
      ? after([{ kind: 'check-first' }], askNext(noted(state, null, facts)))
      : toldAfterVerdict(state, act);
  }
  const { side } = act.told;
  if (isAskedBefore(place.offer) && answer === null && entries(facts).length === 0) {
    // "Right side", at a gate, says which side to stretch, and a move that is named which move.
    if (gateOf(place.offer) !== null && (side === 'left' || side === 'right'))
      return wishStretch(state, { ...NO_PLAN, side }, around);
    if (act.told.moves.length > 0) return wishStretch(state, { ...NO_PLAN, moves: act.told.moves }, around);
  }
  switch (place.offer) {
    case 'gate-signs':
    case 'gate-injury':
      return answerSigns(state, place, act, around);
    case 'gate-blocks':
      return answerBlocks(state, place, act, around);
    case 'which-side-is-sore':
      return answerSoreSide(state, place, act, around);
    case 'unwell':
      return answerUnwell(state, act);
    case 'steady-again':
      return answerSteady(state, act, around);
    case 'stretch':
    case 'carry-on':
      if (entries(facts).length > 0) return toldAfterVerdict(state, act);
      if (answer === 'yes' || (act.told.side !== null && answer !== 'no'))
        return wantStretch(state, { ...plan, carryOn: place.offer === 'carry-on' }, around);
      if (answer === 'no') {
        return place.offer === 'carry-on' ? invited(state, [], 'welcome') : restOrGoodbye(state);
      }
      // An answer to a question that is long past: what stands is said, and the offer put again.
      if (answer === null && state.verdict !== null) return toldBeside(state, act);
      return unanswered(state, act);
    case 'forget-me':
      if (answer === 'yes')
        return turn(state, [], { kind: 'close' }, [{ kind: 'forget-profile', askedFor: true }]);
      if (answer === null) return unanswered(state, act);
      return invited(state, [{ kind: 'kept-after-all' }], 'anything-else');
    case 'set-reminder':
    case 'reminder-day':
    case 'remind-after-rest':
    case 'cancel-reminders':
      return answerReminder(state, place, act);
    case 'stop-or-go-on':
      // Asked from within the routine, which answers it itself.
      return unanswered(state, act);
  }
}

/** What does not answer is noted where it tells something of the person; else it was not understood. */
export function unanswered(state: State, { told }: UserAct): Turn {
  return tellsBeside(told)
    ? turn(state, [{ kind: 'acknowledge', what: 'noted' }], openOffer(state))
    : offeredAgain(state);
}

/**
 * Chest pain, and being forgotten: a word that steers, or a wish, is neither a yes nor a no to that, and does not
 * lead past it.
 */
export function answersOnly({ place }: State): boolean {
  return place.at === 'offer' && (place.offer === 'unwell' || place.offer === 'forget-me');
}

/** The question that is open, once more: easier, and after three tries the session ends without the stretch. */
export function offeredAgain(state: State): Turn {
  const place = state.place as OfferPlace;
  if (place.misses === 2) return goodbye(state);
  const misses = place.misses === 0 ? 1 : 2;
  return turn({ ...state, place: { ...place, misses } }, [], openOffer(state, misses));
}

/** The ending that puts the open offer again, unchanged. */
export function openOffer(state: State, attempt = (state.place as OfferPlace).misses): Ending {
  const { offer } = state.place as OfferPlace;
  const gate = gateOf(offer);
  return { kind: 'offer', offer, attempt, open: gate === null ? [] : stillOpen(gate, state) };
}

export function invited(
  state: State,
  acts: readonly SystemAct[],
  invite: Extract<Ending, { kind: 'invite' }>['invite'],
): Turn {
  return turn({ ...state, place: { at: 'idle', invite, misses: 0 } }, acts, { kind: 'invite', invite });
}

/** Something is said of the verdict, and what was open stays open. */
export function onWith(state: State, acts: readonly SystemAct[]): Turn {
  return state.place.at === 'offer'
    ? turn(state, acts, openOffer(state))
    : invited(state, acts, 'after-verdict');
}

/** Whoever was unwell a moment ago is told how to get up, and the number, before anything ends. */
export function goodbye(state: State): Turn {
  const unwell = state.place.at === 'offer' && state.place.offer === 'unwell';
  const last = { kind: unwell ? 'get-up-slowly' : 'goodbye' } as const;
  return turn({ ...state, place: { at: 'closed' } }, [last], { kind: 'close' });
}

const WITHOUT_SIGNS: readonly Offer[] = [
  'gate-blocks',
  'which-side-is-sore',
  'set-reminder',
  'reminder-day',
  'cancel-reminders',
  'forget-me',
  'steady-again',
];

/** A sign that somebody should look at, told where only a yes or a no was asked for. */
function outweighs(facts: Facts, offer: Offer): boolean {
  const signs = entries(facts).filter(([id, level]) => care(verdictOf(id, level)) > care('rest'));
  return WITHOUT_SIGNS.includes(offer) && signs.some(([id]) => !GATE_FINDINGS.blocks.includes(id));
}
