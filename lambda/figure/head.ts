// The head shows where it looks: hair covers what is away from the face, and a nose points ahead.
import { THICK } from './body.ts';
import { band, type Circle, circle, type Point, polygon } from './outline.ts';
import { edged, filled, type Paper, type Part } from './part.ts';
import type { Skeleton } from './skeleton.ts';
import { add, along, cross, dot, type Frame, times, unit, type Vec, within } from './space.ts';
import type { Role, Stroke } from './stroke.ts';

export const headPart = ({ points, frames }: Skeleton): Part => {
  const at = (f: number, u: number): Vec => add(points.head, within(frames.head, [f, u, 0]));
  const skull = { p: at(0, 0.06), r: THICK.head - 0.03 };
  const chin = { p: at(0.2, -0.28), r: 0.23 };
  const nose = { p: at(0.5, -0.06), r: 0.075 };
  const neck = [0, 0.5].map((t) => ({ p: along(points.nape, points.head, t), r: THICK.neck }));
  return {
    name: 'head',
    kin: ['trunk'],
    balls: [skull, chin, ...neck],
    paint: (paper) => {
      const see = (ball: { p: Vec; r: number }) => paper.place(ball.p, ball.r);
      const face = band([skull, chin].map(see));
      const bump = band([nose, { p: at(0.3, 0.12), r: 0.16 }, { p: at(0.3, -0.14), r: 0.16 }].map(see));
      const shape = face + bump;
      return [
        edged(shape),
        filled('skinNear', shape + band(neck.map(see))),
        ...hair(frames.head, paper.place(skull.p, skull.r + 0.015), paper),
        ...features(points.head, frames.head, paper),
      ];
    },
  };
};

/** Eyes and ear, where they face the viewer: small, but they say at a glance which way a head lies. */
const features = (head: Vec, frame: Frame, paper: Paper): Stroke[] =>
  FEATURES.flatMap(({ out, r, role, turned }) => {
    const way = within(frame, out);
    if (dot(unit(way), paper.viewer.to) < turned) return [];
    return [filled(role, circle(paper.place(add(head, way), r)))];
  });
type Feature = { readonly out: Vec; readonly r: number; readonly role: Role; readonly turned: number };
const FEATURES: readonly Feature[] = [1, -1].flatMap((sign): Feature[] => [
  { out: [-0.06, -0.04, sign * 0.44], r: 0.075, role: 'skinShade', turned: 0.45 },
  { out: [0.44, -0.02, sign * 0.17], r: 0.045, role: 'hair', turned: 0.3 },
]);

/** How far up the crown the hair begins, from 0 (half the head) to 1 (none of it). */
const HAIRLINE = 0.06;
const STEPS = 36;

/** A cap on a ball, seen from the viewer's side. */
const hair = (frame: Frame, c: Circle, paper: Paper): Stroke[] => {
  const { viewer } = paper;
  const crown = unit(within(frame, [-0.74, 0.67, 0]));
  const at = (q: Vec): Point => ({ x: c.x + dot(q, viewer.right) * c.r, y: c.y - dot(q, viewer.up) * c.r });
  const rim = rimOf(crown);
  const near = rim.map((q) => dot(q, viewer.to) >= 0);
  const towards = dot(crown, viewer.to) > 0;
  if (near.every(Boolean)) {
    if (towards) return [filled('hair', polygon(rim.map(at)))];
    return [filled('hair', circle(c)), filled('skinNear', polygon(rim.map(at)))];
  }
  if (!near.some(Boolean)) return towards ? [filled('hair', circle(c))] : [];
  const first = near.findIndex((isNear, i) => isNear && !near.at(i - 1));
  const run: Point[] = [];
  for (let i = 0; i < STEPS && near[(first + i) % STEPS]; i++) run.push(at(rim[(first + i) % STEPS] as Vec));
  const from = run[0];
  const to = run.at(-1);
  if (!from || !to) return [];
  return [filled('hair', polygon([...thinned(run), ...around(to, from, c, at(crown))]))];
};

const thinned = (run: readonly Point[]) => run.filter((_, i) => i % 2 === 0 || i === run.length - 1);

const rimOf = (crown: Vec): Vec[] => {
  const side = unit(cross(crown, Math.abs(crown[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0]));
  const other = cross(crown, side);
  const wide = Math.sqrt(1 - HAIRLINE ** 2);
  return Array.from({ length: STEPS }, (_, i) => (i / STEPS) * 2 * Math.PI).map((t) =>
    add(times(crown, HAIRLINE), add(times(side, wide * Math.cos(t)), times(other, wide * Math.sin(t)))),
  );
};

/** Points along the edge of the ball from one end of the visible rim to the other, on the crown's side. */
const around = (end: Point, start: Point, c: Circle, crown: Point): Point[] => {
  const angle = (p: Point) => Math.atan2(p.y - c.y, p.x - c.x);
  const ahead = (a: number, b: number) => (b - a + 4 * Math.PI) % (2 * Math.PI);
  const from = angle(end);
  const round = ahead(from, angle(start));
  const by = ahead(from, angle(crown)) < round ? round : round - 2 * Math.PI;
  return Array.from({ length: 13 }, (_, i) => from + (by * (i + 1)) / 14).map((t) => ({
    x: c.x + Math.cos(t) * c.r,
    y: c.y + Math.sin(t) * c.r,
  }));
};
