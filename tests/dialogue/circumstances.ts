import type { Circumstances } from '../../lambda/dialogue/turn.ts';
import { NEW_PROFILE } from '../../lambda/store/profile.ts';
import { ROUTINE } from '../../lambda/words/en/routine.ts';

/** An ordinary evening on a speaker without a screen; a test changes only what it is about. */
export function around(but: Partial<Circumstances> = {}): Circumstances {
  return {
    now: Date.UTC(2026, 5, 1, 18, 0, 0),
    profile: NEW_PROFILE,
    screen: false,
    words: ROUTINE,
    heardUpTo: null,
    ...but,
  };
}
