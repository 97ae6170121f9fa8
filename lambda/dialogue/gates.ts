import { allowance, type LeftOut } from '../routine/blocks.ts';
import { type Condition, MOVES } from '../routine/vocabulary.ts';
import { assess } from '../triage/assess.ts';
import { entries, type Facts, type FindingId, worry } from '../triage/findings.ts';
import { care, stricter } from '../triage/verdicts.ts';
import { NO_PLAN, type PlanWish } from './acts.ts';
import { factsOf } from './log.ts';
import type { Offer } from './reply.ts';
import type { Gates, State } from './state.ts';
import type { SystemAct } from './system-acts.ts';
import type { Told } from './told.ts';
import { type Turn, turn } from './turn.ts';
import { mayStretchAfter } from './verdict.ts';

/** What each gate asks after, as findings where the check asks for the same thing. */
export const GATE_FINDINGS: Readonly<Record<keyof Gates, readonly FindingId[]>> = {
  signs: ['bladder-bowel', 'saddle', 'leg-nerve', 'fever', 'swelling', 'swollen-calf'],
  injury: ['fall', 'sudden-start'],
  blocks: ['surgery', 'weak-bones', 'pregnancy'],
};

const GATE_ORDER = ['signs', 'injury', 'blocks'] as const;
const GATE_OFFERS: Readonly<Record<keyof Gates, Offer>> = {
  signs: 'gate-signs',
  injury: 'gate-injury',
  blocks: 'gate-blocks',
};

/** The gate that an offer stands for; null for any other question of our own. */
export function gateOf(offer: Offer): keyof Gates | null {
  return GATE_ORDER.find((gate) => GATE_OFFERS[gate] === offer) ?? null;
}

/** Of how many things a gate asks when the check has answered none of them. */
export function sizeOfGate(gate: keyof Gates): number {
  return everythingAsked(gate).length;
}

function everythingAsked(gate: keyof Gates): readonly string[] {
  return gate === 'blocks' ? [...GATE_FINDINGS.blocks, 'blood-thinners'] : GATE_FINDINGS[gate];
}

export type GateResult =
  | { readonly kind: 'pass' }
  | { readonly kind: 'ask'; readonly turn: Turn }
  | { readonly kind: 'refuse'; readonly act: SystemAct };

/**
 * Whether a stretch may be led now, and if not, what is said or asked instead. A gate that the check has
 * answered is not asked again; blood thinners are only ever asked here.
 */
export function passGates(state: State, plan: PlanWish): GateResult {
  const act = refusalOf(state);
  if (act !== null) return { kind: 'refuse', act };
  const gate = GATE_ORDER.find((each) => state.gates[each] === 'open' && stillOpen(each, state).length > 0);
  return gate === undefined ? { kind: 'pass' } : { kind: 'ask', turn: askGate(state, gate, plan, 0) };
}

/** Why no stretch is for this person now, led or told; null where one may be. */
export function refusalOf(state: State): SystemAct | null {
  const facts = factsOf(state);
  // Of what the last gate asks for, each thing rules out its own moves, not all of them (clinical table 3.6).
  const soFar = assess(withoutBlocks(facts)).verdict;
  if (!mayStretchAfter(state.strictest) || care(soFar) > care('rest')) {
    const verdict = stricter(state.strictest ?? 'run', soFar);
    const because = facts.age === 'under-eighteen' ? 'child' : 'verdict';
    return { kind: 'no-stretch', because, verdict };
  }
  if (state.gates.injury === 'barred') return { kind: 'no-stretch', because: 'gate', verdict: null };
  return state.conditions.includes('advised-against')
    ? { kind: 'no-stretch', because: 'advised', verdict: null }
    : null;
}

export function askGate(state: State, gate: keyof Gates, plan: PlanWish | null, attempt: 0 | 1 | 2): Turn {
  const offer = GATE_OFFERS[gate];
  return turn({ ...state, place: { at: 'offer', offer, misses: attempt, plan } }, [], {
    kind: 'offer',
    offer,
    attempt,
    open: stillOpen(gate, state),
  });
}

/** What a gate still has to ask for, given the answers of the check. */
export function stillOpen(gate: keyof Gates, state: State): readonly string[] {
  const facts = factsOf(state);
  const known = (id: string) => facts[id as FindingId] !== undefined || tellsOf(TELL_OF[id] ?? [], state);
  return everythingAsked(gate).filter((id) => !known(id));
}

/** The conditions by which each thing that the last gate asks for may be told. */
const TELL_OF: Readonly<Record<string, readonly Condition[]>> = {
  surgery: ['replaced-hip', 'recent-surgery'],
  'weak-bones': ['weak-bones'],
  pregnancy: ['pregnant'],
  'blood-thinners': ['blood-thinners'],
};

/** A thing that has several names is there by any of them, and is not only where all are denied. */
function tellsOf(names: readonly Condition[], { conditions, denied }: State): boolean {
  if (names.some((each) => conditions.includes(each))) return true;
  return names.length > 0 && names.every((each) => denied.includes(each));
}

/** Whether one of the things that the last gate asks for was told of, with a yes or a no. */
export function namesBlock({ conditions, denied = [], facts }: Told): boolean {
  const asked = Object.values(TELL_OF).flat();
  return (
    [...conditions, ...denied].some((each) => asked.includes(each)) ||
    GATE_FINDINGS.blocks.some((id) => facts[id] !== undefined)
  );
}

/** The moves that are not for this body and this room, as far as was told. */
export function ruledOut(state: State): readonly LeftOut[] {
  const conditions = conditionsOf(state);
  return MOVES.flatMap((move) => {
    const found = allowance(move, conditions, state.missing);
    return found.kind === 'blocked' ? [{ move, why: found.why }] : [];
  });
}

/** No move is left, so there is nothing more to ask. */
export function nothingToLead(state: State): boolean {
  return ruledOut(state).length === MOVES.length;
}

/**
 * Whether it is asked which side is sore, once the gates are passed: only where both sides are wanted, nobody
 * said, and anything is left to lead.
 */
export function asksSoreSide(state: State, plan: PlanWish): boolean {
  return state.side === null && plan.side === null && !plan.carryOn && leavesSomething(state, plan);
}

/** Whether any of the moves that are wanted can be led. */
function leavesSomething(state: State, { moves, without }: PlanWish): boolean {
  const out = ruledOut(state).map(({ move }) => move);
  const wanted = moves.length > 0 ? moves : MOVES;
  return wanted.some((move) => !without.includes(move) && !out.includes(move));
}

/** The question before the open one, where it was put and answered in this session; null where none was. */
export function gateBefore(state: State): keyof Gates | null {
  const offer = state.place.at === 'offer' ? state.place.offer : null;
  const open = offer === null ? null : gateOf(offer);
  const earlier = open === null ? GATE_ORDER : GATE_ORDER.slice(0, GATE_ORDER.indexOf(open));
  return earlier.findLast((gate) => state.gates[gate] === 'clear') ?? null;
}

/** How many questions still come before a routine, after the one that is open. */
export function questionsLeft(state: State): number {
  if (state.place.at !== 'offer') return 0;
  const open = gateOf(state.place.offer);
  if (open === null) return 0;
  const later = GATE_ORDER.slice(GATE_ORDER.indexOf(open) + 1);
  const gates = later.filter((each) => state.gates[each] === 'open' && stillOpen(each, state).length > 0);
  return gates.length + (asksSoreSide(state, state.place.plan ?? NO_PLAN) ? 1 : 0);
}

/** Yes, cleared for running or not, and "I don't know": whoever may be pregnant is led as if they were. */
function tells(facts: Facts, id: FindingId): boolean {
  return facts[id] === 'cleared' || worry(id, facts[id]) > 0;
}

/** Whether a gate is open of which something is known already, so that "nothing else" answers it. */
export function isAskedForTheRest(state: State): boolean {
  const gate = state.place.at === 'offer' ? gateOf(state.place.offer) : null;
  return gate !== null && stillOpen(gate, state).length < sizeOfGate(gate);
}

function withoutBlocks(facts: Facts): Facts {
  return Object.fromEntries(entries(facts).filter(([id]) => !GATE_FINDINGS.blocks.includes(id)));
}

/** Conditions told as such, and those that an answer of the check amounts to, cleared for running or not. */
export function conditionsOf(state: State): readonly Condition[] {
  const facts = factsOf(state);
  const has = (id: 'surgery' | 'weak-bones' | 'pregnancy') => tells(facts, id);
  const implied: readonly Condition[] = [
    ...(has('surgery') ? (['recent-surgery'] as const) : []),
    ...(has('weak-bones') ? (['weak-bones'] as const) : []),
    ...(has('pregnancy') ? (['pregnant'] as const) : []),
    ...(facts['sudden-start'] === 'grab' || facts['sudden-start'] === 'pop'
      ? (['fresh-strain'] as const)
      : []),
  ];
  return [...new Set([...state.conditions, ...implied])];
}
