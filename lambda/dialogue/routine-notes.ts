import { isAtEnd, lastHeard } from '../routine/locate.ts';
import type { Note } from '../routine/outcome.ts';
import { isEffort, type Stop } from '../routine/outline.ts';
import { leftInMove, movesAfter, timeLeftMs } from '../routine/progress.ts';
import { sideOf } from '../routine/sides.ts';
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
    case 'skipped':
      return [{ kind: 'left-out', leftOut: { move: note.move, why: 'not-wanted' } }];
    case 'skipped-side':
      return [{ kind: 'side-left-out', side: note.side }];
    case 'enough':
      return [{ kind: 'enough', what: note.what }];
    case 'setting':
      return [{ kind: 'setting', ...note.changed, move: lastHeard(at).place.move }];
    case 'where-am-i':
      // What comes next is said by the question that stands.
      return at.between && !(isEffort(target) && target.place.rep > 1)
        ? [
            {
              kind: 'done-here',
              place: { ...lastHeard(at).place, side: sideOf(lastHeard(at), routine.plan) },
            },
          ]
        : [{ kind: 'where', place, asked: true }];
    case 'am-i-doing-it-right': {
      const heard = lastHeard(at);
      const { move, variant } = heard.place;
      return [{ kind: 'doing-it-right', move, variant, side: sideOf(heard, routine.plan) }];
    }
    case 'tip': {
      const { move } = lastHeard(at).place;
      return [{ kind: 'tip', tip: note.tip, move }];
    }
    case 'whats-next': {
      if (at.between) return [];
      const next = at.stops.slice(at.index + 1).find(isWorthNaming);
      return [{ kind: 'whats-next', next: next?.place ?? null }];
    }
    case 'how-long-here':
      return at.between || !isEffort(target)
        ? actsOf(here, { kind: 'how-long-left' }, target)
        : [{ kind: 'how-long-here', move: place.move, settings: routine.settings }];
    case 'is-it-the-last': {
      const left = at.stops.slice(at.index);
      const onSide = !at.between && isEffort(target);
      return [{ kind: 'is-it-the-last', more: onSide ? place.of - place.rep : movesAfter(left), onSide }];
    }
    case 'is-it-over':
      if (isAtEnd(at)) return [];
      return [{ kind: 'not-over', place: at.between ? null : place }];
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
function isWorthNaming({ place: { phase, rep } }: Stop): boolean {
  switch (phase) {
    case 'set-up':
      return rep === 1;
    case 'hold':
    case 'passes':
    case 'press':
    case 'switch-sides':
      return true;
    case 'get-ready':
    case 'rest':
    case 'close':
      return false;
  }
}

/** What of a changed setting is kept for another day. */
export function preferencesOf(here: Here, note: Note): readonly RoutineEffect[] {
  if (note.kind !== 'setting' || note.changed.setting === 'pressSeconds') return [];
  const { setting, settings } = note.changed;
  return [{ kind: 'save-preferences', preferences: { [setting]: settings[setting] }, now: here.input.now }];
}
