import { lastHeard } from '../routine/locate.ts';
import type { Stop } from '../routine/outline.ts';
import { leftInMove, movesAfter, timeLeftMs } from '../routine/progress.ts';
import { sideOf } from '../routine/sides.ts';
import type { Note } from '../routine/steering.ts';
import { passageOf } from '../routine/unfold.ts';
import type { Here } from './routine-here.ts';
import type { RoutineAct, RoutineEffect } from './routine-turn.ts';

/** What is told of a change of place, or in answer to a question, with the stop that it leads to. */
export function actsOf(here: Here, note: Note, target: Stop): readonly RoutineAct[] {
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
    case 'skipped':
      return [{ kind: 'left-out', leftOut: { move: note.move, why: 'not-wanted' } }];
    case 'enough':
      return [{ kind: 'enough', what: note.what }];
    case 'setting':
      return [{ kind: 'setting', ...note.changed, move: lastHeard(at).place.move }];
    case 'where-am-i':
      return [{ kind: 'where', place, asked: true }];
    case 'am-i-doing-it-right': {
      const heard = lastHeard(at);
      const { move, variant } = heard.place;
      return [{ kind: 'doing-it-right', move, variant, side: sideOf(heard, routine.plan) }];
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

/** What of a changed setting is kept for another day. */
export function preferencesOf(here: Here, note: Note): readonly RoutineEffect[] {
  if (note.kind !== 'setting' || note.changed.setting === 'pressSeconds') return [];
  const { setting, settings } = note.changed;
  return [{ kind: 'save-preferences', preferences: { [setting]: settings[setting] }, now: here.input.now }];
}
