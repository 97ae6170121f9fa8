import { readNumber } from './numbers.ts';

/** `value` is ISO 8601, as Alexa sends an AMAZON.DURATION: PT30S, PT1M30S, P2D. */
export interface DurationReading {
  readonly value: string;
  readonly length: number;
}

/** The longest duration that begins at `at`, or null: "thirty seconds", "half an hour", "a minute and a half". */
export function readDuration(keys: readonly string[], at: number): DurationReading | null {
  return readFraction(keys, at) ?? readCounted(keys, at);
}

function readFraction(keys: readonly string[], at: number): DurationReading | null {
  for (const [words, minutes, seconds] of FRACTIONS) {
    const pattern = words.split(' ');
    if (!pattern.every((word, index) => keys[at + index] === word)) continue;
    return { value: `PT${seconds ? `${seconds}S` : `${minutes}M`}`, length: pattern.length };
  }
  return null;
}

function readCounted(keys: readonly string[], at: number): DurationReading | null {
  const amount = readAmount(keys, at);
  const unit = amount && UNITS.get(keys[at + amount.length] ?? '');
  if (!amount || !unit) return null;
  const length = amount.length + 1;
  const half = HALF_OF.get(unit);
  if (half && keys.slice(at + length, at + length + 3).join(' ') === 'and a half') {
    return { value: `${iso(amount.value, unit)}${half}`, length: length + 3 };
  }
  // A week and a half is ten days and a half.
  if (unit === 'W' && keys.slice(at + length, at + length + 3).join(' ') === 'and a half')
    return { value: `P${amount.value * 7 + 3}DT12H`, length: length + 3 };
  const joint = keys[at + length] === 'and' ? 1 : 0;
  const rest = unit === 'M' || unit === 'H' || unit === 'D' ? readCounted(keys, at + length + joint) : null;
  if (rest?.value.startsWith('PT')) {
    return {
      value: `${iso(amount.value, unit)}${rest.value.slice(unit === 'D' ? 1 : 2)}`,
      length: length + joint + rest.length,
    };
  }
  return { value: iso(amount.value, unit), length };
}

function readAmount(keys: readonly string[], at: number): { value: number; length: number } | null {
  for (const [words, value] of AMOUNTS) {
    const pattern = words.split(' ');
    if (pattern.every((word, index) => keys[at + index] === word)) return { value, length: pattern.length };
  }
  return readNumber(keys, at);
}

function iso(amount: number, unit: string): string {
  return unit === 'S' || unit === 'M' || unit === 'H'
    ? `PT${amount}${unit}`
    : `P${amount}${unit.slice(0, 1)}`;
}

const AMOUNTS: readonly (readonly [string, number])[] = [
  ['a couple of', 2],
  ['couple of', 2],
  ['a couple', 2],
  ['a', 1],
  ['an', 1],
];

const FRACTIONS: readonly (readonly [string, number, number?])[] = [
  ['half an hour', 30],
  ['a half hour', 30],
  ['half a minute', 0, 30],
  ['a quarter of an hour', 15],
  ['quarter of an hour', 15],
  ['three quarters of an hour', 45],
  ['an hour and a half', 90],
];

/** Months are `MO` here, as `M` is minutes until the `P` or `PT` in front tells them apart. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ['second', 'S'],
  ['seconds', 'S'],
  ['sec', 'S'],
  ['secs', 'S'],
  ['minute', 'M'],
  ['minutes', 'M'],
  ['min', 'M'],
  ['mins', 'M'],
  ['hour', 'H'],
  ['hours', 'H'],
  ['day', 'D'],
  ['days', 'D'],
  ['week', 'W'],
  ['weeks', 'W'],
  ['month', 'MO'],
  ['months', 'MO'],
  ['year', 'Y'],
  ['years', 'Y'],
]);

const HALF_OF: ReadonlyMap<string, string> = new Map([
  ['M', '30S'],
  ['H', '30M'],
  ['D', 'T12H'],
]);
