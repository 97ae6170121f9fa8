// Which part covers which: the nearer one, wherever the two overlap on the picture plane.
import type { Part } from './part.ts';
import type { Cover } from './pose.ts';
import { distance } from './space.ts';
import type { Viewer } from './viewer.ts';

/** Parts from the farthest to the nearest. `over` lists what covers what whatever the depths say. */
export const ordered = (parts: readonly Part[], viewer: Viewer, over: readonly Cover[]): Part[] => {
  const seen = parts.map((part) => ({
    part,
    balls: part.balls.map((b) => ({ ...viewer.see(b.p), r: b.r, p: b.p })),
  }));
  const weight = seen.map((a) => seen.map((b) => (a === b ? 0 : inFront(a, b, over))));
  const waiting = new Set(parts.keys());
  const out: Part[] = [];
  while (waiting.size) {
    // next comes the part that least ought to wait for another one
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (const i of waiting) {
      let blame = 0;
      for (const j of waiting) blame = Math.max(blame, weight[i]?.[j] ?? 0);
      if (blame < least) {
        least = blame;
        best = i;
      }
    }
    waiting.delete(best);
    out.push(parts[best] as Part);
  }
  return out;
};

type SeenPart = {
  readonly part: Part;
  readonly balls: readonly (Part['balls'][number] & { x: number; y: number; depth: number })[];
};

/** Above zero when `a` covers `b`. */
const inFront = (a: SeenPart, b: SeenPart, over: readonly Cover[]): number => {
  const said = (front: SeenPart, back: SeenPart) =>
    over.some(([f, k]) => f === front.part.name && k === back.part.name);
  if (said(a, b)) return 100;
  if (said(b, a)) return -100;
  if (a.part.hosts?.includes(b.part.name)) return 50;
  if (b.part.hosts?.includes(a.part.name)) return -50;
  const kin = a.part.kin.includes(b.part.name);
  let sum = 0;
  let most = 0;
  for (const p of a.balls) {
    for (const q of b.balls) {
      const overlap = p.r + q.r + 0.06 - Math.hypot(p.x - q.x, p.y - q.y);
      if (overlap <= 0 || (kin && distance(p.p, q.p) < Math.max(p.r, q.r) * 1.1)) continue;
      sum += overlap ** 2 * (p.depth - q.depth);
      most += overlap ** 2;
    }
  }
  return most ? sum / most : 0;
};
