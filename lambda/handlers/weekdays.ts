import { localeOf } from './locale.ts';

/**
 * The weekdays that it may be where the runner is, mostly one or two, 0 Sunday … 6 Saturday: a request tells the
 * hour in Greenwich and the locale, not the time zone. Empty where it tells no time.
 */
export function weekdaysOf(request: Readonly<Record<string, unknown>>): readonly number[] {
  const at = typeof request['timestamp'] === 'string' ? Date.parse(request['timestamp']) : Number.NaN;
  if (Number.isNaN(at)) return [];
  const [west, east] = HOURS_FROM_GREENWICH[localeOf(request)] ?? ANYWHERE;
  return [...new Set([west, (west + east) / 2, east].map((hours) => weekday(at, hours)))];
}

function weekday(at: number, hours: number): number {
  return new Date(at + hours * 3_600_000).getUTCDay();
}

/** Of the westernmost and the easternmost clock, summer and winter. */
const HOURS_FROM_GREENWICH: Readonly<Record<string, readonly [number, number]>> = {
  'en-US': [-10, -4],
  'en-CA': [-8, -2.5],
  'en-GB': [0, 1],
  'en-AU': [8, 11],
  'en-IN': [5.5, 5.5],
};

const ANYWHERE: readonly [number, number] = [-12, 14];
