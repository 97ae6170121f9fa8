import type { LeftOut } from '../routine/blocks.ts';
import { outline } from '../routine/outline.ts';
import {
  clampHold,
  type Plan,
  planMove,
  planRoutine,
  sidesInOrder,
  spokenMinutes,
  type UnderWay,
} from '../routine/plan.ts';
import { countOf, isEarned, isSideDone } from '../routine/progress.ts';
import {
  DEFAULT_SETTINGS,
  type PlannedMove,
  type RoutineSettings,
  type RoutineState,
} from '../routine/state.ts';
import {
  EQUIPMENT,
  type Equipment,
  MOVES,
  type MoveId,
  otherSide,
  SIDES,
  type Side,
} from '../routine/vocabulary.ts';
import type { Credits, Preferences, UnfinishedRoutine } from '../store/profile.ts';
import { settled, sidesLeft } from '../store/settle.ts';
import { NO_PLAN, type PlanWish } from './acts.ts';
import { NOTHING_CARRIED, play } from './routine-play.ts';
import type { RoutineAct, RoutineTurn, RoutineTurnInput } from './routine-turn.ts';

/** A new routine: says the plan and its length, then begins. Of one under way only what is left is planned. */
export function begin(
  input: RoutineTurnInput,
  wish: PlanWish,
  first: readonly RoutineAct[] = [],
  underWay?: UnderWay,
): RoutineTurn {
  const { routine: before, profile } = input;
  const settings =
    underWay && before ? withoutLongPress(before.settings, wish) : settingsOf(profile.preferences);
  const missing = missingThings(input, wish.moves);
  const around = {
    conditions: input.session.conditions,
    missing,
    soreSide: input.session.soreSide,
    met: [...profile.met, ...(underWay ? [...underWay.met, ...creditedMoves(underWay.credits)] : [])],
    settings,
    words: input.words,
    ...(underWay && { underWay }),
  };
  const plan = planRoutine(wish, around);
  if (plan.moves.length === 0) {
    return nothingToDo(plan.leftOut);
  }
  const routine: RoutineState = {
    startedAt: input.routine?.startedAt ?? input.now,
    plan: plan.moves,
    settings: plan.settings,
    at: '',
    playing: null,
    waiting: null,
    credits: input.routine?.credits ?? {},
    conditions: input.session.conditions,
    missing,
    hurt: input.routine?.hurt ?? [],
  };
  const effects =
    wish.holdSeconds === null
      ? []
      : [
          {
            kind: 'save-preferences' as const,
            preferences: { holdSeconds: plan.settings.holdSeconds },
            now: input.now,
          },
        ];
  const stops = outline(routine.plan, routine.settings);
  const acts = [
    ...first,
    planAct(plan, wish, settings, input.session.soreSide),
    ...(isFirst(input) ? [STOP_WORD] : []),
  ];
  return play(input, routine, { stops, index: 0, by: 'straight' }, acts, {
    met: underWay?.met ?? [],
    effects,
  });
}

/** Longer on a spot was asked for before the time was short. */
function withoutLongPress(settings: RoutineSettings, { minutes }: PlanWish): RoutineSettings {
  return minutes === null ? settings : { ...settings, pressSeconds: DEFAULT_SETTINGS.pressSeconds };
}

function nothingToDo(leftOut: readonly LeftOut[]): RoutineTurn {
  return {
    routine: null,
    acts: [{ kind: 'nothing-to-do', leftOut }],
    ending: { kind: 'invite', invite: 'anything-else' },
    question: null,
    effects: [],
  };
}

const STOP_WORD: RoutineAct = { kind: 'stop-word' };

function isFirst({ profile }: RoutineTurnInput): boolean {
  return profile.completed.length === 0 && profile.unfinished === null && profile.met.length === 0;
}

function planAct(plan: Plan, wish: PlanWish, usual: RoutineSettings, soreSide: Side | null): RoutineAct {
  return {
    kind: 'plan',
    moves: plan.moves.map(({ move }) => move),
    side: wish.side,
    first: wish.side === null && soreSide !== null ? otherSide(soreSide) : null,
    minutes: spokenMinutes(plan.estimatedMs),
    leftOut: plan.leftOut,
    wishedMinutes: plan.missedMinutes,
    holdSeconds: plan.settings.holdSeconds === usual.holdSeconds ? null : plan.settings.holdSeconds,
  };
}

export function settingsOf(preferences: Preferences): RoutineSettings {
  return {
    ...DEFAULT_SETTINGS,
    holdSeconds: clampHold(preferences.holdSeconds ?? DEFAULT_SETTINGS.holdSeconds),
    countStyle: preferences.countStyle ?? DEFAULT_SETTINGS.countStyle,
    pace: preferences.pace ?? DEFAULT_SETTINGS.pace,
  };
}

/** What this session or an earlier one said is not there; who asks for the roller by name has one by now. */
function missingThings(input: RoutineTurnInput, askedFor: readonly MoveId[]): readonly Equipment[] {
  const { session, profile } = input;
  return EQUIPMENT.filter(
    (thing) =>
      session.missing.includes(thing) ||
      (profile.preferences.equipment[thing] === false &&
        !askedFor.some((move) => MOVE_NEEDS[move].includes(thing))),
  );
}

const MOVE_NEEDS: Readonly<Record<MoveId, readonly Equipment[]>> = {
  'knee-to-chest': [],
  piriformis: [],
  'it-band': ['wall', 'chair'],
  'foam-roller': ['foam-roller'],
  'trigger-point': ['ball'],
};

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

/** Goes on with the routine that an earlier session left, at the first thing that was not done. */
export function carryOn(input: RoutineTurnInput): RoutineTurn {
  const left = leftOff(input);
  if (!left) {
    return begin(input, NO_PLAN, [{ kind: 'nothing-unfinished' }]);
  }
  const { unfinished, credits, move, remaining } = left;
  const settings = settingsOf(input.profile.preferences);
  const missing = missingThings(input, []);
  const around = {
    conditions: input.session.conditions,
    missing,
    met: [...input.profile.met, ...creditedMoves(credits)],
  };
  const order = sidesInOrder(input.session.soreSide);
  const results = unfinished.moves.map((each) =>
    planMove(each, each === move ? remaining : order, around, false),
  );
  const plan: readonly PlannedMove[] = results.flatMap((each) =>
    each.kind === 'planned' ? [each.move] : [],
  );
  const acts: readonly RoutineAct[] = results.flatMap((each) =>
    each.kind === 'left-out' ? [{ kind: 'left-out' as const, leftOut: each.leftOut }] : [],
  );
  if (plan.length === 0) {
    const leftOut = results.flatMap((each) => (each.kind === 'left-out' ? [each.leftOut] : []));
    return nothingToDo(leftOut);
  }
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
    return play(
      input,
      routine,
      { stops, index: index < 0 ? stops.length : index, by: 'straight' },
      acts,
      NOTHING_CARRIED,
    );
  }
  if (goal.place.rep === 1 || goal.place.phase !== 'hold') {
    return play(
      input,
      routine,
      { stops, index: stops.indexOf(first), by: 'straight' },
      acts,
      NOTHING_CARRIED,
    );
  }
  const start = { stops, index: stops.indexOf(goal), by: 'entry' as const, prelude: setUp };
  return play(input, routine, start, acts, NOTHING_CARRIED);
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

function creditedMoves(credits: Credits): readonly MoveId[] {
  return MOVES.filter((move) => credits[move] !== undefined);
}
