import { describe, expect, it } from 'vitest';
import { misheard, sentencesIn } from './sentences.ts';

describe('every sentence means what it says', () => {
  it.each(['sentences.jsonl', 'held-back.jsonl', 'second-look.jsonl'])('%s', (name) => {
    expect(
      sentencesIn(name)
        .map(misheard)
        .filter((wrong) => wrong !== null),
    ).toEqual([]);
  });

  it('in three hundred sentences and more, no two alike', () => {
    const all = ['sentences.jsonl', 'held-back.jsonl', 'second-look.jsonl'].flatMap(sentencesIn);
    expect(new Set(all.map(({ speech, asked }) => `${speech} ${asked}`)).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(400);
  });
});
