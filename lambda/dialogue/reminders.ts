import { leftRoutine } from './aside.ts';
import { invited } from './offer.ts';
import type { State } from './state.ts';
import { type Circumstances, type Turn, turn } from './turn.ts';

export function remind(state: State, inHours: number | null, around: Circumstances): Turn {
  const left = leftRoutine(state);
  if (!around.remindersSupported) {
    return invited(left, [{ kind: 'reminder-problem', problem: 'unsupported' }], 'anything-else');
  }
  return turn(
    { ...left, place: { at: 'offer', offer: 'set-reminder', misses: 0, plan: null, inHours: inHours ?? 48 } },
    [],
    {
      kind: 'offer',
      offer: 'set-reminder',
      attempt: 0,
      open: [],
    },
  );
}

export function permitted(state: State, granted: boolean): Turn {
  if (!granted)
    return invited(state, [{ kind: 'reminder-problem', problem: 'no-permission' }], 'anything-else');
  const inHours = state.place.at === 'offer' ? (state.place.inHours ?? 48) : 48;
  return turn(
    { ...state, place: { at: 'idle', invite: 'anything-else', misses: 0 } },
    [],
    { kind: 'close' },
    [{ kind: 'create-reminder', inHours }],
  );
}
