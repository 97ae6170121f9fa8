import type { FigurePhase } from '../../figure/poses.ts';
import { STEP_PICTURES } from '../../figure/steps.ts';
import { stepsOf } from '../../routine/moves.ts';
import type { Place } from '../../score/place.ts';

/**
 * Which picture of its move a place shows. While a move is set up step by step, that of the step: the
 * passages are its name, each step, and where to feel it, so `of` tells whether there are steps at all.
 */
export function stepPhase(place: Place): FigurePhase | undefined {
  if (place.phase !== 'set-up') return undefined;
  const steps = stepsOf(place.move, place.variant);
  if (place.of !== steps.length + 2) return place.rep === 1 ? 'setup' : 'hold';
  const step = steps[place.rep - 2];
  if (step !== undefined) return STEP_PICTURES[step.key].phase;
  return place.rep === 1 ? 'setup' : 'hold';
}
