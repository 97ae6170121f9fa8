import type { ReminderOutcome, WhichReminders } from '../dialogue/effects.ts';
import type { SpokenTime } from '../dialogue/system-acts.ts';
import { isMeant, isOneTime } from './reminder-match.ts';
import { refusalOf } from './reminder-refusal.ts';
import { spokenOf } from './reminder-time.ts';
import type { Management, Reminder } from './reminders.ts';
import { reportProblem } from './report.ts';

/** One that is set, and when it rings; null where it makes no sense. */
export interface SetReminder {
  readonly alert: Reminder;
  readonly at: SpokenTime | null;
}

interface Place {
  /** ms since 1970. */
  readonly now: number;
  readonly zone: string;
  readonly api: Management;
}

/** The earliest first; wall times of one zone compare as text. */
export function inOrder(alerts: readonly Reminder[], now: number, zone: string): readonly SetReminder[] {
  const timeOf = ({ trigger }: Reminder) => String(trigger?.scheduledTime);
  return [...alerts]
    .sort((one, other) => (timeOf(one) < timeOf(other) ? -1 : 1))
    .map((alert) => {
      const { scheduledTime, timeZoneId = zone } = alert.trigger ?? {};
      return { alert, at: spokenOf(scheduledTime, now, timeZoneId) };
    });
}

/** When they ring that are still to ring, each time once. */
export function timesOf(set: readonly SetReminder[]): readonly SpokenTime[] {
  const times = set.flatMap(({ at }) => (at === null ? [] : [at]));
  return [...new Map(times.map((time) => [JSON.stringify(time), time])).values()];
}

/** Takes off those that are meant; where it is not plain which are, none. */
export async function cancel(
  which: WhichReminders,
  set: readonly SetReminder[],
  place: Place,
): Promise<ReminderOutcome> {
  if (set.length === 0) return { kind: 'problem', problem: 'none-to-cancel' };
  switch (which.kind) {
    case 'all':
      return takenOff(set, place.api);
    case 'only':
      return set.length === 1 ? takenOff(set, place.api) : { kind: 'which', at: timesOf(set) };
    case 'ask':
      return { kind: 'which', at: timesOf(set) };
    case 'of': {
      // "Friday and Saturday", "my birthday one": which of them, is asked.
      if (!isOneTime(which.when)) return { kind: 'which', at: timesOf(set) };
      const meant = set.filter((each) => isMeant(which.when, each, set, place));
      return meant.length === 0 ? { kind: 'none-of-them', at: timesOf(set) } : takenOff(meant, place.api);
    }
  }
}

/** What is no longer there is off, too; of what was not answered nobody knows. */
async function takenOff(meant: readonly SetReminder[], api: Management): Promise<ReminderOutcome> {
  const tried = await Promise.allSettled(meant.map(({ alert }) => api.deleteReminder(alert.alertToken!)));
  const reasons = tried.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
  const refusals = reasons.filter((reason) => refusalOf(reason) !== 'gone');
  for (const reason of refusals) reportProblem(reason);
  if (refusals.length === 0) {
    return { kind: 'cancelled', count: meant.length, at: meant.length === 1 ? meant[0]!.at : null };
  }
  if (refusals.length < meant.length) return { kind: 'problem', problem: 'some-left' };
  const isSure = refusals.every((reason) => refusalOf(reason) !== 'none');
  return { kind: 'problem', problem: isSure ? 'not-cancelled' : 'may-be-left' };
}
