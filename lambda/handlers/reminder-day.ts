import { DAY_MINUTES, type ReminderDay } from '../dialogue/reminder-when.ts';
import { dayOf, MINUTE_MS } from './reminder-wall.ts';

const [SUNDAY, SATURDAY] = [0, 6];
/** Until the twenty ninth of February comes round again, even over a year that skips it. */
const FURTHEST_DATE_DAYS = 8 * 366;

/** How many days a day that was named is from `today`, a time on the wall; of weekdays the next one. */
export function daysTo(day: ReminderDay, today: number): number {
  const weekday = new Date(today).getUTCDay();
  switch (day.kind) {
    case 'ahead':
      return day.days;
    case 'weekday':
      return day.week === 'coming'
        ? (day.weekday - weekday + 7) % 7 || 7
        : toMonday(weekday) + ((day.weekday + 6) % 7);
    case 'weekend':
      if (day.week === 'next') return toMonday(weekday) + 5;
      // It has begun: what is left of it is meant.
      if (weekday === SATURDAY) return 1;
      return weekday === SUNDAY ? 0 : SATURDAY - weekday;
    case 'date':
      return daysToDate(day, today);
    case 'from':
      return daysTo(day.day, today) + day.days;
  }
}

function toMonday(weekday: number): number {
  return (8 - weekday) % 7 || 7;
}

function daysToDate({ month, dayOfMonth }: Extract<ReminderDay, { kind: 'date' }>, today: number): number {
  for (let days = 0; days < FURTHEST_DATE_DAYS; days += 1) {
    const date = new Date((dayOf(today) + days) * DAY_MINUTES * MINUTE_MS);
    const fits = date.getUTCDate() === dayOfMonth && (month === null || date.getUTCMonth() + 1 === month);
    if (fits) return days;
  }
  return FURTHEST_DATE_DAYS;
}
