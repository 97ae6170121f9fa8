// Standing, a ball between buttock and wall: the version of roller and ball for those who do not get down on the floor.
import { ANKLE, STANDING } from '../body.ts';
import type { LimbGoal, Prop } from '../pose.ts';
import { AHEAD, type Picture, RIGHT_NEAR } from './stage.ts';

export const WALL_VIEW = { azimuth: 16, height: 10 } as const;
/** The wall is behind the person. */
const WALL_X = -1.05;
export const WALL_FLOOR: Prop = { kind: 'floor', from: [WALL_X, 0, -1.5], to: [2.2, 0, 1.5] };
const wall: Prop = { kind: 'wall', from: [WALL_X, 0, -1.5], to: [WALL_X, 7.4, 1.5] };
export const WALL_STAGE = { tones: RIGHT_NEAR, muscle: 'buttock' } as const;

const R = 0.29;

/**
 * `bend`: how far the hips are lowered, in heads. `leaning`: whether the weight is on the ball; if not, the person stands ready
 * with the ball in the hand.
 */
export const againstWall = ({ bend, leaning }: { bend: number; leaning: boolean }): Picture => {
  const height = STANDING - 0.12 - bend;
  const ahead = leaning ? 0.75 : 0.35;
  const foot = (z: number, x = ahead): LimbGoal => ({ end: [x, ANKLE, z], bend: AHEAD, tip: AHEAD });
  const ball: Prop = leaning
    ? { kind: 'ball', at: [WALL_X + R, height - 0.02 + bend * 0.5, 0.42], r: R }
    : { kind: 'ball', at: [0.62, 4.15, 0.98], r: R };
  return {
    glow: leaning ? 1 : 0,
    props: [WALL_FLOOR, wall, ball],
    body: {
      root: [leaning ? -0.16 : 0.3, height, 0],
      pelvis: { bend: leaning ? 4 : 0, turn: leaning ? 14 : 0 },
      spine: { bend: 2, turn: leaning ? -8 : 0 },
      right: {
        leg: foot(0.45),
        arm: leaning
          ? {
              end: { on: ['right.hip', 'right.knee', 0.42], plus: [0.36, 0.1, 0.1] },
              bend: [-1, 0, 0.5],
              tip: [0.3, -1, -0.1],
            }
          : { end: [0.45, 3.95, 0.95], bend: [-1, -0.2, 0.3], tip: [0.9, -0.2, 0.1] },
      },
      left: {
        leg: foot(-0.45, ahead + (leaning ? 0.15 : 0)),
        arm: { straight: [0.12, -1, -0.14], bend: [-1, 0, 0], tip: [0.2, -1, -0.1] },
      },
    },
  };
};
