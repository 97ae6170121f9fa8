import { expect, test } from 'vitest';
import { readTime } from '../../simulator/recognise/times.ts';

test.each([
  ['six', '06:00', 1],
  ["seven o'clock", '07:00', 2],
  ['half six', '06:30', 2],
  ['half past nine in the morning', '09:30', 6],
  ['a quarter to nine', '08:45', 4],
  ['six thirty p m tomorrow', '18:30', 4],
  ['eighteen', '18:00', 1],
  ['noon', '12:00', 1],
  ['the evening', 'EV', 2],
])('"%s" is the time %s in %i words', (said, value, length) =>
  expect(readTime(said.split(' '), 0)).toEqual({ value, length }),
);

test.each(['tomorrow', 'fifty', 'a week'])('"%s" is no time of day', (said) =>
  expect(readTime(said.split(' '), 0)).toBeNull(),
);
