import type { PoseNameOf } from '../poses.ts';
import type { Fact } from './fact.ts';

const FLAT: Fact = { fact: 'lies-flat' };
const LONG: Fact = { fact: 'straight', part: 'other-knee' };
const BENT: readonly Fact[] = [
  { fact: 'bent', part: 'other-knee' },
  { fact: 'flat-on-floor', part: 'other-foot' },
];
const DRAWN_UP: Fact = { fact: 'drawn-up', part: 'own-knee' };
const GLOWS: Fact = { fact: 'glows', muscle: 'buttock', of: 'own' };
const ON_SHIN: readonly Fact[] = [
  { fact: 'holds', part: 'own-hand', of: 'own-shin' },
  { fact: 'holds', part: 'other-hand', of: 'own-shin' },
];
const BEHIND_THIGH: readonly Fact[] = [
  { fact: 'holds', part: 'own-hand', of: 'own-back-of-thigh' },
  { fact: 'holds', part: 'other-hand', of: 'own-back-of-thigh' },
];
const TOWEL: Fact = { fact: 'towel-behind-thigh', of: 'own' };
const SITS: readonly Fact[] = [
  { fact: 'sits-on', of: 'chair' },
  { fact: 'upper-body-upright' },
  { fact: 'flat-on-floor', part: 'other-foot' },
];
const lie: readonly Fact[] = [FLAT, LONG, { fact: 'straight', part: 'own-knee' }];
const lift: readonly Fact[] = [FLAT, LONG, { fact: 'bent', part: 'own-knee' }];

/** What each picture of knee to chest says. */
export const kneeToChestClaims = {
  'knee-to-chest-standard-setup': lie,
  'knee-to-chest-standard-lift': lift,
  'knee-to-chest-standard-hold': [FLAT, LONG, DRAWN_UP, ...ON_SHIN, GLOWS],
  'knee-to-chest-thigh-hold-setup': lie,
  'knee-to-chest-thigh-hold-lift': lift,
  'knee-to-chest-thigh-hold-hold': [FLAT, LONG, DRAWN_UP, ...BEHIND_THIGH, GLOWS],
  'knee-to-chest-towel-setup': lie,
  'knee-to-chest-towel-lift': lift,
  'knee-to-chest-towel-hold': [FLAT, LONG, DRAWN_UP, TOWEL, GLOWS],
  'knee-to-chest-bent-other-leg-setup': [FLAT, ...BENT, { fact: 'flat-on-floor', part: 'own-foot' }],
  'knee-to-chest-bent-other-leg-lift': [FLAT, ...BENT, { fact: 'bent', part: 'own-knee' }],
  'knee-to-chest-bent-other-leg-hold': [FLAT, ...BENT, DRAWN_UP, ...ON_SHIN, GLOWS],
  'knee-to-chest-chair-setup': [...SITS, { fact: 'flat-on-floor', part: 'own-foot' }],
  'knee-to-chest-chair-lift': [...SITS, ...BEHIND_THIGH],
  'knee-to-chest-chair-hold': [...SITS, DRAWN_UP, ...BEHIND_THIGH, GLOWS],
} as const satisfies Record<PoseNameOf<'knee-to-chest'>, readonly Fact[]>;
