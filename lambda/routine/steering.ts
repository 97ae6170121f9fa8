import type { Steer } from '../dialogue/acts.ts';
import { isAtEnd, type Located, lastHeard, stopAt } from './locate.ts';
import { MOVE } from './moves.ts';
import { go, type Note, type Outcome } from './outcome.ts';
import { outline, type Stop } from './outline.ts';
import { changed } from './settings.ts';
import type { RoutineState } from './state.ts';
import {
  moveAgain,
  nextMove,
  nextSide,
  otherSideAgain,
  redo,
  sideAgain,
  sidesAt,
  skipSide,
  switchSides,
  toSide,
} from './steering-sides.ts';
import type { MoveId } from './vocabulary.ts';

/** The next place, for every wish in every place of a routine. */
export function steer(routine: RoutineState, at: Located, wish: Steer): Outcome {
  switch (wish.to) {
    case 'next':
      return next(routine, at);
    case 'eased':
      return doseOf(lastHeard(at)) === 'press' ? next(routine, at) : resumed(routine, at);
    case 'ready':
      if (at.between || at.index >= at.stops.length) return next(routine, at);
      // "Say resume when you are ready": it is that then, in the middle of the steps, too.
      return routine.waiting === 'paused' ? resumed(routine, at) : ready(routine, at);
    case 'resume':
    case 'lasting':
      return at.between || at.index >= at.stops.length ? next(routine, at) : resumed(routine, at);
    case 'previous':
      return previous(routine, at);
    case 'repeat':
      return repeat(routine, at);
    case 'pause':
      return { kind: 'pause' };
    case 'start-over':
      return { kind: 'start-over' };
    case 'skip-move':
      return skipMove(routine, at, wish.move);
    case 'go-to-move':
      return goToMove(routine, at, wish.move);
    case 'switch-sides':
      return switchSides(routine, at);
    case 'other-side-again':
      return otherSideAgain(routine, at);
    case 'side':
      return toSide(routine, at, wish.side);
    case 'side-again':
      return sideAgain(routine, at, wish.side);
    case 'skip-side':
      return skipSide(routine, at, wish.side);
    case 'next-side':
      return nextSide(routine, at);
    case 'next-move':
      return nextMove(routine, at);
    case 'move-again':
      return moveAgain(routine, at);
    case 'longer':
    case 'shorter':
    case 'hold':
    case 'slower':
    case 'faster':
    case 'count':
      return change(routine, at, wish);
    case 'how-long-left':
      return { kind: 'stay', note: { kind: wish.of === 'hold' ? 'how-long-here' : 'how-long-left' } };
    case 'is-it-the-last':
    case 'is-it-over':
    case 'where-am-i':
    case 'whats-next':
    case 'am-i-doing-it-right':
      return { kind: 'stay', note: { kind: wish.to } };
    case 'tip':
      return { kind: 'stay', note: { kind: 'tip', tip: wish.tip } };
  }
}

function next(routine: RoutineState, at: Located): Outcome {
  if (at.between) return go(routine, at.stops[at.index], 'straight');
  const here = stopAt(at);
  const { phase } = here.place;
  if (doseOf(here) !== 'press' || phase === 'set-up' || phase === 'switch-sides' || phase === 'close') {
    return go(routine, at.stops[at.index + 1], 'straight');
  }
  // A spot that has let go needs no more pressing; one that was not pressed for a block has not.
  const after = at.stops.find((stop, index) => index > at.index && !sameSet(stop, here));
  return go(routine, after, 'straight', { kind: here.place.rep > 1 ? 'eased' : 'none' });
}

function resumed(routine: RoutineState, at: Located): Outcome {
  return go(routine, stopAt(at), 'entry', { kind: 'resume' });
}

/** "I'm ready": no more waiting before the thing itself. */
function ready(routine: RoutineState, at: Located): Outcome {
  const here = stopAt(at);
  switch (here.place.phase) {
    case 'set-up': {
      const begin = at.stops.find((stop, index) => index > at.index && stop.place.phase === 'get-ready');
      return go(routine, begin, 'straight');
    }
    case 'get-ready':
    case 'rest':
    case 'switch-sides':
      return go(routine, at.stops[at.index + 1], 'straight');
    case 'hold':
    case 'passes':
    case 'press':
    case 'close':
      return go(routine, here, 'entry', { kind: 'resume' });
  }
}

const ANCHORS: readonly Stop['place']['phase'][] = ['set-up', 'switch-sides', 'hold', 'passes', 'press'];

/** The step, hold or change of sides before this one; after a hold, in the rest, the hold just done. */
function previous(routine: RoutineState, at: Located): Outcome {
  const before = at.stops.slice(0, at.index).findLast(({ place }) => ANCHORS.includes(place.phase));
  const note = before && before.place.phase !== 'set-up' ? 'again' : 'none';
  return go(routine, before ?? at.stops[0], 'entry', { kind: note });
}

function repeat(routine: RoutineState, at: Located): Outcome {
  const heard = lastHeard(at);
  if (at.between) {
    return doseOf(heard) === 'press' && heard.place.phase !== 'set-up'
      ? anotherSpot(routine, at, heard)
      : { kind: 'stay', note: { kind: 'question' } };
  }
  const { phase } = heard.place;
  return phase === 'rest' || phase === 'close'
    ? previous(routine, at)
    : go(routine, heard, 'entry', { kind: phase === 'set-up' ? 'none' : 'again' });
}

function anotherSpot(routine: RoutineState, at: Located, done: Stop): Outcome {
  const side = done.place.side ?? stopAt({ ...at, index: at.index - 2 }).place.side;
  const dose = MOVE[done.place.move].dose;
  const most = dose.kind === 'press' ? dose.spots : 1;
  if (!side) return { kind: 'stay', note: { kind: 'question' } };
  return redo(routine, sidesAt(routine, at, 'last-move'), side, most, 'spots');
}

function skipMove(routine: RoutineState, at: Located, move: MoveId | null): Outcome {
  const here = at.index >= at.stops.length ? null : stopAt(at).place.move;
  if (move === null || move === here) {
    const after = at.stops.find((stop, index) => index > at.index && stop.place.move !== here);
    return go(routine, after, 'straight');
  }
  const later = at.stops.some((stop, index) => index > at.index && stop.place.move === move);
  if (!later) return here ? go(routine, stopAt(at), by(at)) : { kind: 'end' };
  const plan = routine.plan.filter((planned) => planned.move !== move);
  return go({ ...routine, plan }, stopAt(at), by(at), { kind: 'skipped', move });
}

function goToMove(routine: RoutineState, at: Located, move: MoveId): Outcome {
  const first = at.stops.find(({ place }) => place.move === move && !routine.hurt.includes(move));
  return first ? go(routine, first, 'straight') : { kind: 'add-move', move };
}

function change(routine: RoutineState, at: Located, wish: Parameters<typeof changed>[2]): Outcome {
  const here = at.index < at.stops.length ? stopAt(at) : lastHeard(at);
  const result = changed(routine.settings, doseOf(lastHeard(at)), wish);
  const note: Note = { kind: 'setting', changed: result };
  if (isAtEnd(at)) return { kind: 'stay', note };
  const stops = outline(routine.plan, result.settings);
  // A block of pressing may be gone with a shorter time: then the last one there is.
  const same = stops.find(({ id }) => id === here.id) ?? stops.findLast((stop) => sameSet(stop, here));
  return go({ plan: routine.plan, settings: result.settings }, same, by(at), note);
}

function by(at: Located): 'straight' | 'entry' {
  return at.between ? 'straight' : 'entry';
}

function sameSet(one: Stop, other: Stop): boolean {
  return one.place.move === other.place.move && one.set === other.set && one.place.phase !== 'close';
}

function doseOf(stop: Stop): 'hold' | 'passes' | 'press' {
  return MOVE[stop.place.move].dose.kind;
}
