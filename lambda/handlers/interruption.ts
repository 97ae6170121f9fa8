import type { State } from '../dialogue/state.ts';
import { passageAt } from '../score/passage-at.ts';

/**
 * The passage in which the person spoke up; null where all of the last response was heard. Alexa reports no
 * offset, so the time between our response and the next request has to tell.
 */
export function heardUpTo(state: State, requestedAt: number): string | null {
  return state.playing === null ? null : passageAt(state.playing, requestedAt - state.respondedAt);
}
