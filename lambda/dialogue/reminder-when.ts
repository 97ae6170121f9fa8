/** When somebody wants to be reminded, as they said it: days of the calendar and parts of a day, not hours. */
export type ReminderWhen =
  | TimeSaid
  /** A day was meant, and which one is not clear. */
  | { readonly kind: 'unclear' }
  /** "Not tomorrow": another day, which was not said. */
  | { readonly kind: 'another' }
  /** More than one time in one breath: "every morning", "tomorrow and on Friday". */
  | { readonly kind: 'several' }
  /** "An hour later", "half an hour earlier", of what is proposed. */
  | { readonly kind: 'shift'; readonly minutes: number }
  /** "The second reminder", of those that are set, the earliest first; 0 is the last of them. */
  | { readonly kind: 'nth'; readonly nth: number }
  /** A number and nothing else: a time on the clock only where a reminder is what is talked about. */
  | { readonly kind: 'number'; readonly time: ReminderClock };

/** What a time can be worked out from. */
export type TimeSaid =
  /** "In three hours", "in two days": never earlier than that. */
  | { readonly kind: 'after'; readonly minutes: number }
  /** Null for what was not said: "on Friday" names no time, "at six" no day. */
  | { readonly kind: 'on'; readonly day: ReminderDay | null; readonly time: ReminderClock | null };

export type ReminderDay =
  /** 0 today, 1 tomorrow. */
  | { readonly kind: 'ahead'; readonly days: number }
  /** 0 Sunday … 6 Saturday. "Next Friday" is the one of the week that begins on Monday. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly week: 'coming' | 'next' }
  | { readonly kind: 'weekend'; readonly week: 'coming' | 'next' }
  /** The next such day. Months are 1 to 12; null for "the twenty eighth". */
  | { readonly kind: 'date'; readonly month: number | null; readonly dayOfMonth: number }
  /** "A week on Tuesday", "the day before Friday". */
  | { readonly kind: 'from'; readonly day: ReminderDay; readonly days: number };

export type ReminderClock =
  | { readonly kind: 'part'; readonly part: DayPart }
  /** `half` is null for a bare "six", which may be either. Midnight ends its day: minute 1440. */
  | { readonly kind: 'clock'; readonly minutes: number; readonly half: HalfOfDay | null };

export type HalfOfDay = 'morning' | 'later';

export const DAY_PARTS = ['morning', 'midday', 'afternoon', 'evening'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

/** How long after a rest a look back makes sense, where the person names no time (S24, S25: the longer end). */
export const USUAL_DAYS = 2;
export const DAY_MINUTES = 24 * 60;
export const USUAL_TIME: TimeSaid = { kind: 'after', minutes: USUAL_DAYS * DAY_MINUTES };

/**
 * What is said of a length, a day and a time together: "in two days" with "in the evening" is that day's evening,
 * and "two weeks" with "tomorrow" is counted from there.
 */
export function joined(
  minutes: number | null,
  day: ReminderDay | null,
  time: ReminderClock | null,
): TimeSaid | null {
  if (minutes === null) return day === null && time === null ? null : { kind: 'on', day, time };
  // A day and a half, at noon, is never the noon before it.
  const days = Math.ceil(minutes / DAY_MINUTES);
  if (minutes < DAY_MINUTES || (day === null && time === null)) return { kind: 'after', minutes };
  return { kind: 'on', day: daysFrom(day ?? TODAY, days), time };
}

const TODAY: ReminderDay = { kind: 'ahead', days: 0 };

export function daysFrom(day: ReminderDay, days: number): ReminderDay {
  return day.kind === 'ahead' ? { kind: 'ahead', days: day.days + days } : { kind: 'from', day, days };
}

/** A part of the day tells which half of it an hour is in. */
export function halfOfPart(part: DayPart): HalfOfDay {
  return part === 'morning' ? 'morning' : 'later';
}
