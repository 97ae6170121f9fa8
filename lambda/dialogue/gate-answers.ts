import { entries, type Facts, worry } from '../triage/findings.ts';
import { NO_PLAN, type UserAct } from './acts.ts';
import { askNext } from './check.ts';
import { askGate, GATE_FINDINGS, gateBefore, gateOf, namesBlock, nothingToLead, stillOpen } from './gates.ts';
import { noted } from './log.ts';
import { answerOffer, unanswered, wantStretch } from './offer.ts';
import type { Gates, Place, State } from './state.ts';
import type { SystemAct } from './system-acts.ts';
import { after, type Circumstances, type Turn } from './turn.ts';

type OfferPlace = Extract<Place, { at: 'offer' }>;

/** A yes, a "don't know" or a sign named leads into the check: the stretch can wait, the sign cannot. */
export function answerSigns(state: State, place: OfferPlace, act: UserAct, around: Circumstances): Turn {
  const gate = gateOf(place.offer) as 'signs' | 'injury';
  const { answer, facts, conditions } = act.told;
  // Whoever was told not to stretch needs no check for that, and gets no stretch.
  if (conditions.includes('advised-against')) return refused(state, place, facts, around);
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
  return unanswered(state, act);
}

function refused(state: State, place: OfferPlace, facts: Facts, around: Circumstances): Turn {
  return wantStretch(noted(state, null, facts), place.plan ?? NO_PLAN, around);
}

/**
 * A yes blocks moves. Which ones depends on what it is, so a bare yes is asked once; then all of it counts.
 * One thing named does not clear the others, which are asked after once more.
 */
export function answerBlocks(state: State, place: OfferPlace, act: UserAct, around: Circumstances): Turn {
  const { answer, facts } = act.told;
  const plan = place.plan ?? NO_PLAN;
  const told = noted(state, null, facts);
  const clear = () => wantStretch(setGate(told, 'blocks', 'clear'), plan, around);
  if (answer === 'no') return clear();
  if (namesBlock(act.told)) {
    const asksOn = stillOpen('blocks', told).length > 0 && !nothingToLead(told);
    return asksOn ? after(NOTED, askGate(told, 'blocks', plan, 0)) : clear();
  }
  if (answer === null) return unanswered(told, act);
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

/** "Go back", "I meant yes": the gate before is asked again, or answered anew; null where there is none. */
export function gateAgain(state: State, act: UserAct, around: Circumstances): Turn | null {
  const gate = gateBefore(state);
  if (gate === null || state.place.at !== 'offer') return null;
  const again = askGate(setGate(state, gate, 'open'), gate, state.place.plan, 0);
  return act.told.answer === null
    ? after([{ kind: 'acknowledge', what: 'back' }], again)
    : answerOffer(again.state, { kind: 'answer', told: act.told }, around);
}

const NOTED: readonly SystemAct[] = [{ kind: 'acknowledge', what: 'noted' }];

function cleared(state: State, gate: keyof Gates): State {
  return stillOpen(gate, state).length === 0 ? setGate(state, gate, 'clear') : state;
}

function setGate(state: State, gate: keyof Gates, answer: Gates[keyof Gates]): State {
  return { ...state, gates: { ...state.gates, [gate]: answer } };
}
