// Foam roller: sitting on it, one hand behind, ankle over the other knee, weight on that buttock, rolling up and back.
import type { BodyGoals, LimbGoal, Prop } from '../pose.ts';
import { againstWall, WALL_FLOOR, WALL_STAGE, WALL_VIEW } from './against-wall.ts';
import { floor, footFlat, palmFlat, RIGHT_NEAR, type Stage } from './stage.ts';

const R = 0.36;
const SIT = 2 * R + 0.42;
const ground = floor(-1.9, 2.9, 1.45);
/** The roller goes half as far as the hips that roll on it. */
const rollerUnder = (shift: number): Prop[] => {
  const x = shift / 2 - 0.05;
  return [
    ground,
    { kind: 'roller', from: [x, R, -1.3], to: [x, R, 1.3], r: R, rolled: (-(shift / 2 / R) * 180) / Math.PI },
  ];
};

const rollHand = palmFlat(-1.35, 1.1, [-0.9, -0.05, 0.4]);
const onKnee = (side: 'right' | 'left', out: number): LimbGoal => ({
  end: { joint: `${side}.knee`, plus: [-0.38, 0.32, out * 0.06] },
  bend: [-0.4, -0.5, out],
  tip: [1, -0.25, 0],
});
const shinHand: LimbGoal = {
  end: { on: ['right.knee', 'right.ankle', 0.72], plus: [-0.15, 0.3, 0] },
  bend: [-0.3, -0.5, -1],
  tip: [0.9, 0, 0.4],
};
const four: LimbGoal = {
  end: { on: ['left.hip', 'left.knee', 0.9], plus: [0.02, 0.42, 0.05] },
  bend: [-0.35, 0.5, 1],
  tip: [0.6, 0.3, -0.7],
};

const sitting: BodyGoals = {
  root: [0, SIT, 0],
  pelvis: { bend: -4 },
  right: { leg: footFlat(1.9, 0.5), arm: onKnee('right', 1) },
  left: { leg: footFlat(1.9, -0.5), arm: onKnee('left', -1) },
};
const supported: BodyGoals = {
  root: [0, SIT, 0],
  pelvis: { bend: -20, lean: 4 },
  spine: { bend: 6, turn: 8, lean: 6 },
  right: { leg: footFlat(1.9, 0.5), arm: rollHand },
  left: { leg: footFlat(2.0, -0.5), arm: onKnee('left', -1) },
};
const rolling = (shift: number, list: number, leg: LimbGoal, arm: LimbGoal): BodyGoals => ({
  root: [shift, SIT - 0.02, 0.05],
  pelvis: { bend: -18, lean: list },
  spine: { bend: 8, lean: 8, turn: 8 },
  head: { bend: 8, lean: -list * 0.6 },
  right: { leg, arm: rollHand },
  left: { leg: footFlat(2.15, -0.5), arm },
});

const stage = {
  view: { azimuth: 33, height: 19 },
  tones: { ...RIGHT_NEAR, 'left.arm': 'near' },
  muscle: 'seat',
  props: rollerUnder(0),
} as const;
const start = { setup: { body: sitting }, support: { body: supported } } as const;

/** How far the hips go up and back over the roller, in heads. */
const PASS = 0.36;
const passes = (list: number, leg: LimbGoal, arm: LimbGoal) =>
  ({
    hold: { glow: 1, body: rolling(0, list, leg, arm) },
    'roll-up': { glow: 1, props: rollerUnder(PASS), body: rolling(PASS, list, leg, arm) },
    'roll-down': { glow: 1, props: rollerUnder(-PASS), body: rolling(-PASS, list, leg, arm) },
  }) as const;

export const foamRoller = {
  standard: {
    ...stage,
    pictures: { ...start, cross: { body: rolling(0, 4, four, shinHand) }, ...passes(12, four, shinHand) },
  },
  'foot-on-floor': {
    ...stage,
    pictures: { ...start, ...passes(12, footFlat(1.9, 0.62), onKnee('left', -1)) },
  },
  wall: {
    view: WALL_VIEW,
    ...WALL_STAGE,
    pictures: {
      setup: againstWall({ bend: 0, leaning: false }),
      hold: againstWall({ bend: 0.25, leaning: true }),
      'roll-up': againstWall({ bend: 0.5, leaning: true }),
      'roll-down': againstWall({ bend: 0.02, leaning: true }),
    },
    props: [WALL_FLOOR],
  },
} as const satisfies Record<string, Stage<string>>;
