import { describe, expect, test } from 'vitest';
import { pick } from '../../lambda/narration/context.ts';
import { allOf, eitherOf } from '../../lambda/narration/list.ts';
import { spokenNumbers } from '../../lambda/narration/numbers.ts';
import { reminderLines, spokenTime } from '../../lambda/narration/reminders.ts';
import { sourceLines } from '../../lambda/narration/sources.ts';
import { EN } from '../../lambda/words/en/en.ts';
import { context } from './replies.ts';

describe('a list', () => {
  test('sounds as a person would say it', () => {
    expect(eitherOf([], EN.list)).toBe('');
    expect(eitherOf(['a'], EN.list)).toBe('a');
    expect(eitherOf(['a', 'b'], EN.list)).toBe('a or b');
    expect(eitherOf(['a', 'b', 'c'], EN.list)).toBe('a, b or c');
    expect(allOf(['a', 'b', 'c'], EN.list)).toBe('a, b and c');
  });

  test('takes a breath before the last where an item is a list itself', () => {
    expect(eitherOf(['a or b', 'c'], EN.list)).toBe('a or b, or c');
  });
});

describe('a variant', () => {
  test('is the same for the same seed and turn, and another the turn after', () => {
    const lines = ['a', 'b', 'c'] as const;
    for (const seed of [0, 7, 1234567]) {
      for (const turn of [0, 1, 2, 3]) {
        expect(pick(lines, { seed, turn })).toBe(pick(lines, { seed, turn }));
        expect(pick(lines, { seed, turn })).not.toBe(pick(lines, { seed, turn: turn + 1 }));
      }
    }
  });

  test('is there whatever the seed', () => {
    for (const seed of [-3, 0.5, 2 ** 40]) expect(['a', 'b']).toContain(pick(['a', 'b'], { seed, turn: 1 }));
  });
});

describe('a number', () => {
  test('is spoken digit by digit', () => {
    expect(spokenNumbers(context({ locale: 'en-AU' })).digits).toBe('zero zero zero');
    expect(spokenNumbers(context({ locale: 'en-IN' })).digits).toBe('one one two');
  });

  test.each(['xx-XX', '', '__proto__', 'toString'])('of the unknown locale %j is the local one', (locale) => {
    expect(spokenNumbers(context({ locale })).number).toBe('your local emergency number');
  });
});

describe('a reminder', () => {
  const thursday = { weekday: 4, daysAhead: 2, month: 12, dayOfMonth: 31, hour: 9, minute: 0 };

  test.each([
    [thursday, 'on Thursday at nine in the morning'],
    [{ ...thursday, daysAhead: 1, hour: 18, minute: 30 }, 'tomorrow at half past six in the evening'],
    [{ ...thursday, hour: 17, minute: 45 }, 'on Thursday at a quarter to six in the evening'],
    [{ ...thursday, daysAhead: 6 }, 'on Thursday at nine in the morning'],
    // A weekday that is today's own, or a later one, is named with its date.
    [{ ...thursday, daysAhead: 7 }, 'on Thursday, December thirty first, at nine in the morning'],
  ])('is said with day and time', (at, said) => expect(spokenTime(at, context())).toBe(said));

  test('is listed a sentence each, and many not to the last', () => {
    expect(reminderLines([], context())).toHaveLength(1);
    expect(reminderLines([thursday, thursday], context())).toHaveLength(3);
    expect(reminderLines(Array(9).fill(thursday), context())).toHaveLength(6);
  });
});

describe('who says so', () => {
  test('names three at most, each once, a fact of the article as the article', () => {
    const lines = sourceLines(['S45', 'S46', 'CES-CARD', 'GIRFT', 'IFOMPT'], context());
    expect(lines).toHaveLength(4);
    expect(lines[1]).toMatch(/Livestrong/);
  });

  test('owns up where there is no source', () => {
    expect(sourceLines(['DESIGN'], context())).toEqual([EN.sources.ours]);
  });
});
