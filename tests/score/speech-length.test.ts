import { describe, expect, it } from 'vitest';
import { BEAT_WORDS, speechMs } from '../../lambda/score/speech-length.ts';
import { ROUTINE } from '../../lambda/words/en/routine.ts';
import { fill } from '../../lambda/words/fill.ts';
import { embeddedVoice, lengthMs } from '../../simulator/speech/flite.ts';

const voice = embeddedVoice();
/** Every third of them, to be quick; `simulator/speech/measure.ts` takes all. */
const LINES = Object.values(ROUTINE.steps)
  .filter((_, index) => index % 3 === 0)
  .map((line) => fill(line, { side: 'left', otherSide: 'right' }));

describe('the model of speech lengths, against synthetic speech', () => {
  it('is a little long for our lines together, and near for each', () => {
    const measured = LINES.map((line) => lengthMs(voice(line)));
    const estimated = LINES.map(speechMs);
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    const ratio = sum(estimated) / sum(measured);
    expect(ratio).toBeGreaterThan(1);
    expect(ratio).toBeLessThan(1.2);
    const near = measured.filter((ms, index) => Math.abs(estimated[index]! / ms - 1.1) < 0.25);
    expect(near.length / LINES.length).toBeGreaterThan(0.9);
  });

  it('knows the words of a beat within 20 ms', () => {
    for (const word of ['three', 'two', 'one', 'hold', 'halfway', 'fifteen', 'twenty-seven']) {
      expect(Math.abs((BEAT_WORDS[word] ?? 0) - lengthMs(voice(word)))).toBeLessThanOrEqual(20);
    }
  });

  it('has every word that we put on a beat', () => {
    const { numbers, count } = ROUTINE;
    const words = [...numbers, ...count.leadIn, count.hold, count.press, count.halfway, count.lastPass];
    expect(words.filter((word) => BEAT_WORDS[word] === undefined)).toEqual([]);
  });
});
