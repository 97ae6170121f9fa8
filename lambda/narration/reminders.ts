import type { SpokenTime } from '../dialogue/system-acts.ts';
import { fill } from '../words/fill.ts';
import type { NarrationContext } from './context.ts';

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

/** The reminders that are set, a sentence each. */
export function reminderLines(at: readonly SpokenTime[], context: NarrationContext): readonly string[] {
  const { reminders } = context.words;
  const times = at.map((each) => spokenTime(each, context));
  if (times.length === 0) return [reminders.problems.none];
  if (times.length === 1) return [fill(reminders.one, { when: times.join() })];
  return [reminders.several, ...times.map((when) => fill(reminders.oneOfThem, { when }))];
}
