import { DAYS } from '../words/en/wishes/days.ts';
import { WISHES } from '../words/en/wishes/wishes.ts';
import { DAY_MINUTES, DAY_PARTS, type DayPart, halfOfPart, type ReminderClock } from './reminder-when.ts';
import { numberAt } from './spoken-time.ts';
import { isDenied } from './when-said-day.ts';
import { isAt } from './when-said-phrases.ts';

/** A time of day that was named: `from` is its first word, `to` the one after its last. */
export interface ClockNamed {
  readonly time: Extract<ReminderClock, { kind: 'clock' }>;
  readonly from: number;
  readonly to: number;
}

/** Every time on the clock that is named and not denied, in order. */
export function clocksNamed(words: readonly string[]): readonly ClockNamed[] {
  const part = partNamed(words);
  const named: ClockNamed[] = [];
  for (let at = 0; at < words.length; ) {
    const found = midnightAt(words, at) ?? clockAt(words, at, part !== null, part);
    if (found !== null && !isDenied(words, at)) named.push({ ...found, from: at });
    at = found?.to ?? at + 1;
  }
  return named;
}

/** The part of a day that is named and not denied. */
export function partNamed(words: readonly string[]): DayPart | null {
  const isNamed = (said: string) => words.some((_, at) => isAt(words, at, said) && !isDenied(words, at));
  return DAY_PARTS.find((each) => DAYS.parts[each].some(isNamed)) ?? null;
}

/** Whether a word names a part of a day. */
export function isPartAt(words: readonly string[], at: number): boolean {
  return DAY_PARTS.some((each) => DAYS.parts[each].includes(words[at] ?? ''));
}

/** "Eight", "how about half six", "sorry, I meant nine": a time on the clock and nothing that would say more. */
export function onlyClock(words: readonly string[]): ReminderClock | null {
  const rest = words.filter((word) => !DAYS.around.includes(word));
  // "To" and "a" are taken out with the rest, and stand within a time as well.
  const [from, to] = [words.indexOf(rest[0] ?? ''), words.lastIndexOf(rest.at(-1) ?? '')];
  for (const start of [from - 1, from]) {
    const found = rest.length === 0 ? null : clockAt(words, start, true, null);
    if (found !== null && found.to > to) return found.time;
  }
  return null;
}

type Read = Pick<ClockNamed, 'time' | 'to'> | null;

function midnightAt(words: readonly string[], at: number): Read {
  const said = DAYS.clock.midnight.find((each) => isAt(words, at, each));
  return said === undefined ? null : { time: MIDNIGHT, to: at + said.split(' ').length };
}

export const MIDNIGHT: Extract<ReminderClock, { kind: 'clock' }> = {
  kind: 'clock',
  minutes: DAY_MINUTES,
  half: 'later',
};

/** "Half six", "a quarter to nine", "ten past six", "six thirty", "at six", "six p m". */
function clockAt(words: readonly string[], at: number, besidePart: boolean, part: DayPart | null): Read {
  const { before, oclock, morning, later } = DAYS.clock;
  const beside = besideHour(words, at);
  if (beside !== null) return read(words, beside.minutes, beside.to, part);
  const hour = hourAt(words, at);
  if (hour === null) return null;
  const past = numberAt(words, hour.to, WISHES.numbers);
  const minutes = past !== null && past.value >= 5 && past.value <= 59 ? past : null;
  const to = minutes?.to ?? hour.to;
  const bare = minutes === null && !isOneAt(words, to, [...oclock, ...morning, ...later]);
  // "Six" alone may count anything; "in six days" counts days.
  if (Object.hasOwn(WISHES.units, words[to] ?? '') || Object.hasOwn(DAYS.units, words[to] ?? '')) return null;
  const led = before.some((each) => isAt(words, at - each.split(' ').length, each));
  // "The one at noon" is no hour.
  const isCounted = words[at - 1] === DAYS.article && DAYS.set.includes(words[at]!);
  if (bare && !led && (!besidePart || isCounted)) return null;
  return read(words, hour.value * 60 + (minutes?.value ?? 0), to, part);
}

/** Minutes before or after an hour. */
function besideHour(
  words: readonly string[],
  at: number,
): { readonly minutes: number; readonly to: number } | null {
  const { half, quarterPast, quarterTo, past, to } = DAYS.clock;
  for (const [said, offset] of [
    ...half.map((each) => [each, 30] as const),
    ...quarterPast.map((each) => [each, 15] as const),
    ...quarterTo.map((each) => [each, -15] as const),
  ]) {
    if (!isAt(words, at, said)) continue;
    const hour = hourAt(words, at + said.split(' ').length);
    if (hour !== null) return { minutes: hour.value * 60 + offset, to: hour.to };
  }
  const count = numberAt(words, at, WISHES.numbers);
  if (count === null || count.value < 5 || count.value > 55) return null;
  const unit = ['minute', 'minutes'].includes(words[count.to] ?? '') ? count.to + 1 : count.to;
  const isPast = past.includes(words[unit] ?? '');
  if (!isPast && !to.includes(words[unit] ?? '')) return null;
  const hour = hourAt(words, unit + 1);
  // "Ten to twenty minutes" is a length.
  if (hour === null || Object.hasOwn(WISHES.units, words[hour.to] ?? '')) return null;
  return { minutes: hour.value * 60 + (isPast ? count.value : -count.value), to: hour.to };
}

/** "Six p m", "six this evening", "eighteen thirty": only a bare "six" leaves it open. */
function read(words: readonly string[], minutes: number, end: number, part: DayPart | null): Read {
  const { oclock, morning, later } = DAYS.clock;
  const to = isOneAt(words, end, oclock) ? end + 1 : end;
  const said = [...morning, ...later].find((each) => isAt(words, to, each));
  const named =
    said === undefined
      ? part === null
        ? null
        : halfOfPart(part)
      : morning.includes(said)
        ? 'morning'
        : 'later';
  const half = minutes >= 13 * 60 ? 'later' : named;
  return { time: { kind: 'clock', minutes, half }, to: to + (said?.split(' ').length ?? 0) };
}

function hourAt(
  words: readonly string[],
  at: number,
): { readonly value: number; readonly to: number } | null {
  const word = words[at] ?? '';
  const hour = Object.hasOwn(WISHES.numbers, word) ? WISHES.numbers[word]! : Number(word || Number.NaN);
  return Number.isInteger(hour) && hour >= 1 && hour <= 23 ? { value: hour, to: at + 1 } : null;
}

function isOneAt(words: readonly string[], at: number, phrases: readonly string[]): boolean {
  return phrases.some((each) => isAt(words, at, each));
}
