import { entries, type Facts, type FindingId, isRedFlag, worry } from '../triage/findings.ts';
import { elicits, question } from '../triage/questions.ts';
import { factsOf } from './log.ts';
import type { State } from './state.ts';
import type { Told } from './told.ts';

/** Whatever was told beside findings: the side, whom it is about, what bars a move. Kept for the session only. */
export function heard(state: State, told: Told): State {
  const { atHand = [], denied = [] } = told;
  const conditions = union(state.conditions, told.conditions);
  return {
    ...state,
    side: told.side ?? state.side,
    about: told.about ?? state.about,
    conditions,
    // A yes outlasts a no, whichever comes first.
    denied: without(union(state.denied, denied), conditions),
    missing: without(union(state.missing, told.missing), atHand),
    atHand: union(without(state.atHand, told.missing), atHand),
  };
}

/** Measures, which change with every time of asking: the last word counts. */
const MEASURED: readonly FindingId[] = ['soreness', 'last-session'];

/**
 * The findings told, where nothing said in passing makes an earlier answer milder: who said "sharp" and later
 * "a dull ache" has both. A correction, the answer to its own question, and a doctor's clearance do count.
 */
export function inPassing({ place, ...state }: State, { facts, corrects }: Told): Facts {
  if (corrects) return facts;
  const known = factsOf(state);
  const asked = place.at === 'check' ? elicits(question(place.question)) : [];
  const kept = entries(facts).map(([id, level]) => {
    const counts = asked.includes(id) || MEASURED.includes(id) || level === 'cleared';
    const milder = worry(id, level) < worry(id, known[id]) && known[id] !== 'unsure';
    return [id, milder && !counts ? known[id] : level];
  });
  return Object.fromEntries(kept);
}

/** Whether an emergency sign was said plainly, wherever and in answer to whatever. */
export function tellsRedFlag(facts: Facts): boolean {
  return entries(facts).some(([id, level]) => isRedFlag(id, level));
}

function without<T>(all: readonly T[], some: readonly T[]): readonly T[] {
  return all.filter((each) => !some.includes(each));
}

function union<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  return [...new Set([...a, ...b])];
}
