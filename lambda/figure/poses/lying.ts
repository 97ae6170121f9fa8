// Lying on the back, head and shoulders down: what knee to chest and the lying figure-four share.
import type { LimbGoal, Place, Prop } from '../pose.ts';
import type { Vec } from '../space.ts';
import { footFlat } from './stage.ts';

export const LYING = {
  root: [0, 0.46, 0],
  pelvis: { bend: -90 },
  spine: { bend: 4 },
  head: { bend: 6 },
} as const;

export const armBeside = (z: number): LimbGoal => ({
  straight: [1, -0.1, z * 0.24],
  bend: [0, 0.4, Math.sign(z)],
  tip: [1, 0, 0],
});
/** Knee bent, foot flat on the floor. */
export const kneeUp = (z: number): LimbGoal => footFlat(1.75, z);

/** A towel that comes from one hand, passes behind a thigh at a place, and goes to the other hand. */
export const towelBehind = (
  thigh: 'right' | 'left',
  share: number,
  ahead: readonly [Vec, Vec, Vec],
  grip: Vec,
  end: Vec,
): Prop => {
  const around = (plus: Vec): Place => ({ on: [`${thigh}.hip`, `${thigh}.knee`, share], plus });
  return {
    kind: 'towel',
    through: [
      { joint: 'right.fingers', plus: end },
      { joint: 'right.wrist', plus: grip },
      ...ahead.map(around),
      { joint: 'left.wrist', plus: grip },
      { joint: 'left.fingers', plus: end },
    ],
  };
};
