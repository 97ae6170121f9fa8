import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate } from '../../simulator/recognise/dates.ts';
import { readDuration } from '../../simulator/recognise/durations.ts';
import { readNumber, wordsOfNumber } from '../../simulator/recognise/numbers.ts';
import { keyText, shownText, wordsOf } from '../../simulator/recognise/words.ts';

const keys = (text: string) => wordsOf(text).map((word) => word.key);

test('every number is read back from its words, and from its digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999 }), (value) => {
      expect(readNumber(keys(wordsOfNumber(value)), 0)?.value).toBe(value);
      expect(readNumber(keys(String(value)), 0)?.value).toBe(value);
    }),
  );
});

test.each([
  ['thirty seconds', 'PT30S'],
  ['30 seconds', 'PT30S'],
  ['a minute', 'PT1M'],
  ['a minute and a half', 'PT1M30S'],
  ['two minutes and thirty seconds', 'PT2M30S'],
  ['a quarter of an hour', 'PT15M'],
  ['half an hour', 'PT30M'],
  ['forty eight hours', 'PT48H'],
  ['two days', 'P2D'],
  ['a couple of days', 'P2D'],
  ['three weeks', 'P3W'],
])('"%s" is %s', (text, iso) => {
  expect(readDuration(keys(text), 0)).toEqual({ value: iso, length: keys(text).length });
});

describe('dates, said on a Monday', () => {
  const monday = Date.parse('2026-11-23T08:00:00Z');
  test.each([
    ['tomorrow', '2026-11-24'],
    ['the day after tomorrow', '2026-11-25'],
    ['on friday', '2026-11-27'],
    ['monday', '2026-11-30'],
    ['next week', '2026-W49'],
    ['the weekend', '2026-W48-WE'],
  ])('"%s" is %s', (text, date) => {
    expect(readDate(keys(text), 0, monday)?.value).toBe(date);
  });
});

describe('words', () => {
  test('are compared by one key in their short and long forms, and shown as they were said', () => {
    for (const said of ["I can't run", 'i cannot run', 'I can not run', 'i cant run', 'I CAN’T RUN!']) {
      expect(keyText(wordsOf(said))).toBe("i can't run");
    }
    expect(shownText(wordsOf('No, I can not feel it.'))).toBe('no i can not feel it');
  });

  test('have numbers spelled out and hesitations left out', () => {
    expect(shownText(wordsOf('um, about 7/10 er 25'))).toBe('about seven out of ten twenty five');
  });

  test('come out of anything at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { key, shown } of wordsOf(text)) expect(key.length * shown.length).toBeGreaterThan(0);
      }),
    );
  });
});
