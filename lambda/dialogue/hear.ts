import { entries, type Facts, isRedFlag } from '../triage/findings.ts';
import type { State } from './state.ts';
import type { Told } from './told.ts';

/** Whatever was told beside findings: the side, whom it is about, what bars a move. Kept for the session only. */
export function heard(state: State, told: Told): State {
  return {
    ...state,
    side: told.side ?? state.side,
    about: told.about ?? state.about,
    conditions: union(state.conditions, told.conditions),
    missing: union(state.missing, told.missing),
  };
}

/** Whether an emergency sign was said plainly, wherever and in answer to whatever. */
export function tellsRedFlag(facts: Facts): boolean {
  return entries(facts).some(([id, level]) => isRedFlag(id, level));
}

function union<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  return [...new Set([...a, ...b])];
}
