// Knee to chest: lying on the back (or sitting on a chair), one knee drawn up by the hands.
import type { BodyGoals, LimbGoal, Place, Prop, SideGoals } from '../pose.ts';
import type { Vec } from '../space.ts';
import { armBeside, kneeUp, LYING, towelBehind } from './lying.ts';
import { CHAIR, handsOnThighs, SEATED } from './seated.ts';
import { floor, footFlat, RIGHT_NEAR, type Stage, UP } from './stage.ts';

type Phase = 'setup' | 'lift' | 'grip' | 'hold';

const longLeg = (z: number): LimbGoal => ({ straight: [1, -0.06, z * 0.02], bend: UP, tip: [0.25, 1, 0] });
const lifted: LimbGoal = { end: [1.45, 1.6, 0.42], bend: [-0.6, 1, 0], tip: [1, -0.1, 0] };
const drawnUp: LimbGoal = { end: [0.62, 1.72, 0.34], bend: [-1, 0.7, 0], tip: [0.9, 0.1, 0] };

/** The same with the knee less bent, for those who hold behind it. */
const openKnee: LimbGoal = { end: [1.0, 2.1, 0.34], bend: [-1, 0.6, 0], tip: [0.9, 0.2, 0] };

/** Hands on the leg, before it is drawn in. */
const halfway: LimbGoal = { end: [1.0, 2.0, 0.36], bend: [-0.9, 0.8, 0], tip: [0.95, 0.1, 0] };

/** A hand on the leg, at a share of the way down thigh or shin. */
const hand = (end: Place, bend: Vec, tip: Vec): LimbGoal => ({ end, bend, tip });
/** Wrapped around the shin just below the knee, fingers over the front of it. */
const roundShin = {
  right: hand(
    { on: ['right.knee', 'right.ankle', 0.27], plus: [-0.06, 0.04, 0.36] },
    [0, -0.5, 1],
    [0.28, 0.75, -0.6],
  ),
  left: hand(
    { on: ['right.knee', 'right.ankle', 0.3], plus: [0.02, 0.14, -0.36] },
    [0, -0.5, -1],
    [0.15, 0.6, 0.75],
  ),
};
const behindThigh = {
  right: hand(
    { on: ['right.hip', 'right.knee', 0.56], plus: [0.4, 0.06, 0.34] },
    [0.1, -1, 1.1],
    [0.1, 0.25, -1],
  ),
  left: hand(
    { on: ['right.hip', 'right.knee', 0.5], plus: [0.42, 0.04, -0.36] },
    [0.1, -1, -0.7],
    [0.1, 0.25, 1],
  ),
};
const towelEnds = {
  right: hand([-0.85, 1.32, 0.95], [0.5, -1, 0.6], [0.2, 0.7, -0.4]),
  left: hand([-0.85, 1.32, -0.45], [0.5, -1, -0.6], [0.2, 0.7, 0.4]),
};
const towel = towelBehind(
  'right',
  0.62,
  [
    [0.2, 0.02, 0.36],
    [0.4, -0.04, 0],
    [0.2, 0.02, -0.36],
  ],
  [0.14, 0.1, 0],
  [-0.1, 0.16, 0],
);

const body = (right: SideGoals, left: SideGoals): BodyGoals => ({ ...LYING, right, left });

const onFloor = {
  view: { azimuth: 16, height: 17 },
  roundView: { azimuth: 50, height: 30 },
  tones: RIGHT_NEAR,
  muscle: 'buttock',
  props: [floor(-4.2, 4.1, 1.35)],
} as const;
/** Seen more from the feet, where hands or towel behind the thigh show. */
const fromFeet = {
  ...onFloor,
  view: { azimuth: 28, height: 19 },
  roundView: { azimuth: 46, height: 22 },
} as const;

type Lying = {
  readonly arms: Readonly<Record<'right' | 'left', LimbGoal>>;
  /** The leg that is held, drawn in. */
  readonly held: LimbGoal;
  readonly otherLeg: LimbGoal;
  readonly props?: readonly Prop[];
};
const drawnIn = ({ arms, held, otherLeg, props }: Lying): Stage<Phase>['pictures'] => {
  const left = { leg: otherLeg, arm: armBeside(-1.15) };
  const holding = (leg: LimbGoal) => body({ leg, arm: arms.right }, { leg: otherLeg, arm: arms.left });
  return {
    setup: { body: body({ leg: longLeg(0.42), arm: armBeside(1.15) }, left) },
    lift: { body: body({ leg: lifted, arm: armBeside(1.15) }, left) },
    grip: { props, body: holding(halfway) },
    hold: { glow: 1, props, body: holding(held) },
  };
};

const seatedLift: LimbGoal = { end: [1.75, 1.2, 0.4], bend: [0.3, 1, 0], tip: [1, -0.15, 0] };
const seatedHold: LimbGoal = { end: [1.62, 2.2, 0.4], bend: [0.1, 1, 0], tip: [1, -0.2, 0] };
const underThigh = (share: number) => ({
  right: hand(
    { on: ['right.hip', 'right.knee', share], plus: [0.14, -0.3, 0.24] },
    [-0.8, -0.4, 0.6],
    [0.3, 0.1, -1],
  ),
  left: hand(
    { on: ['right.hip', 'right.knee', share - 0.06], plus: [0.14, -0.3, -0.34] },
    [-0.8, -0.4, -0.6],
    [0.3, 0.1, 1],
  ),
});

const LONG = longLeg(-0.42);

export const kneeToChest = {
  standard: { ...onFloor, pictures: drawnIn({ arms: roundShin, held: drawnUp, otherLeg: LONG }) },
  'thigh-hold': { ...fromFeet, pictures: drawnIn({ arms: behindThigh, held: openKnee, otherLeg: LONG }) },
  towel: {
    ...fromFeet,
    pictures: drawnIn({ arms: towelEnds, held: openKnee, otherLeg: LONG, props: [...onFloor.props, towel] }),
  },
  'bent-other-leg': {
    ...fromFeet,
    pictures: drawnIn({ arms: behindThigh, held: openKnee, otherLeg: kneeUp(-0.38) }),
  },
  chair: {
    view: { azimuth: 24, height: 12 },
    tones: RIGHT_NEAR,
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
      grip: {
        body: {
          ...SEATED,
          right: { leg: seatedLift, arm: underThigh(0.66).right },
          left: { leg: footFlat(1.9, -0.42), arm: underThigh(0.66).left },
        },
      },
      hold: {
        glow: 1,
        body: {
          ...SEATED,
          spine: { bend: 3 },
          right: { leg: seatedHold, arm: underThigh(0.7).right },
          left: { leg: footFlat(1.9, -0.42), arm: underThigh(0.7).left },
        },
      },
    },
  },
} as const satisfies Record<string, Stage<string>>;
