import type { Score } from './score.ts';
import { estimatedTotalMs, lengthOf } from './timing.ts';

/** Between a response being sent and its first sound, about; a device has not been measured. */
export const START_DELAY_MS = 1500;

/** When each passage of a response begins, in estimated ms from its first sound. Plain JSON, for the session. */
export interface Timeline {
  readonly passages: readonly { readonly id: string; readonly startMs: number }[];
  readonly totalMs: number;
}

export function timelineOf(score: Score): Timeline {
  let startMs = 0;
  const passages = score.passages.map(({ id, cues }) => {
    const passage = { id, startMs };
    startMs += estimatedTotalMs(lengthOf(cues));
    return passage;
  });
  return { passages, totalMs: startMs };
}

/**
 * Id of the passage that was being heard `elapsedMs` after the response was sent; null once all of it was
 * heard. Alexa reports no offset, so this is the only way to know. Lines are estimated a little long: where
 * it errs it names the passage before, which is then heard again rather than missed.
 */
export function passageAt(response: Score | Timeline, elapsedMs: number): string | null {
  const { passages, totalMs } = 'totalMs' in response ? response : timelineOf(response);
  const heardMs = Math.max(0, elapsedMs - START_DELAY_MS);
  if (heardMs >= totalMs) return null;
  return passages.findLast(({ startMs }) => startMs <= heardMs)?.id ?? null;
}
