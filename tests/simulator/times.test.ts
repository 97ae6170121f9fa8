import { expect, test } from 'vitest';
import { readTimes } from '../../simulator/recognise/times.ts';

test.each([
  ['six', '06:00', 1],
  ["seven o'clock", '07:00', 2],
  ['half six', '06:30', 2],
  ['half past nine in the morning', '09:30', 6],
  ['a quarter to nine', '08:45', 4],
  ['six thirty p m tomorrow', '18:30', 4],
  ['ten past six', '06:10', 3],
  ['twenty five to seven p m', '18:35', 6],
  ['eighteen', '18:00', 1],
  ['noon', '12:00', 1],
  ['the evening', 'EV', 2],
])('"%s" is the time %s in %i words', (said, value, length) =>
  expect(readTimes(said.split(' '), 0)[0]).toEqual({ value, length }),
);

test('an hour ends before its half of the day, too, which may belong to the sample', () =>
  expect(readTimes('seven in the morning'.split(' '), 0)).toEqual([
    { value: '07:00', length: 4 },
    { value: '07:00', length: 1 },
  ]));

test.each(['tomorrow', 'fifty', 'a week'])('"%s" is no time of day', (said) =>
  expect(readTimes(said.split(' '), 0)).toEqual([]),
);
