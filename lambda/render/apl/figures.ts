import { type Box as Bounds, boundsOf, fitted, joined } from '../../figure/bounds.ts';
import { draw } from '../../figure/draw.ts';
import type { Pose } from '../../figure/pose.ts';
import {
  type FigureOf,
  type FigurePhase,
  type FigureVariant,
  figureFor,
  phasesOf,
  poseNamed,
  poseNameFor,
} from '../../figure/poses.ts';
import { writeAvg } from '../../figure/write-avg.ts';
import type { Place } from '../../score/place.ts';

/** A figure as a graphic of the document, and the name to call it by. */
export interface Figure {
  /** One for each picture and side. */
  readonly id: string;
  /** The graphic, drawn for the right side: the left is the same one, flipped, at no cost in bytes. */
  readonly name: string;
  readonly flipped: boolean;
  readonly graphic: object;
}

export interface FigureBox {
  readonly width: number;
  readonly height: number;
  readonly round: boolean;
  /** False leaves out floor and wall, which a small picture can do without. */
  readonly ground?: boolean;
}

/** Which figure a place shows, before anything is drawn: its id, its graphic's name, whether that is flipped. */
export function figureOf(
  place: Place,
  phase: FigurePhase = phaseOf(place),
): Omit<Figure, 'graphic'> & { readonly step: FigureOf } {
  const step: FigureOf = { move: place.move, variant: place.variant as FigureVariant, phase, side: 'right' };
  const name = poseNameFor(step);
  const flipped = place.side === 'left';
  return { id: `${name}-${flipped ? 'left' : 'right'}`, name, flipped, step };
}

/**
 * The figure of a place in the routine, framed so that it does not jump from one step of a move to the next.
 *
 * @param phase which of the move's pictures; the place's own when left out
 */
export function placeFigure(place: Place, box: FigureBox, phase?: FigurePhase): Figure {
  const { step, ...figure } = figureOf(place, phase);
  return { ...figure, graphic: graphicOf(figureFor(step), family(step), box) };
}

/** Several figures of one move: each is drawn once, however often and on whichever side it is shown. */
export function stageFigures(
  wanted: readonly { readonly place: Place; readonly phase: FigurePhase | undefined }[],
  box: FigureBox,
): ReadonlyMap<string, Figure> {
  const graphics = new Map<string, object>();
  const frames = new Map<string, Bounds>();
  const figures = new Map<string, Figure>();
  for (const { place, phase } of wanted) {
    const { step, ...figure } = figureOf(place, phase);
    const form = `${place.move}-${place.variant}`;
    const frame = frames.get(form) ?? frameOf(family(step), box);
    const graphic = graphics.get(figure.name) ?? framed(figureFor(step), frame, box);
    frames.set(form, frame);
    graphics.set(figure.name, graphic);
    figures.set(figure.id, { ...figure, graphic });
  }
  return figures;
}

function family(step: FigureOf): readonly Pose[] {
  return phasesOf(step.move, step.variant ?? 'standard').map((phase) => figureFor({ ...step, phase }));
}

/** The figure of one of the pictures that belong to no move. */
export function figureNamed(name: 'idle' | 'rest' | 'run', box: FigureBox): Figure {
  const pose = poseNamed(name);
  return {
    id: `figure-${name}`,
    name: `figure-${name}`,
    flipped: false,
    graphic: graphicOf(pose, [pose], box),
  };
}

/** The pictures that lead into a hold, in their order. */
export function leadIn(place: Place): readonly FigurePhase[] {
  return phasesOf(place.move, place.variant as FigureVariant).filter((phase) => !phase.startsWith('roll'));
}

function phaseOf({ phase }: Place): FigurePhase {
  switch (phase) {
    case 'set-up':
    case 'switch-sides':
    case 'close':
      return 'setup';
    case 'get-ready':
    case 'hold':
    case 'rest':
    case 'passes':
    case 'press':
      return 'hold';
  }
}

function graphicOf(pose: Pose, all: readonly Pose[], box: FigureBox): object {
  return framed(pose, frameOf(all, box), box);
}

/**
 * A picture depends on nothing but its pose and the size of its box, and takes milliseconds to draw, so each
 * is drawn only once. Nothing here comes from a person or a request.
 */
const DRAWN = new Map<string, object>();

function frameOf(all: readonly Pose[], { width, height, round }: FigureBox): Bounds {
  const screen = round ? 'round' : 'wide';
  const bounds = all.map((pose) =>
    once(`bounds ${pose.name} ${screen}`, () => boundsOf(draw(pose, { screen }))),
  );
  return fitted(joined(bounds), { width, height, margin: 24 });
}

function framed(pose: Pose, frame: Bounds, { width, height, round, ground = true }: FigureBox): object {
  const screen = round ? 'round' : 'wide';
  const size = { width: Math.round(width), height: Math.round(height) };
  const key = JSON.stringify(['graphic', pose.name, screen, ground, size, frame]);
  return once(key, () => writeAvg(draw(pose, { screen, ground }), { ...size, frame }));
}

function once<T extends object>(key: string, make: () => T): T {
  const known = DRAWN.get(key);
  if (known !== undefined) return known as T;
  const made = make();
  DRAWN.set(key, made);
  return made;
}
