// The body's measures, in heads. Standing it is about 7.3 heads tall, a little stocky so that it reads from across a room.

export const SIDES = ['right', 'left'] as const;
export type Side = (typeof SIDES)[number];
export const otherSide = (side: Side): Side => (side === 'right' ? 'left' : 'right');
/** +1 for the right, -1 for the left: the sign of z on that side. */
export const signOf = (side: Side): 1 | -1 => (side === 'right' ? 1 : -1);

export const LIMBS = ['leg', 'arm'] as const;
export type Limb = (typeof LIMBS)[number];

const TRUNK_JOINTS = ['root', 'waist', 'chest', 'collar', 'nape', 'head'] as const;
const LEG_JOINTS = ['hip', 'knee', 'ankle', 'heel', 'ball', 'toes'] as const;
const ARM_JOINTS = ['shoulder', 'elbow', 'wrist', 'fingers'] as const;
export type TrunkJoint = (typeof TRUNK_JOINTS)[number];
export type LimbJoint = (typeof LEG_JOINTS)[number] | (typeof ARM_JOINTS)[number];
export type JointName = TrunkJoint | `${Side}.${LimbJoint}`;

export const LENGTH = {
  pelvis: 0.5,
  waist: 0.62,
  chest: 0.72,
  collar: 0.48,
  neck: 0.72,
  upperArm: 1.36,
  forearm: 1.2,
  hand: 0.42,
  thigh: 1.92,
  shin: 1.82,
} as const;

/** Half the thickness of a part at a joint. */
export const THICK = {
  hip: 0.42,
  knee: 0.28,
  calf: 0.268,
  ankle: 0.175,
  shoulder: 0.26,
  elbow: 0.205,
  wrist: 0.155,
  fingers: 0.115,
  head: 0.52,
  neck: 0.21,
} as const;

/** Half the distance between the two hip joints, and between the two shoulder joints. */
export const HALF = { hips: 0.38, shoulders: 0.76 } as const;
/** Height of the hip joints above what one sits or lies on. */
export const SEAT = 0.5;
/** Height of a chair's seat, and of the hip joints of someone sitting on it. */
export const CHAIR_SEAT = 2;
export const ON_CHAIR = CHAIR_SEAT + 0.46;
/** Height of the ankle above a flat sole. */
export const ANKLE = 0.3;
/** Height of the wrist above a palm laid on the floor. */
export const PALM = 0.16;
/** Height of the hip joints when standing with straight knees. */
export const STANDING = ANKLE + (LENGTH.thigh + LENGTH.shin) * 0.9985;
