import { lastHeard } from '../routine/locate.ts';
import { indexOf, outline } from '../routine/outline.ts';
import type { RoutineState } from '../routine/state.ts';
import type { MoveId } from '../routine/vocabulary.ts';
import type { PlanWish } from './acts.ts';
import { located, steered } from './routine.ts';
import { type Here, stay } from './routine-here.ts';
import { idOf } from './routine-play.ts';
import type { RoutineTurn, RoutineTurnInput } from './routine-turn.ts';

/** "Skip the piriformis and the roller": nothing is wanted but that some moves are not done. */
export function onlyLeavesOut(plan: PlanWish): boolean {
  return (
    plan.without.length > 0 &&
    plan.moves.length === 0 &&
    (plan.side ?? plan.minutes ?? plan.holdSeconds) === null
  );
}

/** What is still to come falls away, and what goes on goes on. */
export function leaveOut(
  input: RoutineTurnInput,
  routine: RoutineState,
  unwanted: readonly MoveId[],
): RoutineTurn {
  const at = located(routine, input);
  const here = (at.stops[at.index] ?? lastHeard(at)).place.move;
  const toCome = routine.plan.slice(routine.plan.findIndex(({ move }) => move === here) + 1);
  const later = unwanted.filter((move) => toCome.some((each) => each.move === move));
  const plan = routine.plan.filter(({ move }) => !later.includes(move));
  const stops = outline(plan, routine.settings);
  const index = at.stops[at.index] ? indexOf(stops, idOf(at.stops[at.index])) : stops.length;
  const left: Here = {
    input,
    routine: { ...routine, plan, credits: at.credits },
    at: { ...at, stops, index },
    met: at.met,
  };
  if (unwanted.includes(here)) return steered(left, { to: 'skip-move', move: here });
  const leftOut = later.map((move) => ({ move, why: 'not-wanted' as const }));
  return stay(left, leftOut.length > 0 ? [{ kind: 'ruled-out', leftOut }] : []);
}
