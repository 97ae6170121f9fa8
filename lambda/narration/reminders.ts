import type { Moved, SpokenTime } from '../dialogue/system-acts.ts';
import { fill } from '../words/fill.ts';
import type { ReminderWords } from '../words/words.ts';
import type { NarrationContext } from './context.ts';

/** "Tomorrow at nine in the morning", with why where that is not what was asked for. */
export function proposalLines(
  at: SpokenTime,
  moved: Moved | null,
  context: NarrationContext,
): readonly string[] {
  const { reminders } = context.words;
  const proposed = fill(reminders.proposed, { when: spokenTime(at, context) });
  return moved === null ? [proposed] : [reminders.moved[moved], proposed];
}

/** "Tomorrow at nine in the morning", "on Friday, December fourth, at half past six in the evening". */
export function spokenTime(at: SpokenTime, { words: { reminders } }: NarrationContext): string {
  return fill(reminders.moment, { day: dayOf(at, reminders), time: timeOf(at, reminders) });
}

function dayOf({ daysAhead, weekday, month, dayOfMonth }: SpokenTime, reminders: ReminderWords): string {
  const { weekdays, months, dates } = reminders.calendar;
  const day = weekdays[weekday] ?? '';
  if (daysAhead === 0) return reminders.today;
  if (daysAhead === 1) return reminders.tomorrow;
  if (daysAhead < 7) return fill(reminders.onDay, { day });
  return fill(reminders.onDate, { day, month: months[month - 1] ?? '', date: dates[dayOfMonth - 1] ?? '' });
}

function timeOf({ hour, minute }: SpokenTime, { calendar: { hours }, pastHour }: ReminderWords): string {
  const here = hours[hour] ?? '';
  switch (minute) {
    case 15:
    case 30:
      return fill(pastHour[minute], { time: here });
    case 45:
      return fill(pastHour[minute], { time: hours[(hour + 1) % 24] ?? '' });
    default:
      return here;
  }
}

export function cancelledLine(count: number, at: SpokenTime | null, context: NarrationContext): string {
  const { cancelled } = context.words.reminders;
  if (count > 1) return cancelled.several;
  return at === null ? cancelled.some : fill(cancelled.one, { when: spokenTime(at, context) });
}

/** More than this many would be a recital. */
const TOLD_AT_MOST = 4;

/** The reminders that are set, a sentence each. */
export function reminderLines(at: readonly SpokenTime[], context: NarrationContext): readonly string[] {
  const { reminders } = context.words;
  const times = at.map((each) => spokenTime(each, context));
  if (times.length === 0) return [reminders.problems['none-to-list']];
  if (times.length === 1) return [fill(reminders.one, { when: times.join() })];
  const told = times.slice(0, TOLD_AT_MOST).map((when) => fill(reminders.oneOfThem, { when }));
  return [reminders.several, ...told, ...(times.length > TOLD_AT_MOST ? [reminders.more] : [])];
}
