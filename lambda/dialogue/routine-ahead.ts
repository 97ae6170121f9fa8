import { leftInMove, movesAfter, timeLeftMs } from '../routine/progress.ts';
import { changed } from '../routine/settings.ts';
import { passageOf } from '../routine/unfold.ts';
import type { Steer } from './acts.ts';
import { goingOn, welcomeBack } from './routine-carry-on.ts';
import { settingsOf } from './routine-start.ts';
import type { RoutineAct, RoutineEffect, RoutineTurn, RoutineTurnInput } from './routine-turn.ts';

/**
 * A word that steers a routine, said before one is led: a setting is kept for the one to come, a question is
 * answered from the one that was left. Null where it makes no sense yet.
 */
export function aheadOf(input: RoutineTurnInput, wished: Steer): RoutineTurn | null {
  switch (wished.to) {
    case 'longer':
    case 'shorter':
    case 'slower':
    case 'faster':
    case 'count': {
      const change = changed(settingsOf(input.profile.preferences), 'hold', wished);
      const { setting, settings } = change;
      const preferences = { [setting]: settings[setting] };
      return told(
        [{ kind: 'setting', ...change, move: 'knee-to-chest' }],
        [{ kind: 'save-preferences', preferences, now: input.now }],
      );
    }
    case 'where-am-i':
    case 'whats-next': {
      const back = welcomeBack(input);
      return back === null ? null : told([back]);
    }
    case 'how-long-left':
      return timeToGo(input);
    case 'tip':
      // What to use can be asked before it is needed; the other tips are of the move in hand.
      return wished.tip === 'tennis-ball' || wished.tip === 'harder-ball'
        ? told([{ kind: 'tip', tip: wished.tip, move: 'trigger-point' }])
        : null;
    default:
      return null;
  }
}

function timeToGo(input: RoutineTurnInput): RoutineTurn | null {
  const going = goingOn(input);
  if (going?.kind !== 'goes-on') return null;
  const { routine, start } = going;
  const left = start.stops.slice(start.index);
  const [first] = left;
  if (first === undefined) return null;
  const around = { plan: routine.plan, settings: routine.settings, words: input.words };
  return told([
    {
      kind: 'how-long-left',
      minutes: Math.max(1, Math.round(timeLeftMs(left.map((stop) => passageOf(stop, around))) / 60_000)),
      holdsLeftHere: leftInMove(left),
      movesAfter: movesAfter(left),
      move: first.place.move,
    },
  ]);
}

function told(acts: readonly RoutineAct[], effects: readonly RoutineEffect[] = []): RoutineTurn {
  return {
    routine: null,
    acts,
    ending: { kind: 'invite', invite: 'anything-else' },
    question: null,
    effects,
  };
}
