import type { LeftOut } from '../routine/blocks.ts';
import { outline } from '../routine/outline.ts';
import { planMove, sidesInOrder } from '../routine/plan.ts';
import { countOf, isEarned, isSideDone, movesDone } from '../routine/progress.ts';
import type { PlannedMove, RoutineSettings, RoutineState } from '../routine/state.ts';
import { MOVES, type MoveId, SIDES, type Side } from '../routine/vocabulary.ts';
import type { Credits, UnfinishedRoutine } from '../store/profile.ts';
import { settled, sidesLeft } from '../store/settle.ts';
import { NO_PLAN, type PlanWish } from './acts.ts';
import { NOTHING_CARRIED, play, type Start } from './routine-play.ts';
import { begin, holdKept, missingThings, nothingToDo, settingsOf } from './routine-start.ts';
import type { RoutineAct, RoutineTurn, RoutineTurnInput } from './routine-turn.ts';

/** "Welcome back": what was finished, and where it would go on. Null when there is nothing to go on with. */
export function welcomeBack(input: RoutineTurnInput): RoutineAct | null {
  const left = leftOff(input);
  if (!left) return null;
  const { move, credits } = left;
  const moves = input.profile.unfinished?.moves ?? MOVES;
  const before = moves[moves.indexOf(move) - 1] ?? null;
  return {
    kind: 'welcome-back',
    move,
    finishedSide: SIDES.find((side) => isSideDone(credits, move, side)) ?? null,
    finishedMove: before && SIDES.some((side) => isSideDone(credits, before, side)) ? before : null,
  };
}

/** What carrying on comes to: where it goes on and what is said first, or why no move of it is left. */
type GoingOn =
  | {
      readonly kind: 'goes-on';
      readonly routine: RoutineState;
      readonly start: Start;
      readonly acts: readonly RoutineAct[];
    }
  | { readonly kind: 'nothing'; readonly leftOut: readonly LeftOut[] };

/** Goes on with the routine that an earlier session left, at the first thing that was not done. */
export function carryOn(input: RoutineTurnInput, wish: PlanWish): RoutineTurn {
  const going = goingOn(input, wish);
  if (going === null) return begin(input, { ...wish, carryOn: false }, [{ kind: 'nothing-unfinished' }]);
  if (going.kind === 'nothing') return nothingToDo(going.leftOut);
  const effects = wish.holdSeconds === null ? [] : [holdKept(input, going.routine.settings)];
  return play(input, going.routine, going.start, going.acts, { ...NOTHING_CARRIED, effects });
}

/** Null where nothing was left. Of the wish, a hold and moves to leave out count. */
export function goingOn(input: RoutineTurnInput, wish: PlanWish = NO_PLAN): GoingOn | null {
  const left = leftOff(input);
  if (!left) return null;
  const { unfinished, credits, move, remaining } = left;
  const settings = settingsOf(input.profile.preferences, wish.holdSeconds);
  const missing = missingThings(input, []);
  const around = {
    conditions: input.session.conditions,
    missing,
    met: [...input.profile.met, ...movesDone(credits)],
  };
  const order = sidesInOrder(input.session.soreSide);
  const results = unfinished.moves.map((each) =>
    wish.without.includes(each)
      ? ({ kind: 'left-out', leftOut: { move: each, why: 'not-wanted' } } as const)
      : planMove(each, each === move ? remaining : order, around, false),
  );
  const plan: readonly PlannedMove[] = results.flatMap((each) =>
    each.kind === 'planned' ? [each.move] : [],
  );
  const leftOut = results.flatMap((each) => (each.kind === 'left-out' ? [each.leftOut] : []));
  if (plan.length === 0) return { kind: 'nothing', leftOut };
  const acts: readonly RoutineAct[] = leftOut.map((each) => ({ kind: 'left-out' as const, leftOut: each }));
  const routine: RoutineState = {
    startedAt: unfinished.startedAt,
    plan,
    settings,
    at: '',
    playing: null,
    waiting: null,
    credits,
    conditions: input.session.conditions,
    missing,
    hurt: [],
  };
  return { kind: 'goes-on', routine, start: startAt(left, plan, settings), acts };
}

/** The set-up of the move that was left, and from there to the first hold that was not done. */
function startAt(
  { unfinished, credits, move, remaining }: LeftOff,
  plan: readonly PlannedMove[],
  settings: RoutineSettings,
): Start {
  const stops = outline(plan, settings);
  const here = stops.filter(({ place }) => place.move === move);
  const setUp = here.filter(({ place }) => place.phase === 'set-up');
  const side = remaining[0] ?? null;
  const goal = here.find(
    (stop) =>
      stop.place.side === side &&
      isEarned(stop) &&
      countOf(stop, plan) > (credits[move]?.[side ?? 'left'] ?? 0),
  );
  const first = setUp[0];
  if (!first || !goal) {
    // The move is ruled out today: on with what comes after it.
    const later = unfinished.moves.slice(unfinished.moves.indexOf(move) + 1);
    const index = stops.findIndex(({ place }) => later.includes(place.move));
    return { stops, index: index < 0 ? stops.length : index, by: 'straight' };
  }
  if (goal.place.rep === 1 || goal.place.phase !== 'hold') {
    return { stops, index: stops.indexOf(first), by: 'straight' };
  }
  return { stops, index: stops.indexOf(goal), by: 'entry', prelude: setUp };
}

interface LeftOff {
  readonly unfinished: UnfinishedRoutine;
  readonly credits: Credits;
  readonly move: MoveId;
  /** Sides of the move that are not done, the one that was begun first. */
  readonly remaining: readonly Side[];
}

function leftOff(input: RoutineTurnInput): LeftOff | null {
  const { unfinished } = settled(input.profile, input.now);
  const left = unfinished && sidesLeft(unfinished);
  if (!unfinished || !left) return null;
  const { move, sides } = left;
  const begun = move === unfinished.at.move ? unfinished.at.side : null;
  const order = sidesInOrder(input.session.soreSide);
  const first = begun ?? order[0];
  return {
    unfinished,
    credits: unfinished.credits,
    move,
    remaining: [...sides].sort((one, other) => Number(other === first) - Number(one === first)),
  };
}
