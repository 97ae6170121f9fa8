import { ON_CHAIR } from '../body.ts';
import type { LimbGoal, Prop } from '../pose.ts';
import type { Vec } from '../space.ts';

/** A sturdy chair, facing ahead, that the person sits at the front of. */
export const CHAIR: Prop = { kind: 'chair', at: [-0.25, 0, 0], facing: 0 };
/** Sitting tall on it. */
export const SEATED: { readonly root: Vec } = { root: [0, ON_CHAIR, 0] };

const onThigh = (side: 'right' | 'left', out: number): LimbGoal => ({
  end: { on: [`${side}.hip`, `${side}.knee`, 0.62], plus: [0, 0.42, out * 0.06] },
  bend: [-1, -0.2, out * 0.6],
  tip: [1, -0.15, 0],
});
export const handsOnThighs = { right: onThigh('right', 1), left: onThigh('left', -1) } as const;
