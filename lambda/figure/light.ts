// Light and shade: the warm patch on the muscle that works, and the soft dark under what rests on the floor.
import { type JointName, type Side, signOf } from './body.ts';
import { ellipse } from './outline.ts';
import { filled, type Paper, type Part } from './part.ts';
import type { Muscle } from './pose.ts';
import type { Skeleton } from './skeleton.ts';
import { add, along, dot, type Frame, sub, times, unit, type Vec, within } from './space.ts';
import { PER_HEAD, type Stroke } from './stroke.ts';

/** The muscle that works, as a part laid over its hosts: one long patch that fades outwards. */
export const musclePart = (muscle: Muscle, side: Side, skeleton: Skeleton, glow: number): Part => {
  const { from, to, r } = patch(muscle, side, skeleton);
  return {
    name: 'muscle',
    kin: [],
    hosts: ['trunk', `${side}.thigh`],
    balls: [0, 0.5, 1].map((t) => ({ p: along(from, to, t), r: r * 0.6 })),
    paint: (paper) => {
      const a = paper.place(from);
      const b = paper.place(to);
      const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
      const long = Math.hypot(b.x - a.x, b.y - a.y) / 2 + r * PER_HEAD;
      const degrees = Math.round((Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI);
      const turn = { degrees, x: Math.round(middle.x), y: Math.round(middle.y) };
      return [{ ...filled('glow', ellipse(middle, long, r * PER_HEAD), round(glow)), turn }];
    },
  };
};

/** Where a muscle lies on the body: the middle of it. */
export const muscleCentre = (muscle: Muscle, side: Side, skeleton: Skeleton): Vec => {
  const { from, to } = patch(muscle, side, skeleton);
  return along(from, to, 0.5);
};

/** A muscle as a stretch of the body and how far its glow reaches to either side of it. */
type Patch = { readonly from: Vec; readonly to: Vec; readonly r: number };

const patch = (muscle: Muscle, side: Side, { points, frames }: Skeleton): Patch => {
  const sign = signOf(side);
  const p = frames.pelvis;
  const hip = points[`${side}.hip`];
  const thigh = unit(sub(points[`${side}.knee`], hip));
  switch (muscle) {
    case 'buttock': {
      const from = add(hip, within(p, [-0.24, 0.1, 0]));
      return { from, to: add(add(hip, times(thigh, 0.36)), times(behind(thigh, p), 0.2)), r: 0.5 };
    }
    case 'seat': {
      const under = add(hip, [-0.06, -0.14, 0.02 * sign]);
      return { from: under, to: add(under, times(thigh, 0.08)), r: 0.55 };
    }
    case 'outer-hip': {
      const out = times(outward(thigh, p, sign), 0.26);
      const to = add(add(hip, times(thigh, 0.95)), times(out, 0.6));
      return { from: add(hip, within(p, [0, 0.34, 0.2 * sign])), to, r: 0.36 };
    }
  }
};
const outward = (thigh: Vec, p: Frame, sign: number): Vec => {
  const side = times(p.r, sign);
  return unit(sub(side, times(thigh, dot(thigh, side))));
};
const behind = (thigh: Vec, p: Frame): Vec => {
  const down = times(add(p.u, times(p.f, 0.6)), -1);
  return unit(sub(down, times(thigh, dot(down, thigh))));
};

/** Soft patches under whatever rests on the floor. */
export const shadows = ({ points }: Skeleton, paper: Paper): Stroke[] =>
  SHADOWED.flatMap(([name, other, wide]) => {
    const p = along(points[name], points[other], 0.5);
    const opacity = 0.75 * Math.max(0, 1 - p[1] / 1.3);
    if (opacity < 0.08) return [];
    const c = paper.place([p[0], 0, p[2]], wide);
    const squash = Math.max(0.16, Math.abs(paper.viewer.to[1]));
    return [filled('shade', ellipse(c, c.r, c.r * squash), round(opacity))];
  });

const SHADOWED: readonly (readonly [JointName, JointName, number])[] = [
  ['root', 'root', 1.05],
  ['chest', 'collar', 1.05],
  ['head', 'head', 0.75],
  ['right.knee', 'right.ankle', 0.8],
  ['left.knee', 'left.ankle', 0.8],
  ['right.heel', 'right.toes', 0.72],
  ['left.heel', 'left.toes', 0.72],
  ['right.wrist', 'right.fingers', 0.5],
  ['left.wrist', 'left.fingers', 0.5],
];
const round = (v: number) => Math.round(v * 100) / 100;
