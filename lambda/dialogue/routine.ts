import { addedMove } from '../routine/adapt.ts';
import { isAtEnd, type Located, lastHeard, locate, stopAt } from '../routine/locate.ts';
import type { Note, Outcome } from '../routine/outcome.ts';
import { indexOf, outline } from '../routine/outline.ts';
import { doneOf, eased } from '../routine/progress.ts';
import { sideOf } from '../routine/sides.ts';
import type { RoutineState } from '../routine/state.ts';
import { steer } from '../routine/steering.ts';
import { otherSide } from '../routine/vocabulary.ts';
import { entries } from '../triage/findings.ts';
import type { Courtesy, Meta, Steer, Topic, UserAct } from './acts.ts';
import { descriptionOf } from './describe.ts';
import { complainsAgain, feltIn } from './felt.ts';
import { aheadOf } from './routine-ahead.ts';
import { planAnew } from './routine-anew.ts';
import { changeOfBody, knowing, news } from './routine-body.ts';
import { carryOn, welcomeBack } from './routine-carry-on.ts';
import { carried, type Here, isPlaying, lead, rest, stay } from './routine-here.ts';
import { leaveOut, onlyLeavesOut } from './routine-leave-out.ts';
import { actsOf, preferencesOf } from './routine-notes.ts';
import { finish, idOf, saved, wait } from './routine-play.ts';
import { begin } from './routine-start.ts';
import {
  answeredEase,
  cramped,
  easedOff,
  goOnGently,
  goodAche,
  isPressing,
  leftForToday,
  pressedNumb,
  skipHurting,
  stopMove,
  unheard,
} from './routine-trouble.ts';
import type { RoutineAct, RoutineTurn, RoutineTurnInput } from './routine-turn.ts';
import { tellsOfBodyOrRoom } from './told.ts';

/**
 * One turn of the routine. Never carries on over pain: a strong discomfort is eased and asked about, or led in
 * another form where the body needs one, a warning sign ends the move and leads to the safety questions. What is told of the body counts beside what it feels
 * like. Red flags, a check, other topics and goodbye to all of it are taken before this is called.
 */
export function advanceRoutine(input: RoutineTurnInput): RoutineTurn {
  const { routine, act } = input;
  if (act.kind === 'launch') return welcome(input);
  if (routine === null) {
    if (act.kind === 'stretch') return act.plan.carryOn ? carryOn(input, act.plan) : begin(input, act.plan);
    return (act.kind === 'steer' ? aheadOf(input, act.steer) : null) ?? nothing();
  }
  const at = located(routine, input);
  const here: Here = { input, routine: { ...routine, credits: at.credits }, at, met: at.met };
  const felt = feltIn(act);
  const replans = act.kind === 'stretch' && !act.plan.carryOn;
  if (felt === 'warning' && act.told.pressed && entries(act.told.facts).length === 0)
    return pressedNumb(here);
  if (felt === 'warning' || felt === 'unwell') {
    return stopMove(knowing(here).next, lastHeard(at).place.move, felt);
  }
  if (felt === 'cramp') {
    const { next } = knowing(here);
    // Where nothing is left to lead there is nothing to wait for either.
    return next.routine.plan.length > 0 ? cramped(next) : changeOfBody(here, felt);
  }
  if (!replans && news(here)) return answering(act, changeOfBody(here, felt));
  if (felt === 'strong' || complainsAgain(act.told, routine.conditions)) return easedOff(here);
  // "It hurts, only the left": pain comes before any plan.
  if (replans) {
    return onlyLeavesOut(act.plan) ? leaveOut(input, routine, act.plan.without) : planAnew(here, act.plan);
  }
  if (felt === 'mild') return goodAche(here);
  return wish(here, act);
}

/** On a screen a passage that is done is known by name; otherwise the time tells what was heard. */
export function located(routine: RoutineState, { act, heard }: RoutineTurnInput): Located {
  if (act.kind !== 'passages-done') return locate(routine, heard);
  if (routine.playing === null || act.after === routine.playing.through) return locate(routine, null);
  const last = locate(routine, act.after);
  return locate(routine, last.stops[last.index + 1]?.id ?? null);
}

/** "I've only got a tennis ball, will that do?": the answer comes before what that changes. */
function answering(act: UserAct, changed: RoutineTurn): RoutineTurn {
  if (act.kind !== 'steer' || act.steer.to !== 'tip' || act.steer.tip !== 'tennis-ball') return changed;
  return { ...changed, acts: [{ kind: 'tip', tip: act.steer.tip, move: 'trigger-point' }, ...changed.acts] };
}

function wish(here: Here, act: UserAct): RoutineTurn {
  switch (act.kind) {
    case 'steer':
      if (act.steer.to === 'lasting' && !isPressing(here)) return easedOff(here);
      return answeredEase(here, act.steer) ?? steered(here, act.steer);
    case 'courtesy':
      return courtesy(here, act, act.says);
    case 'answer':
      return answered(here, act);
    case 'stretch':
      return here.routine.waiting === 'safety' ? afterSafety(here) : steered(here, { to: 'resume' });
    case 'passages-done':
      return here.at.between
        ? lead(here, here.at.index, 'straight', [])
        : lead(here, here.at.index, 'entry', []);
    case 'meta':
      return about(here, act.meta);
    case 'device-failed':
      return lead(here, indexOf(here.at.stops, here.routine.playing?.from ?? here.routine.at), 'entry', []);
    case 'describe-move':
      return described(here, act);
    case 'help':
      return rest(here, [{ kind: 'routine-help', playing: isPlaying(here) }]);
    case 'stop':
    case 'home':
    case 'ended':
      return stop(here, act.kind === 'ended' ? [] : [stoppedAct(here)]);
    case 'not-understood':
      return unheard(here);
    case 'explain':
      // Who asks what is worth a doctor, or for a call, has a reason to; the count waits.
      return WORRIED.includes(act.topic) ? rest(here, []) : stay(here, []);
    case 'off-topic':
      return act.subject === 'call' ? rest(here, []) : stay(here, []);
    default:
      // Something was told beside the routine; it goes on where it was.
      return stay(here, []);
  }
}

/** "Fine now" answers "shall we go on?"; a thank you answers nothing, but where all is done it is goodbye. */
function courtesy(here: Here, act: UserAct, says: Courtesy): RoutineTurn {
  switch (says) {
    case 'fine':
      return ['ease', 'paused'].includes(here.routine.waiting ?? '')
        ? answered(here, { ...act, told: { ...act.told, answer: 'yes' } })
        : stay(here, []);
    case 'sad':
      return rest(here, []);
    case 'hope':
      return stay(here, []);
    case 'thanks':
      return isAtEnd(here.at) ? steered(here, { to: 'next' }) : stay(here, []);
  }
}

/** Talk of a verdict means little here; who asks what to do if it hurts is told, and nothing goes on meanwhile. */
function about(here: Here, meta: Meta): RoutineTurn {
  switch (meta) {
    case 'back':
      return steered(here, { to: 'previous' });
    case 'if-worse':
      return rest(here, [{ kind: 'stop-word' }]);
    case 'insist':
    case 'untrue':
    case 'disagreed':
      return rest(here, []);
    default:
      return steered(here, { to: 'repeat' });
  }
}

const WORRIED: readonly Topic[] = ['emergency-signs', 'when-to-see-a-doctor', 'is-it-damage'];

/** The count waits meanwhile: who asks where the elbow goes is not in the hold yet. */
function described(here: Here, act: UserAct): RoutineTurn {
  const stop = stopAt(here.at);
  const { plan } = here.routine;
  const told = descriptionOf(act, here.routine, { plan, move: stop.place.move, side: sideOf(stop, plan) });
  return rest(here, told === null ? [] : [told]);
}

/** Nothing is wrong but the move: on with the others, and where there is none it ends kindly. */
function afterSafety(here: Here): RoutineTurn {
  const { at } = here;
  return at.index < at.stops.length ? lead(here, at.index, 'straight', []) : leftForToday(here);
}

function answered(here: Here, act: UserAct): RoutineTurn {
  const { told } = act;
  const { waiting } = here.routine;
  if (waiting === 'ease' && told.answer !== null) {
    return told.answer === 'yes' ? goOnGently(here) : skipHurting(here, lastHeard(here.at).place.move);
  }
  if (told.answer === 'yes') return steered(here, { to: here.at.between ? 'next' : 'resume' });
  // "Say next to finish": no is no more.
  if (told.answer === 'no') return steered(here, { to: isAtEnd(here.at) ? 'next' : 'pause' });
  if (told.moves[0]) return steered(here, { to: 'go-to-move', move: told.moves[0] });
  if (told.side === 'left' || told.side === 'right') {
    // "My right leg is tired" names a side, and asks for none.
    const only = act.kind === 'answer' ? act.only : undefined;
    if (only === 'side') return steered(here, { to: 'side', side: told.side });
    if (only === 'not-side') return steered(here, { to: 'skip-side', side: otherSide(told.side) });
  }
  const known = tellsOfBodyOrRoom(told) || told.side !== null;
  return known ? stay(here, [{ kind: 'noted' }]) : unheard(here);
}

export function steered(here: Here, wished: Steer): RoutineTurn {
  const { input, routine, at } = here;
  const outcome = steer(routine, at, wished);
  switch (outcome.kind) {
    case 'go':
      return gone(here, outcome);
    case 'stay':
      return outcome.note.kind === 'tip'
        ? rest(here, actsOf(here, outcome.note, stopAt(at)))
        : stay(here, actsOf(here, outcome.note, stopAt(at)));
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
  // Between two responses a changed setting or plan is only confirmed; the question stands.
  if (CHANGES.includes(outcome.note.kind) && (at.between || routine.waiting === 'paused') && target) {
    return stay({ ...here, routine, at: { ...at, stops, index } }, acts, preferencesOf(here, outcome.note));
  }
  return lead(moved, index, outcome.by, acts, preferencesOf(here, outcome.note));
}

const CHANGES: readonly Note['kind'][] = ['setting', 'skipped', 'skipped-side'];

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
  return { kind: 'stopped', done: doneOf(routine.credits), kept: true };
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
    acts: [{ kind: 'not-understood', playing: false }],
    ending: { kind: 'invite', invite: 'anything-else' },
    question: null,
    effects: [],
  };
}
