import { addedMove } from '../routine/adapt.ts';
import { type Located, lastHeard, locate, stopAt } from '../routine/locate.ts';
import { indexOf, outline } from '../routine/outline.ts';
import { eased, movesDone } from '../routine/progress.ts';
import type { RoutineState } from '../routine/state.ts';
import { type Outcome, steer } from '../routine/steering.ts';
import type { PlanWish, Steer, UserAct } from './acts.ts';
import { feltIn } from './felt.ts';
import { aheadOf } from './routine-ahead.ts';
import { carryOn, welcomeBack } from './routine-carry-on.ts';
import { carried, type Here, isPlaying, lead, rest, stay } from './routine-here.ts';
import { leaveOut, onlyLeavesOut } from './routine-leave-out.ts';
import { actsOf, preferencesOf } from './routine-notes.ts';
import { finish, idOf, saved, wait } from './routine-play.ts';
import { begin } from './routine-start.ts';
import { changeOfBody, discomfort, news, skipHurting } from './routine-trouble.ts';
import type { RoutineAct, RoutineTurn, RoutineTurnInput } from './routine-turn.ts';

/**
 * One turn of the routine. Never carries on over pain: a strong discomfort is eased and asked about, a warning
 * sign ends the move and leads to the safety questions. Red flags, a check, other topics and goodbye to all of it
 * are taken before this is called.
 */
export function advanceRoutine(input: RoutineTurnInput): RoutineTurn {
  const { routine, act } = input;
  if (act.kind === 'launch') return welcome(input);
  if (act.kind === 'stretch' && !act.plan.carryOn) {
    if (routine === null) return begin(input, act.plan);
    return onlyLeavesOut(act.plan)
      ? leaveOut(input, routine, act.plan.without)
      : planAnew(input, routine, act.plan);
  }
  if (routine === null) {
    if (act.kind === 'stretch') return carryOn(input, act.plan);
    return (act.kind === 'steer' ? aheadOf(input, act.steer) : null) ?? nothing();
  }
  const at = located(routine, input);
  const here: Here = { input, routine: { ...routine, credits: at.credits }, at, met: at.met };
  const felt = feltIn(act.told);
  if (felt !== null) return discomfort(here, felt);
  if (news(here)) return changeOfBody(here);
  return wish(here, act);
}

/** "Only the right side", "I've got five minutes left": in the middle, a plan is for what is still to come. */
function planAnew(input: RoutineTurnInput, routine: RoutineState, plan: PlanWish): RoutineTurn {
  const at = located(routine, input);
  const here = at.between ? stopAt(at) : lastHeard(at);
  const from = routine.plan.findIndex(({ move }) => move === here.place.move);
  const left = routine.plan.slice(Math.max(0, from)).map(({ move }) => move);
  const wished = plan.moves.length > 0 ? plan.moves : left;
  const moves = wished.filter((move) => !routine.hurt.includes(move));
  const [first] = wished;
  if (moves.length === 0 && first !== undefined) {
    const now: Here = { input, routine: { ...routine, credits: at.credits }, at, met: at.met };
    return stay(now, [{ kind: 'left-out', leftOut: { move: first, why: 'hurt' } }]);
  }
  return begin({ ...input, routine: { ...routine, credits: at.credits } }, { ...plan, moves });
}

/** On a screen a passage that is done is known by name; otherwise the time tells what was heard. */
export function located(routine: RoutineState, { act, heard }: RoutineTurnInput): Located {
  if (act.kind !== 'passages-done') return locate(routine, heard);
  if (routine.playing === null || act.after === routine.playing.through) return locate(routine, null);
  const last = locate(routine, act.after);
  return locate(routine, last.stops[last.index + 1]?.id ?? null);
}

function wish(here: Here, act: UserAct): RoutineTurn {
  switch (act.kind) {
    case 'steer':
      return answeredEase(here, act.steer) ?? steered(here, act.steer);
    case 'answer':
      return answered(here, act);
    case 'stretch':
      return here.routine.waiting === 'safety' ? afterSafety(here) : steered(here, { to: 'resume' });
    case 'passages-done':
      return here.at.between
        ? lead(here, here.at.index, 'straight', [])
        : lead(here, here.at.index, 'entry', []);
    case 'meta':
      return steered(here, { to: act.meta === 'back' ? 'previous' : 'repeat' });
    case 'device-failed':
      return lead(here, indexOf(here.at.stops, here.routine.playing?.from ?? here.routine.at), 'entry', []);
    case 'help':
      return rest(here, [{ kind: 'routine-help', playing: isPlaying(here) }]);
    case 'thanks':
      // Nothing is left to say but goodbye; anywhere else it goes on.
      return here.at.between && here.at.index >= here.at.stops.length
        ? steered(here, { to: 'next' })
        : stay(here, []);
    case 'stop':
    case 'home':
    case 'ended':
      return stop(here, act.kind === 'ended' ? [] : [stoppedAct(here)]);
    case 'not-understood':
      return stay(here, [{ kind: 'not-understood' }]);
    default:
      // Something was told beside the routine; it goes on where it was.
      return stay(here, []);
  }
}

/** Nothing is wrong but the move: on with the others, and where there is none it ends kindly. */
function afterSafety(here: Here): RoutineTurn {
  const { input, routine, at } = here;
  if (at.index < at.stops.length) return lead(here, at.index, 'straight', []);
  return { ...finish(input, routine, [], carried(here)), acts: [{ kind: 'left-for-today' }] };
}

/** "Go on gently, or skip?": whatever sounds like going on goes on. */
function answeredEase(here: Here, wished: Steer): RoutineTurn | null {
  if (here.routine.waiting !== 'ease') return null;
  return ['next', 'resume', 'ready', 'repeat', 'eased'].includes(wished.to)
    ? lead(here, here.at.index, 'entry', [])
    : null;
}

function answered(here: Here, act: UserAct): RoutineTurn {
  const { told } = act;
  const { waiting } = here.routine;
  if (waiting === 'ease' && told.answer !== null) {
    return told.answer === 'yes'
      ? lead(here, here.at.index, 'entry', [])
      : skipHurting(here, lastHeard(here.at).place.move);
  }
  if (told.answer === 'yes') return steered(here, { to: here.at.between ? 'next' : 'resume' });
  // "Say next to finish": no is no more.
  const atEnd = here.at.between && here.at.index >= here.at.stops.length;
  if (told.answer === 'no') return steered(here, { to: atEnd ? 'next' : 'pause' });
  if (told.moves[0]) return steered(here, { to: 'go-to-move', move: told.moves[0] });
  if (told.side === 'left' || told.side === 'right') return steered(here, { to: 'side', side: told.side });
  const known = told.conditions.length + told.missing.length + (told.atHand?.length ?? 0) > 0;
  return stay(here, [{ kind: known ? 'noted' : 'not-understood' }]);
}

export function steered(here: Here, wished: Steer): RoutineTurn {
  const { input, routine, at } = here;
  const outcome = steer(routine, at, wished);
  switch (outcome.kind) {
    case 'go':
      return gone(here, outcome);
    case 'stay':
      return stay(here, actsOf(here, outcome.note, stopAt(at)));
    case 'pause':
      return pause(here);
    case 'add-move':
      return add(here, outcome.move);
    case 'start-over': {
      const anew: RoutineState = { ...routine, startedAt: input.now, credits: {}, waiting: null };
      return lead({ ...here, routine: anew }, 0, 'straight', [{ kind: 'start-over' }]);
    }
    case 'end':
      return finish(input, routine, [], carried(here));
  }
}

function gone(here: Here, outcome: Extract<Outcome, { kind: 'go' }>): RoutineTurn {
  const { at } = here;
  const credits =
    outcome.note.kind === 'eased'
      ? eased(here.routine.credits, stopAt(at), here.routine.plan)
      : here.routine.credits;
  const routine = { ...here.routine, plan: outcome.plan, settings: outcome.settings, credits };
  const stops = outline(routine.plan, routine.settings);
  const index = indexOf(stops, outcome.to);
  const target = stops[index];
  const moved: Here = { ...here, routine, at: { ...at, stops, index } };
  const acts = target ? actsOf(moved, outcome.note, target) : [];
  // Between two responses a changed setting is only confirmed; the question stands.
  if (outcome.note.kind === 'setting' && (at.between || routine.waiting === 'paused')) {
    return stay({ ...here, routine, at: { ...at, stops, index } }, acts, preferencesOf(here, outcome.note));
  }
  return lead(moved, index, outcome.by, acts, preferencesOf(here, outcome.note));
}

function pause(here: Here): RoutineTurn {
  const { input, routine, at } = here;
  const stop = at.stops[at.index];
  const paused: RoutineState = { ...routine, at: idOf(stop), waiting: 'paused' };
  const place = stopAt(at).place;
  const ending = { kind: 'invite', invite: 'paused' } as const;
  return wait(input, paused, [{ kind: 'paused', place }], ending, { kind: 'paused' }, carried(here));
}

function add(here: Here, move: Parameters<typeof addedMove>[2]): RoutineTurn {
  const { routine, at, input } = here;
  const added = addedMove(routine, at, move, input.profile.met, input.session.soreSide);
  if (added.kind === 'left-out') return stay(here, [{ kind: 'left-out', leftOut: added.leftOut }]);
  const stops = outline(added.plan, routine.settings);
  const index = stops.findIndex(({ place }) => place.move === move);
  const next: Here = { ...here, routine: { ...routine, plan: added.plan }, at: { ...at, stops, index } };
  return lead(next, index, 'straight', [{ kind: 'not-in-plan', move }]);
}

/** What was done is kept, and the session ends. All that is done is a routine done. */
function stop(here: Here, acts: readonly RoutineAct[]): RoutineTurn {
  const { input, routine, at } = here;
  if (at.index >= at.stops.length && here.routine.waiting !== 'safety') {
    return { ...finish(input, routine, [], carried(here)), ...(acts.length === 0 ? { acts: [] } : {}) };
  }
  const left = { ...routine, at: idOf(at.stops[at.index]), playing: null };
  return {
    routine: null,
    acts,
    ending: { kind: 'close' },
    question: null,
    effects: [saved(input, left, [], here.met)],
  };
}

function stoppedAct({ routine }: Here): RoutineAct {
  return { kind: 'stopped', done: movesDone(routine.credits) };
}

function welcome(input: RoutineTurnInput): RoutineTurn {
  const back = welcomeBack(input);
  return {
    routine: input.routine,
    acts: back ? [back] : [],
    ending: { kind: 'offer', offer: 'carry-on', attempt: 0, open: [] },
    question: null,
    effects: [],
  };
}

function nothing(): RoutineTurn {
  return {
    routine: null,
    acts: [{ kind: 'not-understood' }],
    ending: { kind: 'invite', invite: 'anything-else' },
    question: null,
    effects: [],
  };
}
