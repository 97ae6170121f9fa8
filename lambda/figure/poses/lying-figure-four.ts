// Figure-four lying on the back, for sore knees: own ankle across the other thigh, a towel behind that thigh draws it in.
import { HALF } from '../body.ts';
import type { LimbGoal } from '../pose.ts';
import { armBeside, kneeUp, LYING, towelBehind } from './lying.ts';
import { floor, RIGHT_NEAR, type Stage } from './stage.ts';

const ankleOver: LimbGoal = {
  end: { on: ['left.hip', 'left.knee', 0.84], plus: [-0.1, 0.42, 0.06] },
  bend: [0.2, 0.3, 1],
  tip: [0.6, 0.2, -0.8],
};
const ankleOverRaised: LimbGoal = {
  end: { on: ['left.hip', 'left.knee', 0.86], plus: [-0.4, 0.2, 0.06] },
  bend: [0.2, 0.1, 1],
  tip: [0.5, 0.5, -0.8],
};
const raised: LimbGoal = { end: [1.1, 1.9, -0.4], bend: [-0.7, 0.9, 0], tip: [1, 0.1, 0] };
const pulling = {
  right: { end: [-0.3, 1.5, 0.42], bend: [0.2, -1, 0.8], tip: [0.4, 0.4, -0.2] },
  left: { end: [-0.3, 1.5, -1.0], bend: [0.2, -1, -0.8], tip: [0.4, 0.4, 0.2] },
} as const;
const towel = towelBehind(
  'left',
  0.66,
  [
    [0.2, -0.1, 0.34],
    [0.34, -0.12, 0],
    [0.2, -0.1, -0.34],
  ],
  [0.12, 0.02, 0],
  [0.02, 0.22, 0],
);
const onBack = floor(-4.2, 2.9, 1.35);
export const lyingFigureFour: Stage<'setup' | 'cross' | 'support' | 'hold'> = {
  view: { azimuth: 42, height: 27 },
  roundView: { azimuth: 46, height: 28 },
  tones: { ...RIGHT_NEAR, 'left.arm': 'far' },
  muscle: 'buttock',
  props: [onBack],
  pictures: {
    setup: {
      body: {
        ...LYING,
        right: { leg: kneeUp(HALF.hips), arm: armBeside(1.15) },
        left: { leg: kneeUp(-HALF.hips), arm: armBeside(-1.15) },
      },
    },
    cross: {
      body: {
        ...LYING,
        right: { leg: ankleOver, arm: armBeside(1.15) },
        left: { leg: kneeUp(-HALF.hips), arm: armBeside(-1.15) },
      },
    },
    support: {
      props: [onBack, towel],
      body: {
        ...LYING,
        right: { leg: ankleOver, arm: pulling.right },
        left: { leg: kneeUp(-HALF.hips), arm: pulling.left },
      },
    },
    hold: {
      glow: 1,
      props: [onBack, towel],
      body: {
        ...LYING,
        right: { leg: ankleOverRaised, arm: pulling.right },
        left: { leg: raised, arm: pulling.left },
      },
    },
  },
};
