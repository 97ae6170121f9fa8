import type { ReminderTime } from '../dialogue/effects.ts';
import type { SpokenTime } from '../dialogue/system-acts.ts';

/** A reminder rings a tone and talks: not before eight in the morning, not after eight in the evening. */
const FIRST_HOUR = 8;
const LAST_HOUR = 20;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/**
 * The first full hour of a waking day that is at least `inHours` after `now` (ms since 1970), by the clock on
 * the wall in `timeZone`. Never earlier than asked: rest cut short is the mistake that hurts.
 *
 * @throws RangeError for a zone that does not exist
 */
export function reminderTime(now: number, inHours: number, timeZone: string): ReminderTime {
  const asked = wallClock(now + inHours * HOUR_MS, timeZone);
  const fullHour = Math.ceil(asked / HOUR_MS) * HOUR_MS;
  const midnight = Math.floor(fullHour / DAY_MS) * DAY_MS;
  const hour = (fullHour - midnight) / HOUR_MS;
  const at =
    hour < FIRST_HOUR
      ? midnight + FIRST_HOUR * HOUR_MS
      : hour > LAST_HOUR
        ? midnight + DAY_MS + FIRST_HOUR * HOUR_MS
        : fullHour;
  return {
    scheduledTime: new Date(at).toISOString().slice(0, -1),
    timeZone,
    spoken: spokenTime(at, wallClock(now, timeZone)),
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

function spokenTime(at: number, today: number): SpokenTime {
  const date = new Date(at);
  return {
    weekday: date.getUTCDay(),
    daysAhead: Math.floor(at / DAY_MS) - Math.floor(today / DAY_MS),
    hour: date.getUTCHours(),
  };
}

/** What the clock on the wall shows at an instant, as if it were UTC: arithmetic on it knows no summer time. */
function wallClock(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const read = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value ?? 0);
  return Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute'), read('second'));
}
