import type { Circle } from './outline.ts';
import type { PartName } from './pose.ts';
import type { Vec } from './space.ts';
import { PER_HEAD, type Stroke } from './stroke.ts';
import type { Viewer } from './viewer.ts';

/** A ball in space: parts are made of rows of them. */
export type Ball = { readonly p: Vec; readonly r: number };

/** What a part needs to put itself on paper. */
export type Paper = {
  readonly viewer: Viewer;
  /** A ball as the circle it is seen as, in drawing units. */
  readonly place: (p: Vec, r?: number) => Circle;
  /** Whether a part is on the paper already, and so lies behind what comes next. */
  readonly has: (name: PartName) => boolean;
};

export type Part = {
  readonly name: PartName;
  /** Neighbours it grows out of: overlap at a shared joint does not count when depth is compared. */
  readonly kin: readonly PartName[];
  /** Parts it is laid upon. */
  readonly hosts?: readonly PartName[];
  /** Painted before everything else. */
  readonly backdrop?: boolean;
  readonly balls: readonly Ball[];
  readonly paint: (paper: Paper) => readonly Stroke[];
};

/** The width of the dark edge around nearer parts, in heads. */
export const GAP = 0.065;
/** The line that makes such an edge: half of it shows, half lies under the part. */
export const EDGE_WIDTH = Math.round(2 * GAP * PER_HEAD);

export const paperFor = (viewer: Viewer, drawn: ReadonlySet<PartName>): Paper => ({
  viewer,
  place: (p, r = 0) => {
    const q = viewer.see(p);
    return { x: q.x * PER_HEAD, y: q.y * PER_HEAD, r: r * PER_HEAD };
  },
  has: (name) => drawn.has(name),
});

export const filled = (role: Stroke['role'], d: string, opacity = 1): Stroke => ({ d, role, opacity });
export const edged = (d: string): Stroke => ({ d, role: 'edge', opacity: 1, width: EDGE_WIDTH });
