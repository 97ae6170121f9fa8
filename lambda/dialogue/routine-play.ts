import { tellRoutine } from '../narration/routine.ts';
import { END } from '../routine/locate.ts';
import { MOVE } from '../routine/moves.ts';
import type { WayIn } from '../routine/outcome.ts';
import { entryOf, type Stop } from '../routine/outline.ts';
import { doneOf, earningsOf } from '../routine/progress.ts';
import type { RoutineState } from '../routine/state.ts';
import { passageOf } from '../routine/unfold.ts';
import type { MoveId } from '../routine/vocabulary.ts';
import { nextResponse } from '../score/planner.ts';
import { say } from '../score/score.ts';
import { AROUND_PASSAGES, type Budget, charactersAtMost, PASSAGES_BUDGET } from '../score/split.ts';
import { estimatedTotalMs, lengthOf } from '../score/timing.ts';
import type { Earning } from '../store/profile.ts';
import type { Ending } from './reply.ts';
import type {
  RoutineAct,
  RoutineEffect,
  RoutineQuestion,
  RoutineTurn,
  RoutineTurnInput,
} from './routine-turn.ts';

/** What goes with the next turn whatever it is. */
export interface Carried {
  /** Moves whose steps have been heard. */
  readonly met: readonly MoveId[];
  readonly effects: readonly RoutineEffect[];
}

export const NOTHING_CARRIED: Carried = { met: [], effects: [] };

/** Where a response begins, and by which way. */
export interface Start {
  readonly stops: readonly Stop[];
  readonly index: number;
  readonly by: WayIn;
  /** Stops that are heard once more before it: the set-up, for somebody who has been away. */
  readonly prelude?: readonly Stop[];
}

/** Leads on from a stop for as long as one response lasts; past the last stop the routine is over. */
export function play(
  input: RoutineTurnInput,
  routine: RoutineState,
  start: Start,
  acts: readonly RoutineAct[],
  carried: Carried,
): RoutineTurn {
  const first = start.stops[start.index];
  if (!first) return finish(input, routine, acts, carried);
  const ahead = [...(start.prelude ?? []), ...wayIn(first, start.by), ...start.stops.slice(start.index + 1)];
  // A response never goes on into another move, and only what it may hold is put into words.
  const after = ahead.findIndex(({ place }) => place.move !== first.place.move);
  const stops = after < 0 ? ahead : ahead.slice(0, after);
  const around = { plan: routine.plan, settings: routine.settings, words: input.words };
  const passages = stops.map((stop) => passageOf(stop, around));
  const end = nextResponse(passages, roomAfter(acts, input));
  const [from, through, next] = [stops[0] ?? first, stops[end - 1] ?? first, ahead[end]];
  const played: RoutineState = {
    ...routine,
    at: from.id,
    playing: { from: (start.prelude ? first : from).id, through: through.id },
    waiting: input.chains ? null : 'ready',
  };
  const lines: readonly RoutineAct[] = [...acts, { kind: 'play', passages: passages.slice(0, end) }];
  const earns = earningsOf(stops.slice(0, end), passages);
  const effects = [...carried.effects, saved(input, { ...played, at: first.id }, earns, carried.met)];
  return input.chains
    ? {
        routine: played,
        acts: lines,
        ending: { kind: 'continue', after: through.id },
        question: null,
        effects,
      }
    : {
        routine: played,
        acts: lines,
        ending: { kind: 'invite', invite: 'between-moves' },
        question: questionAfter(through, next),
        effects,
      };
}

/** What of `AROUND_PASSAGES` is kept for the question and for what others say in the same response. */
const KEPT_FOR_OTHERS = 2 / 3;

/** The room for passages in a response that says all this before them. */
function roomAfter(acts: readonly RoutineAct[], { words }: RoutineTurnInput): Budget {
  const lines = acts.map((act) => (act.kind === 'play' ? '' : tellRoutine(act, words, 0)));
  const cues = lines.filter((line) => line !== '').map(say);
  const spareMs = AROUND_PASSAGES.ms * (1 - KEPT_FOR_OTHERS);
  const spareCharacters = AROUND_PASSAGES.characters * (1 - KEPT_FOR_OTHERS);
  return {
    ms: PASSAGES_BUDGET.ms - Math.max(0, estimatedTotalMs(lengthOf(cues)) - spareMs),
    characters: PASSAGES_BUDGET.characters - Math.max(0, charactersAtMost(cues) - spareCharacters),
  };
}

/** The person is asked, and nothing plays meanwhile. */
export function wait(
  input: RoutineTurnInput,
  routine: RoutineState,
  acts: readonly RoutineAct[],
  ending: Ending,
  question: RoutineQuestion | null,
  carried: Carried,
): RoutineTurn {
  const waiting: RoutineState = { ...routine, playing: null };
  return {
    routine: waiting,
    acts,
    ending,
    question,
    effects: [...carried.effects, saved(input, waiting, [], carried.met)],
  };
}

export function finish(
  input: RoutineTurnInput,
  routine: RoutineState,
  acts: readonly RoutineAct[],
  carried: Carried,
): RoutineTurn {
  const done = doneOf(routine.credits);
  return {
    routine: null,
    acts: [...acts, done.length > 0 ? { kind: 'finished', done } : { kind: 'stopped', done, kept: false }],
    ending: { kind: 'close' },
    question: null,
    effects: [
      ...carried.effects,
      {
        kind: 'finish-routine',
        completed: {
          startedAt: routine.startedAt,
          finishedAt: input.now,
          moves: done.map(({ move }) => move),
        },
        met: carried.met,
      },
    ],
  };
}

/** What is kept with every response, so that a session may end at any moment without a word. */
export function saved(
  input: RoutineTurnInput,
  routine: RoutineState,
  earns: readonly Earning[],
  met: readonly MoveId[],
): RoutineEffect {
  const [move, side, , rep] = routine.at.split('/');
  const last = routine.plan.at(-1)?.move ?? 'knee-to-chest';
  const planned = routine.plan.find((each) => each.move === move);
  const sideName = side?.replace(/\+\d+$/, '');
  return {
    kind: 'save-progress',
    unfinished: {
      startedAt: routine.startedAt,
      moves: routine.plan.map((each) => each.move),
      at: {
        move: planned?.move ?? last,
        side: sideName === 'left' || sideName === 'right' ? sideName : null,
        rep: routine.at.includes('/set-up/') ? 1 : Math.max(1, Number(rep ?? 1) || 1),
      },
      credits: routine.credits,
      playing: earns.length > 0 ? { sentAt: input.now, earns } : null,
    },
    met,
  };
}

function wayIn(stop: Stop, by: WayIn): readonly Stop[] {
  switch (by) {
    case 'straight':
      return [stop];
    case 'entry': {
      const entry = entryOf(stop);
      // Out of a rest one gets ready instead of resting; into a hold one gets ready first.
      return entry === stop || stop.place.phase === 'rest' ? [entry] : [entry, stop];
    }
  }
}

/** What is asked once this stop has been heard and that one comes next. */
export function questionAfter(heard: Stop, next: Stop | undefined): RoutineQuestion {
  const pressed = MOVE[heard.place.move].dose.kind === 'press';
  const sideDone = heard.place.phase === 'press' || heard.place.phase === 'close';
  if (pressed && sideDone && heard.place.rep === heard.place.of) {
    const other = next?.place.phase === 'switch-sides' ? next.place : null;
    if (!next || other) return { kind: 'another-spot', place: other, side: heard.place.side ?? 'left' };
  }
  if (!next) return { kind: 'finish' };
  const lastMove = next.place.move === heard.place.move ? null : heard.place.move;
  return { kind: 'ready', place: next.place, lastMove };
}

export function idOf(stop: Stop | undefined): string {
  return stop?.id ?? END;
}
