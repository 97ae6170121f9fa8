/** When somebody wants to be reminded, as they said it: days of the calendar and parts of a day, not hours. */
export type ReminderWhen =
  /** "In three hours", "in two days": never earlier than that. */
  | { readonly kind: 'after'; readonly minutes: number }
  /** Null for what was not said: "on Friday" names no time, "at six" no day. */
  | { readonly kind: 'on'; readonly day: ReminderDay | null; readonly time: ReminderClock | null }
  /** A day was meant, and which one is not clear. */
  | { readonly kind: 'unclear' };

export type ReminderDay =
  /** 0 today, 1 tomorrow. */
  | { readonly kind: 'ahead'; readonly days: number }
  /** 0 Sunday … 6 Saturday. "Next Friday" is the one of the week that begins on Monday. */
  | { readonly kind: 'weekday'; readonly weekday: number; readonly week: 'coming' | 'next' };

export type ReminderClock =
  | { readonly kind: 'part'; readonly part: DayPart }
  /** `half` is null for a bare "six", which may be either. */
  | { readonly kind: 'clock'; readonly minutes: number; readonly half: 'morning' | 'later' | null };

export const DAY_PARTS = ['morning', 'midday', 'afternoon', 'evening'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

/** How long after a rest a look back makes sense, where the person names no time (S24, S25: the longer end). */
export const USUAL_TIME: ReminderWhen = { kind: 'after', minutes: 48 * 60 };

const DAY_MINUTES = 24 * 60;

/** What is said of day and time together: "in two days" with "in the evening" is that day's evening. */
export function joined(
  minutes: number | null,
  day: ReminderDay | null,
  time: ReminderClock | null,
): ReminderWhen | null {
  if (minutes === null) return day === null && time === null ? null : { kind: 'on', day, time };
  const days = minutes / DAY_MINUTES;
  return time !== null && Number.isInteger(days)
    ? { kind: 'on', day: { kind: 'ahead', days }, time }
    : { kind: 'after', minutes };
}
