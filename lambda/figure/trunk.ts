// The trunk: rows of balls along a curved spine, in shorts and a singlet.
import { HALF } from './body.ts';
import { band } from './outline.ts';
import { type Ball, edged, filled, type Paper, type Part } from './part.ts';
import type { Skeleton } from './skeleton.ts';
import { add, along, type Frame, times, unit, type Vec, within } from './space.ts';

/** One row across the trunk: its middle, its direction to the right, half its width between ball centres, and its thickness. */
type Row = { readonly p: Vec; readonly r: Vec; readonly half: number; readonly thick: number };

export const trunkPart = ({ points, frames }: Skeleton): Part => {
  const bones = [
    row(points.root, frames.pelvis, [-0.08, -0.06, 0], HALF.hips - 0.02, 0.44),
    row(points.root, frames.pelvis, [-0.02, 0.3, 0], 0.33, 0.4),
    row(points.waist, frames.waist, [0, 0.12, 0], 0.3, 0.355),
    row(points.chest, frames.chest, [0.02, 0, 0], 0.37, 0.375),
    row(points.collar, frames.collar, [0.02, 0.0, 0], 0.47, 0.34),
    row(points.collar, frames.collar, [0, 0.24, 0], HALF.shoulders - 0.08, 0.25),
    row(points.nape, frames.collar, [0, -0.02, 0], 0.14, 0.21),
  ];
  const rows = smooth(bones);
  const balls = rows.flatMap(across);
  return {
    name: 'trunk',
    kin: ['head', 'right.thigh', 'left.thigh', 'right.upperArm', 'left.upperArm'],
    balls,
    paint: (paper) => [
      // the edge needs no curve: it only shows where the trunk stops
      edged(bands(bones, paper)),
      filled('topNear', bands(rows.slice(BELT), paper)),
      filled('shortsNear', bands(rows.slice(0, BELT + 1), paper)),
    ],
  };
};

/** The row where the singlet meets the shorts. */
const BELT = 3;

const bands = (rows: readonly Row[], paper: Paper): string =>
  rows
    .slice(1)
    .map((b, i) => band([...ends(rows[i] ?? b), ...ends(b)].map((ball) => paper.place(ball.p, ball.r))))
    .join('');

const row = (p: Vec, frame: Frame, offset: Vec, half: number, thick: number): Row => ({
  p: add(p, within(frame, offset)),
  r: frame.r,
  half,
  thick,
});
const ends = ({ p, r, half, thick }: Row): Ball[] =>
  [-1, 1].map((k) => ({ p: add(p, times(r, k * half)), r: thick }));
const across = ({ p, r, half, thick }: Row): Ball[] =>
  [-1, 0, 1].map((k) => ({ p: add(p, times(r, k * half)), r: thick }));

/** A curve through the rows, with one more row put in between each two. */
const smooth = (rows: readonly Row[]): Row[] =>
  rows.flatMap((b, i) => {
    const c = rows[i + 1];
    if (!c) return [b];
    const a = rows[i - 1] ?? b;
    const d = rows[i + 2] ?? c;
    const mid = (of: (row: Row) => number) => (9 * (of(b) + of(c)) - of(a) - of(d)) / 16;
    return [
      b,
      {
        p: [mid((x) => x.p[0]), mid((x) => x.p[1]), mid((x) => x.p[2])],
        r: unit(along(b.r, c.r, 0.5)),
        half: mid((x) => x.half),
        thick: mid((x) => x.thick),
      },
    ];
  });
