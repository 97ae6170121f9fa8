import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReminderWhen } from '../../lambda/dialogue/reminder-when.ts';
import { whenIn } from '../../lambda/dialogue/when-said.ts';

const on = (
  day: Extract<ReminderWhen, { kind: 'on' }>['day'],
  time: Extract<ReminderWhen, { kind: 'on' }>['time'] = null,
) => ({ kind: 'on', day, time }) as const;
const ahead = (days: number) => ({ kind: 'ahead', days }) as const;
const clock = (minutes: number, half: 'morning' | 'later' | null = null) =>
  ({ kind: 'clock', minutes, half }) as const;
const evening = { kind: 'part', part: 'evening' } as const;

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

  test.each(['on the fifth of december', 'every morning', 'after work', 'at christmas', 'a week on monday'])(
    '"%s" means one, and it is not clear which',
    (said) => expect(whenIn(said)).toEqual({ kind: 'unclear' }),
  );

  test.each([
    'remind me',
    'remind me when i can run',
    'remind me to check on my glutes',
    'yes',
    'no thanks',
    'hold it for twenty seconds',
    'two',
    'not tomorrow',
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
