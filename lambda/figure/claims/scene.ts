// A pose as its claims speak of it: parts by role, directions by side.
import { type JointName, type LimbJoint, otherSide, type Side, signOf } from '../body.ts';
import type { Pose, Prop } from '../pose.ts';
import { type Skeleton, skeletonOf } from '../skeleton.ts';
import type { Vec } from '../space.ts';
import type { Whose } from './fact.ts';

export type Scene = Skeleton & {
  readonly pose: Pose;
  readonly side: (whose: Whose) => Side;
  /** A joint by role. */
  readonly j: (whose: Whose, joint: LimbJoint) => Vec;
  /** How far a vector points towards that side of the body. */
  readonly towards: (whose: Whose, v: Vec) => number;
  readonly prop: <K extends Prop['kind']>(kind: K) => Extract<Prop, { kind: K }> | undefined;
};

export const sceneOf = (pose: Pose): Scene => {
  const side = (whose: Whose) => (whose === 'own' ? pose.side : otherSide(pose.side));
  const skeleton = skeletonOf(pose.body);
  return {
    ...skeleton,
    pose,
    side,
    j: (whose, joint) => skeleton.points[`${side(whose)}.${joint}` satisfies JointName],
    towards: (whose, v) => v[2] * signOf(side(whose)),
    prop: <K extends Prop['kind']>(kind: K) =>
      pose.props.find((p): p is Extract<Prop, { kind: K }> => p.kind === kind),
  };
};
