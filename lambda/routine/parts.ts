import type { StepKey } from './moves/move.ts';
import { stepsOf } from './moves.ts';
import type { MoveId, Variant } from './vocabulary.ts';

/** What people ask the place of: "where's my elbow meant to be?", "which way do I lean?" */
export const PARTS = [
  'leg',
  'foot',
  'knee',
  'hand',
  'elbow',
  'body',
  'head',
  'seat',
  'ball',
  'roller',
] as const;
export type Part = (typeof PARTS)[number];

/**
 * The steps that say where these parts go, in order; all of them where none is named or no step tells of it.
 */
export function stepsFor(move: MoveId, variant: Variant, parts: readonly Part[]): readonly StepKey[] {
  const all = stepsOf(move, variant).map(({ key }) => key);
  const about = all.filter((key) => TOLD_IN[key].some((part) => parts.includes(part)));
  return about.length > 0 ? about : all;
}

const TOLD_IN: Readonly<Record<StepKey, readonly Part[]>> = {
  'ktc-lie': ['body'],
  'ktc-lie-bent': ['body', 'foot'],
  'ktc-lift': ['leg', 'knee', 'foot'],
  'ktc-hands-shin': ['hand', 'elbow'],
  'ktc-hands-thigh': ['hand', 'elbow'],
  'ktc-towel': ['hand'],
  'ktc-draw': ['head', 'seat'],
  'ktc-sit-chair': ['body', 'foot'],
  'ktc-chair-lift': ['hand', 'leg', 'elbow'],
  'ktc-chair-draw': ['knee'],
  'piri-sit': ['seat'],
  'piri-cross': ['leg', 'foot', 'knee'],
  'piri-hand': ['hand'],
  'piri-turn': ['body'],
  'piri-elbow': ['elbow', 'head'],
  'piri-press': [],
  'piri-lie': ['body'],
  'piri-ankle': ['leg', 'foot', 'knee'],
  'piri-towel': ['hand'],
  'piri-pull': ['head'],
  'piri-sit-chair': ['body'],
  'piri-chair-ankle': ['leg', 'foot', 'knee'],
  'piri-hinge': ['body', 'head'],
  'itb-stand': ['hand'],
  'itb-counter': ['hand', 'elbow'],
  'itb-cross': ['leg', 'foot'],
  'itb-straight': ['knee'],
  'itb-soft': ['knee'],
  'itb-lean': ['body', 'head'],
  'itb-small-lean': ['body', 'head'],
  'roll-sit': ['roller'],
  'roll-hand': ['hand', 'elbow'],
  'roll-cross': ['leg', 'foot', 'knee'],
  'roll-foot': ['leg', 'foot', 'knee'],
  'roll-weight': ['body', 'seat'],
  'roll-go': ['roller'],
  'roll-wall': ['ball'],
  'roll-wall-go': ['knee'],
  'press-sit': ['hand', 'elbow', 'knee'],
  'press-sit-foot': ['hand', 'elbow', 'foot'],
  'press-find': ['ball'],
  'press-ball': ['ball', 'body', 'seat'],
  'press-limit': [],
  'press-wall': ['ball'],
  'press-wall-lean': ['ball', 'body'],
};
