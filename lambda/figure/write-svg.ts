import type { Box } from './bounds.ts';
import { type Palette, WARM_DARK } from './palette.ts';
import { isSoft, type Stroke } from './stroke.ts';

export type SvgOptions = {
  /** Size on the page, in pixels. */
  readonly width: number;
  readonly height: number;
  /** What part of the drawing to show, in drawing units. */
  readonly frame: Box;
  readonly palette?: Palette;
};

/** Strokes as a complete SVG element. */
export const writeSvg = (
  strokes: readonly Stroke[],
  { width, height, frame, palette = WARM_DARK }: SvgOptions,
): string => {
  const box = [frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top].map((v) =>
    Math.round(v),
  );
  const soft = (['glow', 'shade'] as const).filter((role) => strokes.some((s) => s.role === role));
  const gradients = soft.map((role) => gradient(`figure-${role}`, palette[role])).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${box.join(' ')}">` +
    `${gradients ? `<defs>${gradients}</defs>` : ''}${strokes.map((s) => path(s, palette)).join('')}</svg>`
  );
};

/** How a soft stroke falls off from its middle (0) to its edge (1): [where, opacity]. */
export const FALL_OFF: readonly (readonly [number, number])[] = [
  [0, 1],
  [0.35, 0.86],
  [0.7, 0.32],
  [1, 0],
];

const gradient = (id: string, colour: string) =>
  `<radialGradient id="${id}">${FALL_OFF.map(([at, opacity]) => `<stop offset="${at}" stop-color="${colour}" stop-opacity="${opacity}"/>`).join('')}</radialGradient>`;

const path = ({ d, role, opacity, width, turn }: Stroke, palette: Palette) => {
  const faint = opacity < 1 ? ` opacity="${opacity}"` : '';
  if (width) {
    return `<path d="${d}" fill="none" stroke="${palette[role]}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${faint}/>`;
  }
  const fill = isSoft(role) ? `url(#figure-${role})` : palette[role];
  const turned = turn ? ` transform="rotate(${turn.degrees} ${turn.x} ${turn.y})"` : '';
  return `<path d="${d}" fill="${fill}"${faint}${turned}/>`;
};
