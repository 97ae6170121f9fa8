import { DAYS } from '../words/en/wishes/days.ts';
import { WISHES } from '../words/en/wishes/wishes.ts';
import {
  DAY_PARTS,
  type DayPart,
  joined,
  type ReminderClock,
  type ReminderDay,
  type ReminderWhen,
} from './reminder-when.ts';
import { numberAt, timesIn } from './spoken-time.ts';

/** How a language names days and times of day. */
export interface DayWords {
  /** Sunday first. */
  readonly weekdays: readonly string[];
  readonly weekend: readonly string[];
  readonly next: readonly string[];
  readonly ahead: readonly { readonly said: string; readonly days: number }[];
  readonly parts: Readonly<Record<DayPart, readonly string[]>>;
  readonly clock: {
    /** Before an hour that says no more of itself: "at six". */
    readonly before: readonly string[];
    readonly oclock: readonly string[];
    readonly morning: readonly string[];
    readonly later: readonly string[];
    readonly half: readonly string[];
    readonly quarterPast: readonly string[];
    readonly quarterTo: readonly string[];
  };
  /** More than one day, or one that only a calendar tells. */
  readonly beyond: readonly string[];
  /** Before a day of any name; where none of ours follows, one was meant that we do not know. */
  readonly names: readonly string[];
  readonly notNames: readonly string[];
  /** Before a day that is not meant. */
  readonly denied: readonly string[];
}

/** The day and time that a sentence names; null where it names none. Never throws. */
export function whenIn(text: string): ReminderWhen | null {
  const words = evenWords(text);
  if (DAYS.beyond.some((each) => placeOf(words, each) >= 0)) return { kind: 'unclear' };
  const [length] = timesIn({ words }, WISHES).filter(({ seconds }) => seconds >= SHORTEST_SECONDS);
  const day = dayIn(words);
  const minutes = day === null && length !== undefined ? length.seconds / 60 : null;
  return joined(minutes, day, timeIn(words)) ?? (namesSome(words) ? { kind: 'unclear' } : null);
}

/** Below this, seconds and minutes are about a hold. */
const SHORTEST_SECONDS = 5 * 60;

function evenWords(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/\b([ap])\.m\b\.?/g, '$1m')
      .match(/[a-z]+(?:'[a-z]+)?|\d+/g) ?? []
  )
    .map((word) => word.replace(/'s$/, ''))
    .slice(0, MAX_WORDS);
}

const MAX_WORDS = 60;

function dayIn(words: readonly string[]): ReminderDay | null {
  const { weekdays, weekend, next, ahead } = DAYS;
  for (const { said, days } of ahead) {
    if (placeOf(words, said) >= 0) return { kind: 'ahead', days };
  }
  const named = words.findIndex(
    (word, at) => (weekdays.includes(word) || weekend.includes(word)) && !isDenied(words, at),
  );
  if (named < 0) return null;
  const weekday = weekend.includes(words[named]!) ? 6 : weekdays.indexOf(words[named]!);
  return { kind: 'weekday', weekday, week: next.includes(words[named - 1] ?? '') ? 'next' : 'coming' };
}

function timeIn(words: readonly string[]): ReminderClock | null {
  const part = DAY_PARTS.find((each) => DAYS.parts[each].some((said) => placeOf(words, said) >= 0)) ?? null;
  for (let at = 0; at < words.length; at += 1) {
    const clock = clockAt(words, at, part !== null);
    if (clock !== null) return { kind: 'clock', minutes: clock.minutes, half: halfOf(words, clock, part) };
  }
  return part === null ? null : { kind: 'part', part };
}

/** "Six p m", "six this evening", "eighteen thirty": only a bare "six" leaves it open. */
function halfOf(
  words: readonly string[],
  { minutes, to }: ClockRead,
  part: DayPart | null,
): 'morning' | 'later' | null {
  if (says(words, to, DAYS.clock.morning)) return 'morning';
  if (says(words, to, DAYS.clock.later) || minutes >= 13 * 60) return 'later';
  if (part === null) return null;
  return part === 'morning' ? 'morning' : 'later';
}

interface ClockRead {
  readonly minutes: number;
  readonly to: number;
}

/** "Half six", "a quarter to nine", "six thirty", "at six", "six p m". */
function clockAt(words: readonly string[], at: number, besidePart: boolean): ClockRead | null {
  const { before, half, quarterPast, quarterTo, oclock, morning, later } = DAYS.clock;
  for (const [said, offset] of [
    ...half.map((each) => [each, 30] as const),
    ...quarterPast.map((each) => [each, 15] as const),
    ...quarterTo.map((each) => [each, -15] as const),
  ]) {
    if (!isAt(words, at, said)) continue;
    const hour = hourAt(words, at + said.split(' ').length);
    if (hour !== null) return { minutes: hour.value * 60 + offset, to: hour.to };
  }
  const hour = hourAt(words, at);
  if (hour === null) return null;
  const past = numberAt(words, hour.to, WISHES.numbers);
  const minutes = past !== null && past.value >= 5 && past.value <= 59 ? past : null;
  const to = minutes?.to ?? hour.to;
  const bare = minutes === null && !says(words, to, [...oclock, ...morning, ...later]);
  // "Six" alone may count anything; "in six days" counts days.
  if (Object.hasOwn(WISHES.units, words[to] ?? '')) return null;
  const led = before.some((each) => isAt(words, at - each.split(' ').length, each));
  if (bare && !led && !besidePart) return null;
  const after = says(words, to, oclock) ? to + 1 : to;
  return { minutes: hour.value * 60 + (minutes?.value ?? 0), to: after };
}

function hourAt(
  words: readonly string[],
  at: number,
): { readonly value: number; readonly to: number } | null {
  const word = words[at] ?? '';
  const hour = Object.hasOwn(WISHES.numbers, word) ? WISHES.numbers[word]! : Number(word || Number.NaN);
  return Number.isInteger(hour) && hour >= 1 && hour <= 23 ? { value: hour, to: at + 1 } : null;
}

function namesSome(words: readonly string[]): boolean {
  return DAYS.names.some((name) => {
    const at = placeOf(words, name);
    const next = words[at + name.split(' ').length];
    return at >= 0 && next !== undefined && !DAYS.notNames.includes(next);
  });
}

function says(words: readonly string[], at: number, phrases: readonly string[]): boolean {
  return phrases.some((each) => isAt(words, at, each));
}

/** Where a phrase begins that is not denied, "not tomorrow"; -1 where there is none. */
function placeOf(words: readonly string[], said: string): number {
  return words.findIndex((_, at) => isAt(words, at, said) && !isDenied(words, at));
}

function isDenied(words: readonly string[], at: number): boolean {
  return DAYS.denied.includes(words[at - 1] ?? '');
}

function isAt(words: readonly string[], at: number, said: string): boolean {
  return at >= 0 && said.split(' ').every((word, index) => words[at + index] === word);
}
