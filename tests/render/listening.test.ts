import { describe, expect, it } from 'vitest';
import { holdCount, leadIn } from '../../lambda/routine/counting.ts';
import { COUNT_STYLES } from '../../lambda/routine/vocabulary.ts';
import { type Cue, rest, type Score } from '../../lambda/score/score.ts';
import { ROUTINE } from '../../lambda/words/en/routine.ts';
import { embeddedVoice, lengthMs } from '../../simulator/speech/flite.ts';
import { record } from '../../simulator/speech/recording.ts';
import { onsetsOf } from './onsets.ts';

const voice = embeddedVoice();
const { numbers, count } = ROUTINE;

function score(...cues: Cue[]): Score {
  return { passages: [{ id: 'hold', cues, place: null, card: null }], reprompt: [] };
}

/** The lead-in and a hold; the last beat of the hold ends where the recording does. */
function held(seconds: number, style: (typeof COUNT_STYLES)[number]): Score {
  return score(leadIn(count), holdCount(seconds, style, 'hold', numbers, count));
}

describe('what is heard of a counted hold', () => {
  it.each(COUNT_STYLES)('lasts exactly as long as was announced, in APL for audio (%s)', (style) => {
    for (const seconds of [10, 20, 30, 45]) {
      expect(lengthMs(record(held(seconds, style), { apla: true }, voice))).toBeCloseTo(
        (3 + seconds) * 1000,
        0,
      );
    }
  });

  it('has its beats one second apart within 20 ms, in APL for audio', () => {
    const onsets = onsetsOf(record(held(20, 'every-second'), { apla: true }, voice));
    expect(onsets).toHaveLength(23);
    onsets.forEach((onset, beat) => {
      expect(Math.abs(onset - beat * 1000)).toBeLessThanOrEqual(20);
    });
  });

  it('lands the last three seconds on the second, whatever is counted before', () => {
    const sound = record(held(30, 'quiet'), { apla: true }, voice);
    const lastThree = onsetsOf(sound).slice(-3);
    [30_000, 31_000, 32_000].forEach((expected, index) => {
      expect(Math.abs(lastThree[index]! - expected)).toBeLessThanOrEqual(20);
    });
  });

  it.each(COUNT_STYLES)('lasts as long as was announced within 5 percent, in SSML (%s)', (style) => {
    for (const seconds of [10, 20, 30, 60]) {
      const ms = lengthMs(record(held(seconds, style), { apla: false }, voice));
      expect(Math.abs(ms / ((3 + seconds) * 1000) - 1)).toBeLessThanOrEqual(0.05);
    }
  });

  it('would be noticed if a beat were late', () => {
    const late = score(leadIn(count), rest(100), holdCount(10, 'every-second', 'hold', numbers, count));
    const onsets = onsetsOf(record(late, { apla: true }, voice));
    expect(onsets.some((onset, beat) => Math.abs(onset - beat * 1000) > 20)).toBe(true);
  });
});
