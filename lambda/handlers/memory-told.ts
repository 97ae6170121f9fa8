import type { UserAct } from '../dialogue/acts.ts';
import type { State } from '../dialogue/state.ts';
import { after, type Turn } from '../dialogue/turn.ts';
import type { Memory } from './memory.ts';

/** That the store fails is told once in a session. */
export function withFailure(turn: Turn): Turn {
  if (turn.state.storageTold) return turn;
  return after([{ kind: 'storage-failed' }], { ...turn, state: { ...turn.state, storageTold: true } });
}

/** That the place could not be looked up is told where it was asked for. */
export function withLookFailure(turn: Turn): Turn {
  return after([{ kind: 'not-looked-up' }], turn);
}

/** Nobody who stops is told that the place is kept when it is not, or after hearing that it cannot be. */
export function withoutPromise(turn: Turn): Turn {
  const { routine } = turn.reply;
  if (routine === null) return turn;
  const acts = routine.acts.map((act) => (act.kind === 'stopped' ? { ...act, kept: false } : act));
  return { ...turn, reply: { ...turn.reply, routine: { ...routine, acts } } };
}

/** Nor is anybody told that nothing is left from last time when that could not be read. */
export function withoutGuess(turn: Turn, { look }: Memory): Turn {
  const { routine } = turn.reply;
  if (routine === null || look !== 'failed') return turn;
  const acts = routine.acts.filter(({ kind }) => kind !== 'nothing-unfinished');
  return { ...turn, reply: { ...turn.reply, routine: { ...routine, acts } } };
}

/** "Carry on where we were", and where that was could not be read. */
export function isLookedUpInVain({ routine }: State, act: UserAct, { look }: Memory): boolean {
  if (look !== 'failed' || routine !== null) return false;
  return act.kind === 'stretch' ? act.plan.carryOn : act.kind === 'steer' && act.steer.to === 'resume';
}
