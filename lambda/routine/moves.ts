import { FOAM_ROLLER } from './moves/foam-roller.ts';
import { IT_BAND } from './moves/it-band.ts';
import { KNEE_TO_CHEST } from './moves/knee-to-chest.ts';
import type { Move, Step } from './moves/move.ts';
import { PIRIFORMIS } from './moves/piriformis.ts';
import { TRIGGER_POINT } from './moves/trigger-point.ts';
import type { MoveId, Variant } from './vocabulary.ts';

export const MOVE: Readonly<Record<MoveId, Move>> = {
  'knee-to-chest': KNEE_TO_CHEST,
  piriformis: PIRIFORMIS,
  'it-band': IT_BAND,
  'foam-roller': FOAM_ROLLER,
  'trigger-point': TRIGGER_POINT,
};

/** The steps of one form; of the standard form where the move has no such form. */
export function stepsOf(move: MoveId, variant: Variant): readonly Step[] {
  return MOVE[move].forms[variant] ?? MOVE[move].forms.standard ?? [];
}

export function variantsOf(move: MoveId): readonly Variant[] {
  return Object.keys(MOVE[move].forms) as Variant[];
}
