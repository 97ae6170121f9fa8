import type { services } from 'ask-sdk-model';
import type { Services } from '../../lambda/handlers/reminders.ts';

type Management = services.reminderManagement.Reminder;

/** What the service can be made to do: work, be full, break down, or know no reminders on this device. */
export const REMINDER_FAULTS = ['ok', 'limit', 'error', 'unsupported'] as const;
export type ReminderFault = (typeof REMINDER_FAULTS)[number];

const DAY_MS = 86_400_000;

/** Amazon's part in reminders, on the desk's clock: permission, time zone, and the alarm itself. */
export interface DeskReminders {
  readonly services: Services;
  /** The account's permission, as Alexa asked for it. */
  permit(granted: boolean): void;
  /** Plays what the service does from now on. */
  play(fault: ReminderFault): void;
  /** What rings up to `now` (ms since 1970) and has not rung yet: what Alexa says, the earliest first. */
  ringing(now: number): readonly string[];
  /** When those ring that have not rung yet (ms since 1970), the earliest first. */
  ahead(): readonly number[];
  /** Where the wall clock in the device's time zone ends the day of an instant. */
  endOfDay(instant: number): number;
  /** An instant as that clock shows it. */
  wallTime(instant: number): string;
}

/** Wall time is compared as if `timeZone` had no summer time between now and then. */
export function deskReminders(now: () => number, timeZone: string): DeskReminders {
  const alerts = new Map<string, Management>();
  let permitted = false;
  let fault: ReminderFault = 'ok';
  let made = 0;
  return {
    permit: (granted) => {
      permitted = granted;
    },
    play: (wanted) => {
      fault = wanted;
    },
    ahead: () =>
      [...alerts.values()]
        .filter(({ status }) => status === 'ON')
        .map(ringsAt)
        .sort((one, other) => one - other),
    endOfDay: (instant) => {
      const wall = instant + offsetMs(instant, timeZone);
      return instant + DAY_MS - 1 - (((wall % DAY_MS) + DAY_MS) % DAY_MS);
    },
    wallTime: (instant) =>
      new Date(instant).toLocaleString('en-GB', { timeZone, dateStyle: 'full', timeStyle: 'short' }),
    ringing: (until) => {
      const due = [...alerts.values()]
        .filter((alert) => alert.status === 'ON' && ringsAt(alert) <= until)
        .sort((one, other) => ringsAt(one) - ringsAt(other));
      for (const alert of due) alerts.set(alert.alertToken!, { ...alert, status: 'COMPLETED' });
      return due.map(({ alertInfo }) => `Here's your reminder: ${textOf(alertInfo)}`);
    },
    services: {
      getUpsServiceClient: () => ({ getSystemTimeZone: async () => timeZone }),
      getReminderManagementServiceClient: () => ({
        createReminder: async (request) => {
          allowed();
          if (fault === 'limit') throw refusal(403, 'MAX_REMINDERS_EXCEEDED');
          made += 1;
          const alertToken = `desk-reminder-${made}`;
          const { trigger, alertInfo } = request;
          alerts.set(alertToken, {
            alertToken,
            status: 'ON',
            ...(trigger ? { trigger } : {}),
            ...(alertInfo ? { alertInfo } : {}),
          });
          return { alertToken, status: 'ON' };
        },
        getReminders: async () => {
          allowed();
          return { totalCount: String(alerts.size), alerts: [...alerts.values()] };
        },
        deleteReminder: async (alertToken) => {
          allowed();
          alerts.delete(alertToken);
        },
      }),
    },
  };

  function ringsAt({ trigger }: Management): number {
    return instantOf(trigger?.scheduledTime, timeZone, now());
  }

  function allowed(): void {
    if (fault === 'error') throw refusal(500, 'INTERNAL_ERROR');
    if (fault === 'unsupported') throw refusal(403, 'DEVICE_NOT_SUPPORTED');
    if (!permitted) throw refusal(401, 'UNAUTHORIZED');
  }
}

/** As the service refuses: by status, with a code in the body. */
function refusal(statusCode: number, code: string): Error {
  return Object.assign(new Error(code), { name: 'ServiceError', statusCode, response: { code } });
}

function textOf(info: Management['alertInfo']): string {
  const content = info?.spokenInfo?.content?.[0];
  return content?.text ?? content?.ssml ?? '';
}

/** The instant of a wall time such as 2026-11-25T09:00:00.000; never, where it is none. */
function instantOf(wallTime: string | undefined, timeZone: string, now: number): number {
  const asIfUtc = Date.parse(`${String(wallTime).slice(0, 19)}Z`);
  return Number.isNaN(asIfUtc) ? Number.POSITIVE_INFINITY : asIfUtc - offsetMs(now, timeZone);
}

/** How far the wall clock in a zone is ahead of UTC. */
function offsetMs(instant: number, timeZone: string): number {
  const wall = new Date(instant).toLocaleString('sv-SE', { timeZone });
  return Date.parse(`${wall.replace(' ', 'T')}Z`) - Math.floor(instant / 1000) * 1000;
}
