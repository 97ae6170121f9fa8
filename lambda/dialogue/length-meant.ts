import { MOVE } from '../routine/moves.ts';
import { NO_PLAN, type UserAct } from './acts.ts';
import type { State } from './state.ts';

/**
 * "Three minutes": where a tender spot is pressed, how long it is pressed; that long only who asks for it
 * (clinical table, move 5). Nobody holds a stretch for that, so anywhere else it is the time that there is.
 */
export function lengthMeant(state: State, act: UserAct): UserAct {
  if (act.kind !== 'steer' || act.steer.to !== 'hold' || !act.steer.orSpare || isAtASpot(state)) return act;
  const minutes = Math.max(1, Math.round(act.steer.seconds / 60));
  return { kind: 'stretch', plan: { ...NO_PLAN, minutes }, told: act.told };
}

/** In the move that presses, set-up included: its length may be named before it begins. */
function isAtASpot({ place, routine }: State): boolean {
  const here = routine?.plan.find(({ move }) => routine.at.startsWith(`${move}/`));
  return place.at === 'routine' && here !== undefined && MOVE[here.move].dose.kind === 'press';
}
