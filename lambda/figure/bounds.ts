import { type Circle, hull, type Point } from './outline.ts';
import type { Role, Stroke } from './stroke.ts';

/** A box in drawing units. */
export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** Roles that may run out of the picture without harm: they are left out of the bounds. */
const GROUND: ReadonlySet<Role> = new Set<Role>(['floor', 'shade', 'wall', 'wallLine', 'glow']);

/** The box around the figure and what it holds or sits on; around floor and wall too when `ground` is true. */
export const boundsOf = (strokes: readonly Stroke[], { ground = false } = {}): Box => {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const stroke of strokes) {
    if (!ground && GROUND.has(stroke.role)) continue;
    const half = (stroke.width ?? 0) / 2;
    for (const { x, y } of pointsOf(stroke.d)) {
      box.left = Math.min(box.left, x - half);
      box.right = Math.max(box.right, x + half);
      box.top = Math.min(box.top, y - half);
      box.bottom = Math.max(box.bottom, y + half);
    }
  }
  return box;
};

/** One box around several: the frame for a move, so that the figure does not jump from step to step. */
export const joined = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map((b) => b.left)),
  top: Math.min(...boxes.map((b) => b.top)),
  right: Math.max(...boxes.map((b) => b.right)),
  bottom: Math.max(...boxes.map((b) => b.bottom)),
});

/** The smallest circle, nearly, around the figure: what a round screen has to hold. */
export const circleAround = (strokes: readonly Stroke[]): Circle => {
  const points = hull(strokes.filter((s) => !GROUND.has(s.role)).flatMap((s) => pointsOf(s.d)));
  const box = boundsOf(strokes);
  const c = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  let r = 0;
  for (let i = 0; i < 300; i++) {
    const far = farthest(points, c);
    r = Math.hypot(far.x - c.x, far.y - c.y);
    const step = 0.4 / (i + 3);
    c.x += (far.x - c.x) * step;
    c.y += (far.y - c.y) * step;
  }
  const last = farthest(points, c);
  return { ...c, r: Math.max(r, Math.hypot(last.x - c.x, last.y - c.y)) };
};

/** The square in which a circle lies. */
export const squareOf = ({ x, y, r }: Circle): Box => ({
  left: x - r,
  top: y - r,
  right: x + r,
  bottom: y + r,
});

/** `box` grown by `margin` drawing units on every side, and widened or heightened to the shape of width by height. */
export const fitted = (
  box: Box,
  { width, height, margin = 20 }: { width: number; height: number; margin?: number },
): Box => {
  const w = box.right - box.left + 2 * margin;
  const h = box.bottom - box.top + 2 * margin;
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  const half = Math.max(w / width, h / height) / 2;
  return {
    left: x - half * width,
    top: y - half * height,
    right: x + half * width,
    bottom: y + half * height,
  };
};

const farthest = (points: readonly Point[], c: Point): Point => {
  let best: Point = c;
  let most = -1;
  for (const p of points) {
    const d = (p.x - c.x) ** 2 + (p.y - c.y) ** 2;
    if (d > most) {
      most = d;
      best = p;
    }
  }
  return best;
};

/** Points that span a path made by this folder: its corners, and five points along each arc. */
const pointsOf = (d: string): Point[] => {
  const out: Point[] = [];
  for (const [, command, body] of d.matchAll(/([MLAQ])([^MLAQZ]*)/g)) {
    const numbers = (body ?? '').split(/[ ,]/).filter(Boolean).map(Number);
    const to = { x: numbers.at(-2) ?? 0, y: numbers.at(-1) ?? 0 };
    const from = out.at(-1);
    if (command === 'A' && from) out.push(...arcPoints(from, to, numbers));
    out.push(to);
  }
  return out;
};

const arcPoints = (from: Point, to: Point, [rx = 0, ry = 0, , large = 0]: readonly number[]): Point[] => {
  if (!rx || !ry) return [];
  // an ellipse is a circle once y is scaled
  const scale = rx / ry;
  const a = { x: from.x, y: from.y * scale };
  const b = { x: to.x, y: to.y * scale };
  const chord = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  const rise = Math.sqrt(Math.max(0, rx * rx - (chord / 2) ** 2)) * (large ? -1 : 1);
  const c = {
    x: (a.x + b.x) / 2 - ((b.y - a.y) / chord) * rise,
    y: (a.y + b.y) / 2 + ((b.x - a.x) / chord) * rise,
  };
  const start = Math.atan2(a.y - c.y, a.x - c.x);
  const sweep = (Math.atan2(b.y - c.y, b.x - c.x) - start + 4 * Math.PI) % (2 * Math.PI);
  return [1, 2, 3, 4, 5].map((i) => {
    const t = start + (sweep * i) / 6;
    return { x: c.x + rx * Math.cos(t), y: (c.y + rx * Math.sin(t)) / scale };
  });
};
