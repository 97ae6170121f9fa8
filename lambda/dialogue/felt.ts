import type { Condition } from '../routine/vocabulary.ts';
import { entries, type FindingId, worry } from '../triage/findings.ts';
import type { UserAct } from './acts.ts';
import { DISCOMFORTS, type Discomfort, type Told } from './told.ts';

/**
 * How what one is doing feels, from all that was told at once: never milder than any part of it. A level of
 * soreness from four up is more than a stretch should be, and from eight up is for a doctor (AHPS); a sign of
 * more than soreness ends the move whatever word was used for it. Null where nothing was said of a feeling.
 */
export function feltIn(act: UserAct): Discomfort | null {
  const { discomfort, facts } = act.told;
  const felt = entries(facts).flatMap(([id, level]) => {
    if (id === 'soreness') return level === '0' || level === 'unsure' ? [] : [ofSoreness(level)];
    if (UNWELL.includes(id) && worry(id, level) > 0) return ['unwell' as const];
    return SIGNS.includes(id) && worry(id, level) > 0 ? ['warning' as const] : [];
  });
  const elsewhere = act.kind === 'off-topic' && act.subject === 'body-part' ? (['strong'] as const) : [];
  const named = discomfort === null ? [] : [discomfort];
  return [...felt, ...elsewhere, ...named].reduce<Discomfort | null>(worseFeeling, null);
}

/** Whether something is said to be sore that a move goes easy on already: then it is sore in spite of that. */
export function complainsAgain({ conditions }: Told, known: readonly Condition[]): boolean {
  return conditions.some((each) => SORE.includes(each) && known.includes(each));
}

/** Findings that can begin in the middle of a move, and bar going on with it until they are looked into. */
const SIGNS: readonly FindingId[] = [
  'leg-nerve',
  'sharp',
  'sudden-start',
  'fall',
  'swelling',
  'swollen-calf',
  'fever',
  'weight-bearing',
];

/** Findings of which a doubt is enough to lead nothing at all. Said plainly they are an emergency. */
const UNWELL: readonly FindingId[] = ['chest', 'fainting'];

const SORE: readonly Condition[] = [
  'sore-knee',
  'outer-hip-pain',
  'sit-bone-pain',
  'sore-wrist',
  'sore-low-back',
];

function ofSoreness(level: string): Discomfort {
  if (level === '8-10') return 'warning';
  return level === '1-2' || level === '3' ? 'mild' : 'strong';
}

/** Of two feelings the worse; none is the least. */
export function worseFeeling(one: Discomfort | null, other: Discomfort | null): Discomfort | null {
  const rank = (each: Discomfort | null) => (each === null ? -1 : DISCOMFORTS.indexOf(each));
  return rank(one) >= rank(other) ? one : other;
}
