import type { Box } from './bounds.ts';
import { type Palette, WARM_DARK } from './palette.ts';
import { relative } from './relative.ts';
import { isSoft, type Role, type Stroke } from './stroke.ts';
import { FALL_OFF } from './write-svg.ts';

export type AvgOptions = {
  /** Size at which it is first laid out, in dp; a VectorGraphic may scale it. */
  readonly width: number;
  readonly height: number;
  /** What part of the drawing to show, in drawing units, of the shape of width by height (see `fitted`). */
  readonly frame: Box;
  readonly palette?: Palette;
};

type Gradient = {
  readonly type: 'radial';
  /** As a share of the path's own width and height: 0.5 fades out exactly at its edge. */
  readonly radius: 0.5;
  readonly colorRange: readonly string[];
  readonly inputRange?: readonly number[];
};
export type AvgPath = {
  readonly type: 'path';
  readonly pathData: string;
  readonly fill?: string | Gradient;
  readonly fillOpacity?: number | string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly strokeLineCap?: 'round';
};
export type AvgGroup = {
  readonly type: 'group';
  readonly opacity?: string;
  readonly rotation?: number;
  readonly pivotX?: number;
  readonly pivotY?: number;
  readonly translateX?: number;
  readonly translateY?: number;
  readonly items: readonly (AvgPath | AvgGroup)[];
};
/** An Alexa Vector Graphic, version 1.1. */
export type Avg = {
  readonly type: 'AVG';
  readonly version: '1.1';
  readonly width: number;
  readonly height: number;
  readonly viewportWidth: number;
  readonly viewportHeight: number;
  readonly parameters: readonly {
    readonly name: string;
    readonly type: 'number';
    readonly default: number;
  }[];
  readonly items: readonly AvgGroup[];
};

/** Strokes as an AVG. Its parameter `glow` (0 to 1, 1 unless set) is how strongly the muscle shines: a screen may let it breathe. */
export const writeAvg = (strokes: readonly Stroke[], { palette = WARM_DARK, ...options }: AvgOptions): Avg =>
  graphic(options, [{ name: 'glow', type: 'number', default: 1 }], paths(strokes, palette));

/**
 * Pictures that follow one another, as one AVG: its parameter `frame` (0 to the number of frames less one) chooses which is
 * seen, so that a screen can move the figure by setting one number. The ground they share is in it once.
 */
export const writeAvgFrames = (
  frames: readonly (readonly Stroke[])[],
  { palette = WARM_DARK, ...options }: AvgOptions,
): Avg => {
  const shared = sharedStart(frames);
  return graphic(
    options,
    [
      { name: 'glow', type: 'number', default: 1 },
      { name: 'frame', type: 'number', default: 0 },
    ],
    [
      { type: 'group', items: paths((frames[0] ?? []).slice(0, shared), palette) },
      ...frames.map(
        (strokes, i): AvgGroup => ({
          type: 'group',
          opacity: `\${frame>=${i - 0.5}&&frame<${i + 0.5}?1:0}`,
          items: paths(strokes.slice(shared), palette),
        }),
      ),
    ],
  );
};

/** How many strokes all frames begin with alike. */
const sharedStart = (frames: readonly (readonly Stroke[])[]): number => {
  const [first = [], ...rest] = frames;
  const end = first.findIndex(({ d, role }, i) => rest.some((f) => f[i]?.d !== d || f[i]?.role !== role));
  return end < 0 ? first.length : end;
};

const graphic = (
  { width, height, frame }: Omit<AvgOptions, 'palette'>,
  parameters: Avg['parameters'],
  items: AvgGroup['items'],
): Avg => ({
  type: 'AVG',
  version: '1.1',
  width,
  height,
  viewportWidth: Math.round(frame.right - frame.left),
  viewportHeight: Math.round(frame.bottom - frame.top),
  parameters,
  items: [{ type: 'group', translateX: Math.round(-frame.left), translateY: Math.round(-frame.top), items }],
});

const paths = (strokes: readonly Stroke[], palette: Palette): (AvgPath | AvgGroup)[] =>
  merged(strokes).map((stroke) => (isSoft(stroke.role) ? soft(stroke, palette) : hard(stroke, palette)));

const hard = ({ d, role, opacity, width }: Stroke, palette: Palette): AvgPath => {
  const colour = faded(palette[role], opacity);
  return width
    ? {
        type: 'path',
        pathData: relative(d),
        stroke: colour,
        strokeWidth: width,
        strokeLineCap: 'round',
      }
    : { type: 'path', pathData: relative(d), fill: colour };
};

const soft = ({ d, role, opacity, turn }: Stroke, palette: Palette): AvgPath | AvgGroup => {
  const path: AvgPath = { type: 'path', pathData: relative(d), fill: fading(role, opacity, palette) };
  if (role !== 'glow') return path;
  const turned = turn ? { rotation: turn.degrees, pivotX: turn.x, pivotY: turn.y } : {};
  return { type: 'group', opacity: `\${glow}`, ...turned, items: [path] };
};

/** A shade fades evenly, in fewer words; the glow keeps a bright middle. */
const fading = (role: Role, opacity: number, palette: Palette): Gradient => {
  const steps = role === 'glow' ? FALL_OFF : EVEN;
  const colorRange = steps.map(([, share]) => faded(palette[role], share * opacity));
  return role === 'glow'
    ? { type: 'radial', radius: 0.5, colorRange, inputRange: steps.map(([at]) => at) }
    : { type: 'radial', radius: 0.5, colorRange };
};
const EVEN: typeof FALL_OFF = [
  [0, 1],
  [1, 0],
];

/** A colour with its opacity written into it. */
const faded = (colour: string, opacity: number): string =>
  opacity >= 1
    ? colour
    : `${colour}${Math.round(opacity * 255)
        .toString(16)
        .padStart(2, '0')}`;

/** Strokes that follow one another in the same role and strength, as one: the same picture in fewer words. */
const merged = (strokes: readonly Stroke[]): Stroke[] => {
  const out: Stroke[] = [];
  for (const stroke of strokes) {
    const last = out.at(-1);
    const same = last && !isSoft(last.role) && last.role === stroke.role && last.width === stroke.width;
    if (same && last.opacity === 1 && stroke.opacity === 1)
      out[out.length - 1] = { ...last, d: last.d + stroke.d };
    else out.push(stroke);
  }
  return out;
};
