import { adapted, addedMove } from '../routine/adapt.ts';
import { type Located, lastHeard, locate, stopAt } from '../routine/locate.ts';
import { indexOf, outline, type Stop } from '../routine/outline.ts';
import { eased, leftInMove, movesAfter, movesDone, timeLeftMs } from '../routine/progress.ts';
import type { RoutineState } from '../routine/state.ts';
import { type Note, type Outcome, steer } from '../routine/steering.ts';
import { passageOf } from '../routine/unfold.ts';
import type { Equipment } from '../routine/vocabulary.ts';
import type { Steer, UserAct } from './acts.ts';
import { type Carried, finish, idOf, play, questionAfter, saved, wait } from './routine-play.ts';
import { begin, carryOn, welcomeBack } from './routine-start.ts';
import type { RoutineAct, RoutineEffect, RoutineTurn, RoutineTurnInput } from './routine-turn.ts';

/**
 * One turn of the routine. Never carries on over pain: a strong discomfort is eased and asked about, a warning
 * sign ends the move and leads to the safety questions. Red flags, a check, other topics and goodbye to all of it
 * are taken before this is called.
 */
export function advanceRoutine(input: RoutineTurnInput): RoutineTurn {
  const { routine, act } = input;
  if (act.kind === 'launch') return welcome(input);
  if (act.kind === 'stretch' && !act.plan.carryOn) return begin(input, act.plan);
  if (routine === null) return act.kind === 'stretch' ? carryOn(input) : nothing();
  const at = located(routine, input);
  const here: Here = { input, routine: { ...routine, credits: at.credits }, at, met: at.met };
  if (act.told.discomfort !== null) return discomfort(here, act.told.discomfort);
  if (news(here)) return changeOfBody(here);
  return wish(here, act);
}

interface Here {
  readonly input: RoutineTurnInput;
  readonly routine: RoutineState;
  readonly at: Located;
  readonly met: Located['met'];
}

/** On a screen a passage that is done is known by name; otherwise the time tells what was heard. */
function located(routine: RoutineState, { act, heard }: RoutineTurnInput): Located {
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
      return here.routine.waiting === 'safety'
        ? lead(here, here.at.index, 'straight', [])
        : steered(here, { to: 'resume' });
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

/** "Go on gently, or skip?": whatever sounds like going on goes on. */
function answeredEase(here: Here, wished: Steer): RoutineTurn | null {
  if (here.routine.waiting !== 'ease') return null;
  return wished.to === 'next' || wished.to === 'resume' || wished.to === 'ready' || wished.to === 'repeat'
    ? lead(here, here.at.index, 'entry', [])
    : null;
}

function answered(here: Here, act: UserAct): RoutineTurn {
  const { told } = act;
  const { waiting } = here.routine;
  if (waiting === 'ease' && told.answer !== null) {
    return told.answer === 'yes'
      ? lead(here, here.at.index, 'entry', [])
      : steered(here, { to: 'skip-move', move: null });
  }
  if (told.answer === 'yes') return steered(here, { to: here.at.between ? 'next' : 'resume' });
  if (told.answer === 'no') return steered(here, { to: 'pause' });
  if (told.moves[0]) return steered(here, { to: 'go-to-move', move: told.moves[0] });
  if (told.side === 'left' || told.side === 'right') return steered(here, { to: 'side', side: told.side });
  return stay(here, [{ kind: 'not-understood' }]);
}

function steered(here: Here, wished: Steer): RoutineTurn {
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

function actsOf(here: Here, note: Note, target: Stop): readonly RoutineAct[] {
  const { at, input, routine } = here;
  const { place } = target;
  switch (note.kind) {
    case 'none':
    case 'eased':
    case 'question':
      return [];
    case 'resume':
      return [{ kind: 'where', place, asked: false }];
    case 'again':
      return [{ kind: 'again', place }];
    case 'on-to':
      return [{ kind: 'on-to', place }];
    case 'enough':
      return [{ kind: 'enough', what: note.what }];
    case 'setting':
      return [{ kind: 'setting', ...note.changed, move: lastHeard(at).place.move }];
    case 'where-am-i':
      return [{ kind: 'where', place, asked: true }];
    case 'am-i-doing-it-right': {
      const { move, variant, side } = lastHeard(at).place;
      return [{ kind: 'doing-it-right', move, variant, side }];
    }
    case 'whats-next': {
      const from = at.between ? at.index : at.index + 1;
      const next = at.stops.slice(from).find((stop) => isWorthNaming(stop, place.phase === 'set-up'));
      return [{ kind: 'whats-next', next: next?.place ?? null }];
    }
    case 'how-long-left': {
      const left = at.stops.slice(at.index);
      const around = { plan: routine.plan, settings: routine.settings, words: input.words };
      return [
        {
          kind: 'how-long-left',
          minutes: Math.max(1, Math.round(timeLeftMs(left.map((stop) => passageOf(stop, around))) / 60_000)),
          holdsLeftHere: leftInMove(left),
          movesAfter: movesAfter(left),
          move: lastHeard(at).place.move,
        },
      ];
    }
  }
}

/** A hold, a change of sides, the next move: what one means by "what is next". */
function isWorthNaming({ place }: Stop, inSetUp: boolean): boolean {
  return place.phase === 'set-up'
    ? place.rep === 1
    : place.phase === 'switch-sides' ||
        (inSetUp ? place.phase === 'hold' : false) ||
        place.phase === 'hold' ||
        place.phase === 'passes' ||
        place.phase === 'press';
}

function preferencesOf(here: Here, note: Note): readonly RoutineEffect[] {
  if (note.kind !== 'setting' || note.changed.setting === 'pressSeconds') return [];
  const { setting, settings } = note.changed;
  return [{ kind: 'save-preferences', preferences: { [setting]: settings[setting] }, now: here.input.now }];
}

function pause(here: Here): RoutineTurn {
  const { input, routine, at } = here;
  const stop = at.stops[at.index];
  const paused: RoutineState = { ...routine, at: idOf(stop), waiting: 'paused' };
  const place = stopAt(at).place;
  const ending = { kind: 'invite', invite: 'paused' } as const;
  return wait(input, paused, [{ kind: 'paused', place }], ending, { kind: 'paused' }, carried(here));
}

/** An answer in between: what played begins again there, what waited waits on. */
function stay(here: Here, acts: readonly RoutineAct[], effects: readonly RoutineEffect[] = []): RoutineTurn {
  return isPlaying(here) ? lead(here, here.at.index, 'entry', acts, effects) : rest(here, acts, effects);
}

/** The microphone stays open for the question that stands. */
function rest(here: Here, acts: readonly RoutineAct[], effects: readonly RoutineEffect[] = []): RoutineTurn {
  const { input, routine, at } = here;
  const held: RoutineState = { ...routine, at: idOf(at.stops[at.index]) };
  const kept = { ...carried(here), effects };
  if (routine.waiting === 'ease') {
    return wait(input, held, acts, EASE, { kind: 'go-on-or-skip' }, kept);
  }
  if (at.between) {
    const question = questionAfter(lastHeard(at), at.stops[at.index]);
    const ending = { kind: 'invite', invite: 'between-moves' } as const;
    return wait(input, { ...held, waiting: 'ready' }, acts, ending, question, kept);
  }
  const ending = { kind: 'invite', invite: 'paused' } as const;
  return wait(input, { ...held, waiting: 'paused' }, acts, ending, { kind: 'paused' }, kept);
}

const EASE = { kind: 'offer', offer: 'stop-or-go-on', attempt: 0, open: [] } as const;

function discomfort(here: Here, felt: 'mild' | 'strong' | 'warning'): RoutineTurn {
  const { input, routine, at } = here;
  const { move, variant, side } = lastHeard(at).place;
  switch (felt) {
    case 'mild':
      return stay(here, [{ kind: 'good-ache', move }]);
    case 'strong': {
      const eased: RoutineState = { ...routine, at: idOf(at.stops[at.index]), waiting: 'ease' };
      const acts: readonly RoutineAct[] = [{ kind: 'ease-off', move, variant, side }];
      return wait(input, eased, acts, EASE, { kind: 'go-on-or-skip' }, carried(here));
    }
    case 'warning': {
      const after = at.stops.find((stop, index) => index >= at.index && stop.place.move !== move);
      const left = routine.plan.filter((planned) => planned.move !== move);
      const stopped: RoutineState = {
        ...routine,
        // A plan is never empty: with no other move left, one is at its end.
        plan: left.length > 0 ? left : routine.plan,
        at: idOf(after),
        waiting: 'safety',
        hurt: [...routine.hurt, move],
      };
      const ending = { kind: 'offer', offer: 'gate-signs', attempt: 0, open: [] } as const;
      return wait(input, stopped, [{ kind: 'stop-move', move }], ending, null, carried(here));
    }
  }
}

/** Something was told that may change how a move is done, or whether. */
function news({ routine, input }: Here): boolean {
  const { conditions, missing } = input.act.told;
  return (
    conditions.some((each) => !routine.conditions.includes(each)) ||
    missing.some((each) => !routine.missing.includes(each))
  );
}

function changeOfBody(here: Here): RoutineTurn {
  const { input, routine, at } = here;
  const { told } = input.act;
  const known: RoutineState = {
    ...routine,
    conditions: [...new Set([...routine.conditions, ...told.conditions])],
    missing: [...new Set([...routine.missing, ...told.missing])],
  };
  const change = adapted(known, at);
  const acts: readonly RoutineAct[] = [
    ...change.adaptations.map((each) => ({ kind: 'adapted' as const, ...each })),
    ...change.leftOut.map((leftOut) => ({ kind: 'left-out' as const, leftOut })),
  ];
  const changed: RoutineState = { ...known, plan: change.plan };
  const stops = outline(change.plan, changed.settings);
  const index = change.to === null ? stops.length : indexOf(stops, change.to);
  const next: Here = { ...here, routine: changed, at: { ...at, stops, index } };
  const effects = equipmentEffects(input, told.missing);
  const lines: readonly RoutineAct[] = acts.length > 0 ? acts : [{ kind: 'noted' }];
  return change.moved ? lead(next, index, 'straight', lines, effects) : stay(next, lines, effects);
}

function equipmentEffects(input: RoutineTurnInput, missing: readonly Equipment[]): readonly RoutineEffect[] {
  if (missing.length === 0) return [];
  const equipment = Object.fromEntries(missing.map((thing) => [thing, false]));
  return [{ kind: 'save-preferences', preferences: { equipment }, now: input.now }];
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

function lead(
  here: Here,
  index: number,
  by: 'straight' | 'entry' | 'change',
  acts: readonly RoutineAct[],
  effects: readonly RoutineEffect[] = [],
): RoutineTurn {
  const { stops } = here.at;
  return play(
    here.input,
    { ...here.routine, waiting: null },
    { stops, index: Math.max(0, index), by },
    acts,
    {
      ...carried(here),
      effects,
    },
  );
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

function isPlaying({ routine, at }: Here): boolean {
  return !at.between && routine.playing !== null;
}

function carried({ met }: Here): Carried {
  return { met, effects: [] };
}
