import type { PoseNameOf } from '../poses.ts';
import type { Fact } from './fact.ts';

const STANDS: Fact = { fact: 'stands' };
/** The foot that goes behind is the side being stretched. */
const CROSSED: readonly Fact[] = [
  { fact: 'behind', part: 'own-foot', of: 'other-foot' },
  { fact: 'crosses', part: 'own-foot', of: 'other-foot' },
  { fact: 'flat-on-floor', part: 'other-foot' },
];
/** Hips towards the side being stretched, upper body away from it. */
const LEANING: readonly Fact[] = [
  { fact: 'hips-move', to: 'own' },
  { fact: 'upper-body-leans', to: 'other' },
  { fact: 'glows', muscle: 'outer-hip', of: 'own' },
];
const knees = (fact: 'straight' | 'soft'): readonly Fact[] => [
  { fact, part: 'own-knee' },
  { fact, part: 'other-knee' },
];
const WALL: readonly Fact[] = [
  { fact: 'support-at', to: 'own' },
  { fact: 'against', part: 'own-hand', of: 'wall' },
];
const CHAIR: readonly Fact[] = [
  { fact: 'support-at', to: 'own' },
  { fact: 'against', part: 'own-hand', of: 'chair' },
];
const COUNTER: readonly Fact[] = [
  { fact: 'against', part: 'own-hand', of: 'counter' },
  { fact: 'against', part: 'other-hand', of: 'counter' },
];
const setup = (support: readonly Fact[]): readonly Fact[] => [
  STANDS,
  ...support,
  { fact: 'upper-body-upright' },
  { fact: 'flat-on-floor', part: 'own-foot' },
  { fact: 'flat-on-floor', part: 'other-foot' },
];
const cross = (support: readonly Fact[], knee: 'straight' | 'soft' = 'straight'): readonly Fact[] => [
  STANDS,
  ...support,
  ...CROSSED,
  ...knees(knee),
];

/** What each picture of the IT band stretch says. */
export const itBandClaims = {
  'it-band-standard-setup': setup(WALL),
  'it-band-standard-cross': cross(WALL),
  'it-band-standard-hold': [...cross(WALL), ...LEANING],
  'it-band-chair-setup': setup(CHAIR),
  'it-band-chair-cross': cross(CHAIR),
  'it-band-chair-hold': [...cross(CHAIR), ...LEANING],
  'it-band-soft-knees-setup': setup(WALL),
  'it-band-soft-knees-cross': cross(WALL, 'soft'),
  'it-band-soft-knees-hold': [...cross(WALL, 'soft'), ...LEANING],
  'it-band-support-setup': [...setup(COUNTER), ...knees('soft')],
  'it-band-support-cross': cross(COUNTER, 'soft'),
  'it-band-support-hold': [...cross(COUNTER, 'soft'), ...LEANING],
} as const satisfies Record<PoseNameOf<'it-band'>, readonly Fact[]>;
