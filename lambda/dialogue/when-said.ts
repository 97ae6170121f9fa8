import { DAYS } from '../words/en/wishes/days.ts';
import { joined, type ReminderClock, type ReminderWhen } from './reminder-when.ts';
import { clocksNamed, isPartAt, onlyClock, partNamed } from './when-said-clock.ts';
import { type DayNamed, daysNamed, deniesDay, isCorrected, isDenied, meansSeveral } from './when-said-day.ts';
import { lengthIn, shiftIn } from './when-said-length.ts';
import { isAt, says } from './when-said-phrases.ts';

/** The day and time that a sentence names; null where it names none. Never throws. */
export function whenIn(text: string): ReminderWhen | null {
  const words = evenWords(text);
  const asked = words.findLastIndex((word) => DAYS.asks.includes(word));
  const told = asked < 0 ? null : whenTold(words.slice(asked + 1));
  if (told === null || asked <= 0) return told ?? whenTold(words);
  if (told.kind !== 'on' || told.day !== null) return told;
  // "Tomorrow, remind me at six."
  const before = whenTold(words.slice(0, asked));
  return before?.kind === 'on' ? { ...told, day: before.day } : told;
}

function whenTold(words: readonly string[]): ReminderWhen | null {
  if (says(words, DAYS.beyond)) return { kind: 'several' };
  const days = daysNamed(words);
  const clocks = clocksNamed(words);
  const isOfTime = (at: number) =>
    isPartAt(words, at) || clocks.some(({ from, to }) => at >= from && at < to);
  if (areSeveral(days, (one, other) => meansSeveral(words, one, other, isOfTime))) return { kind: 'several' };
  if (areSeveral(clocks, (one, other) => meansSeveral(words, one, other, () => false)))
    return { kind: 'several' };
  const day = dayMeant(words, days);
  const shift = day === null ? shiftIn(words) : null;
  if (shift !== null) return { kind: 'shift', minutes: shift };
  const part = partNamed(words);
  const time: ReminderClock | null = clocks.at(-1)?.time ?? (part === null ? null : { kind: 'part', part });
  const length = day === null ? lengthIn(words) : null;
  const isUnknown =
    day === null && length === null && (saysUnknown(words) || (time !== null && namesDay(words)));
  if (isUnknown) return { kind: 'unclear' };
  const when = joined(length?.minutes ?? null, day?.day ?? null, time);
  if (when !== null) return when;
  if (deniesDay(words)) return { kind: 'another' };
  return nthIn(words) ?? numberIn(words) ?? (namesSome(words) ? { kind: 'unclear' } : null);
}

function evenWords(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replace(/\b([ap])\.m\b\.?/g, '$1m')
      .match(/\d+(?:st|nd|rd|th)\b|[a-z]+(?:'[a-z]+)?|\d+/g) ?? []
  )
    .map((word) => word.replace(/'s$/, ''))
    .slice(0, MAX_WORDS);
}

const MAX_WORDS = 60;

interface Named {
  readonly from: number;
  readonly to: number;
}

/** Two that stand together and are not the same. */
function areSeveral<T extends Named>(named: readonly T[], together: (one: T, other: T) => boolean): boolean {
  const meant = (each: T) => JSON.stringify({ ...each, from: 0, to: 0 });
  return named.some((other, index) => {
    const one = named[index - 1];
    return one !== undefined && meant(one) !== meant(other) && together(one, other);
  });
}

/** The first that is named; what takes it back names the one that is meant. */
function dayMeant(words: readonly string[], days: readonly DayNamed[]): DayNamed | null {
  const [first = null, ...others] = days;
  return others.reduce((one, other) => (one !== null && isCorrected(words, one, other) ? other : one), first);
}

function saysUnknown(words: readonly string[]): boolean {
  return DAYS.unknown.some((each) => placeOf(words, each) >= 0);
}

/** "On Pancake Day at noon": it names a day that we do not know, whatever the time. */
function namesDay(words: readonly string[]): boolean {
  return followed(words, DAYS.namesDay, (at) => !isPartAt(words, at));
}

function namesSome(words: readonly string[]): boolean {
  return followed(words, DAYS.names, () => true);
}

function followed(words: readonly string[], names: readonly string[], by: (at: number) => boolean): boolean {
  return names.some((name) => {
    const at = placeOf(words, name);
    const then = at + name.split(' ').length;
    const next = words[then];
    return at >= 0 && next !== undefined && !DAYS.notNames.includes(next) && by(then);
  });
}

function nthIn(words: readonly string[]): ReminderWhen | null {
  const counts = [...DAYS.dates, ...DAYS.next, ...DAYS.last];
  const at = words.findIndex(
    (word, index) => counts.includes(word) && DAYS.set.includes(words[index + 1] ?? ''),
  );
  if (at < 0) return null;
  const word = words[at]!;
  return { kind: 'nth', nth: DAYS.next.includes(word) ? 1 : DAYS.dates.indexOf(word) + 1 };
}

function numberIn(words: readonly string[]): ReminderWhen | null {
  const time = onlyClock(words);
  return time === null ? null : { kind: 'number', time };
}

/** Where a phrase begins that is not denied, "not tomorrow"; -1 where there is none. */
function placeOf(words: readonly string[], said: string): number {
  return words.findIndex((_, at) => isAt(words, at, said) && !isDenied(words, at));
}
