import { assess } from './assess.ts';
import { type Facts, type FindingId, findingRow, type LevelOf, worry } from './findings.ts';
import { care, type Verdict } from './verdicts.ts';

export interface WhatWouldChange {
  /** The fewest findings that would have to be better, each at the level that is just good enough. */
  readonly needed: Facts;
  /** The milder verdict they would lead to; null where there is nothing to wish for. */
  readonly toward: Verdict | null;
  /** A safety answer decides: it is never bargained over. */
  readonly safety: boolean;
}

/**
 * The only answers that may be wished better: how it feels and how long the glutes have rested. All the
 * others ask for danger, and nobody should be told which of those to answer otherwise.
 */
export const WISHABLE = [
  'soreness',
  'walking',
  'last-session',
  'warm-up',
] as const satisfies readonly FindingId[];
type Wishable = (typeof WISHABLE)[number];

/**
 * What would have to be otherwise for a run, worked out from the decision table: `run-easy` from `rest`,
 * `run` from `run-easy`. Other answers, not asked yet, may still stand in the way.
 */
export function whatWouldChange(facts: Facts): WhatWouldChange {
  const { verdict, because } = assess(facts);
  if (verdict === 'run') return { needed: {}, toward: null, safety: false };
  const bargaining = care(verdict) > care('rest') || !because.every(isWishable);
  if (bargaining) return { needed: {}, toward: null, safety: true };
  const enough = care(verdict === 'rest' ? 'run-easy' : 'run');
  const needed = wishes(facts)
    .filter((wish) => care(assess({ ...facts, ...wish }).verdict) <= enough)
    .reduce(smaller);
  return { needed, toward: assess({ ...facts, ...needed }).verdict, safety: false };
}

/** Every way in which the known answers could be better. */
function wishes(facts: Facts): readonly Facts[] {
  return WISHABLE.reduce<readonly Facts[]>(
    (soFar, id) =>
      soFar.flatMap((wish) => [wish, ...betterLevels(id, facts).map((level) => ({ ...wish, [id]: level }))]),
    [{}],
  );
}

function betterLevels<F extends Wishable>(id: F, facts: Facts): readonly LevelOf<F>[] {
  return findingRow(id)
    .levels.slice(0, Math.max(0, worry(id, facts[id])))
    .map((level) => level.id as LevelOf<F>)
    .filter((level) => level !== 'unsure');
}

/** Fewer findings first, then the smaller step; the earlier where both are alike. */
function smaller(a: Facts, b: Facts): Facts {
  const fewer = size(b) - size(a);
  if (fewer !== 0) return fewer < 0 ? b : a;
  return leftover(b) > leftover(a) ? b : a;
}

function size(wish: Facts): number {
  return Object.keys(wish).length;
}

/** How much worry a wish leaves in place; more is the smaller step. */
function leftover(wish: Facts): number {
  return WISHABLE.reduce((total, id) => total + Math.max(0, worry(id, wish[id])), 0);
}

function isWishable(id: FindingId): id is Wishable {
  return (WISHABLE as readonly FindingId[]).includes(id);
}
