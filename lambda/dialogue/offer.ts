import { entries, type Facts, verdictOf, worry } from '../triage/findings.ts';
import { care } from '../triage/verdicts.ts';
import { NO_PLAN, type PlanWish, type UserAct } from './acts.ts';
import { toldAfterVerdict } from './after-verdict.ts';
import { askNext } from './check.ts';
import { askGate, GATE_FINDINGS, gateOf, passGates, stillOpen } from './gates.ts';
import { noted } from './log.ts';
import { answerReminder, restOrGoodbye } from './reminders.ts';
import type { Ending, Offer } from './reply.ts';
import { carryOn, startRoutine } from './routine-place.ts';
import { answerSoreSide, askSoreSide, asksSoreSide } from './sore-side.ts';
import type { Gates, Place, State } from './state.ts';
import type { SystemAct } from './system-acts.ts';
import { after, type Circumstances, type Turn, turn } from './turn.ts';
import { answerSteady, answerUnwell, askUnwell } from './unwell.ts';
import { verdictInShort } from './verdict.ts';

export type OfferPlace = Extract<Place, { at: 'offer' }>;

/** A stretch is wanted: refused with the reason, or gated, or begun. */
export function wantStretch(state: State, plan: PlanWish, around: Circumstances): Turn {
  const gates = passGates(state, plan);
  switch (gates.kind) {
    case 'ask':
      return state.place.at === 'offer' ? gates.turn : wishHeard(gates.turn, plan);
    case 'pass':
      return plan.carryOn ? carryOn(state, around) : begun(state, plan, around);
    case 'refuse':
      // Mid-interview the question stays open: the answer to it is what the person needs most.
      return state.place.at === 'check'
        ? askNext(state, [gates.act])
        : invited(state, [gates.act], 'anything-else');
  }
}

/** Nobody is asked which side is sore for a routine of which nothing is left. */
function begun(state: State, plan: PlanWish, around: Circumstances): Turn {
  const started = startRoutine(state, plan, around);
  const leads = started.state.place.at === 'routine';
  return leads && asksSoreSide(state, plan) ? askSoreSide(state, plan) : started;
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
  if (gateOf(place.offer) !== null && answer === null && (side === 'left' || side === 'right')) {
    if (entries(facts).length === 0) return sideChosen(state, place, { ...plan, side });
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
      if (act.told.side !== null && answer !== 'no')
        return wantStretch(state, { ...plan, carryOn: place.offer === 'carry-on' }, around);
      if (answer === 'yes')
        return wantStretch(state, { ...plan, carryOn: place.offer === 'carry-on' }, around);
      if (answer === 'no') {
        return place.offer === 'carry-on' ? invited(state, [], 'welcome') : restOrGoodbye(state);
      }
      // An answer to a question that is long past: what stands is said, and the offer put again.
      if (answer === null && state.verdict !== null) return onWith(state, [verdictInShort(state)]);
      return offeredAgain(state);
    case 'forget-me':
      if (answer === 'yes')
        return turn(state, [], { kind: 'close' }, [{ kind: 'forget-profile', askedFor: true }]);
      if (answer === null) return offeredAgain(state);
      return invited(state, [{ kind: 'kept-after-all' }], 'anything-else');
    case 'set-reminder':
    case 'reminder-day':
    case 'remind-after-rest':
      return answerReminder(state, place, act);
    case 'stop-or-go-on':
    case 'sharp-or-stretchy':
      // Asked from within the routine, which answers them itself.
      return offeredAgain(state);
  }
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

/** "Right side", at a gate, says which side to stretch; the question stands as it was. */
function sideChosen(state: State, place: OfferPlace, plan: PlanWish): Turn {
  return turn(
    { ...state, place: { ...place, plan } },
    [{ kind: 'acknowledge', what: 'noted' }],
    openOffer(state),
  );
}

/** A yes, a "don't know" or a sign named leads into the check: the stretch can wait, the sign cannot. */
function answerSigns(state: State, place: OfferPlace, act: UserAct, around: Circumstances): Turn {
  const gate = gateOf(place.offer) as 'signs' | 'injury';
  const { answer, facts } = act.told;
  const named = GATE_FINDINGS[gate].some((id) => facts[id] !== undefined && worry(id, facts[id]) > 0);
  if (named || answer === 'yes' || answer === 'unsure') {
    const barred = setGate(noted(state, null, facts), gate, gate === 'injury' ? 'barred' : 'open');
    return askNext(barred, [{ kind: 'check-first' }]);
  }
  if (answer === 'no') {
    return wantStretch(setGate(noted(state, null, facts), gate, 'clear'), place.plan ?? NO_PLAN, around);
  }
  if (entries(facts).length > 0)
    return wantStretch(cleared(noted(state, null, facts), gate), place.plan ?? NO_PLAN, around);
  return offeredAgain(state);
}

/** A yes blocks moves. Which ones depends on what it is, so a bare yes is asked once; then all of it counts. */
function answerBlocks(state: State, place: OfferPlace, act: UserAct, around: Circumstances): Turn {
  const { answer, facts, conditions } = act.told;
  const plan = place.plan ?? NO_PLAN;
  const told = noted(state, null, facts);
  if (conditions.length > 0 || hasHistory(facts))
    return wantStretch(setGate(told, 'blocks', 'clear'), plan, around);
  if (answer === 'no') return wantStretch(setGate(told, 'blocks', 'clear'), plan, around);
  if (answer === null) return offeredAgain(told);
  if (place.misses === 0)
    return after([{ kind: 'acknowledge', what: 'thanks' }], askGate(told, 'blocks', plan, 1));
  const all: State = {
    ...told,
    conditions: [
      ...new Set([...told.conditions, 'recent-surgery', 'weak-bones', 'pregnant', 'blood-thinners'] as const),
    ],
  };
  return wantStretch(setGate(all, 'blocks', 'clear'), plan, around);
}

const WITHOUT_SIGNS: readonly Offer[] = [
  'gate-blocks',
  'which-side-is-sore',
  'set-reminder',
  'reminder-day',
  'forget-me',
  'steady-again',
];

/** A sign that somebody should look at, told where only a yes or a no was asked for. */
function outweighs(facts: Facts, offer: Offer): boolean {
  const signs = entries(facts).filter(([id, level]) => care(verdictOf(id, level)) > care('rest'));
  return WITHOUT_SIGNS.includes(offer) && signs.some(([id]) => !GATE_FINDINGS.blocks.includes(id));
}

function hasHistory(facts: Facts): boolean {
  return GATE_FINDINGS.blocks.some((id) => facts[id] === 'yes' || facts[id] === 'cleared');
}

function cleared(state: State, gate: keyof Gates): State {
  return stillOpen(gate, state).length === 0 ? setGate(state, gate, 'clear') : state;
}

function setGate(state: State, gate: keyof Gates, answer: Gates[keyof Gates]): State {
  return { ...state, gates: { ...state.gates, [gate]: answer } };
}
