import type { LeftOut } from '../routine/blocks.ts';
import { outline } from '../routine/outline.ts';
import { clampHold, type Plan, planRoutine, type UnderWay } from '../routine/plan.ts';
import { spokenMinutes } from '../routine/plan-time.ts';
import { movesDone } from '../routine/progress.ts';
import { DEFAULT_SETTINGS, type RoutineSettings, type RoutineState } from '../routine/state.ts';
import { EQUIPMENT, type Equipment, type MoveId, otherSide, type Side } from '../routine/vocabulary.ts';
import type { Preferences } from '../store/profile.ts';
import type { PlanWish } from './acts.ts';
import { asidesOf } from './routine-asides.ts';
import { play } from './routine-play.ts';
import type { RoutineAct, RoutineEffect, RoutineTurn, RoutineTurnInput } from './routine-turn.ts';

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
    hurt: input.session.hurt,
    met: [...profile.met, ...(underWay ? [...underWay.met, ...movesDone(underWay.credits)] : [])],
    settings,
    words: input.words,
    ...(underWay && { underWay }),
    asides: asidesOf(input, (plan) => announced(input, plan, wish, settings)),
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
    hurt: input.routine?.hurt ?? input.session.hurt,
  };
  const effects = wish.holdSeconds === null ? [] : [holdKept(input, plan.settings)];
  const stops = outline(routine.plan, routine.settings);
  const acts = [...first, ...announced(input, plan, wish, settings)];
  return play(input, routine, { stops, index: 0, by: 'straight' }, acts, {
    met: underWay?.met ?? [],
    effects,
  });
}

/** Longer on a spot was asked for before the time was short. */
function withoutLongPress(settings: RoutineSettings, { minutes }: PlanWish): RoutineSettings {
  return minutes === null ? settings : { ...settings, pressSeconds: DEFAULT_SETTINGS.pressSeconds };
}

export function holdKept({ now }: RoutineTurnInput, { holdSeconds }: RoutineSettings): RoutineEffect {
  return { kind: 'save-preferences', preferences: { holdSeconds }, now };
}

export function nothingToDo(leftOut: readonly LeftOut[]): RoutineTurn {
  return {
    routine: null,
    acts: [{ kind: 'nothing-to-do', leftOut }],
    ending: { kind: 'invite', invite: 'anything-else' },
    question: null,
    effects: [],
  };
}

/** What is said before the first move. */
function announced(
  input: RoutineTurnInput,
  plan: Plan,
  wish: PlanWish,
  settings: RoutineSettings,
): readonly RoutineAct[] {
  return [planAct(plan, wish, settings, input.session.soreSide), ...(isFirst(input) ? [STOP_WORD] : [])];
}

const STOP_WORD: RoutineAct = { kind: 'stop-word' };

function isFirst({ profile }: RoutineTurnInput): boolean {
  return profile.completed.length === 0 && profile.unfinished === null && profile.met.length === 0;
}

function planAct(plan: Plan, wish: PlanWish, usual: RoutineSettings, soreSide: Side | null): RoutineAct {
  const met = plan.missedMinutes === null ? wish.minutes : null;
  return {
    kind: 'plan',
    moves: plan.moves.map(({ move }) => move),
    side: wish.side,
    oneSide: plan.oneSide,
    first: lessSoreFirst(plan, soreSide),
    // A time that is met within a tenth is said as it was asked for.
    minutes: met ?? spokenMinutes(plan.estimatedMs),
    leftOut: plan.leftOut,
    wishedMinutes: plan.missedMinutes,
    holdSeconds: plan.settings.holdSeconds === usual.holdSeconds ? null : plan.settings.holdSeconds,
  };
}

/** The less sore side, where both are led and it is the one to begin with. */
function lessSoreFirst({ moves }: Plan, soreSide: Side | null): Side | null {
  if (soreSide === null || !moves.some(({ sets }) => sets.includes(soreSide))) return null;
  const first = moves[0]?.sets[0] ?? soreSide;
  return first === soreSide ? null : otherSide(soreSide);
}

/** As the person likes it, and with the hold that was asked for, if one was. */
export function settingsOf(preferences: Preferences, holdSeconds: number | null = null): RoutineSettings {
  return {
    ...DEFAULT_SETTINGS,
    holdSeconds: clampHold(holdSeconds ?? preferences.holdSeconds ?? DEFAULT_SETTINGS.holdSeconds),
    countStyle: preferences.countStyle ?? DEFAULT_SETTINGS.countStyle,
    pace: preferences.pace ?? DEFAULT_SETTINGS.pace,
  };
}

/**
 * What this session or an earlier one said is not there. Who says so, or asks for the roller by name, has one by now.
 */
export function missingThings(input: RoutineTurnInput, askedFor: readonly MoveId[]): readonly Equipment[] {
  const { session, profile } = input;
  return EQUIPMENT.filter(
    (thing) =>
      session.missing.includes(thing) ||
      (profile.preferences.equipment[thing] === false &&
        !session.atHand.includes(thing) &&
        !askedFor.some((move) => MOVE_NEEDS[move].includes(thing))),
  );
}

/** What a move takes; the floor is there unless it is said that it is not. */
export const MOVE_NEEDS: Readonly<Record<MoveId, readonly Equipment[]>> = {
  'knee-to-chest': [],
  piriformis: [],
  'it-band': ['wall', 'chair'],
  'foam-roller': ['foam-roller'],
  'trigger-point': ['ball'],
};
