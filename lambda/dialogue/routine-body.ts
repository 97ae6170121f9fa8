import { adapted, type Change } from '../routine/adapt.ts';
import { lastHeard } from '../routine/locate.ts';
import { indexOf, outline } from '../routine/outline.ts';
import { planMove, sidesInOrder } from '../routine/plan.ts';
import type { RoutineState } from '../routine/state.ts';
import { type Equipment, MOVES, type MoveId } from '../routine/vocabulary.ts';
import { type Here, lead, rest, stay } from './routine-here.ts';
import { MOVE_NEEDS } from './routine-start.ts';
import { easedOff } from './routine-trouble.ts';
import type { RoutineAct, RoutineEffect, RoutineTurn, RoutineTurnInput } from './routine-turn.ts';
import type { Discomfort } from './told.ts';

/** Something was told that may change how a move is done, or whether. */
export function news({ routine, input }: Here): boolean {
  const { conditions, missing, atHand } = input.act.told;
  return (
    (atHand ?? []).some((each) => routine.missing.includes(each)) ||
    conditions.some((each) => !routine.conditions.includes(each)) ||
    missing.some((each) => !routine.missing.includes(each))
  );
}

/**
 * The rest of the routine for a body or a room as it now is known to be. Where that leaves the move in hand as
 * it is, and it hurts, what is said of later moves is said first, and then the hurt is seen to.
 */
export function changeOfBody(here: Here, felt: Discomfort | null): RoutineTurn {
  const { next, change, back } = knowing(here);
  const told: readonly RoutineAct[] = [
    ...change.leftOut.map((leftOut) => ({ kind: 'left-out' as const, leftOut })),
    // Right before its steps.
    ...change.adaptations.map((each) => ({ kind: 'adapted' as const, ...each })),
    ...back.map((move) => ({ kind: 'not-in-plan' as const, move })),
  ];
  const effects = equipmentEffects(here.input, here.input.act.told.missing);
  const lines: readonly RoutineAct[] = told.length > 0 ? told : [{ kind: 'noted' }];
  if (felt === null || felt === 'mild') {
    return change.moved ? lead(next, next.at.index, 'straight', lines, effects) : stay(next, lines, effects);
  }
  if (!change.moved) return easedOff(next, told, effects);
  const goesOn = next.at.stops[next.at.index]?.place.move;
  const out: readonly RoutineAct[] = here.at.between ? lines : [{ kind: 'come-out' }, ...lines];
  // Nothing is left to wait for; and another form of the same move is begun from its first step.
  const again = !here.at.between && goesOn === lastHeard(here.at).place.move;
  if (goesOn === undefined || again) return lead(next, next.at.index, 'straight', out, effects);
  // Another move waits for a word.
  return rest(next, out, effects);
}

interface Known {
  readonly next: Here;
  readonly change: Change;
  /** Moves that come in after all. */
  readonly back: readonly MoveId[];
}

/** Where one is, with all that has just been told of body and room taken into the rest of the plan. */
export function knowing(here: Here): Known {
  const { input, routine, at } = here;
  const { told } = input.act;
  const known: RoutineState = {
    ...routine,
    conditions: [...new Set([...routine.conditions, ...told.conditions])],
    missing: [...new Set([...routine.missing, ...told.missing])].filter(
      (thing) => !told.atHand?.includes(thing),
    ),
  };
  const change = adapted(known, at);
  const back = backIn({ ...known, plan: change.plan }, routine.missing, here);
  const changed: RoutineState = { ...known, plan: back.plan };
  const stops = outline(changed.plan, changed.settings);
  const index = change.to === null ? stops.length : indexOf(stops, change.to);
  return { next: { ...here, routine: changed, at: { ...at, stops, index } }, change, back: back.moves };
}

/** Moves that were left out for want of a thing that is there now, where their turn is still to come. */
function backIn(
  routine: RoutineState,
  missed: readonly Equipment[],
  { at, input }: Here,
): { readonly plan: RoutineState['plan']; readonly moves: readonly MoveId[] } {
  const here = MOVES.indexOf((at.stops[at.index] ?? lastHeard(at)).place.move);
  const found = missed.filter((thing) => !routine.missing.includes(thing));
  const planned = MOVES.filter((move, order) => {
    const known = routine.plan.some((each) => each.move === move) || routine.hurt.includes(move);
    return order > here && !known && MOVE_NEEDS[move].some((thing) => found.includes(thing));
  }).flatMap((move) => {
    const around = { ...routine, met: input.profile.met };
    const result = planMove(move, sidesInOrder(input.session.soreSide), around, true);
    return result.kind === 'planned' ? [result.move] : [];
  });
  const inOrder = [...routine.plan, ...planned].sort(
    (one, other) => MOVES.indexOf(one.move) - MOVES.indexOf(other.move),
  );
  return { plan: planned.length > 0 ? inOrder : routine.plan, moves: planned.map(({ move }) => move) };
}

function equipmentEffects(input: RoutineTurnInput, missing: readonly Equipment[]): readonly RoutineEffect[] {
  if (missing.length === 0) return [];
  const equipment = Object.fromEntries(missing.map((thing) => [thing, false]));
  return [{ kind: 'save-preferences', preferences: { equipment }, now: input.now }];
}
