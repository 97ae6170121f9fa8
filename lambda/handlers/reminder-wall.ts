import { DAY_MINUTES } from '../dialogue/reminder-when.ts';

export const MINUTE_MS = 60_000;

/** The number of a day, of what the clock on the wall shows. */
export function dayOf(wall: number): number {
  return Math.floor(wall / (DAY_MINUTES * MINUTE_MS));
}

/**
 * What the clock on the wall shows at an instant, as if it were UTC: arithmetic on it knows no summer time.
 *
 * @throws RangeError for a zone that does not exist
 */
export function wallClock(instant: number, timeZone: string): number {
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
