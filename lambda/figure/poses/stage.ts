// What the pictures of one variant share, and the small words their authors use.
import { ANKLE, PALM } from '../body.ts';
import type { BodyGoals, Cover, LimbGoal, Muscle, Prop, Tones } from '../pose.ts';
import type { Vec } from '../space.ts';
import type { Viewpoint } from '../viewer.ts';

/** One picture: how the body is held, and what differs from its stage. */
export type Picture = {
  readonly body: BodyGoals;
  readonly glow?: number;
  readonly props?: readonly Prop[] | undefined;
  readonly tones?: Partial<Tones>;
  readonly over?: readonly Cover[];
};

/** Pictures of one variant of a move, for the right side; the left is the mirror of it. */
export type Stage<Phase extends string> = {
  readonly view: Viewpoint;
  readonly roundView?: Viewpoint;
  readonly tones: Tones;
  readonly muscle?: Muscle;
  readonly props: readonly Prop[];
  readonly over?: readonly Cover[];
  readonly pictures: Readonly<Record<Phase, Picture>>;
};

export const UP: Vec = [0, 1, 0];
export const AHEAD: Vec = [1, 0, 0];

/** Seen from the right: the right limbs are the near ones. */
export const RIGHT_NEAR: Tones = {
  'right.leg': 'near',
  'right.arm': 'near',
  'left.leg': 'far',
  'left.arm': 'far',
};
/** Seen from the front or from behind: arms and legs are equally near. */
export const ALL_NEAR: Tones = {
  'right.leg': 'near',
  'right.arm': 'near',
  'left.leg': 'near',
  'left.arm': 'near',
};

/** A floor from `from` to `to` ahead, reaching `half` to either side. */
export const floor = (from: number, to: number, half = 1.5): Prop => ({
  kind: 'floor',
  from: [from, 0, -half],
  to: [to, 0, half],
});

/** A foot flat on the floor, knee up. */
export const footFlat = (x: number, z: number, toes: Vec = AHEAD): LimbGoal => ({
  end: [x, ANKLE, z],
  bend: UP,
  tip: toes,
});
/** A palm on the floor, fingers pointing `tip`, elbow away from the trunk. */
export const palmFlat = (x: number, z: number, tip: Vec): LimbGoal => ({
  end: [x, PALM, z],
  bend: [-1, 0, Math.sign(z) * 0.6],
  tip,
});
