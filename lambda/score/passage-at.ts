import type { Score } from './score.ts';
import { estimatedTotalMs, lengthOf } from './timing.ts';

/**
 * Between a response being sent and its first sound: one to two seconds by what others report, and no device
 * has been measured. The "and relax" at the end of a hold is longer than what this may be wrong by, so a hold
 * is not taken for done before its last second.
 */
export const START_DELAY_MS = 1000;

/** When each passage of a response begins, in estimated ms from its first sound. Plain JSON, for the session. */
export interface Timeline {
  readonly passages: readonly { readonly id: string; readonly startMs: number }[];
  readonly totalMs: number;
  /** How much of `totalMs` is a guess. */
  readonly estimatedMs: number;
}

export function timelineOf(score: Score): Timeline {
  let startMs = 0;
  let estimatedMs = 0;
  const passages = score.passages.map(({ id, cues }) => {
    const passage = { id, startMs };
    const length = lengthOf(cues);
    startMs += estimatedTotalMs(length);
    estimatedMs += length.estimatedMs;
    return passage;
  });
  return { passages, totalMs: startMs, estimatedMs };
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

/** A voice may be quicker than estimated by this much: the tenth we add for caution, and some of our error. */
const MAY_BE_QUICKER = 0.15;

/**
 * Whether the question at the end may have been reached `elapsedMs` after the response was sent. The estimate
 * errs on the long side, so "next" in the last seconds of it is an answer, not a word in the middle of a hold.
 */
export function mayHaveEnded(response: Timeline, elapsedMs: number): boolean {
  const questionMs = response.passages.at(-1)?.startMs ?? 0;
  return elapsedMs - START_DELAY_MS >= questionMs - response.estimatedMs * MAY_BE_QUICKER;
}
