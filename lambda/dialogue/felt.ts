import { entries, type FindingId, worry } from '../triage/findings.ts';
import { DISCOMFORTS, type Discomfort, type Told } from './told.ts';

/**
 * How what one is doing feels, from all that was told at once: never milder than any part of it. A level of
 * soreness from four up is more than a stretch should be (AHPS), and a sign of more than soreness ends the
 * move whatever word was used for it. Null where nothing was said of a feeling.
 */
export function feltIn({ discomfort, facts }: Told): Discomfort | null {
  const felt = entries(facts).flatMap(([id, level]) => {
    if (id === 'soreness') return level === '0' || level === 'unsure' ? [] : [ofSoreness(level)];
    return SIGNS.includes(id) && worry(id, level) > 0 ? ['warning' as const] : [];
  });
  return [...felt, ...(discomfort === null ? [] : [discomfort])].reduce<Discomfort | null>(worse, null);
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

function ofSoreness(level: string): Discomfort {
  return level === '1-2' || level === '3' ? 'mild' : 'strong';
}

function worse(one: Discomfort | null, other: Discomfort): Discomfort {
  return one !== null && DISCOMFORTS.indexOf(one) >= DISCOMFORTS.indexOf(other) ? one : other;
}
