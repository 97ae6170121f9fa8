import { describe, expect, it } from 'vitest';
import { holdCount, passCount } from '../../lambda/routine/counting.ts';
import { COUNT_STYLES } from '../../lambda/routine/vocabulary.ts';
import { speechMs } from '../../lambda/score/speech-length.ts';
import { ROUTINE } from '../../lambda/words/en/routine.ts';

const { numbers, count } = ROUTINE;
const HOLDS = Array.from({ length: 51 }, (_, index) => 10 + index);
const EVERY = COUNT_STYLES.flatMap((style) => HOLDS.map((seconds) => [style, seconds] as const));

describe('the count of a hold', () => {
  it('has a beat of one second for every second that was announced', () => {
    for (const [style, seconds] of EVERY) {
      const { beats, beatMs } = holdCount(seconds, style, 'hold', numbers, count);
      expect(beats.length * beatMs).toBe(seconds * 1000);
    }
  });

  it('lands its last three seconds on the second, in every style', () => {
    for (const [style, seconds] of EVERY) {
      expect(holdCount(seconds, style, 'hold', numbers, count).beats.slice(-3)).toEqual([
        'three',
        'two',
        'one',
      ]);
    }
  });

  it('says halfway where the hold is twenty seconds or more', () => {
    for (const [style, seconds] of EVERY) {
      const at = holdCount(seconds, style, 'hold', numbers, count).beats.indexOf('halfway');
      if (seconds < 20) expect(at).toBe(-1);
      else expect(Math.abs(at - seconds / 2)).toBeLessThanOrEqual(0.5);
    }
  });

  it('says every number that is due, and it is the number of seconds left', () => {
    for (const [style, seconds] of EVERY) {
      holdCount(seconds, style, 'hold', numbers, count).beats.forEach((word, second) => {
        const left = seconds - second;
        if (word !== null && word !== 'hold' && word !== 'halfway') expect(word).toBe(numbers[left]);
        if (style === 'every-second') expect(word).not.toBeNull();
        if (style === 'every-five' && (left <= 5 || left % 5 === 0)) expect(word).not.toBeNull();
        if (style === 'quiet' && left > 3 && second > 0 && word !== 'halfway') expect(word).toBeNull();
      });
    }
  });

  it('only ever puts words on a beat that fit into it', () => {
    for (const word of [...numbers, ...count.leadIn, count.hold, count.halfway, count.press]) {
      expect(speechMs(word), word).toBeLessThanOrEqual(950);
    }
  });

  it('does not say halfway in a block of pressing, of which there are several', () => {
    expect(holdCount(30, 'every-five', 'press', numbers, count).beats).not.toContain('halfway');
  });
});

describe('the count of rolling', () => {
  it.each(COUNT_STYLES)('is ten passes of six seconds, the last one named (%s)', (style) => {
    const { beats, beatMs } = passCount(10, 6000, style, numbers, count);
    expect(beats).toHaveLength(10);
    expect(beatMs).toBe(6000);
    expect(beats[0]).toBe('one');
    expect(beats.slice(-3)).toEqual(['eight', 'nine', 'last one']);
  });
});
