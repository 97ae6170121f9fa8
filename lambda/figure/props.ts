// What the body lies on, sits on and leans on. Shapes are seen as they stand in space, like the body.
import { CHAIR_SEAT } from './body.ts';
import { band, hull, line, type Point, polygon, seams, sleeve } from './outline.ts';
import { edged, filled, type Paper, type Part } from './part.ts';
import type { PartName, Prop } from './pose.ts';
import { placed, type Skeleton } from './skeleton.ts';
import { add, along, cross, dot, spin, sub, times, unit, type Vec } from './space.ts';
import type { Stroke } from './stroke.ts';

/** The parts of one prop, to be sorted with those of the body. */
export const propParts = (prop: Prop, skeleton: Skeleton): Part[] => {
  switch (prop.kind) {
    case 'floor':
      return [floor(prop.from, prop.to)];
    case 'wall':
      return [wall(prop.from, prop.to)];
    case 'roller':
      return [roller(prop.from, prop.to, prop.r, prop.rolled ?? 0)];
    case 'ball':
      return [ball(prop.at, prop.r)];
    case 'chair':
      return chair(prop.at, prop.facing);
    case 'counter':
      return [counter(prop.from, prop.to)];
    case 'towel':
      return towel(prop.through.map((place) => placed(place, skeleton.points)));
  }
};

const flat = (corners: readonly Vec[]) => corners.map((p) => ({ p, r: 0 }));
const seenAt =
  (paper: Paper) =>
  (p: Vec): Point =>
    paper.place(p);

const floor = (from: Vec, to: Vec): Part => {
  const corners: Vec[] = [
    [from[0], 0, from[2]],
    [to[0], 0, from[2]],
    [to[0], 0, to[2]],
    [from[0], 0, to[2]],
  ];
  return {
    name: 'prop.floor',
    kin: [],
    backdrop: true,
    balls: flat(corners),
    paint: (paper) => [filled('floor', band(corners.map((p) => paper.place(p, 0.14))))],
  };
};

const wall = (from: Vec, to: Vec): Part => {
  const corners: Vec[] = [
    [from[0], 0, from[2]],
    [to[0], 0, to[2]],
    [to[0], to[1], to[2]],
    [from[0], to[1], from[2]],
  ];
  return {
    name: 'prop.wall',
    kin: [],
    backdrop: true,
    balls: flat(corners),
    paint: (paper) => {
      const foot = corners.slice(0, 2).map(seenAt(paper));
      return [
        filled('wall', polygon(corners.map(seenAt(paper)))),
        { d: line(foot), role: 'wallLine', opacity: 1, width: 8 },
      ];
    },
  };
};

const ball = (at: Vec, r: number): Part => ({
  name: 'prop.ball',
  kin: [],
  balls: [{ p: at, r }],
  paint: (paper) => {
    const c = paper.place(at, r);
    const swell = c.r * 0.62;
    const seam = `M${Math.round(c.x - swell)},${Math.round(c.y - swell)}Q${Math.round(c.x + c.r * 0.3)},${Math.round(c.y)} ${Math.round(c.x - swell)},${Math.round(c.y + swell)}`;
    const shape = band([c]);
    return [edged(shape), filled('ball', shape), { d: seam, role: 'ballSeam', opacity: 1, width: 5 }];
  },
});

const roller = (from: Vec, to: Vec, r: number, rolled: number): Part => {
  const axis = unit(sub(to, from));
  const ring = (c: Vec, size: number): Vec[] =>
    Array.from({ length: 20 }, (_, i) => {
      const a = (i / 10) * Math.PI;
      return add(
        c,
        add(times([0, 1, 0], size * Math.cos(a)), times(cross(axis, [0, 1, 0]), size * Math.sin(a))),
      );
    });
  return {
    name: 'prop.roller',
    kin: [],
    balls: [0, 0.25, 0.5, 0.75, 1].map((t) => ({ p: along(from, to, t), r })),
    paint: (paper) => {
      const near = dot(axis, paper.viewer.to) > 0 ? to : from;
      const body = polygon(hull([...ring(from, r), ...ring(to, r)].map(seenAt(paper))));
      const mark = paper.place(add(near, spin([0, r * 0.72, 0], axis, rolled)), r * 0.13);
      return [
        edged(body),
        filled('roller', body),
        filled('rollerNear', polygon(ring(near, r).map(seenAt(paper)))),
        filled('rollerFar', polygon(ring(near, r * 0.42).map(seenAt(paper)))),
        filled('rollerFar', band([mark])),
      ];
    },
  };
};

const chair = ([x, y, z]: Vec, facing: number): Part[] => {
  const at = (ahead: number, up: number, right: number): Vec =>
    add([x, y, z], add(spin([ahead, 0, right], [0, 1, 0], -facing), [0, up, 0]));
  const d = 0.95;
  const w = 0.95;
  const top = CHAIR_SEAT + 2.1;
  const leg = (name: string, f: number, r: number) =>
    stick(`prop.${name}`, at(f, 0.06, r), at(f, CHAIR_SEAT - 0.1, r), 0.085, [x, y, z]);
  const post = (name: string, r: number) =>
    stick(`prop.${name}`, at(-d, CHAIR_SEAT, r), at(-d - 0.25, top, r), 0.085, [x, y, z]);
  const bar = (name: string, back: number, height: number, r: number) =>
    stick(`prop.${name}`, at(back, height, -w), at(back, height, w), r);
  const slab = [
    at(-d, CHAIR_SEAT - 0.12, -w),
    at(d, CHAIR_SEAT - 0.12, -w),
    at(d, CHAIR_SEAT - 0.12, w),
    at(-d, CHAIR_SEAT - 0.12, w),
  ];
  return [
    leg('leg1', -d, -w),
    leg('leg2', d, -w),
    leg('leg3', -d, w),
    leg('leg4', d, w),
    post('post1', -w),
    post('post2', w),
    bar('rail', -d - 0.23, top - 0.12, 0.17),
    bar('slat', -d - 0.12, top - 0.85, 0.1),
    {
      name: 'prop.seat',
      kin: [],
      balls: slab
        .flatMap((p, i) => [p, along(p, slab[(i + 1) % 4] as Vec, 0.5)])
        .map((p) => ({ p, r: 0.12 })),
      paint: (paper) => [filled('wood', band(slab.map((p) => paper.place(p, 0.12))))],
    },
  ];
};

/** A stick; with a middle to compare with, it is darker when it stands on the far side of that. */
const stick = (name: PartName, a: Vec, b: Vec, r: number, middle?: Vec): Part => ({
  name,
  kin: [],
  balls: [0, 0.25, 0.5, 0.75, 1].map((t) => ({ p: along(a, b, t), r })),
  paint: (paper) => {
    const { to } = paper.viewer;
    const aside = middle ? sub(along(a, b, 0.5), middle) : ([0, 0, 0] as const);
    const far = aside[0] * to[0] + aside[2] * to[2] < 0;
    return [filled(far ? 'woodFar' : 'wood', sleeve([paper.place(a, r), paper.place(b, r)]))];
  },
});

/** A worktop with a front, as a box standing on the floor. */
const counter = (from: Vec, to: Vec): Part => {
  const [x0, , z0] = from;
  const [x1, y, z1] = to;
  const top: Vec[] = [
    [x0, y, z0],
    [x1, y, z0],
    [x1, y, z1],
    [x0, y, z1],
  ];
  const faces = (paper: Paper): Stroke[] => {
    const floorOf = (p: Vec): Vec => [p[0], 0, p[2]];
    const walls = top.map((a, i) => {
      const b = top[(i + 1) % 4] as Vec;
      return {
        quad: [a, b, floorOf(b), floorOf(a)],
        out: unit(sub(along(a, b, 0.5), along(top[0] as Vec, top[2] as Vec, 0.5))),
      };
    });
    const shown = walls.filter(({ out }) => dot(out, paper.viewer.to) > 0.02);
    return [
      ...shown.map(({ quad, out }) =>
        filled(Math.abs(out[0]) > 0.5 ? 'wall' : 'woodFar', polygon(quad.map(seenAt(paper)))),
      ),
      filled('wood', polygon(top.map(seenAt(paper)))),
    ];
  };
  return {
    name: 'prop.counter',
    kin: [],
    backdrop: true,
    balls: flat([...top, ...top.map((p): Vec => [p[0], 0, p[2]])]),
    paint: faces,
  };
};

/** A towel: one strip through its points, in pieces, so that it can pass behind a leg and come out before it. */
const towel = (through: readonly Vec[]): Part[] =>
  through.slice(1).map((b, i) => {
    const a = through[i] as Vec;
    const name = (k: number): PartName => `prop.towel${k}`;
    return {
      name: name(i),
      kin: [name(i - 1), name(i + 1)],
      balls: [0, 0.25, 0.5, 0.75, 1].map((t) => ({ p: along(a, b, t), r: TOWEL })),
      paint: (paper) => {
        const ends = [paper.place(a, TOWEL), paper.place(b, TOWEL)];
        const joinedTo = (k: number) =>
          k >= 0 && k < through.length - 1 && paper.has(name(k)) ? 0 : undefined;
        const rim = seams(ends, { start: joinedTo(i - 1), end: joinedTo(i + 1) });
        return [edged(rim), filled('towel', sleeve(ends))];
      },
    };
  });
const TOWEL = 0.12;
