import { circleAround, fitted, squareOf } from './bounds.ts';
import { draw } from './draw.ts';
import { type Palette, WARM_DARK } from './palette.ts';
import { poseNamed } from './poses.ts';
import { writeSvg } from './write-svg.ts';

/** The skill's icon as an SVG of `size` by `size` pixels: the runner on a full round disc, as the skill store asks for. */
export const iconSvg = (size: number, palette: Palette = WARM_DARK): string => {
  const strokes = draw(poseNamed('run'), { ground: false });
  const around = circleAround(strokes);
  const frame = fitted(squareOf(around), { width: 1, height: 1, margin: around.r * 0.06 });
  const [x, y, r] = [around.x, around.y, (frame.right - frame.left) / 2].map(Math.round);
  const disc =
    `<defs><radialGradient id="disc"><stop offset="0" stop-color="${DISC_MIDDLE}"/><stop offset="1" stop-color="${DISC_EDGE}"/>` +
    `</radialGradient></defs><circle cx="${x}" cy="${y}" r="${r}" fill="url(#disc)"/>`;
  return writeSvg(strokes, { width: size, height: size, frame, palette }).replace(
    /(<svg[^>]*>)/,
    `$1${disc}`,
  );
};

const DISC_MIDDLE = '#6B3A20';
const DISC_EDGE = '#2A160D';
