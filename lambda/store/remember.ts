import type { RoutineEffect } from '../dialogue/routine-turn.ts';
import { MOVES } from '../routine/vocabulary.ts';
import { COMPLETED_KEPT, type Profile } from './profile.ts';

/** The profile after what a turn of the routine wants kept. */
export function remember(profile: Profile, effect: RoutineEffect): Profile {
  switch (effect.kind) {
    case 'save-progress':
      return { ...profile, unfinished: effect.unfinished, met: union(profile.met, effect.met) };
    case 'save-preferences':
      return {
        ...profile,
        preferences: {
          ...profile.preferences,
          ...effect.preferences,
          equipment: { ...profile.preferences.equipment, ...effect.preferences.equipment },
          changedAt: effect.now,
        },
      };
    case 'finish-routine':
      return {
        ...profile,
        unfinished: null,
        met: union(profile.met, effect.met),
        // A routine of which every move was skipped is none.
        completed:
          effect.completed.moves.length === 0
            ? profile.completed
            : [...profile.completed, effect.completed].slice(-COMPLETED_KEPT),
      };
  }
}

function union(one: Profile['met'], other: Profile['met']): Profile['met'] {
  return MOVES.filter((move) => one.includes(move) || other.includes(move));
}
