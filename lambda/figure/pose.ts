import type { JointName, Limb, Side } from './body.ts';
import type { Tilt, Vec } from './space.ts';
import type { Viewpoint } from './viewer.ts';

/** A place: a point, a joint and an offset, or a stretch between two joints and an offset. */
export type Place =
  | Vec
  | { readonly joint: JointName; readonly plus?: Vec }
  | { readonly on: readonly [JointName, JointName, number]; readonly plus?: Vec };

/**
 * Where a limb goes. `end`: wrist or ankle at a place, elbow or knee pointing `bend`. `via`: elbow or knee towards a place and
 * the rest of the limb in the direction `onward`. `straight`: the whole limb in one direction. `tip`: where fingers or toes point.
 */
export type LimbGoal =
  | { readonly end: Place; readonly bend: Vec; readonly tip: Vec }
  | { readonly via: Place; readonly onward: Vec; readonly tip?: Vec }
  | { readonly straight: Vec; readonly bend: Vec; readonly tip?: Vec };

/** How one side of the body is held. */
export type SideGoals = { readonly leg: LimbGoal; readonly arm: LimbGoal };

/**
 * A body as an author writes it: contacts, not angles. The trunk is a root (between the hip joints) and how pelvis, spine and
 * head are held; the limbs say where hands and feet are. `order` is the order of working out limbs that hold on to each other.
 */
export type BodyGoals = {
  readonly root: Vec;
  readonly pelvis?: Partial<Tilt>;
  readonly spine?: Partial<Tilt>;
  readonly head?: Partial<Tilt>;
  readonly right: SideGoals;
  readonly left: SideGoals;
  readonly order?: readonly (readonly [Side, Limb])[];
};

/** A limb with every number worked out: wrist or ankle, the direction of elbow or knee, the direction of fingers or toes. */
export type SettledLimb = { readonly end: Vec; readonly bend: Vec; readonly tip: Vec };
export type SettledSide = { readonly leg: SettledLimb; readonly arm: SettledLimb };
/** A body with every number worked out, ready to be mirrored, mixed with another, or built. */
export type Body = {
  readonly root: Vec;
  readonly pelvis: Tilt;
  readonly spine: Tilt;
  readonly head: Tilt;
  readonly right: SettledSide;
  readonly left: SettledSide;
};

export const PART_NAMES = ['thigh', 'shin', 'foot', 'upperArm', 'forearm', 'hand'] as const;
export type LimbPart = (typeof PART_NAMES)[number];
/** What can cover or be covered: parts of the body, and props by their own names. */
export type PartName = 'trunk' | 'head' | 'muscle' | `${Side}.${LimbPart}` | `prop.${string}`;
/** `front` is drawn over `back`, whatever the depths say. */
export type Cover = readonly [front: PartName, back: PartName];

export const TONES = ['near', 'far'] as const;
export type Tone = (typeof TONES)[number];
export type Tones = Readonly<Record<`${Side}.${Limb}`, Tone>>;

export const MUSCLES = ['buttock', 'seat', 'outer-hip'] as const;
/** Which muscle glows: the back of the buttock, the part one sits on, or the outside of hip and thigh. */
export type Muscle = (typeof MUSCLES)[number];

/** Things in the picture. Points in heads; `at` and `from`/`to` on the floor unless they say otherwise. */
export type Prop =
  | { readonly kind: 'floor'; readonly from: Vec; readonly to: Vec }
  | { readonly kind: 'wall'; readonly from: Vec; readonly to: Vec }
  | {
      readonly kind: 'roller';
      readonly from: Vec;
      readonly to: Vec;
      readonly r: number;
      readonly rolled?: number;
    }
  | { readonly kind: 'ball'; readonly at: Vec; readonly r: number }
  | { readonly kind: 'chair'; readonly at: Vec; readonly facing: number }
  | { readonly kind: 'counter'; readonly from: Vec; readonly to: Vec }
  | { readonly kind: 'towel'; readonly through: readonly Place[] };

/** A figure in its picture, for one side: all that drawing and checking need. */
export type Pose = {
  readonly name: string;
  /** The side the picture is about: the one being stretched or pressed. */
  readonly side: Side;
  readonly body: Body;
  readonly view: Viewpoint;
  /** A shorter view of a long figure, for round screens. */
  readonly roundView: Viewpoint;
  readonly tones: Tones;
  readonly muscle: Muscle | undefined;
  /** 0 to 1: how strongly the muscle glows. */
  readonly glow: number;
  readonly props: readonly Prop[];
  readonly over: readonly Cover[];
};
