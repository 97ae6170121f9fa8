import { adapted } from '../routine/adapt.ts';
import { lastHeard } from '../routine/locate.ts';
import { indexOf, outline } from '../routine/outline.ts';
import { planMove, sidesInOrder } from '../routine/plan.ts';
import type { RoutineState } from '../routine/state.ts';
import { steer } from '../routine/steering.ts';
import { type Equipment, MOVES, type MoveId } from '../routine/vocabulary.ts';
import { carried, EASE, type Here, lead, rest, stay } from './routine-here.ts';
import { finish, idOf, wait } from './routine-play.ts';
import { MOVE_NEEDS } from './routine-start.ts';
import type { RoutineAct, RoutineEffect, RoutineTurn, RoutineTurnInput } from './routine-turn.ts';

/** It hurts: never lead on by oneself over more than a good ache. */
export function discomfort(here: Here, felt: 'mild' | 'strong' | 'warning'): RoutineTurn {
  const { input, routine, at } = here;
  const { move, variant, side } = lastHeard(at).place;
  switch (felt) {
    case 'mild':
      return routine.waiting === 'ease'
        ? lead(here, at.index, 'entry', [{ kind: 'good-ache', move }])
        : stay(here, [{ kind: 'good-ache', move }]);
    case 'strong': {
      // Eased off already, and it hurts still: that move is not for today.
      if (routine.waiting === 'ease') return skipHurting(here, move);
      const comesNext = at.between ? at.stops[at.index]?.place.move : move;
      // The move that hurt is over: nothing of it is left to skip, and nothing begins without a word.
      if (comesNext !== move) return rest(here, [{ kind: 'ease-off', move, variant, side }]);
      const eased: RoutineState = { ...routine, at: idOf(at.stops[at.index]), waiting: 'ease' };
      const acts: readonly RoutineAct[] = [{ kind: 'ease-off', move, variant, side }];
      return wait(input, eased, acts, EASE, { kind: 'go-on-or-skip' }, carried(here));
    }
    case 'warning': {
      const after = at.stops.find((stop, index) => index >= at.index && stop.place.move !== move);
      const stopped: RoutineState = { ...without(routine, move), at: idOf(after), waiting: 'safety' };
      const ending = { kind: 'offer', offer: 'gate-signs', attempt: 0, open: [] } as const;
      return wait(input, stopped, [{ kind: 'stop-move', move }], ending, null, carried(here));
    }
  }
}

/** Past a move that hurts, which does not come again today; after the last one it ends kindly. */
export function skipHurting(here: Here, move: MoveId): RoutineTurn {
  const outcome = steer(here.routine, here.at, { to: 'skip-move', move: null });
  const why: RoutineAct = { kind: 'left-out', leftOut: { move, why: 'hurt' } };
  const { routine, at } = here;
  if (outcome.kind !== 'go')
    return { ...finish(here.input, routine, [], carried(here)), acts: [{ kind: 'left-for-today' }] };
  const left = without(routine, move);
  const stops = outline(left.plan, left.settings);
  const index = indexOf(stops, outcome.to);
  return lead({ ...here, routine: left, at: { ...at, stops, index } }, index, 'straight', [why]);
}

/** A plan is never empty: with no other move left, the one that hurt stays in it and one is at its end. */
function without(routine: RoutineState, move: MoveId): RoutineState {
  const plan = routine.plan.filter((planned) => planned.move !== move);
  return { ...routine, plan: plan.length > 0 ? plan : routine.plan, hurt: [...routine.hurt, move] };
}

/** Something was told that may change how a move is done, or whether. */
export function news({ routine, input }: Here): boolean {
  const { conditions, missing, atHand } = input.act.told;
  return (
    (atHand ?? []).some((each) => routine.missing.includes(each)) ||
    conditions.some((each) => !routine.conditions.includes(each)) ||
    missing.some((each) => !routine.missing.includes(each))
  );
}

export function changeOfBody(here: Here): RoutineTurn {
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
  const back = backIn({ ...known, plan: change.plan }, routine.missing, at, input);
  const acts: readonly RoutineAct[] = [
    ...change.adaptations.map((each) => ({ kind: 'adapted' as const, ...each })),
    ...change.leftOut.map((leftOut) => ({ kind: 'left-out' as const, leftOut })),
    ...back.moves.map((move) => ({ kind: 'not-in-plan' as const, move })),
  ];
  const changed: RoutineState = { ...known, plan: back.plan };
  const stops = outline(changed.plan, changed.settings);
  const index = change.to === null ? stops.length : indexOf(stops, change.to);
  const next: Here = { ...here, routine: changed, at: { ...at, stops, index } };
  const effects = equipmentEffects(input, told.missing);
  const lines: readonly RoutineAct[] = acts.length > 0 ? acts : [{ kind: 'noted' }];
  return change.moved ? lead(next, index, 'straight', lines, effects) : stay(next, lines, effects);
}

/** Moves that were left out for want of a thing that is there now, where their turn is still to come. */
function backIn(
  routine: RoutineState,
  missed: readonly Equipment[],
  at: Here['at'],
  input: RoutineTurnInput,
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
