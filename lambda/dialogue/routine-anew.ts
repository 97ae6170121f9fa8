import { lastHeard, stopAt } from '../routine/locate.ts';
import { isEffort } from '../routine/outline.ts';
import { doneOf, sidesToDo } from '../routine/progress.ts';
import { onlySide } from '../routine/sides.ts';
import { type MoveId, SIDES } from '../routine/vocabulary.ts';
import type { PlanWish } from './acts.ts';
import { carried, type Here, stay } from './routine-here.ts';
import { finish } from './routine-play.ts';
import { begin } from './routine-start.ts';
import type { RoutineAct, RoutineTurn } from './routine-turn.ts';

/**
 * "Only the right side", "I've got five minutes left": in the middle, a plan is for what is still to come. Moves
 * that are named are done whole, whatever was done of them.
 */
export function planAnew(now: Here, plan: PlanWish): RoutineTurn {
  const { input, routine, at } = now;
  const here = at.between ? stopAt(at) : lastHeard(at);
  const from = routine.plan.findIndex(({ move }) => move === here.place.move);
  const left = routine.plan.slice(Math.max(0, from)).map(({ move }) => move);
  const wished = plan.moves.length > 0 ? plan.moves : left;
  const moves = wished.filter((move) => !routine.hurt.includes(move));
  const hurt: readonly RoutineAct[] = wished
    .filter((move) => routine.hurt.includes(move))
    .map((move) => ({ kind: 'left-out', leftOut: { move, why: 'hurt' } }));
  if (moves.length === 0 && hurt.length > 0) return stay(now, hurt);
  if (plan.moves.length > 0) {
    const afresh = { credits: {}, begun: null, met: at.met };
    return begin({ ...input, routine }, { ...plan, moves }, hurt, afresh);
  }
  const side = plan.side ?? onlySide(routine.plan);
  const toDo = (move: MoveId) => sidesToDo(routine.credits, move, side === null ? SIDES : [side]).length > 0;
  if (!moves.some(toDo)) return finish(input, routine, [], carried(now));
  const begun =
    !at.between || isEffort(here) || doneOf(routine.credits).some(({ move }) => move === here.place.move);
  const underWay = { credits: routine.credits, begun: begun ? here.place.move : null, met: at.met };
  return begin({ ...input, routine }, { ...plan, side, moves }, [], underWay);
}
