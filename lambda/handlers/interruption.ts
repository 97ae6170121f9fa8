import type { UserAct } from '../dialogue/acts.ts';
import type { State } from '../dialogue/state.ts';
import { mayHaveEnded, passageAt } from '../score/passage-at.ts';

/**
 * The passage in which the person spoke up; null where all of the last response was heard. Alexa reports no
 * offset, so the time between our response and the next request has to tell. Near the end time alone cannot,
 * so there what sounds like an answer to "say next when you are ready" is one.
 */
export function heardUpTo(state: State, act: UserAct, requestedAt: number): string | null {
  if (state.playing === null) return null;
  const elapsedMs = requestedAt - state.respondedAt;
  return goesOn(act) && mayHaveEnded(state.playing, elapsedMs) ? null : passageAt(state.playing, elapsedMs);
}

function goesOn(act: UserAct): boolean {
  if (act.told.discomfort !== null) return false;
  if (act.kind === 'answer') return act.told.answer === 'yes';
  return act.kind === 'steer' && GOING_ON.has(act.steer.to);
}

const GOING_ON: ReadonlySet<string> = new Set(['next', 'ready', 'resume', 'switch-sides', 'skip-move']);
