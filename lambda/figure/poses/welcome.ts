// People between moves: standing ready, resting on the floor, and the runner of the icon.
import { ANKLE, SEAT, STANDING } from '../body.ts';
import type { LimbGoal } from '../pose.ts';
import { ALL_NEAR, floor, footFlat, RIGHT_NEAR, type Stage } from './stage.ts';

const plant = (x: number, z: number): LimbGoal => ({
  end: [x, ANKLE, z],
  bend: [1, 0, Math.sign(z) * 0.1],
  tip: [1, 0, Math.sign(z) * 0.2],
});

/** Standing easy, one hand raised in greeting. */
const idle: Stage<'idle'> = {
  view: { azimuth: 66, height: 10 },
  tones: ALL_NEAR,
  props: [floor(-1.2, 1.2, 1.3)],
  over: [
    ['left.thigh', 'trunk'],
    ['right.thigh', 'trunk'],
  ],
  pictures: {
    idle: {
      body: {
        root: [0, STANDING - 0.02, 0],
        head: { turn: 14 },
        right: {
          leg: plant(0, 0.42),
          arm: { end: [0.7, 6.5, 1.75], bend: [0, -1, 0.5], tip: [0.1, 1, 0.25] },
        },
        left: {
          leg: plant(0.1, -0.42),
          arm: { straight: [0.1, -1, -0.2], bend: [-1, 0, 0], tip: [0.2, -1, 0] },
        },
      },
    },
  },
};

/** Sitting on the floor, knees up, arms around them loosely. */
const rest: Stage<'rest'> = {
  view: { azimuth: 30, height: 14 },
  tones: { ...RIGHT_NEAR },
  props: [floor(-1.4, 2.6, 1.3)],
  pictures: {
    rest: {
      body: {
        root: [0, SEAT, 0],
        pelvis: { bend: -10 },
        spine: { bend: 22 },
        head: { bend: -10 },
        right: {
          leg: footFlat(1.75, 0.4),
          arm: {
            end: { on: ['right.knee', 'right.ankle', 0.16], plus: [0.24, 0.16, -0.1] },
            bend: [-0.4, -0.5, 1],
            tip: [0.3, -0.2, -1],
          },
        },
        left: {
          leg: footFlat(1.75, -0.4),
          arm: {
            end: { on: ['left.knee', 'left.ankle', 0.16], plus: [0.24, 0.16, 0.1] },
            bend: [-0.4, -0.5, -1],
            tip: [0.3, -0.2, 1],
          },
        },
      },
    },
  },
};

/** Mid-stride, for the icon. */
const run: Stage<'run'> = {
  view: { azimuth: 14, height: 6 },
  tones: RIGHT_NEAR,
  muscle: 'buttock',
  props: [],
  pictures: {
    run: {
      glow: 1,
      body: {
        root: [0, 4.0, 0],
        pelvis: { bend: 12 },
        spine: { bend: 6, turn: 10 },
        head: { bend: -6, turn: -6 },
        right: {
          leg: { via: [-1.3, 2.6, 0.42], onward: [-1, -0.35, 0], tip: [0.2, -1, 0] },
          arm: { via: [0.35, 4.9, 1.2], onward: [1, 0.55, -0.3] },
        },
        left: {
          leg: { via: [1.6, 3.4, -0.4], onward: [0.1, -1, 0], tip: [1, 0.1, 0] },
          arm: { via: [-0.9, 4.9, -1.2], onward: [0.35, -1, 0.1] },
        },
      },
    },
  },
};

export const welcome = { idle, rest, run } as const;
