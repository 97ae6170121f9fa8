import { circleAround, fitted, squareOf } from './bounds.ts';
import { draw } from './draw.ts';
import { type Palette, WARM_DARK } from './palette.ts';
import { poseNamed } from './poses.ts';
import { writeSvg } from './write-svg.ts';

/** The skill's icon as an SVG of `size` by `size` pixels: the runner on a full round disc, as the skill store asks for. */
export const iconSvg = (size: number, palette: Palette = WARM_DARK): string => {
  const strokes = draw(poseNamed('run'), { ground: false });
  const around = circleAround(strokes);
  const frame = fitted(squareOf(around), { width: 1, height: 1, margin: around.r * 0.16 });
  const figure = writeSvg(strokes, { width: size, height: size, frame, palette });
  const middle = (frame.left + frame.right) / 2;
  const centre = (frame.top + frame.bottom) / 2;
  const disc = `<circle cx="${Math.round(middle)}" cy="${Math.round(centre)}" r="${Math.round((frame.right - frame.left) / 2)}" fill="${ICON_GROUND}"/>`;
  return figure.replace(/(<svg[^>]*>)/, `$1${disc}`);
};

const ICON_GROUND = '#2A1A12';
