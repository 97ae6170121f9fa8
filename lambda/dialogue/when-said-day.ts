import { DAYS } from '../words/en/wishes/days.ts';
import { WISHES } from '../words/en/wishes/wishes.ts';
import { daysFrom, type ReminderDay } from './reminder-when.ts';
import { numberAt } from './spoken-time.ts';
import { isAt, says } from './when-said-phrases.ts';

/** A day that was named: `from` is its first word, `to` the one after its last. */
export interface DayNamed {
  readonly day: ReminderDay;
  readonly from: number;
  readonly to: number;
}

/** Every day that is named and not denied, in order. */
export function daysNamed(words: readonly string[]): readonly DayNamed[] {
  const named: DayNamed[] = [];
  for (let at = 0; at < words.length; ) {
    const found = dayAt(words, at);
    if (found !== null && !isDenied(words, at)) named.push({ ...found, from: at });
    at = found?.to ?? at + 1;
  }
  return named;
}

/** "Not tomorrow." */
export function deniesDay(words: readonly string[]): boolean {
  return words.some((_, at) => isDenied(words, at) && dayAt(words, at) !== null);
}

export function isDenied(words: readonly string[], at: number): boolean {
  let first = at;
  while (words[first - 1] === DAYS.article || words[first - 1] === DAYS.weekOn) first -= 1;
  return DAYS.denied.some((each) => isAt(words, first - each.split(' ').length, each));
}

type Read = Pick<DayNamed, 'day' | 'to'> | null;

function dayAt(words: readonly string[], at: number): Read {
  return countedAt(words, at) ?? dateAt(words, at) ?? weekdayAt(words, at) ?? aheadAt(words, at);
}

function aheadAt(words: readonly string[], at: number): Read {
  for (const { said, days } of DAYS.ahead) {
    if (!isAt(words, at, said)) continue;
    const to = at + said.split(' ').length;
    // "Next week on Tuesday" is a Tuesday; "tomorrow week" a week later.
    if (DAYS.nextWeek.includes(said)) {
      const then = weekdayAt(words, words[to] === DAYS.weekOn ? to + 1 : to);
      if (then?.day.kind === 'weekday') return { day: { ...then.day, week: 'next' }, to: then.to };
    }
    return days < 2 && words[to] === 'week'
      ? { day: { kind: 'ahead', days: days + 7 }, to: to + 1 }
      : { day: { kind: 'ahead', days }, to };
  }
  return null;
}

/** "Friday", "next Friday", "Friday next week", "Friday week", "Friday after next", "the weekend". */
function weekdayAt(words: readonly string[], at: number): Read {
  const lead = DAYS.next.includes(words[at] ?? '') ? 1 : 0;
  const word = words[at + lead] ?? '';
  const weekday = DAYS.weekdays.indexOf(word);
  if (weekday < 0 && !DAYS.weekend.includes(word)) return null;
  let to = at + lead + 1;
  const nextWeek = DAYS.nextWeek.find((each) => isAt(words, to, each));
  const week = lead > 0 || nextWeek !== undefined ? 'next' : 'coming';
  const day: ReminderDay = weekday < 0 ? { kind: 'weekend', week } : { kind: 'weekday', weekday, week };
  if (nextWeek !== undefined) return { day, to: to + 2 };
  const later = DAYS.aWeekLater.find((each) => isAt(words, to, each));
  to += later?.split(' ').length ?? 0;
  return { day: later === undefined ? day : daysFrom(day, 7), to };
}

/** "The fifth of December", "December the fifth", "Friday the fourth", "the twenty eighth", "Boxing Day". */
function dateAt(words: readonly string[], at: number): Read {
  const holiday = DAYS.holidays.find(({ said }) => isAt(words, at, said));
  if (holiday !== undefined) {
    const day = { kind: 'date', month: holiday.month, dayOfMonth: holiday.date } as const;
    return { day, to: at + holiday.said.split(' ').length };
  }
  // A date says more than the weekday before it.
  const start = DAYS.weekdays.includes(words[at] ?? '') ? at + 1 : at;
  const month = DAYS.months.indexOf(words[start] ?? '') + 1;
  if (month > 0) {
    const date = ordinalAt(words, words[start + 1] === DAYS.article ? start + 2 : start + 1);
    return date === null ? null : dated(month, date.value, date.to);
  }
  const hasArticle = words[start] === DAYS.article;
  const date = ordinalAt(words, hasArticle ? start + 1 : start);
  if (date === null) return null;
  const named = words[date.to] === DAYS.ofMonth ? date.to + 1 : date.to;
  const after = DAYS.months.indexOf(words[named] ?? '') + 1;
  if (after > 0) return dated(after, date.value, named + 1);
  const isBare = hasArticle && !DAYS.counted.includes(words[date.to] ?? '');
  return isBare ? dated(null, date.value, date.to) : null;
}

const LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function dated(month: number | null, dayOfMonth: number, to: number): Read {
  const longest = month === null ? 31 : LONGEST_MONTHS[month - 1]!;
  return dayOfMonth >= 1 && dayOfMonth <= longest ? { day: { kind: 'date', month, dayOfMonth }, to } : null;
}

function ordinalAt(
  words: readonly string[],
  at: number,
): { readonly value: number; readonly to: number } | null {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(words[at] ?? '');
  if (digits !== null) return { value: Number(digits[1]), to: at + 1 };
  const isLong = (from: number) => (each: string) => each.includes(' ') && isAt(words, from, each);
  const two = DAYS.dates.findIndex(isLong(at));
  if (two >= 0) return { value: two + 1, to: at + 2 };
  // The "first" of a "thirty first" that was no date is none either.
  if (DAYS.dates.some(isLong(at - 1))) return null;
  const one = DAYS.dates.indexOf(words[at] ?? '');
  return one < 0 ? null : { value: one + 1, to: at + 1 };
}

/** "A week on Tuesday", "two days after tomorrow", "the day before Friday", "a fortnight on Friday". */
function countedAt(words: readonly string[], at: number): Read {
  const isOne = ['a', DAYS.article].includes(words[at] ?? '');
  const count = isOne
    ? { value: 1, to: at + 1 }
    : (numberAt(words, at, WISHES.numbers) ?? { value: 1, to: at });
  const unit = words[count.to] ?? '';
  if (!Object.hasOwn(DAYS.units, unit)) return null;
  const days = count.value * DAYS.units[unit]!;
  const next = words[count.to + 1] ?? '';
  const isBefore = DAYS.before.includes(next);
  const isAfter = DAYS.after.includes(next) || (days % 7 === 0 && next === DAYS.weekOn);
  if (!isBefore && !isAfter && days % 7 !== 0) return null;
  const day = dayAt(words, count.to + (isBefore || isAfter ? 2 : 1));
  return day === null ? null : { day: daysFrom(day.day, isBefore ? -days : days), to: day.to };
}

/** More than one of them is meant: "Saturday and Sunday", and not "Friday because I run tomorrow". */
export function meansSeveral(
  words: readonly string[],
  one: Pick<DayNamed, 'to'>,
  other: Pick<DayNamed, 'from'>,
  isOfTime: (at: number) => boolean,
): boolean {
  const between = words.slice(one.to, other.from);
  return between.every((word, index) => DAYS.joins.includes(word) || isOfTime(one.to + index));
}

/** "Tomorrow, I mean Friday." */
export function isCorrected(words: readonly string[], one: DayNamed, other: DayNamed): boolean {
  return says(words.slice(one.to, other.from), DAYS.corrects);
}
