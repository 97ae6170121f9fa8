import type { PoseNameOf } from '../poses.ts';
import type { Fact } from './fact.ts';

const GLOWS: Fact = { fact: 'glows', muscle: 'seat', of: 'own' };
const AT_WALL: readonly Fact[] = [
  { fact: 'stands' },
  { fact: 'wall-behind' },
  { fact: 'ball-at-wall', of: 'own' },
  { fact: 'flat-on-floor', part: 'own-foot' },
  { fact: 'flat-on-floor', part: 'other-foot' },
];
const PRESSED: readonly Fact[] = [...AT_WALL, { fact: 'glows', muscle: 'buttock', of: 'own' }];
const READY: readonly Fact[] = [{ fact: 'stands' }, { fact: 'wall-behind' }, { fact: 'upper-body-upright' }];

const ON_ROLLER: Fact = { fact: 'sits-on', of: 'roller' };
const OTHER_FOOT: Fact = { fact: 'flat-on-floor', part: 'other-foot' };
const OWN_FOOT: Fact = { fact: 'flat-on-floor', part: 'own-foot' };
const HAND_BEHIND: readonly Fact[] = [
  { fact: 'on-floor', part: 'own-hand' },
  { fact: 'behind-hips', part: 'own-hand' },
];
const FOUR: readonly Fact[] = [
  { fact: 'rests-on', part: 'own-ankle', of: 'other-knee' },
  { fact: 'opens-out', part: 'own-knee' },
];
const ON_OWN: Fact = { fact: 'weight-on', of: 'own' };
const rolls: readonly Fact[] = [ON_ROLLER, OTHER_FOOT, ...HAND_BEHIND, ...FOUR, ON_OWN, GLOWS];
const rollsFootDown: readonly Fact[] = [ON_ROLLER, OTHER_FOOT, OWN_FOOT, ...HAND_BEHIND, ON_OWN, GLOWS];

/** What each picture of the foam roller says. */
export const foamRollerClaims = {
  'foam-roller-standard-setup': [ON_ROLLER, OTHER_FOOT, OWN_FOOT],
  'foam-roller-standard-support': [ON_ROLLER, OTHER_FOOT, OWN_FOOT, ...HAND_BEHIND],
  'foam-roller-standard-cross': [ON_ROLLER, OTHER_FOOT, ...HAND_BEHIND, ...FOUR],
  'foam-roller-standard-hold': rolls,
  'foam-roller-standard-roll-up': rolls,
  'foam-roller-standard-roll-down': rolls,
  'foam-roller-foot-on-floor-setup': [ON_ROLLER, OTHER_FOOT, OWN_FOOT],
  'foam-roller-foot-on-floor-support': [ON_ROLLER, OTHER_FOOT, OWN_FOOT, ...HAND_BEHIND],
  'foam-roller-foot-on-floor-hold': rollsFootDown,
  'foam-roller-foot-on-floor-roll-up': rollsFootDown,
  'foam-roller-foot-on-floor-roll-down': rollsFootDown,
  'foam-roller-wall-setup': READY,
  'foam-roller-wall-hold': PRESSED,
  'foam-roller-wall-roll-up': PRESSED,
  'foam-roller-wall-roll-down': PRESSED,
} as const satisfies Record<PoseNameOf<'foam-roller'>, readonly Fact[]>;

const BOTH_HANDS_BEHIND: readonly Fact[] = [
  ...HAND_BEHIND,
  { fact: 'on-floor', part: 'other-hand' },
  { fact: 'behind-hips', part: 'other-hand' },
];
const KNEES_UP: readonly Fact[] = [
  OWN_FOOT,
  OTHER_FOOT,
  { fact: 'bent', part: 'own-knee' },
  { fact: 'bent', part: 'other-knee' },
];

/** What each picture of trigger point release says. */
export const triggerPointClaims = {
  'trigger-point-standard-setup': [{ fact: 'sits-on', of: 'floor' }, ...BOTH_HANDS_BEHIND, ...KNEES_UP],
  'trigger-point-standard-find': [
    { fact: 'sits-on', of: 'floor' },
    { fact: 'on-floor', part: 'other-hand' },
    { fact: 'touches', part: 'own-hand', of: 'own-buttock' },
    ...KNEES_UP,
  ],
  'trigger-point-standard-place': [{ fact: 'ball-under', of: 'own' }, ...BOTH_HANDS_BEHIND, ...KNEES_UP],
  'trigger-point-standard-hold': [
    { fact: 'sits-on', of: 'ball' },
    { fact: 'ball-under', of: 'own' },
    ...BOTH_HANDS_BEHIND,
    ...KNEES_UP,
    { fact: 'glows', muscle: 'seat', of: 'own' },
  ],
  'trigger-point-wall-setup': READY,
  'trigger-point-wall-place': AT_WALL,
  'trigger-point-wall-hold': PRESSED,
} as const satisfies Record<PoseNameOf<'trigger-point'>, readonly Fact[]>;
