import { boundsOf, fitted, joined } from '../../figure/bounds.ts';
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
}

/**
 * The figure of a place in the routine, framed so that it does not jump from one step of a move to the next.
 *
 * @param phase which of the move's pictures; the place's own when left out
 */
export function placeFigure(place: Place, box: FigureBox, phase: FigurePhase = phaseOf(place)): Figure {
  const variant = place.variant as FigureVariant;
  const step: FigureOf = { move: place.move, variant, phase, side: 'right' };
  const name = poseNameFor(step);
  const flipped = place.side === 'left';
  const poses = phasesOf(place.move, variant).map((each) => figureFor({ ...step, phase: each }));
  return {
    id: `${name}-${flipped ? 'left' : 'right'}`,
    name,
    flipped,
    graphic: graphicOf(figureFor(step), poses, box),
  };
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

function graphicOf(pose: Pose, family: readonly Pose[], { width, height, round }: FigureBox): object {
  const screen = round ? 'round' : 'wide';
  const bounds = family.map((each) => boundsOf(draw(each, { screen })));
  const frame = fitted(joined(bounds), { width, height, margin: 24 });
  return writeAvg(draw(pose, { screen }), { width: Math.round(width), height: Math.round(height), frame });
}
