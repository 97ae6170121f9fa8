import type { SpokenTime } from '../dialogue/system-acts.ts';
import { fill } from '../words/fill.ts';
import type { NarrationContext } from './context.ts';
import { allOf } from './list.ts';

/** "tomorrow at nine in the morning". */
export function spokenTime(at: SpokenTime, { words }: NarrationContext): string {
  const { reminders } = words;
  const time = reminders.hours[at.hour] ?? '';
  return fill(reminders.moment, { day: dayOf(at), time });

  function dayOf({ daysAhead, weekday }: SpokenTime): string {
    if (daysAhead === 0) return reminders.today;
    if (daysAhead === 1) return reminders.tomorrow;
    return fill(reminders.onDay, { day: reminders.weekdays[weekday] ?? '' });
  }
}

export function listedReminders(at: readonly SpokenTime[], context: NarrationContext): string {
  const { reminders, list } = context.words;
  if (at.length === 0) return reminders.problems.none;
  const when = allOf(
    at.map((each) => spokenTime(each, context)),
    list,
  );
  return fill(at.length === 1 ? reminders.one : reminders.many, { when });
}
