// IT band, standing: the foot that goes behind is the side being stretched; hips towards it, upper body away from it.
import { ANKLE, STANDING } from '../body.ts';
import type { BodyGoals, Cover, LimbGoal, Prop } from '../pose.ts';
import type { Vec } from '../space.ts';
import { AHEAD, ALL_NEAR, type Stage } from './stage.ts';

type Phase = 'setup' | 'cross' | 'hold';

const WALL = 2.45;
const floor: Prop = { kind: 'floor', from: [-1.3, 0, -1.6], to: [1.5, 0, WALL] };
const wall: Prop = { kind: 'wall', from: [-1.3, 0, WALL], to: [1.5, 7.3, WALL] };
const chairBeside: Prop = { kind: 'chair', at: [0.15, 0, 2.75], facing: 90 };
const counter: Prop = { kind: 'counter', from: [1.15, 0, -1.9], to: [2.4, 3.95, 2.7] };

const plant = (x: number, z: number, toes: Vec = AHEAD): LimbGoal => ({
  end: [x, ANKLE, z],
  bend: AHEAD,
  tip: toes,
});
const onHip: LimbGoal = {
  end: { joint: 'left.hip', plus: [0.1, 0.55, -0.28] },
  bend: [-0.2, 0, -1],
  tip: [0.6, -0.5, 0.4],
};
const onWall: LimbGoal = { end: [0.5, 5.35, WALL - 0.16], bend: [-0.2, -1, 0.1], tip: [0.15, 1, 0.05] };
const onChair: LimbGoal = { end: [0.15, 4.24, 1.66], bend: [-0.4, 0, 1], tip: [0.3, -0.5, 0.6] };
const onCounter = (z: number): LimbGoal => ({
  end: [1.3, 4.09, z],
  bend: [-0.4, -0.6, Math.sign(z)],
  tip: [1, -0.05, 0],
});
const crossedBehind: LimbGoal = {
  end: [-0.44, ANKLE + 0.06, -0.53],
  bend: AHEAD,
  tip: [0.98, -0.1, -0.12],
};

type Support = { readonly own: LimbGoal; readonly other: LimbGoal };
/** How far the hips sink as both knees give, in heads: 0 for straight knees. */
type Softness = number;

const standing = ({ own, other }: Support, soft: Softness): BodyGoals => ({
  root: [0, STANDING - soft, 0],
  right: { leg: plant(0, 0.4), arm: own },
  left: { leg: plant(0, -0.4), arm: other },
});
const crossed = ({ own, other }: Support, soft: Softness): BodyGoals => ({
  root: [-0.1, STANDING - 0.035 - soft, 0.05],
  pelvis: { lean: 3 },
  right: { leg: crossedBehind, arm: own },
  left: { leg: plant(0.15, 0), arm: other },
});
const leaning = ({ own, other }: Support, soft: Softness): BodyGoals => ({
  root: [-0.1, STANDING - 0.1 - soft, 0.5],
  pelvis: { lean: 14 },
  spine: { lean: -50 },
  head: { lean: 16 },
  right: { leg: crossedBehind, arm: own },
  left: { leg: plant(0.15, 0), arm: other },
});
/** With both hands on a counter only a little. */
const leaningLittle = ({ own, other }: Support, soft: Softness): BodyGoals => ({
  root: [-0.1, STANDING - 0.08 - soft, 0.45],
  pelvis: { lean: 11 },
  spine: { lean: -38 },
  head: { lean: 12 },
  right: { leg: crossedBehind, arm: own },
  left: { leg: plant(0.15, 0), arm: other },
});

const front: readonly Cover[] = [
  ['left.thigh', 'trunk'],
  ['trunk', 'right.thigh'],
  ['right.upperArm', 'trunk'],
  ['left.thigh', 'right.thigh'],
  ['left.thigh', 'right.shin'],
  ['left.shin', 'right.thigh'],
  ['left.shin', 'right.shin'],
  ['left.foot', 'right.shin'],
];
const stood = {
  over: [
    ['left.thigh', 'trunk'],
    ['right.thigh', 'trunk'],
  ] satisfies Cover[],
  tones: ALL_NEAR,
} as const;

const pictures = (support: Support, soft: Softness = 0, lean = leaning): Stage<Phase>['pictures'] => ({
  setup: { ...stood, body: standing(support, soft) },
  cross: { body: crossed(support, soft) },
  hold: { glow: 1, body: lean(support, soft) },
});

const fromFront = {
  view: { azimuth: 106, height: 12 },
  tones: { ...ALL_NEAR, 'right.leg': 'far' },
  muscle: 'outer-hip',
  over: front,
} as const;

const back: readonly Cover[] = [
  ['right.thigh', 'trunk'],
  ['trunk', 'left.thigh'],
  ['right.thigh', 'left.thigh'],
  ['right.thigh', 'left.shin'],
  ['right.shin', 'left.shin'],
  ['right.shin', 'left.foot'],
  ['right.foot', 'left.shin'],
];

const besideWall: Support = { own: onWall, other: onHip };

export const itBand = {
  standard: { ...fromFront, props: [floor, wall], pictures: pictures(besideWall) },
  chair: {
    ...fromFront,
    props: [{ ...floor, to: [1.5, 0, 3.9] }, chairBeside],
    pictures: pictures({ own: onChair, other: onHip }),
  },
  'soft-knees': {
    ...fromFront,
    // from farther round, where the bend of the knees shows
    view: { azimuth: 132, height: 12 },
    props: [floor, wall],
    pictures: pictures(besideWall, 0.2),
  },
  support: {
    view: { azimuth: 282, height: 22 },
    tones: { ...ALL_NEAR, 'left.leg': 'far' },
    muscle: 'outer-hip',
    over: back,
    props: [{ kind: 'floor', from: [-1.3, 0, -1.9], to: [1.15, 0, 2.7] }, counter],
    pictures: pictures({ own: onCounter(1.2), other: onCounter(-1.2) }, 0.16, leaningLittle),
  },
} as const satisfies Record<string, Stage<Phase>>;
