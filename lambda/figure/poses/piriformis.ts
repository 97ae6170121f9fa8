// Piriformis: the seated twist, the chair figure-four, and the lying figure-four with a towel for a sore knee.
import { ANKLE, SEAT } from '../body.ts';
import type { BodyGoals, LimbGoal } from '../pose.ts';
import { lyingFigureFour } from './lying-figure-four.ts';
import { CHAIR, handsOnThighs, SEATED } from './seated.ts';
import { floor, footFlat, palmFlat, RIGHT_NEAR, type Stage, UP } from './stage.ts';

// ---- on the floor
const sitting = { root: [0, SEAT, 0] } as const;
const longLeg = (z: number): LimbGoal => ({ straight: [1, -0.075, z * 0.05], bend: UP, tip: [0.2, 1, 0] });
const crossedOver: LimbGoal = { end: [1.95, ANKLE, -1.12], bend: [-0.1, 1, 0.12], tip: [1, 0, -0.1] };
const handBeside = (z: number): LimbGoal => ({
  end: [-0.45, 0.16, z],
  bend: [-1, 0, Math.sign(z) * 0.4],
  tip: [0.9, -0.05, Math.sign(z) * 0.35],
});
const handBehind = palmFlat(-1.2, 0.78, [-0.9, -0.05, 0.5]);

const twist: Stage<'setup' | 'cross' | 'support' | 'turn' | 'hold'> = {
  view: { azimuth: 55, height: 28 },
  tones: { ...RIGHT_NEAR, 'left.arm': 'near' },
  muscle: 'buttock',
  props: [{ kind: 'floor', from: [-1.9, 0, -1.5], to: [4.1, 0, 1.2] }],
  pictures: {
    setup: {
      body: {
        ...sitting,
        pelvis: { bend: 2 },
        right: { leg: longLeg(0.42), arm: handBeside(1.05) },
        left: { leg: longLeg(-0.42), arm: handBeside(-1.05) },
      },
    },
    cross: {
      body: {
        ...sitting,
        right: { leg: crossedOver, arm: handBeside(1.05) },
        left: { leg: longLeg(-0.42), arm: handBeside(-1.05) },
      },
    },
    support: {
      body: {
        ...sitting,
        pelvis: { bend: -4 },
        spine: { turn: 18 },
        right: { leg: crossedOver, arm: handBehind },
        left: { leg: longLeg(-0.42), arm: handBeside(-1.05) },
      },
    },
    turn: {
      body: {
        ...sitting,
        pelvis: { bend: -8, turn: 5 },
        spine: { turn: 48, bend: 2 },
        head: { turn: 16 },
        right: { leg: crossedOver, arm: handBehind },
        left: {
          leg: longLeg(-0.42),
          arm: {
            end: { joint: 'right.knee', plus: [0.05, 0.38, 0.02] },
            bend: [0.6, -0.3, -0.8],
            tip: [0.2, -0.4, 1],
          },
        },
      },
    },
    hold: {
      glow: 1,
      body: {
        ...sitting,
        pelvis: { bend: -10, turn: 6 },
        spine: { turn: 60, bend: 2 },
        head: { turn: 45 },
        right: { leg: crossedOver, arm: handBehind },
        left: {
          leg: longLeg(-0.42),
          arm: { via: { joint: 'right.knee', plus: [0.1, 0.12, 0.42] }, onward: [-0.35, 1, 0.55] },
        },
      },
    },
  },
};

// ---- on a chair
const ankleOnKnee: LimbGoal = {
  end: { on: ['left.hip', 'left.knee', 0.9], plus: [0, 0.42, 0.02] },
  bend: [0, 0.2, 1],
  tip: [0.5, 0.1, -0.85],
};
const handOnKnee: LimbGoal = {
  end: { on: ['right.knee', 'right.ankle', 0.1], plus: [-0.18, 0.3, 0.02] },
  bend: [-1, -0.2, 0.9],
  tip: [0.9, -0.3, 0.1],
};
const handOnAnkle: LimbGoal = {
  end: { on: ['right.knee', 'right.ankle', 0.84], plus: [-0.22, 0.28, 0] },
  bend: [-0.7, -0.2, -1],
  tip: [0.9, -0.35, 0.2],
};
const figureFour = (bend: number, nod: number): BodyGoals => ({
  ...SEATED,
  pelvis: { bend },
  head: { bend: nod },
  right: { leg: ankleOnKnee, arm: handOnKnee },
  left: { leg: footFlat(1.9, -0.42), arm: handOnAnkle },
});
const chair: Stage<'setup' | 'cross' | 'hold'> = {
  view: { azimuth: 62, height: 22 },
  tones: { ...RIGHT_NEAR, 'left.arm': 'near' },
  muscle: 'buttock',
  props: [floor(-1.5, 2.7), CHAIR],
  pictures: {
    setup: {
      body: {
        ...SEATED,
        right: { leg: footFlat(1.9, 0.42), arm: handsOnThighs.right },
        left: { leg: footFlat(1.9, -0.42), arm: handsOnThighs.left },
      },
    },
    cross: { body: { ...figureFour(0, 4), left: { leg: footFlat(1.9, -0.42), arm: handOnAnkle } } },
    hold: { glow: 1, body: figureFour(30, -12) },
  },
};

export const piriformis = { standard: twist, chair, lying: lyingFigureFour } as const satisfies Record<
  string,
  Stage<string>
>;
