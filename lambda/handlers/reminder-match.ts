import type { ReminderClock, ReminderDay, ReminderWhen } from '../dialogue/reminder-when.ts';
import type { SpokenTime } from '../dialogue/system-acts.ts';
import type { SetReminder } from './reminder-cancel.ts';
import { daysTo } from './reminder-day.ts';
import { reminderTime } from './reminder-time.ts';
import { wallClock } from './reminder-wall.ts';

interface Clock {
  /** ms since 1970. */
  readonly now: number;
  readonly zone: string;
}

/** Whether it tells by itself which of those that are set is meant. */
export function isOneTime({ kind }: ReminderWhen): boolean {
  return kind === 'on' || kind === 'after' || kind === 'nth' || kind === 'number';
}

/** Whether "my Friday reminder", "the one at six" or "the second" is this one of those that are set. */
export function isMeant(
  when: ReminderWhen,
  { alert, at }: SetReminder,
  set: readonly SetReminder[],
  { now, zone }: Clock,
): boolean {
  switch (when.kind) {
    case 'nth':
      return set.at(when.nth - 1)?.alert === alert;
    case 'number':
      return at !== null && isAtTime(when.time, at);
    case 'after':
      return at?.daysAhead === reminderTime(now, when, zone).at.spoken.daysAhead;
    case 'on':
      if (at === null) return false;
      if (when.day !== null && !isOnDay(when.day, at, wallClock(now, zone))) return false;
      return when.time === null || isAtTime(when.time, at);
    case 'shift':
    case 'several':
    case 'another':
    case 'unclear':
      return false;
  }
}

/** Of a weekday any is meant that is set, today's and one of weeks to come. */
function isOnDay(day: ReminderDay, at: SpokenTime, today: number): boolean {
  if (day.kind === 'weekday' && day.week === 'coming') return at.weekday === day.weekday;
  if (day.kind === 'weekend' && day.week === 'coming') return at.weekday === 6 || at.weekday === 0;
  return at.daysAhead === daysTo(day, today);
}

function isAtTime(time: ReminderClock, { hour, minute }: SpokenTime): boolean {
  switch (time.kind) {
    case 'part':
      switch (time.part) {
        case 'morning':
          return hour < 12;
        case 'midday':
          return hour >= 11 && hour < 14;
        case 'afternoon':
          return hour >= 12 && hour < 18;
        case 'evening':
          return hour >= 17;
      }
      break;
    case 'clock': {
      const set = hour * 60 + minute;
      // A bare "six" is whichever of the two is set.
      if (time.half === null) return set % (12 * 60) === time.minutes % (12 * 60);
      return (
        set === (time.half === 'later' && time.minutes < 12 * 60 ? time.minutes + 12 * 60 : time.minutes)
      );
    }
  }
}
