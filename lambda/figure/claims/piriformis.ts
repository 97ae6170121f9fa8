import type { PoseNameOf } from '../poses.ts';
import type { Fact } from './fact.ts';

const GLOWS: Fact = { fact: 'glows', muscle: 'buttock', of: 'own' };
const ON_FLOOR: Fact = { fact: 'sits-on', of: 'floor' };
const LONG: Fact = { fact: 'straight', part: 'other-knee' };
const CROSSED: readonly Fact[] = [
  { fact: 'flat-on-floor', part: 'own-foot' },
  { fact: 'outside', part: 'own-foot', of: 'other-knee' },
];
const HAND_BEHIND: readonly Fact[] = [
  { fact: 'on-floor', part: 'own-hand' },
  { fact: 'behind-hips', part: 'own-hand' },
];

const ON_CHAIR: Fact = { fact: 'sits-on', of: 'chair' };
const OTHER_FOOT: Fact = { fact: 'flat-on-floor', part: 'other-foot' };
const FOUR: readonly Fact[] = [
  { fact: 'rests-on', part: 'own-ankle', of: 'other-knee' },
  { fact: 'opens-out', part: 'own-knee' },
];

const FLAT: Fact = { fact: 'lies-flat' };
const TOWEL: Fact = { fact: 'towel-behind-thigh', of: 'other' };

/** What each picture of the piriformis stretch says: the seated twist, and figure-four on a chair or lying. */
export const piriformisClaims = {
  'piriformis-standard-setup': [
    ON_FLOOR,
    LONG,
    { fact: 'straight', part: 'own-knee' },
    { fact: 'upper-body-upright' },
  ],
  'piriformis-standard-cross': [ON_FLOOR, LONG, ...CROSSED, { fact: 'upper-body-upright' }],
  'piriformis-standard-support': [ON_FLOOR, LONG, ...CROSSED, ...HAND_BEHIND],
  'piriformis-standard-turn': [
    ON_FLOOR,
    LONG,
    ...CROSSED,
    ...HAND_BEHIND,
    { fact: 'chest-turns', to: 'own' },
  ],
  'piriformis-standard-hold': [
    ON_FLOOR,
    LONG,
    ...CROSSED,
    ...HAND_BEHIND,
    { fact: 'chest-turns', to: 'own' },
    { fact: 'looks-over-shoulder', to: 'own' },
    { fact: 'outside', part: 'other-elbow', of: 'own-knee' },
    { fact: 'touches', part: 'other-elbow', of: 'own-knee' },
    GLOWS,
  ],
  'piriformis-chair-setup': [ON_CHAIR, OTHER_FOOT, { fact: 'flat-on-floor', part: 'own-foot' }],
  'piriformis-chair-cross': [
    ON_CHAIR,
    OTHER_FOOT,
    ...FOUR,
    { fact: 'upper-body-upright' },
    { fact: 'holds', part: 'other-hand', of: 'own-ankle' },
  ],
  'piriformis-chair-hold': [
    ON_CHAIR,
    OTHER_FOOT,
    ...FOUR,
    { fact: 'upper-body-leans', to: 'ahead' },
    { fact: 'back-straight' },
    GLOWS,
  ],
  'piriformis-lying-setup': [FLAT, OTHER_FOOT, { fact: 'flat-on-floor', part: 'own-foot' }],
  'piriformis-lying-cross': [FLAT, OTHER_FOOT, ...FOUR],
  'piriformis-lying-support': [FLAT, OTHER_FOOT, ...FOUR, TOWEL],
  'piriformis-lying-hold': [FLAT, ...FOUR, TOWEL, { fact: 'drawn-up', part: 'other-knee' }, GLOWS],
} as const satisfies Record<PoseNameOf<'piriformis'>, readonly Fact[]>;
