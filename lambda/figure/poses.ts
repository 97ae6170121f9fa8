// Every picture by name. A move's picture is `<move>-<variant>-<phase>`; those between moves have one-word names.
import type { Side } from './body.ts';
import { mirror } from './mirror.ts';
import type { Pose } from './pose.ts';
import { foamRoller } from './poses/foam-roller.ts';
import { itBand } from './poses/it-band.ts';
import { kneeToChest } from './poses/knee-to-chest.ts';
import { piriformis } from './poses/piriformis.ts';
import type { Picture, Stage } from './poses/stage.ts';
import { triggerPoint } from './poses/trigger-point.ts';
import { welcome } from './poses/welcome.ts';
import { settle } from './skeleton.ts';

const ROLLING = ['hold', 'roll-up', 'roll-down'] as const;

/** What there is a picture of: for each move its variants, and for each variant its phases in the order they come. */
export const PICTURES = {
  'knee-to-chest': {
    standard: ['setup', 'lift', 'grip', 'hold'],
    'thigh-hold': ['setup', 'lift', 'grip', 'hold'],
    towel: ['setup', 'lift', 'grip', 'hold'],
    chair: ['setup', 'grip', 'hold'],
    'bent-other-leg': ['setup', 'lift', 'grip', 'hold'],
  },
  piriformis: {
    standard: ['setup', 'cross', 'support', 'turn', 'hold'],
    chair: ['setup', 'cross', 'hold'],
    lying: ['setup', 'cross', 'support', 'hold'],
  },
  'it-band': {
    standard: ['setup', 'cross', 'hold'],
    chair: ['setup', 'cross', 'hold'],
    'soft-knees': ['setup', 'cross', 'hold'],
    support: ['setup', 'cross', 'hold'],
  },
  'foam-roller': {
    standard: ['setup', 'support', 'cross', ...ROLLING],
    'foot-on-floor': ['setup', 'support', ...ROLLING],
    wall: ['setup', ...ROLLING],
  },
  'trigger-point': {
    standard: ['setup', 'find', 'place', 'hold'],
    wall: ['setup', 'place', 'hold'],
  },
} as const;

/** Pictures that belong to no move: greeting, resting, and the runner. */
export const BETWEEN_MOVES = ['idle', 'rest', 'run'] as const;

type Pictures = typeof PICTURES;
export type FigureMove = keyof Pictures;
export type FigureVariant = { [M in FigureMove]: keyof Pictures[M] & string }[FigureMove];
/** The names of one move's pictures. */
export type PoseNameOf<M extends FigureMove> = {
  [V in keyof Pictures[M] & string]: Pictures[M][V] extends readonly (infer P extends string)[]
    ? `${M}-${V}-${P}`
    : never;
}[keyof Pictures[M] & string];
export type MovePoseName = { [M in FigureMove]: PoseNameOf<M> }[FigureMove];
export type PoseName = MovePoseName | (typeof BETWEEN_MOVES)[number];

/** Phases in the order they come in any move: where a phase has no picture of its own, the one before it stands in. */
export const PHASES = [
  'setup',
  'lift',
  'grip',
  'cross',
  'support',
  'turn',
  'find',
  'place',
  'hold',
  'roll-up',
  'roll-down',
] as const;
export type FigurePhase = (typeof PHASES)[number];

export const FIGURE_MOVES = Object.keys(PICTURES) as FigureMove[];
export const variantsOf = (move: FigureMove): FigureVariant[] =>
  Object.keys(PICTURES[move]) as FigureVariant[];
/** The phases of a variant in the order they come; those of the standard one if the move has no such variant. */
export const phasesOf = (move: FigureMove, variant: FigureVariant): readonly FigurePhase[] => {
  const variants: Partial<Record<FigureVariant, readonly FigurePhase[]>> = PICTURES[move];
  return variants[variant] ?? PICTURES[move].standard;
};

export const POSE_NAMES: readonly PoseName[] = [
  ...FIGURE_MOVES.flatMap((move) =>
    variantsOf(move).flatMap((variant) =>
      phasesOf(move, variant).map((phase) => `${move}-${variant}-${phase}` as MovePoseName),
    ),
  ),
  ...BETWEEN_MOVES,
];

export type FigureOf = {
  readonly move: FigureMove;
  readonly variant?: FigureVariant;
  readonly phase: FigurePhase;
  readonly side: Side;
};

/** The name of the picture for a step. A variant or phase that is not drawn falls back to the standard, or to the phase before. */
export const poseNameFor = ({ move, variant = 'standard', phase }: Omit<FigureOf, 'side'>): MovePoseName => {
  const known = variantsOf(move).includes(variant) ? variant : 'standard';
  const drawn = phasesOf(move, known);
  const earlier = PHASES.slice(0, PHASES.indexOf(phase) + 1).filter((p) => drawn.includes(p));
  return `${move}-${known}-${earlier.at(-1) ?? 'setup'}` as MovePoseName;
};

/** The picture for a step, on the side it is for. */
export const figureFor = (step: FigureOf): Pose => poseNamed(poseNameFor(step), step.side);

/** A picture by name, on a side. Pictures are authored for the right; the left is the mirror. */
export const poseNamed = (name: PoseName, side: Side = 'right'): Pose => {
  const pose = authored(name);
  return side === 'left' ? mirror(pose) : pose;
};

const STAGES: Readonly<Record<FigureMove, Readonly<Record<string, Stage<string>>>>> = {
  'knee-to-chest': kneeToChest,
  piriformis,
  'it-band': itBand,
  'foam-roller': foamRoller,
  'trigger-point': triggerPoint,
};

const authored = (name: PoseName): Pose => {
  const { stage, picture } = found(name);
  return {
    name,
    side: 'right',
    body: settle(picture.body),
    view: stage.view,
    roundView: stage.roundView ?? stage.view,
    tones: { ...stage.tones, ...picture.tones },
    muscle: stage.muscle,
    glow: picture.glow ?? 0,
    props: picture.props ?? stage.props,
    over: picture.over ?? stage.over ?? [],
  };
};

const found = (name: PoseName): { stage: Stage<string>; picture: Picture } => {
  if (name in welcome) {
    const stage: Stage<string> = welcome[name as keyof typeof welcome];
    return { stage, picture: stage.pictures[name] as Picture };
  }
  for (const move of FIGURE_MOVES) {
    for (const [variant, stage] of Object.entries(STAGES[move])) {
      const start = `${move}-${variant}-`;
      const picture = name.startsWith(start) ? stage.pictures[name.slice(start.length)] : undefined;
      if (picture) return { stage, picture };
    }
  }
  throw new Error(`figure: no picture named ${name}; its move's file in lambda/figure/poses/ has none`);
};
