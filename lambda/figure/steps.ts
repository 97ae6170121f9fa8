// Each spoken step of a move: which picture shows it, and what of that picture the sentence says. The sentence names body parts
// with sides, the facts name them by role, and a test holds the two and the picture together.
import type { StepKey } from '../routine/moves/move.ts';
import type { Fact } from './claims/fact.ts';
import type { FigurePhase } from './poses.ts';

export type StepPicture = {
  readonly phase: FigurePhase;
  /** What the step says that the picture shows, `own` being the side that is stretched or pressed. */
  readonly facts: readonly Fact[];
};

/** The picture of a step, in whichever variant of its move it is spoken. */
export const STEP_PICTURES: Readonly<Record<StepKey, StepPicture>> = {
  'ktc-lie': {
    phase: 'setup',
    facts: [
      { fact: 'lies-flat' },
      { fact: 'straight', part: 'own-knee' },
      { fact: 'straight', part: 'other-knee' },
    ],
  },
  'ktc-lie-bent': {
    phase: 'setup',
    facts: [
      { fact: 'lies-flat' },
      { fact: 'bent', part: 'other-knee' },
      { fact: 'flat-on-floor', part: 'other-foot' },
    ],
  },
  'ktc-lift': { phase: 'lift', facts: [{ fact: 'bent', part: 'own-knee' }] },
  'ktc-hands-shin': {
    phase: 'grip',
    facts: [
      { fact: 'holds', part: 'own-hand', of: 'own-shin' },
      { fact: 'holds', part: 'other-hand', of: 'own-shin' },
    ],
  },
  'ktc-hands-thigh': {
    phase: 'grip',
    facts: [
      { fact: 'holds', part: 'own-hand', of: 'own-back-of-thigh' },
      { fact: 'holds', part: 'other-hand', of: 'own-back-of-thigh' },
    ],
  },
  'ktc-towel': { phase: 'grip', facts: [{ fact: 'towel-behind-thigh', of: 'own' }] },
  'ktc-draw': {
    phase: 'hold',
    facts: [
      { fact: 'drawn-up', part: 'own-knee' },
      { fact: 'lies-flat' },
      { fact: 'glows', muscle: 'buttock', of: 'own' },
    ],
  },
  'ktc-sit-chair': {
    phase: 'setup',
    facts: [
      { fact: 'sits-on', of: 'chair' },
      { fact: 'upper-body-upright' },
      { fact: 'flat-on-floor', part: 'own-foot' },
      { fact: 'flat-on-floor', part: 'other-foot' },
    ],
  },
  'ktc-chair-lift': {
    phase: 'grip',
    facts: [
      { fact: 'holds', part: 'own-hand', of: 'own-back-of-thigh' },
      { fact: 'holds', part: 'other-hand', of: 'own-back-of-thigh' },
    ],
  },
  'ktc-chair-draw': {
    phase: 'hold',
    facts: [
      { fact: 'upper-body-upright' },
      { fact: 'drawn-up', part: 'own-knee' },
      { fact: 'glows', muscle: 'buttock', of: 'own' },
    ],
  },

  'piri-sit': {
    phase: 'setup',
    facts: [
      { fact: 'sits-on', of: 'floor' },
      { fact: 'upper-body-upright' },
      { fact: 'straight', part: 'own-knee' },
      { fact: 'straight', part: 'other-knee' },
    ],
  },
  'piri-cross': {
    phase: 'cross',
    facts: [
      { fact: 'straight', part: 'other-knee' },
      { fact: 'flat-on-floor', part: 'own-foot' },
      { fact: 'outside', part: 'own-foot', of: 'other-knee' },
    ],
  },
  'piri-hand': {
    phase: 'support',
    facts: [
      { fact: 'on-floor', part: 'own-hand' },
      { fact: 'behind-hips', part: 'own-hand' },
    ],
  },
  'piri-turn': { phase: 'turn', facts: [{ fact: 'chest-turns', to: 'own' }] },
  'piri-elbow': {
    phase: 'hold',
    facts: [
      { fact: 'outside', part: 'other-elbow', of: 'own-knee' },
      { fact: 'touches', part: 'other-elbow', of: 'own-knee' },
      { fact: 'looks-over-shoulder', to: 'own' },
    ],
  },
  'piri-press': { phase: 'hold', facts: [{ fact: 'glows', muscle: 'buttock', of: 'own' }] },
  'piri-lie': {
    phase: 'setup',
    facts: [
      { fact: 'lies-flat' },
      { fact: 'flat-on-floor', part: 'own-foot' },
      { fact: 'flat-on-floor', part: 'other-foot' },
      { fact: 'bent', part: 'own-knee' },
      { fact: 'bent', part: 'other-knee' },
    ],
  },
  'piri-ankle': { phase: 'cross', facts: [{ fact: 'rests-on', part: 'own-ankle', of: 'other-knee' }] },
  'piri-towel': { phase: 'support', facts: [{ fact: 'towel-behind-thigh', of: 'other' }] },
  'piri-pull': {
    phase: 'hold',
    facts: [
      { fact: 'towel-behind-thigh', of: 'other' },
      { fact: 'lies-flat' },
      { fact: 'glows', muscle: 'buttock', of: 'own' },
    ],
  },
  'piri-sit-chair': {
    phase: 'setup',
    facts: [
      { fact: 'sits-on', of: 'chair' },
      { fact: 'upper-body-upright' },
      { fact: 'flat-on-floor', part: 'own-foot' },
      { fact: 'flat-on-floor', part: 'other-foot' },
    ],
  },
  'piri-chair-ankle': { phase: 'cross', facts: [{ fact: 'rests-on', part: 'own-ankle', of: 'other-knee' }] },
  'piri-hinge': {
    phase: 'hold',
    facts: [
      { fact: 'back-straight' },
      { fact: 'upper-body-leans', to: 'ahead' },
      { fact: 'glows', muscle: 'buttock', of: 'own' },
    ],
  },

  'itb-stand': { phase: 'setup', facts: [{ fact: 'stands' }, { fact: 'support-at', to: 'own' }] },
  'itb-counter': {
    phase: 'setup',
    facts: [
      { fact: 'against', part: 'own-hand', of: 'counter' },
      { fact: 'against', part: 'other-hand', of: 'counter' },
      { fact: 'soft', part: 'own-knee' },
      { fact: 'soft', part: 'other-knee' },
    ],
  },
  'itb-cross': {
    phase: 'cross',
    facts: [
      { fact: 'behind', part: 'own-foot', of: 'other-foot' },
      { fact: 'crosses', part: 'own-foot', of: 'other-foot' },
    ],
  },
  'itb-straight': {
    phase: 'cross',
    facts: [
      { fact: 'straight', part: 'own-knee' },
      { fact: 'straight', part: 'other-knee' },
    ],
  },
  'itb-soft': {
    phase: 'cross',
    facts: [
      { fact: 'soft', part: 'own-knee' },
      { fact: 'soft', part: 'other-knee' },
    ],
  },
  'itb-lean': {
    phase: 'hold',
    facts: [
      { fact: 'upper-body-leans', to: 'other' },
      { fact: 'hips-move', to: 'own' },
      { fact: 'glows', muscle: 'outer-hip', of: 'own' },
    ],
  },
  'itb-small-lean': {
    phase: 'hold',
    facts: [
      { fact: 'upper-body-leans', to: 'other' },
      { fact: 'hips-move', to: 'own' },
      { fact: 'glows', muscle: 'outer-hip', of: 'own' },
    ],
  },

  'roll-sit': {
    phase: 'setup',
    facts: [
      { fact: 'sits-on', of: 'roller' },
      { fact: 'bent', part: 'own-knee' },
      { fact: 'bent', part: 'other-knee' },
      { fact: 'flat-on-floor', part: 'own-foot' },
      { fact: 'flat-on-floor', part: 'other-foot' },
    ],
  },
  'roll-hand': {
    phase: 'support',
    facts: [
      { fact: 'on-floor', part: 'own-hand' },
      { fact: 'behind-hips', part: 'own-hand' },
    ],
  },
  'roll-cross': { phase: 'cross', facts: [{ fact: 'rests-on', part: 'own-ankle', of: 'other-knee' }] },
  'roll-foot': { phase: 'support', facts: [{ fact: 'flat-on-floor', part: 'own-foot' }] },
  'roll-weight': { phase: 'hold', facts: [{ fact: 'weight-on', of: 'own' }] },
  'roll-go': { phase: 'roll-up', facts: [{ fact: 'sits-on', of: 'roller' }] },
  'roll-wall': { phase: 'hold', facts: [{ fact: 'wall-behind' }, { fact: 'ball-at-wall', of: 'own' }] },
  'roll-wall-go': { phase: 'roll-down', facts: [{ fact: 'ball-at-wall', of: 'own' }] },

  'press-sit': {
    phase: 'setup',
    facts: [
      { fact: 'sits-on', of: 'floor' },
      { fact: 'behind-hips', part: 'own-hand' },
      { fact: 'behind-hips', part: 'other-hand' },
      { fact: 'bent', part: 'own-knee' },
      { fact: 'bent', part: 'other-knee' },
    ],
  },
  'press-sit-foot': {
    phase: 'setup',
    facts: [
      { fact: 'sits-on', of: 'floor' },
      { fact: 'behind-hips', part: 'own-hand' },
      { fact: 'behind-hips', part: 'other-hand' },
      { fact: 'flat-on-floor', part: 'own-foot' },
      { fact: 'flat-on-floor', part: 'other-foot' },
    ],
  },
  'press-find': { phase: 'find', facts: [{ fact: 'touches', part: 'own-hand', of: 'own-buttock' }] },
  'press-ball': { phase: 'place', facts: [{ fact: 'ball-under', of: 'own' }] },
  'press-limit': { phase: 'hold', facts: [] },
  'press-wall': { phase: 'place', facts: [{ fact: 'wall-behind' }, { fact: 'ball-at-wall', of: 'own' }] },
  'press-wall-lean': { phase: 'hold', facts: [{ fact: 'ball-at-wall', of: 'own' }] },
};
