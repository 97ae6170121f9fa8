import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReminderWhen, TimeSaid } from '../../lambda/dialogue/reminder-when.ts';
import { whenIn } from '../../lambda/dialogue/when-said.ts';
import { DAYS } from '../../lambda/words/en/wishes/days.ts';

const on = (
  day: Extract<TimeSaid, { kind: 'on' }>['day'],
  time: Extract<TimeSaid, { kind: 'on' }>['time'] = null,
) => ({ kind: 'on', day, time }) as const;
const ahead = (days: number) => ({ kind: 'ahead', days }) as const;
const clock = (minutes: number, half: 'morning' | 'later' | null = null) =>
  ({ kind: 'clock', minutes, half }) as const;
const evening = { kind: 'part', part: 'evening' } as const;
const afternoon = { kind: 'part', part: 'afternoon' } as const;
const noon = { kind: 'part', part: 'midday' } as const;
const weekday = (name: string, week: 'coming' | 'next' = 'coming') =>
  ({ kind: 'weekday', weekday: DAYS.weekdays.indexOf(name), week }) as const;
const date = (month: number | null, dayOfMonth: number) => ({ kind: 'date', month, dayOfMonth }) as const;
const later = (day: Extract<TimeSaid, { kind: 'on' }>['day'], days: number) =>
  ({ kind: 'from', day: day!, days }) as const;
const inDays = (days: number) => ({ kind: 'after', minutes: days * 24 * 60 }) as const;
const WEEKEND = { kind: 'weekend', week: 'coming' } as const;

describe('the day and time in a sentence', () => {
  test.each([
    ['remind me in two days', { kind: 'after', minutes: 2880 }],
    ['in a couple of hours', { kind: 'after', minutes: 120 }],
    ['in two days in the evening', on(ahead(2), evening)],
    ['tomorrow', on(ahead(1))],
    ['not tomorrow, the day after tomorrow', on(ahead(2))],
    ['this evening', on(ahead(0), evening)],
    ['no make it the evening', on(null, evening)],
    ['at six', on(null, clock(360))],
    ['make it half six', on(null, clock(390))],
    ['half past nine in the morning', on(null, clock(570, 'morning'))],
    ['tomorrow at 6:30 p.m.', on(ahead(1), clock(390, 'later'))],
    ["seven o'clock tonight", on(ahead(0), clock(420, 'later'))],
    ['a quarter to nine', on(null, clock(525))],
    ['friday instead', on({ kind: 'weekday', weekday: 5, week: 'coming' })],
    [
      'next monday at noon',
      on({ kind: 'weekday', weekday: 1, week: 'next' }, { kind: 'part', part: 'midday' }),
    ],
  ])('"%s"', (said, when) => expect(whenIn(said)).toEqual(when));

  test.each<readonly [string, ReminderWhen]>([
    ['on the fifth of december at noon', on(date(12, 5), noon)],
    ['friday the fourth of december', on(date(12, 4))],
    ['december the fourth', on(date(12, 4))],
    ['december fourth at ten', on(date(12, 4), clock(600))],
    ['on the twenty eighth at nine', on(date(null, 28), clock(540))],
    ['on the 28th', on(date(null, 28))],
    ['on boxing day at noon', on(date(12, 26), noon)],
    ['on christmas day', on(date(12, 25))],
    ["on new year's day", on(date(1, 1))],
  ])('"%s" is a date', (said, when) => expect(whenIn(said)).toEqual(when));

  test.each<readonly [string, ReminderWhen]>([
    ['a week on tuesday', on(later(weekday('tuesday'), 7))],
    ['a week from friday', on(later(weekday('friday'), 7))],
    ['tuesday week', on(later(weekday('tuesday'), 7))],
    ['saturday week at noon', on(later(weekday('saturday'), 7), noon)],
    ['tuesday after next', on(later(weekday('tuesday'), 7))],
    ['a fortnight on friday', on(later(weekday('friday'), 14))],
    ['the day after friday', on(later(weekday('friday'), 1))],
    ['the day before friday', on(later(weekday('friday'), -1))],
    ['two weeks from tomorrow', on(ahead(15))],
    ['two days after tomorrow', on(ahead(3))],
    ['a week tomorrow', on(ahead(8))],
    ['tomorrow week', on(ahead(8))],
    ['a week today', on(ahead(7))],
    ['the week after next', on(ahead(14))],
    ['friday next week', on(weekday('friday', 'next'))],
    ['next week on friday', on(weekday('friday', 'next'))],
    ['this weekend', on(WEEKEND)],
    ['next weekend', on({ kind: 'weekend', week: 'next' })],
  ])('"%s" is counted from another', (said, when) => expect(whenIn(said)).toEqual(when));

  test.each<readonly [string, ReminderWhen]>([
    ["i can't run tomorrow so remind me on wednesday", on(weekday('wednesday'))],
    ['remind me on wednesday because i run tomorrow', on(weekday('wednesday'))],
    ['tomorrow remind me at six', on(ahead(1), clock(360))],
    ['friday no saturday', on(weekday('saturday'))],
    ['make it friday instead of tomorrow', on(weekday('friday'))],
    ['not the day after tomorrow but friday', on(weekday('friday'))],
  ])('"%s" means one of those it names', (said, when) => expect(whenIn(said)).toEqual(when));

  test.each<readonly [string, ReminderWhen]>([
    ['in a week and a half', inDays(10.5)],
    ['in two days and a half', inDays(2.5)],
    ['in two and a half days', inDays(2.5)],
    ['in one day and six hours', inDays(1.25)],
    ['in an hour and a half', inDays(1 / 16)],
    ['in a week', inDays(7)],
    ['in a fortnight', inDays(14)],
    ['in a few days', inDays(3)],
    ['in a day or two', inDays(2)],
    ['in a couple of weeks', inDays(14)],
    ['in a week and a half at noon', on(ahead(11), noon)],
  ])('"%s" is never cut short', (said, when) => expect(whenIn(said)).toEqual(when));

  test.each<readonly [string, ReminderWhen]>([
    ['at ten past six', on(null, clock(370))],
    ['twenty to seven', on(null, clock(400))],
    ['twenty five past six in the evening', on(null, clock(385, 'later'))],
    ['at five to nine tomorrow', on(ahead(1), clock(535))],
    ['saturday at midnight', on(weekday('saturday'), clock(1440, 'later'))],
    ['at five in the morning', on(null, clock(300, 'morning'))],
    ['7 am', on(null, clock(420, 'morning'))],
    ['today at eight am', on(ahead(0), clock(480, 'morning'))],
    ['tonight at ten', on(ahead(0), clock(600, 'later'))],
    ['six thirty', on(null, clock(390))],
    ['how about seven', on(null, clock(420))],
    ['at lunch', on(null, noon)],
    ['at tea time', on(null, afternoon)],
    ['after lunch', on(null, afternoon)],
    ['tomorrow arvo', on(ahead(1), afternoon)],
  ])('"%s" is a time of day', (said, when) => expect(whenIn(said)).toEqual(when));

  test.each([
    ['an hour earlier please', -60],
    ['an hour later', 60],
    ['make it half an hour later', 30],
    ['no a bit later', 60],
    ['two days later', 2880],
    ['earlier please', -60],
  ])('"%s" is counted from what was proposed', (said, minutes) =>
    expect(whenIn(said)).toEqual({ kind: 'shift', minutes }),
  );

  test.each([
    'tomorrow and on friday',
    'saturday and sunday',
    'on tuesday and thursday at six',
    'tomorrow at six and friday at seven',
    'tomorrow or friday',
    'at six and at nine',
    'twice a day',
    'every morning',
  ])('"%s" are several', (said) => expect(whenIn(said)).toEqual({ kind: 'several' }));

  test.each(['not tomorrow', 'not on friday', 'all but friday', 'remind me but not tomorrow'])(
    '"%s" means another day',
    (said) => expect(whenIn(said)).toEqual({ kind: 'another' }),
  );

  test.each([
    'after work',
    'at christmas',
    'on my birthday at noon',
    'on pancake day at noon',
    'yesterday',
    'did you remind me yesterday',
    'at the end of the week',
    'on thanksgiving',
    'soon',
    'on the thirty first of february',
    'in one minute',
  ])('"%s" means one, and it is not clear which', (said) =>
    expect(whenIn(said)).toEqual({ kind: 'unclear' }),
  );

  test.each([
    ['eight', 480],
    ['no eight', 480],
    ['10', 600],
    ['sorry i meant nine', 540],
    ['change it to seven', 420],
  ])('"%s" is a time where a time is asked for', (said, minutes) =>
    expect(whenIn(said)).toEqual({ kind: 'number', time: clock(minutes) }),
  );

  test.each([
    ['the second reminder', 2],
    ['the first one', 1],
    ['my next reminder', 1],
    ['my last reminder', 0],
  ])('"%s" is one of those that are set', (said, nth) => expect(whenIn(said)).toEqual({ kind: 'nth', nth }));

  test.each([
    'remind me',
    'remind me when i can run',
    'remind me to check on my glutes',
    'yes',
    'no thanks',
    'hold it for twenty seconds',
    'about a two and stiff',
  ])('is none in "%s"', (said) => expect(whenIn(said)).toBeNull());

  test('is found in whatever a reminder can be asked with', () => {
    const model = JSON.parse(readFileSync('interaction-models/en-US.json', 'utf8'));
    const days = model.interactionModel.languageModel.types.find(
      ({ name }: { name: string }) => name === 'REMIND_DAY',
    );
    const said: readonly string[] = days.values.flatMap(
      ({ name }: { name: { value: string; synonyms: readonly string[] } }) => [name.value, ...name.synonyms],
    );
    expect(said.length).toBeGreaterThan(80);
    expect(said.filter((each) => (whenIn(each)?.kind ?? 'unclear') === 'unclear')).toEqual([]);
  });

  test('is looked for in anything, and never in vain for long', () => {
    const words = fc.constantFrom(
      'half',
      'past',
      'at',
      'six',
      'in',
      'a',
      'week',
      'not',
      'tomorrow',
      '|',
      '🙂',
      '99',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words).map((each) => each.join(' ')),
        ),
        (text) => {
          expect(() => whenIn(text)).not.toThrow();
        },
      ),
    );
  });
});
