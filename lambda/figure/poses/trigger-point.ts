// Trigger point: a ball under the upper outer buttock, weight lowered on to it; or between buttock and wall, standing.
import { SEAT } from '../body.ts';
import type { BodyGoals, Prop } from '../pose.ts';
import { againstWall, WALL_FLOOR, WALL_STAGE, WALL_VIEW } from './against-wall.ts';
import { floor, footFlat, palmFlat, RIGHT_NEAR, type Stage } from './stage.ts';

const R = 0.24;
const ground = floor(-2.2, 3.0, 1.45);
const behind = (z: number) => palmFlat(-1.1, z, [-0.9, -0.05, Math.sign(z) * 0.4]);
const ball = (x: number): Prop => ({ kind: 'ball', at: [x, R, 0.5], r: R });
const legs = { right: footFlat(1.9, 0.42), left: footFlat(2.25, -0.46) } as const;

const sitting: BodyGoals = {
  root: [0, SEAT, 0],
  pelvis: { bend: -12 },
  spine: { bend: 8 },
  right: { leg: footFlat(1.8, 0.42), arm: behind(0.95) },
  left: { leg: footFlat(2.15, -0.46), arm: behind(-0.95) },
};
const lowered = (height: number, bend: number, lean: number): BodyGoals => ({
  root: [0, height, 0],
  pelvis: { bend, lean },
  spine: { bend: 10 },
  head: { bend: 6 },
  right: { leg: legs.right, arm: behind(0.95) },
  left: { leg: legs.left, arm: behind(-0.95) },
});

/** Feeling for the tender knot: weight on the other hand, own hand at the buttock. */
const feeling: BodyGoals = {
  ...sitting,
  pelvis: { bend: -14, lean: -8 },
  head: { turn: 22, bend: 14 },
  right: {
    leg: footFlat(1.8, 0.42),
    arm: { end: [-0.46, 0.62, 0.82], bend: [-1, 0.2, 0.5], tip: [0.5, -0.5, -0.5] },
  },
};

export const triggerPoint = {
  standard: {
    view: { azimuth: 20, height: 11 },
    tones: RIGHT_NEAR,
    muscle: 'seat',
    props: [ground],
    pictures: {
      setup: { body: sitting, props: [ground, { kind: 'ball', at: [0.9, R, 1.15], r: R }] },
      find: { body: feeling, props: [ground, { kind: 'ball', at: [0.9, R, 1.15], r: R }] },
      place: { body: lowered(1.04, -24, 0), props: [ground, ball(-0.1)] },
      hold: { glow: 1, body: lowered(0.84, -16, -5), props: [ground, ball(-0.1)] },
    },
  },
  wall: {
    view: WALL_VIEW,
    ...WALL_STAGE,
    props: [WALL_FLOOR],
    pictures: {
      setup: againstWall({ bend: 0, leaning: false }),
      place: { ...againstWall({ bend: 0.05, leaning: true }), glow: 0 },
      hold: againstWall({ bend: 0.3, leaning: true }),
    },
  },
} as const satisfies Record<string, Stage<string>>;
