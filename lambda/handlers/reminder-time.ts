import type { ReminderTime } from '../dialogue/effects.ts';
import { DAY_MINUTES, type DayPart, type ReminderClock, type TimeSaid } from '../dialogue/reminder-when.ts';
import type { Moved, SpokenTime } from '../dialogue/system-acts.ts';
import { daysTo } from './reminder-day.ts';
import { dayOf, MINUTE_MS, wallClock } from './reminder-wall.ts';

/** A reminder rings a tone and talks: not before eight in the morning, not after eight in the evening. */
const EARLIEST = 8 * 60;
const LATEST = 20 * 60;
/** Nobody plans a look back at sore muscles for later, and what is far off is forgotten when it rings. */
const FURTHEST_DAYS = 28;

const PART_MINUTES: Readonly<Record<DayPart, number>> = {
  morning: 9 * 60,
  midday: 12 * 60,
  afternoon: 15 * 60,
  evening: 18 * 60,
};

/** A part of a day is over when the next begins; in its course, what is left of it is meant. */
const PART_ENDS: Readonly<Record<DayPart, number>> = {
  morning: 12 * 60,
  midday: 14 * 60,
  afternoon: 18 * 60,
  evening: DAY_MINUTES,
};

/** A minute on the wall clock of the device: how many days from today, and how many minutes into that day. */
interface Wall {
  readonly days: number;
  readonly minutes: number;
  readonly moved: Moved | null;
}

/**
 * When a reminder that was asked for at `now` (ms since 1970) is to ring, by the clock on the wall in `timeZone`:
 * on the day that was named, in waking hours, and where a length of time was named never earlier than that. Rest
 * cut short is the mistake that hurts. `moved` says why it is another time than the one that was named.
 *
 * @throws RangeError for a zone that does not exist
 */
export function reminderTime(
  now: number,
  when: TimeSaid,
  timeZone: string,
): { readonly at: ReminderTime; readonly moved: Moved | null } {
  const today = wallClock(now, timeZone);
  const { days, minutes, moved } = notTooFar(
    when.kind === 'after' ? afterLength(now, when.minutes, timeZone) : onDay(when, today),
  );
  const at = (dayOf(today) + days) * DAY_MINUTES * MINUTE_MS + minutes * MINUTE_MS;
  return {
    at: { scheduledTime: new Date(at).toISOString().slice(0, -1), timeZone, spoken: spokenTime(at, today) },
    moved,
  };
}

/** How a stored reminder's wall time is said today; null for one that is over or makes no sense. */
export function spokenOf(
  scheduledTime: string | undefined,
  now: number,
  timeZone: string,
): SpokenTime | null {
  const at = Date.parse(`${String(scheduledTime).slice(0, 19)}Z`);
  const today = wallClock(now, timeZone);
  return Number.isNaN(at) || at < today ? null : spokenTime(at, today);
}

/** Days of rest end on a full hour, hours on a quarter; at night it waits for the morning. */
function afterLength(now: number, length: number, timeZone: string): Wall {
  const today = wallClock(now, timeZone);
  const capped = Math.min(length, (FURTHEST_DAYS + 1) * DAY_MINUTES);
  const asked = wallClock(now + capped * MINUTE_MS, timeZone);
  const fromMidnight = (asked - dayOf(today) * DAY_MINUTES * MINUTE_MS) / MINUTE_MS;
  const step = length < DAY_MINUTES ? 15 : 60;
  const rounded = Math.ceil(fromMidnight / step) * step;
  const days = Math.floor(rounded / DAY_MINUTES);
  const minutes = rounded - days * DAY_MINUTES;
  const moved = length < DAY_MINUTES ? 'waking-hours' : null;
  if (minutes < EARLIEST) return { days, minutes: EARLIEST, moved };
  if (minutes > LATEST) return { days: days + 1, minutes: EARLIEST, moved };
  return { days, minutes, moved: null };
}

function onDay({ day, time }: Extract<TimeSaid, { kind: 'on' }>, today: number): Wall {
  const days = day === null ? 0 : Math.max(0, daysTo(day, today));
  const soFar = Math.floor((today - dayOf(today) * DAY_MINUTES * MINUTE_MS) / MINUTE_MS);
  const { wanted, minutes, moved } = timeOf(time, days === 0, soFar);
  if (days > 0 || minutes > soFar) return { days, minutes, moved };
  // "At six" is the next six o'clock; who said "today" is told that it is over, or too late in the day.
  return { days: 1, minutes, moved: day === null ? moved : wanted > soFar ? 'waking-hours' : 'over' };
}

interface TimeOfDay {
  /** The last minute that what was said may mean. */
  readonly wanted: number;
  readonly minutes: number;
  readonly moved: Moved | null;
}

function timeOf(time: ReminderClock | null, isToday: boolean, soFar: number): TimeOfDay {
  if (time === null) {
    // Later today is in a few hours; another day has the hour that it is now.
    const minutes = awake(Math.ceil((soFar + (isToday ? 3 * 60 : 0)) / 60) * 60);
    return { wanted: DAY_MINUTES, minutes, moved: null };
  }
  switch (time.kind) {
    case 'part': {
      const wanted = PART_ENDS[time.part];
      const usual = PART_MINUTES[time.part];
      const soon = Math.ceil((soFar + 30) / 15) * 15;
      const still = isToday && soFar >= usual && soon <= Math.min(wanted, LATEST);
      return { wanted, minutes: still ? soon : usual, moved: null };
    }
    case 'clock': {
      const wanted = minutesOf(time, isToday ? soFar : -1);
      const minutes = awake(Math.ceil(wanted / 15) * 15);
      return { wanted, minutes, moved: wanted < EARLIEST || wanted > LATEST ? 'waking-hours' : null };
    }
  }
}

/** A bare "six" is the next one in waking hours; "seven in the morning" is what was said, though nobody may be up. */
function minutesOf({ minutes, half }: Extract<ReminderClock, { kind: 'clock' }>, after: number): number {
  const early = minutes % (12 * 60);
  const late = early + 12 * 60;
  switch (half) {
    case 'morning':
      return minutes;
    case 'later':
      return minutes >= 12 * 60 ? minutes : late;
    case null: {
      if (minutes >= 13 * 60) return minutes;
      const possible = [early, late].filter((each) => each >= EARLIEST && each <= LATEST);
      return possible.find((each) => each > after) ?? possible[0] ?? late;
    }
  }
}

function awake(minutes: number): number {
  return Math.min(LATEST, Math.max(EARLIEST, minutes));
}

function notTooFar(wall: Wall): Wall {
  return wall.days <= FURTHEST_DAYS ? wall : { ...wall, days: FURTHEST_DAYS, moved: 'too-far' };
}

function spokenTime(at: number, today: number): SpokenTime {
  const date = new Date(at);
  return {
    weekday: date.getUTCDay(),
    daysAhead: dayOf(at) - dayOf(today),
    month: date.getUTCMonth() + 1,
    dayOfMonth: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
}
