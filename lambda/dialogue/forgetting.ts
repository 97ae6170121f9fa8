import { leftRoutine } from './aside.ts';
import { invited } from './offer.ts';
import type { State } from './state.ts';
import { type Turn, turn } from './turn.ts';

/** "Forget me": asked once more, since what is deleted does not come back. */
export function askToForget(state: State): Turn {
  return turn(
    { ...leftRoutine(state), place: { at: 'offer', offer: 'forget-me', misses: 0, plan: null } },
    [],
    { kind: 'offer', offer: 'forget-me', attempt: 0, open: [] },
  );
}

/** What is said once the store has answered: nobody is told of a deletion that did not happen. */
export function afterForgetting(state: State, deleted: boolean): Turn {
  return deleted
    ? invited({ ...state, routine: null }, [{ kind: 'forgotten' }], 'anything-else')
    : invited(state, [{ kind: 'not-forgotten' }], 'anything-else');
}
