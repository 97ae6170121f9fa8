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

/** The four pictures of a lying form: what the other leg does, and how the leg is held. */
const lying = (otherLeg: readonly Fact[], held: readonly Fact[]) => ({
  setup: [FLAT, ...otherLeg, { fact: 'straight', part: 'own-knee' }] satisfies Fact[],
  lift: [FLAT, ...otherLeg, { fact: 'bent', part: 'own-knee' }] satisfies Fact[],
  grip: [FLAT, ...otherLeg, ...held],
  hold: [FLAT, ...otherLeg, DRAWN_UP, ...held, GLOWS],
});
const standard = lying([LONG], ON_SHIN);
const thighHold = lying([LONG], BEHIND_THIGH);
const towel = lying([LONG], [TOWEL]);
const bentOther = lying(BENT, BEHIND_THIGH);

/** What each picture of knee to chest says. */
export const kneeToChestClaims = {
  'knee-to-chest-standard-setup': standard.setup,
  'knee-to-chest-standard-lift': standard.lift,
  'knee-to-chest-standard-grip': standard.grip,
  'knee-to-chest-standard-hold': standard.hold,
  'knee-to-chest-thigh-hold-setup': thighHold.setup,
  'knee-to-chest-thigh-hold-lift': thighHold.lift,
  'knee-to-chest-thigh-hold-grip': thighHold.grip,
  'knee-to-chest-thigh-hold-hold': thighHold.hold,
  'knee-to-chest-towel-setup': towel.setup,
  'knee-to-chest-towel-lift': towel.lift,
  'knee-to-chest-towel-grip': towel.grip,
  'knee-to-chest-towel-hold': towel.hold,
  'knee-to-chest-bent-other-leg-setup': bentOther.setup,
  'knee-to-chest-bent-other-leg-lift': bentOther.lift,
  'knee-to-chest-bent-other-leg-grip': bentOther.grip,
  'knee-to-chest-bent-other-leg-hold': bentOther.hold,
  'knee-to-chest-chair-setup': [...SITS, { fact: 'flat-on-floor', part: 'own-foot' }],
  'knee-to-chest-chair-grip': [...SITS, ...BEHIND_THIGH],
  'knee-to-chest-chair-hold': [...SITS, DRAWN_UP, ...BEHIND_THIGH, GLOWS],
} as const satisfies Record<PoseNameOf<'knee-to-chest'>, readonly Fact[]>;
