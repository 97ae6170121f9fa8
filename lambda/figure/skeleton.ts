// Where every joint lies. Elbows and knees follow from contacts, so a planted foot is planted in every frame.
import { HALF, type JointName, LENGTH, LIMBS, type Limb, SIDES, type Side, signOf } from './body.ts';
import type { Body, BodyGoals, LimbGoal, Place, SettledLimb } from './pose.ts';
import {
  across,
  add,
  along,
  type Frame,
  length,
  sub,
  type Tilt,
  tilted,
  times,
  UPRIGHT,
  unit,
  type Vec,
  within,
} from './space.ts';

export type Joints = Readonly<Record<JointName, Vec>>;
export type TrunkFrames = Readonly<Record<'pelvis' | 'waist' | 'chest' | 'collar' | 'head', Frame>>;
export type Skeleton = {
  readonly points: Joints;
  readonly frames: TrunkFrames;
  /** Goals out of reach, by how many heads. */
  readonly short: Readonly<Partial<Record<`${Side}.${Limb}`, number>>>;
};

/** Every joint of a body. */
export const skeletonOf = (body: Body): Skeleton => {
  const trunk = trunkOf(body);
  const short: Partial<Record<`${Side}.${Limb}`, number>> = {};
  let points: Partial<Joints> = trunk.points;
  for (const side of SIDES) {
    for (const limb of LIMBS) {
      const found = limbOf(side, limb, body[side][limb], trunk.points);
      points = { ...points, ...found.points };
      if (found.short > 0.02) short[`${side}.${limb}`] = found.short;
    }
  }
  return { points: points as Joints, frames: trunk.frames, short };
};

/** A body as written, with every number worked out. */
export const settle = (goals: BodyGoals): Body => {
  const trunk = {
    root: goals.root,
    pelvis: tilt(goals.pelvis),
    spine: tilt(goals.spine),
    head: tilt(goals.head),
  };
  const order = goals.order ?? USUAL_ORDER;
  const sockets = trunkOf(trunk).points;
  let known: Partial<Joints> = sockets;
  const settled: Partial<Record<`${Side}.${Limb}`, SettledLimb>> = {};
  for (const [side, limb] of order) {
    const done = settledLimb(goals[side][limb], socketOf(side, limb, known), limb, known);
    settled[`${side}.${limb}`] = done;
    known = { ...known, ...limbOf(side, limb, done, sockets).points };
  }
  const both = (side: Side) => ({
    leg: given(settled[`${side}.leg`], `${side}.leg`),
    arm: given(settled[`${side}.arm`], `${side}.arm`),
  });
  return { ...trunk, right: both('right'), left: both('left') };
};

/** A place in the world, once the joints it refers to are known. */
export const placed = (place: Place, known: Partial<Joints>): Vec => {
  if ('joint' in place) return add(given(known[place.joint], place.joint), place.plus ?? [0, 0, 0]);
  if (!('on' in place)) return place;
  const [from, to, share] = place.on;
  return add(along(given(known[from], from), given(known[to], to), share), place.plus ?? [0, 0, 0]);
};

const USUAL_ORDER: readonly (readonly [Side, Limb])[] = [
  ['left', 'leg'],
  ['right', 'leg'],
  ['left', 'arm'],
  ['right', 'arm'],
];

const settledLimb = (goal: LimbGoal, start: Vec, limb: Limb, known: Partial<Joints>): SettledLimb => {
  const [upper, lower] = lengthsOf(limb);
  if ('via' in goal) {
    const mid = add(start, times(unit(sub(placed(goal.via, known), start)), upper));
    const end = add(mid, times(unit(goal.onward), lower));
    return {
      end,
      bend: unit(across(sub(mid, start), unit(sub(end, start)))),
      tip: unit(goal.tip ?? goal.onward),
    };
  }
  if ('straight' in goal) {
    const end = add(start, times(unit(goal.straight), (upper + lower) * 0.9995));
    return { end, bend: unit(goal.bend), tip: unit(goal.tip ?? goal.straight) };
  }
  return { end: placed(goal.end, known), bend: unit(goal.bend), tip: unit(goal.tip) };
};

type Trunk = Pick<Body, 'root' | 'pelvis' | 'spine' | 'head'>;

const trunkOf = ({ root, pelvis, spine, head }: Trunk) => {
  const p = tilted(UPRIGHT, pelvis);
  const w = tilted(p, share(spine, 0.25, 0.4));
  const c = tilted(w, share(spine, 0.4, 0.35));
  const s = tilted(c, share(spine, 0.35, 0.25));
  const h = tilted(s, head);
  const waist = add(root, times(p.u, LENGTH.pelvis));
  const chest = add(waist, times(w.u, LENGTH.waist));
  const collar = add(chest, times(c.u, LENGTH.chest));
  const nape = add(collar, times(s.u, LENGTH.collar));
  const skull = add(add(nape, times(unit(add(s.u, h.u)), LENGTH.neck)), times(h.f, 0.06));
  const hip = (side: Side) => add(root, times(p.r, signOf(side) * HALF.hips));
  const shoulder = (side: Side) => add(collar, within(s, [0, 0.24, signOf(side) * HALF.shoulders]));
  const points: Partial<Joints> = {
    root,
    waist,
    chest,
    collar,
    nape,
    head: skull,
    'right.hip': hip('right'),
    'left.hip': hip('left'),
    'right.shoulder': shoulder('right'),
    'left.shoulder': shoulder('left'),
  };
  return { points, frames: { pelvis: p, waist: w, chest: c, collar: s, head: h } };
};

const limbOf = (side: Side, limb: Limb, { end, bend, tip }: SettledLimb, known: Partial<Joints>) => {
  const [upper, lower] = lengthsOf(limb);
  const socket = socketOf(side, limb, known);
  const start = limb === 'leg' ? socket : reached(socket, end, upper + lower);
  const away = sub(end, start);
  const far = length(away);
  const n = unit(away);
  const d = Math.max(Math.abs(upper - lower) + 0.01, Math.min(far, (upper + lower) * 0.9995));
  const cos = (upper * upper + d * d - lower * lower) / (2 * upper * d);
  const aside = times(unit(across(bend, n)), upper * Math.sqrt(Math.max(0, 1 - cos * cos)));
  const mid = add(start, add(times(n, upper * cos), aside));
  const tail = add(start, times(n, d));
  const points: Partial<Joints> =
    limb === 'leg'
      ? { [`${side}.knee`]: mid, [`${side}.ankle`]: tail, ...footOf(side, mid, tail, tip) }
      : {
          [`${side}.shoulder`]: start,
          [`${side}.elbow`]: mid,
          [`${side}.wrist`]: tail,
          [`${side}.fingers`]: add(tail, times(tip, LENGTH.hand)),
        };
  return { points, short: far - d };
};

/** The shoulder blade gives a little when the arm reaches. */
const reached = (socket: Vec, end: Vec, arm: number): Vec => {
  const away = sub(end, socket);
  const want = length(away) - arm * 0.97;
  return want <= 0 ? socket : add(socket, times(unit(away), Math.min(want, 0.28)));
};

/** A foot hangs on the ankle: heel behind, ball and toes ahead, sole away from the shin. */
const footOf = (side: Side, knee: Vec, ankle: Vec, tip: Vec): Partial<Joints> => {
  const sole = unit(across(sub(ankle, knee), tip));
  const at = (ahead: number, down: number) => add(ankle, add(times(tip, ahead), times(sole, down)));
  return {
    [`${side}.heel`]: at(-0.2, 0.13),
    [`${side}.ball`]: at(0.48, 0.16),
    [`${side}.toes`]: at(0.74, 0.19),
  };
};

const lengthsOf = (limb: Limb) =>
  limb === 'leg' ? ([LENGTH.thigh, LENGTH.shin] as const) : ([LENGTH.upperArm, LENGTH.forearm] as const);
const socketOf = (side: Side, limb: Limb, known: Partial<Joints>): Vec => {
  const name: JointName = limb === 'leg' ? `${side}.hip` : `${side}.shoulder`;
  return given(known[name], name);
};
const tilt = ({ turn = 0, bend = 0, lean = 0 }: Partial<Tilt> = {}): Tilt => ({ turn, bend, lean });
const share = (t: Tilt, turn: number, rest: number): Tilt => ({
  turn: t.turn * turn,
  bend: t.bend * rest,
  lean: t.lean * rest,
});
const given = <T>(value: T | undefined, name: string): T => {
  if (value === undefined)
    throw new Error(`figure: ${name} is not placed yet; put its limb earlier in the pose's order`);
  return value;
};
