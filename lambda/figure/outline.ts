// Outlines of round things as path data: absolute M, L, true-circle A, Z, in whole drawing units.

export type Point = { readonly x: number; readonly y: number };
export type Circle = Point & { readonly r: number };
type Two = readonly [Circle, Circle];

const n = (v: number) => String(Math.round(v));
const xy = (p: Point) => `${n(p.x)},${n(p.y)}`;
const arc = (r: number, large: boolean, to: Point) => `A${n(r)},${n(r)} 0 ${large ? 1 : 0} 1 ${xy(to)}`;

export const polygon = (points: readonly Point[]): string => `${line(points)}Z`;
export const line = (points: readonly Point[]): string => `M${points.map(xy).join('L')}`;

/** An ellipse lying level. */
export const ellipse = (c: Point, rx: number, ry: number): string => {
  // whole numbers that agree with each other, or a small circle comes out as a pill
  const [x, y, w] = [Math.round(c.x), Math.round(c.y), Math.round(rx)];
  const half = `${w},${n(ry)} 0 1 1`;
  return `M${x - w},${y}A${half} ${x + w},${y}A${half} ${x - w},${y}Z`;
};
export const circle = (c: Circle): string => ellipse(c, c.r, c.r);

/** The outline of a limb: the sleeve drawn over a chain of circles. */
export const sleeve = (circles: readonly Circle[]): string => {
  const chain = visible(circles);
  const [first, second] = chain;
  if (!first) return '';
  if (!second) return circle(first);
  const { top, bottom, tail, start } = sides(chain);
  const last = chain.at(-1) ?? first;
  const there = run(top, chain);
  const back = run(bottom.toReversed(), chain.toReversed());
  return `M${there}${arc(last.r, tail < 0, bottom.at(-1) ?? last)}${back.replace(/^[^LA]*/, '')}${arc(first.r, start > 0, top[0] ?? first)}Z`;
};

/** One side of a sleeve, without its first command: round where it turns outwards, straight where it turns in. */
const run = (touching: readonly Point[], chain: readonly Circle[]): string =>
  touching
    .map((p, i) => {
      const [before, last, next] = [touching[i - 2], touching[i - 1], touching[i + 1]];
      const round = i % 2 === 0 && before && last && next && !leftTurn(before, last, sum(last, p, next));
      if (!last) return xy(p);
      return round && xy(p) !== xy(last) ? arc(chain[i / 2]?.r ?? 0, false, p) : `L${xy(p)}`;
    })
    .join('');
const sum = (from: Point, a: Point, b: Point): Point => ({ x: from.x + b.x - a.x, y: from.y + b.y - a.y });

/**
 * The edge lines along a sleeve. An end that is open has no cap, and its lines begin `skip` units in, so that a limb grows out
 * of its neighbour without a seam.
 */
export const seams = (
  circles: readonly Circle[],
  open: { start: number | undefined; end: number | undefined },
) => {
  if (open.start === undefined && open.end === undefined) return sleeve(circles);
  const chain = visible(circles);
  const [first, second] = chain;
  if (!first) return '';
  if (!second)
    return first === circles[open.start === undefined ? 0 : circles.length - 1] ? circle(first) : '';
  const { top, bottom, tail, start } = sides(chain);
  const last = chain.at(-1) ?? first;
  const upper = shortened(top, open.start ?? 0, open.end ?? 0);
  const under = shortened(bottom, open.start ?? 0, open.end ?? 0).toReversed();
  if (!upper.length || !under.length) return '';
  if (open.start !== undefined && open.end !== undefined) return line(upper) + line(under);
  if (open.start !== undefined) {
    return `${line(upper)}${arc(last.r, tail < 0, under[0] ?? last)}${under
      .slice(1)
      .map((p) => `L${xy(p)}`)
      .join('')}`;
  }
  return `${line(under)}${arc(first.r, start > 0, upper[0] ?? first)}${upper
    .slice(1)
    .map((p) => `L${xy(p)}`)
    .join('')}`;
};

/** The convex outline of a set of circles, clockwise. */
export const band = (circles: readonly Circle[]): string => {
  const ring = hull(
    circles.flatMap((c, of) =>
      COMPASS.map(({ cos, sin }) => ({ x: c.x + c.r * cos, y: c.y + c.r * sin, of })),
    ),
  );
  const start = ring.findIndex((p, i) => p.of !== ring.at(i - 1)?.of);
  const only = circles[ring[0]?.of ?? 0];
  if (start < 0) return only ? circle(only) : '';
  let d = '';
  for (let i = 0; i < ring.length; ) {
    const at = (k: number) => ring[(start + k) % ring.length];
    const from = at(i);
    if (!from) break;
    let count = 1;
    while (count < ring.length - i && at(i + count)?.of === from.of) count++;
    const to = at(i + count - 1) ?? from;
    d += `${d ? 'L' : 'M'}${xy(from)}`;
    if (count > 1 && xy(from) !== xy(to)) d += arc(circles[from.of]?.r ?? 0, count > COMPASS.length / 2, to);
    i += count;
  }
  return `${d}Z`;
};

/** Convex hull, clockwise on screen (y down). */
export const hull = <P extends Point>(points: readonly P[]): P[] => {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  const half = (list: readonly P[]) => {
    const out: P[] = [];
    for (const p of list) {
      while (out.length > 1 && leftTurn(out.at(-2) as P, out.at(-1) as P, p)) out.pop();
      out.push(p);
    }
    return out.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
};

const leftTurn = (a: Point, b: Point, c: Point) => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) <= 0;

const COMPASS = Array.from({ length: 40 }, (_, i) => {
  const angle = (i / 40) * 2 * Math.PI;
  return { cos: Math.cos(angle), sin: Math.sin(angle) };
});

/** A chain without the circles that lie wholly inside a neighbour, as when a limb points at the viewer. */
const visible = (circles: readonly Circle[]): Circle[] => {
  const out: Circle[] = [];
  for (const c of circles) {
    while (out.length && inside(out.at(-1) as Circle, c)) out.pop();
    const last = out.at(-1);
    if (!last || !inside(c, last)) out.push(c);
  }
  return out;
};
const inside = (a: Circle, b: Circle) => Math.hypot(a.x - b.x, a.y - b.y) <= b.r - a.r + 0.5;

/** The two lines of touching points along a chain, and how it tapers at both ends (sine of the slope). */
const sides = (chain: readonly Circle[]) => {
  const top: Point[] = [];
  const bottom: Point[] = [];
  let start = 0;
  let tail = 0;
  pairs(chain).forEach(([a, b], i) => {
    const far = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const u = { x: (b.x - a.x) / far, y: (b.y - a.y) / far };
    const sin = Math.max(-0.98, Math.min(0.98, (a.r - b.r) / far));
    const cos = Math.sqrt(1 - sin * sin);
    const touch = (c: Circle, k: number) => ({
      x: c.x + c.r * (-u.y * cos * k + u.x * sin),
      y: c.y + c.r * (u.x * cos * k + u.y * sin),
    });
    top.push(touch(a, -1), touch(b, -1));
    bottom.push(touch(a, 1), touch(b, 1));
    if (i === 0) start = sin;
    tail = sin;
  });
  return { top, bottom, start, tail };
};
const pairs = (chain: readonly Circle[]): Two[] => chain.slice(1).map((b, i): Two => [chain[i] as Circle, b]);

/** A line with `from` units taken off its start and `to` units off its end. */
const shortened = (points: readonly Point[], from: number, to: number): Point[] =>
  clipped(clipped(points, from).toReversed(), to).toReversed();
const clipped = (points: readonly Point[], by: number): Point[] => {
  let left = by;
  for (let i = 0; i + 1 < points.length; i++) {
    const a = points[i] as Point;
    const b = points[i + 1] as Point;
    const far = Math.hypot(b.x - a.x, b.y - a.y);
    if (far > left) {
      const t = left / far;
      return [{ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t }, ...points.slice(i + 1)];
    }
    left -= far;
  }
  return [];
};
