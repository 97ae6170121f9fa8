import { readNumber } from './numbers.ts';

/** `value` as Alexa sends an AMAZON.TIME: 18:30, or MO, AF, EV, NI for a part of the day. */
export interface TimeReading {
  readonly value: string;
  readonly length: number;
}

/**
 * The times of day that begin at `at`, the longest first: "half six", "ten past six", "six thirty p m". What stands
 * behind an hour belongs to it, or to the sample: "at {at} in the morning".
 */
export function readTimes(keys: readonly string[], at: number): readonly TimeReading[] {
  for (const [words, value] of NAMED) {
    if (isAt(keys, at, words)) return [{ value, length: words.split(' ').length }];
  }
  const clock = clockAt(keys, at);
  if (clock === null) return [];
  const bare = { value: clockText(clock.minutes), length: clock.length };
  const half = HALVES.find(([words]) => isAt(keys, at + clock.length, words));
  if (half === undefined) return [bare];
  const late = half[1] === 'later' && clock.minutes < 12 * 60 ? 12 * 60 : 0;
  const whole = { value: clockText(clock.minutes + late), length: clock.length + half[0].split(' ').length };
  return [whole, bare];
}

function clockText(minutes: number): string {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

interface ClockReading {
  readonly minutes: number;
  readonly length: number;
}

function clockAt(keys: readonly string[], at: number): ClockReading | null {
  for (const [words, offset] of FRACTIONS) {
    if (!isAt(keys, at, words)) continue;
    const length = words.split(' ').length;
    const hour = hourAt(keys, at + length);
    if (hour !== null) return { minutes: hour.value * 60 + offset, length: length + hour.length };
  }
  const count = readNumber(keys, at);
  const beside = keys[at + (count?.length ?? 0)];
  if (count !== null && count.value >= 5 && count.value <= 55 && (beside === 'past' || beside === 'to')) {
    const hour = hourAt(keys, at + count.length + 1);
    const offset = beside === 'past' ? count.value : -count.value;
    if (hour !== null) return { minutes: hour.value * 60 + offset, length: count.length + 1 + hour.length };
  }
  const hour = hourAt(keys, at);
  if (hour === null) return null;
  const past = readNumber(keys, at + hour.length);
  if (past !== null && past.value >= 5 && past.value <= 59)
    return { minutes: hour.value * 60 + past.value, length: hour.length + past.length };
  const oclock = isAt(keys, at + hour.length, "o'clock") ? 1 : 0;
  return { minutes: hour.value * 60, length: hour.length + oclock };
}

function hourAt(keys: readonly string[], at: number): { value: number; length: number } | null {
  const hour = readNumber(keys, at);
  return hour !== null && hour.length === 1 && hour.value >= 1 && hour.value <= 23 ? hour : null;
}

function isAt(keys: readonly string[], at: number, words: string): boolean {
  return words.split(' ').every((word, index) => keys[at + index] === word);
}

const NAMED: readonly (readonly [string, string])[] = [
  ['noon', '12:00'],
  ['midday', '12:00'],
  ['midnight', '00:00'],
  ['the morning', 'MO'],
  ['the afternoon', 'AF'],
  ['the evening', 'EV'],
  ['the night', 'NI'],
];

/** Longest first. */
const FRACTIONS: readonly (readonly [string, number])[] = [
  ['a quarter past', 15],
  ['a quarter to', -15],
  ['quarter past', 15],
  ['quarter to', -15],
  ['half past', 30],
  ['half', 30],
];

const HALVES: readonly (readonly [string, 'morning' | 'later'])[] = [
  ['in the morning', 'morning'],
  ['in the afternoon', 'later'],
  ['in the evening', 'later'],
  ['at night', 'later'],
  ['a m', 'morning'],
  ['am', 'morning'],
  ['p m', 'later'],
  ['pm', 'later'],
];
