import type { Ending } from './reply.ts';
import type { State } from './state.ts';
import type { SystemAct } from './system-acts.ts';
import { type Turn, turn } from './turn.ts';

/** What is said to whoever opens the skill, and the invitation that it ends in. */
export interface Greeting {
  readonly greet: Extract<SystemAct, { kind: 'greet' }>;
  readonly ending: Extract<Ending, { kind: 'invite' }>;
}

export function greeting(firstTime: boolean): Greeting {
  return { greet: { kind: 'greet', firstTime }, ending: { kind: 'invite', invite: 'welcome' } };
}

/** The skill is opened, and there is nothing to come back to. The visit is remembered. */
export function greeted(state: State, { greet, ending }: Greeting): Turn {
  const welcomed = {
    ...state,
    disclaimed: true,
    place: { at: 'idle', invite: ending.invite, misses: 0 },
  } as const;
  return turn(welcomed, [greet], ending, [{ kind: 'remember-visit' }]);
}
