import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lambda/routine/state.ts';
import { unfold } from '../../lambda/routine/unfold.ts';
import { passageAt, START_DELAY_MS, timelineOf } from '../../lambda/score/passage-at.ts';
import { type Passage, rest, type Score, say } from '../../lambda/score/score.ts';
import { show } from '../../lambda/score/show.ts';
import { speechMs } from '../../lambda/score/speech-length.ts';
import { estimatedTotalMs, lengthOf } from '../../lambda/score/timing.ts';
import { ROUTINE } from '../../lambda/words/en/routine.ts';

const SIDE = unfold(
  { move: 'piriformis', variant: 'standard', sets: ['right'], introduce: 'steps', care: null },
  DEFAULT_SETTINGS,
  ROUTINE,
);
const passage = (id: string, ms: number): Passage => ({ id, cues: [rest(ms)], place: null, card: null });
const score = (...passages: Passage[]): Score => ({ passages, reprompt: [] });

describe('a score', () => {
  it('can be read', async () => {
    const shown = show({ passages: SIDE, reprompt: [rest(20_000), say('Say next when you are ready.')] });
    await expect(shown).toMatchFileSnapshot('goldens/piriformis-right.txt');
  });
});

describe('the length of a score', () => {
  it('keeps what is exact apart from what is estimated', () => {
    const { exactMs, estimatedMs } = lengthOf([
      rest(5000),
      { kind: 'count', of: 'hold', beatMs: 1000, beats: ['hold', null, 'one'] },
      say('And relax.'),
    ]);
    expect(exactMs).toBe(8000);
    expect(estimatedMs).toBe(speechMs('And relax.'));
    expect(estimatedTotalMs({ exactMs, estimatedMs })).toBe(exactMs + estimatedMs);
  });

  it('grows with what is said, and is nothing for nothing', () => {
    expect(speechMs('')).toBe(0);
    expect(speechMs('Rest.')).toBeLessThan(speechMs('Rest, and breathe.'));
    expect(speechMs('Rest, and breathe.')).toBeLessThan(speechMs('Rest, and breathe. Then get ready.'));
  });
});

describe('the passage at a moment', () => {
  const three = score(passage('a', 1000), passage('b', 2000), passage('c', 1000));

  it('is the one that plays then, less the delay before the first sound', () => {
    const at = (ms: number) => passageAt(three, ms + START_DELAY_MS);
    expect([0, 999, 1000, 2999, 3000, 3999].map(at)).toEqual(['a', 'a', 'b', 'b', 'c', 'c']);
  });

  it('is the first one before any sound, and none once all was heard', () => {
    expect(passageAt(three, 0)).toBe('a');
    expect(passageAt(three, -5000)).toBe('a');
    expect(passageAt(three, START_DELAY_MS + 4000)).toBeNull();
    expect(passageAt(score(), 10)).toBeNull();
  });

  it('is the same from a timeline that went through JSON', () => {
    const timeline = JSON.parse(JSON.stringify(timelineOf({ passages: SIDE, reprompt: [] })));
    for (let ms = 0; ms < timeline.totalMs + 3000; ms += 500) {
      expect(passageAt(timeline, ms)).toBe(passageAt({ passages: SIDE, reprompt: [] }, ms));
    }
  });
});
