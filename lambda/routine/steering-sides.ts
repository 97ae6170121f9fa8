import { type Located, lastHeard, stopAt } from './locate.ts';
import { go, type Outcome } from './outcome.ts';
import { isEffort, outline, type Stop } from './outline.ts';
import { addSet, reversed, setFrom, sideOf, withoutSide } from './sides.ts';
import type { RoutineState } from './state.ts';
import { otherSide, type Side } from './vocabulary.ts';

/** How often a side of one move is done at most in one routine. */
const MOST_SETS = 3;

/** The move that somebody is in, as its sides see it. */
interface Sides {
  /** A stop of the move: the one that was last heard, or the set-up that comes next. */
  readonly here: Stop;
  readonly sets: readonly Side[];
  /** The set that is going on or comes next; as many as there are once all are done. */
  readonly due: number;
  /** Something of that set was begun: it is not only announced. */
  readonly begun: boolean;
}

/** "Left side": on that side one goes on; to one that comes later or is done already one goes over. */
export function toSide(routine: RoutineState, at: Located, side: Side): Outcome {
  const now = sidesAt(routine, at, 'next-move');
  const { here, sets, due } = now;
  if (here.place.phase === 'set-up') {
    return here.place.side === side ? go(routine, here, way(at)) : otherSideFirst(routine, here);
  }
  if (sets[due] === side) {
    return at.between
      ? go(routine, stopAt(at), 'straight')
      : go(routine, stopAt(at), 'entry', { kind: 'resume' });
  }
  const later = sets.indexOf(side, due);
  return later < 0
    ? redo(routine, now, side, MOST_SETS, 'sets')
    : go(routine, setFrom(at.stops, here, later), 'straight');
}

/** The side that comes next in this move, or the other one again where none does. */
export function switchSides(routine: RoutineState, at: Located): Outcome {
  const { here } = sidesAt(routine, at, 'next-move');
  if (here.place.phase === 'set-up') return otherSideFirst(routine, here);
  return toSide(routine, at, otherSide(sideOf(lastHeard(at), routine.plan)));
}

/** The other side of the move that was last heard, in its set-up and between two moves too. */
export function otherSideAgain(routine: RoutineState, at: Located): Outcome {
  const now = sidesAt(routine, at, 'last-move');
  const side = otherSide(sideOf(now.here, routine.plan));
  const later = now.sets.indexOf(side, now.due);
  return later < 0
    ? redo(routine, now, side, MOST_SETS, 'sets')
    : go(routine, setFrom(at.stops, now.here, later), 'straight');
}

/** "Do the right side again", "this side again": from its first hold, and what was due comes after it. */
export function sideAgain(routine: RoutineState, at: Located, wished: Side | null): Outcome {
  const now = sidesAt(routine, at, 'last-move');
  const { here, sets, due, begun } = now;
  if (here.place.phase === 'set-up') return toSide(routine, at, wished ?? sideOf(here, routine.plan));
  const side = wished ?? (begun ? sets[due] : undefined) ?? sideOf(here, routine.plan);
  if (begun && sets[due] === side) {
    const first = at.stops.find(
      (stop) => stop.place.move === here.place.move && stop.set === due && stop.place.phase === 'get-ready',
    );
    return go(routine, first, 'straight', { kind: 'again' });
  }
  // It is being announced: there it goes, once.
  if (!at.between && sets[due] === side) return go(routine, stopAt(at), 'straight');
  return redo(routine, now, side, MOST_SETS, 'sets');
}

/** "Skip the left side": what of it is still to come in this move is left out. */
export function skipSide(routine: RoutineState, at: Located, wished: Side | null): Outcome {
  const { here, sets, due, begun } = sidesAt(routine, at, 'next-move');
  const { move } = here.place;
  const side = wished ?? sets[due] ?? sideOf(here, routine.plan);
  const onIt = begun && sets[due] === side;
  // Between two moves there is no "this side" that could be skipped.
  const none = wished === null && at.between && here.place.phase === 'set-up';
  const plan = withoutSide(routine.plan, move, onIt ? due + 1 : due, side);
  const note = { kind: 'skipped-side', side } as const;
  if (none || (!onIt && !sets.includes(side, due))) return { kind: 'stay', note: { kind: 'question' } };
  if (plan === null) return nextMove(routine, at);
  const stops = outline(plan, routine.settings);
  const left = plan.find((each) => each.move === move)?.sets ?? [];
  const changed = { ...routine, plan };
  if (here.place.phase === 'set-up') {
    return here.place.side === side
      ? go(changed, setUpOf(stops, here), 'straight', note)
      : go(changed, here, way(at), note);
  }
  if (begun && !onIt) return go(changed, stopAt(at), way(at), note);
  const comes = onIt ? due + 1 : due;
  return comes < left.length
    ? go(changed, setFrom(stops, here, comes), 'straight', note)
    : go(changed, afterMove(stops, here), 'straight', note);
}

/** "Next side": the other one of this move, and after both the next move. */
export function nextSide(routine: RoutineState, at: Located): Outcome {
  const { here, sets, due, begun } = sidesAt(routine, at, 'next-move');
  if (at.between && !begun) return go(routine, at.stops[at.index], 'straight');
  const following = begun || here.place.phase === 'set-up' ? due + 1 : due;
  return following < sets.length
    ? go(routine, setFrom(at.stops, here, following), 'straight')
    : go(routine, afterMove(at.stops, here), 'straight');
}

/** "Next move": the one that is announced, else the one after this. */
export function nextMove(routine: RoutineState, at: Located): Outcome {
  return go(routine, afterMove(at.stops, lastHeard(at)), 'straight');
}

/** "This move again": from its name on. */
export function moveAgain(routine: RoutineState, at: Located): Outcome {
  const { move } = lastHeard(at).place;
  return go(
    routine,
    at.stops.find(({ place }) => place.move === move),
    'straight',
  );
}

/** A side once more before what is due; out of the middle of a set, right after it. */
export function redo(
  routine: RoutineState,
  { here, due, begun }: Sides,
  side: Side,
  most: number,
  what: 'sets' | 'spots',
): Outcome {
  const set = begun ? due + 1 : due;
  const plan = addSet(routine.plan, here.place.move, set, side, most);
  if (!plan) return { kind: 'stay', note: { kind: 'enough', what } };
  return go({ ...routine, plan }, setFrom(outline(plan, routine.settings), here, set), 'straight');
}

/** Between two moves one is in the last or, for what is about to begin, in the next. */
export function sidesAt(routine: RoutineState, at: Located, between: 'last-move' | 'next-move'): Sides {
  const heard = lastHeard(at);
  const comes = at.stops[at.index];
  const here = between === 'next-move' && at.between && comes !== undefined ? comes : heard;
  const sets = routine.plan.find(({ move }) => move === here.place.move)?.sets ?? [];
  const inIt = comes !== undefined && comes.place.move === here.place.move && comes.place.phase !== 'close';
  const due = inIt ? comes.set : sets.length;
  return { here, sets, due, begun: inIt && isEffort(comes) };
}

/** In the set-up of a move the sides simply change places, and the steps are told anew for the other one. */
function otherSideFirst(routine: RoutineState, here: Stop): Outcome {
  const plan = reversed(routine.plan, here.place.move);
  return go({ ...routine, plan }, setUpOf(outline(plan, routine.settings), here), 'straight');
}

/** The set-up from its first step on; from the name where that was not told yet. */
function setUpOf(stops: readonly Stop[], here: Stop): Stop | undefined {
  return stops.find(
    ({ place }) =>
      place.move === here.place.move && place.phase === 'set-up' && place.rep === Math.min(2, here.place.rep),
  );
}

function afterMove(stops: readonly Stop[], here: Stop): Stop | undefined {
  return stops[stops.findLastIndex(({ place }) => place.move === here.place.move) + 1];
}

function way(at: Located): 'straight' | 'entry' {
  return at.between ? 'straight' : 'entry';
}
