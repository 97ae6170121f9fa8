import { lastHeard } from '../routine/locate.ts';
import { MOVE } from '../routine/moves.ts';
import { indexOf, outline } from '../routine/outline.ts';
import type { RoutineState } from '../routine/state.ts';
import { steer } from '../routine/steering.ts';
import type { MoveId } from '../routine/vocabulary.ts';
import type { Steer } from './acts.ts';
import { carried, EASE, type Here, isPlaying, lead, rest, stay } from './routine-here.ts';
import { finish, idOf, wait } from './routine-play.ts';
import type { RoutineAct, RoutineEffect, RoutineTurn } from './routine-turn.ts';

/** A good ache: the count goes on, and after easing off it begins again. */
export function goodAche(here: Here): RoutineTurn {
  const acts: readonly RoutineAct[] = [{ kind: 'good-ache', move: lastHeard(here.at).place.move }];
  return here.routine.waiting === 'ease' ? lead(here, here.at.index, 'entry', acts) : stay(here, acts);
}

/** It hurts: eased off, and asked whether to go on. Never led on by oneself over more than a good ache. */
export function easedOff(
  here: Here,
  told: readonly RoutineAct[] = [],
  effects: readonly RoutineEffect[] = [],
): RoutineTurn {
  const { input, routine, at } = here;
  const { move, variant, side } = lastHeard(at).place;
  // Eased off already, and it hurts still: that move is not for today.
  if (routine.waiting === 'ease') return skipHurting(here, move, told, effects);
  const acts: readonly RoutineAct[] = [...told, { kind: 'ease-off', move, variant, side }];
  const comesNext = at.between ? at.stops[at.index]?.place.move : move;
  // The move that hurt is over: nothing of it is left to skip, and nothing begins without a word.
  if (comesNext !== move) return rest(here, acts, effects);
  const eased: RoutineState = { ...routine, at: idOf(at.stops[at.index]), waiting: 'ease' };
  const kept = { ...carried(here), effects };
  return wait(input, eased, acts, EASE, { kind: 'go-on-or-skip' }, kept);
}

/**
 * Something is wrong with the move (`warning`) or with the person (`unwell`): out of it, and the questions
 * that fit come before anything else. `move` is the one it was felt in; it does not come again today.
 */
export function stopMove(here: Here, move: MoveId, felt: 'warning' | 'unwell'): RoutineTurn {
  const { input, routine, at } = here;
  const after = at.stops.find((stop, index) => index >= at.index && stop.place.move !== move);
  const stopped: RoutineState = {
    ...without(routine, move, input.routine?.plan ?? routine.plan),
    at: idOf(after),
    waiting: 'safety',
  };
  const offer = felt === 'unwell' ? 'unwell' : 'gate-signs';
  const act: RoutineAct = felt === 'unwell' ? { kind: 'lie-still' } : { kind: 'stop-move', move };
  const ending = { kind: 'offer', offer, attempt: 0, open: [] } as const;
  return wait(input, stopped, [act], ending, null, carried(here));
}

/** A cramp lets go by itself, out of the stretch; nothing is led until the person says so. */
export function cramped(here: Here): RoutineTurn {
  const { input, routine, at } = here;
  const paused: RoutineState = { ...routine, at: idOf(at.stops[at.index]), waiting: 'paused' };
  const ending = { kind: 'invite', invite: 'paused' } as const;
  return wait(input, paused, [{ kind: 'cramp' }], ending, { kind: 'paused' }, carried(here));
}

/** Numb from the floor wears off with moving; what does not has to be told, and nothing is led meanwhile. */
export function pressedNumb(here: Here): RoutineTurn {
  const { input, routine, at } = here;
  const paused: RoutineState = { ...routine, at: idOf(at.stops[at.index]), waiting: 'paused' };
  const ending = { kind: 'invite', invite: 'paused' } as const;
  return wait(input, paused, [{ kind: 'pressed-numb' }], ending, { kind: 'paused' }, carried(here));
}

/** Whether a tender spot is under pressure, or was until a moment ago. */
export function isPressing({ at }: Here): boolean {
  const { move, phase } = lastHeard(at).place;
  return MOVE[move].dose.kind === 'press' && (phase === 'press' || phase === 'rest');
}

/** "Go on gently": not as deep as before; a spot that hurt when it was pressed is not pressed again. */
export function goOnGently(here: Here): RoutineTurn {
  const { at } = here;
  const { move } = lastHeard(at).place;
  if (!isPressing(here)) return lead(here, at.index, 'entry', [{ kind: 'gently', move }]);
  const outcome = steer(here.routine, at, { to: 'next' });
  if (outcome.kind !== 'go') return leftForToday(here);
  return lead(here, indexOf(at.stops, outcome.to), 'straight', [{ kind: 'off-the-spot' }]);
}

/** "Go on gently, or skip?": whatever sounds like going on goes on, and what sounds like leaving it leaves it. */
export function answeredEase(here: Here, wished: Steer): RoutineTurn | null {
  if (here.routine.waiting !== 'ease') return null;
  const { move } = lastHeard(here.at).place;
  switch (wished.to) {
    case 'resume':
    case 'ready':
    case 'repeat':
    case 'eased':
      return goOnGently(here);
    case 'next':
      return skipHurting(here, move);
    case 'skip-move':
      return wished.move === null || wished.move === move ? skipHurting(here, move) : null;
    default:
      return null;
  }
}

/** Past a move that hurts, which does not come again today; after the last one it ends kindly. */
export function skipHurting(
  here: Here,
  move: MoveId,
  told: readonly RoutineAct[] = [],
  effects: readonly RoutineEffect[] = [],
): RoutineTurn {
  const outcome = steer(here.routine, here.at, { to: 'skip-move', move: null });
  const why: RoutineAct = { kind: 'left-out', leftOut: { move, why: 'hurt' } };
  const { routine, at } = here;
  if (outcome.kind !== 'go') return leftForToday(here, told, effects);
  const left = without(routine, move);
  const stops = outline(left.plan, left.settings);
  const index = indexOf(stops, outcome.to);
  const next: Here = { ...here, routine: left, at: { ...at, stops, index } };
  return lead(next, index, 'straight', [...told, why], effects);
}

/** The last move had to be left: the end, without praise for a routine. */
export function leftForToday(
  here: Here,
  told: readonly RoutineAct[] = [],
  effects: readonly RoutineEffect[] = [],
): RoutineTurn {
  const ended = finish(here.input, here.routine, [], { ...carried(here), effects });
  return { ...ended, acts: [...told, { kind: 'left-for-today' }] };
}

/** Words that nobody understood may have been of pain: no count goes on over them. */
export function unheard(here: Here): RoutineTurn {
  const chatter = here.input.act.told.chatter === true;
  return rest(here, [{ kind: 'not-understood', playing: isPlaying(here), ...(chatter && { chatter }) }]);
}

/** A plan is never empty: with no other move left, it stays as it was and one is at its end. */
function without(routine: RoutineState, move: MoveId, whole = routine.plan): RoutineState {
  const plan = routine.plan.filter((planned) => planned.move !== move);
  return { ...routine, plan: plan.length > 0 ? plan : whole, hurt: [...routine.hurt, move] };
}
