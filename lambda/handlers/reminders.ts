import type { RequestEnvelope, services } from 'ask-sdk-model';
import type { ReminderOutcome, ReminderTime, ReminderWish } from '../dialogue/effects.ts';
import type { ReminderProblem } from '../dialogue/system-acts.ts';
import { within } from '../store/within.ts';
import { localeOf } from './locale.ts';
import { cancel, inOrder, type SetReminder, timesOf } from './reminder-cancel.ts';
import { type Refusal, refusalOf } from './reminder-refusal.ts';
import { reminderTime } from './reminder-time.ts';
import { reportProblem } from './report.ts';

export type Reminder = services.reminderManagement.Reminder;
export type Management = ReturnType<Services['getReminderManagementServiceClient']>;

/** As much of the SDK's service clients as reminders need: `ServiceClientFactory` has it. */
export interface Services {
  getUpsServiceClient(): { getSystemTimeZone(deviceId: string): Promise<string> };
  getReminderManagementServiceClient(): {
    createReminder(request: services.reminderManagement.ReminderRequest): Promise<unknown>;
    getReminders(): Promise<services.reminderManagement.GetRemindersResponse>;
    deleteReminder(alertToken: string): Promise<unknown>;
  };
}

export interface ReminderSettings {
  readonly envelope: RequestEnvelope;
  /** Undefined where the request brought no access to Amazon's services. */
  readonly services: Services | undefined;
  /** ms since 1970. */
  readonly now: number;
  /** What Alexa says when it rings, twice and to the whole room: nothing about a body. */
  readonly text: string;
  readonly limitMs?: number;
}

/** Two calls at most one after the other, and the 8 s of a response to keep. */
const LIMIT_MS = 4000;

/** Carries a wish out within `limitMs`. Never rejects. */
export async function reminders(wish: ReminderWish, settings: ReminderSettings): Promise<ReminderOutcome> {
  const { services, limitMs = LIMIT_MS } = settings;
  if (!services || !deviceOf(settings.envelope)) return { kind: 'problem', problem: 'unsupported' };
  try {
    return await within(limitMs, () => carryOut(wish, services, settings));
  } catch (error) {
    const problem = problemOf(wish, error);
    // A person who permits no reminders, or has too many, is told so; the log hears of what is ours to repair.
    if (!OF_THE_PERSON.includes(problem)) reportProblem(error);
    return { kind: 'problem', problem };
  }
}

const OF_THE_PERSON: readonly ReminderProblem[] = [
  'not-allowed-to-set',
  'not-allowed-to-look',
  'too-many',
  'unsupported',
];

async function carryOut(
  wish: ReminderWish,
  services: Services,
  settings: ReminderSettings,
): Promise<ReminderOutcome> {
  const { envelope, now, text } = settings;
  const api = services.getReminderManagementServiceClient();
  const timeZone = () => timeZoneOf(services, deviceOf(envelope)!);
  switch (wish.kind) {
    case 'propose':
      return { kind: 'proposed', ...reminderTime(now, wish.when, await timeZone()) };
    case 'create':
      await api.createReminder(requestOf(wish.at, text, localeOf(envelope.request), now));
      return { kind: 'created', at: wish.at };
    case 'list': {
      const { set } = await readSet(api, timeZone, now);
      const ahead = timesOf(set);
      return ahead.length > 0 ? { kind: 'listed', at: ahead } : { kind: 'problem', problem: 'none-to-list' };
    }
    case 'cancel': {
      const { set, zone } = await readSet(api, timeZone, now);
      return cancel(wish.which, set, { now, zone, api });
    }
  }
}

/** @throws where the device has none: a time worked out by another clock would be said, and rung, wrongly. */
async function timeZoneOf(services: Services, device: string): Promise<string> {
  const zone: unknown = await services.getUpsServiceClient().getSystemTimeZone(device);
  if (typeof zone !== 'string' || zone === '') throw new Error('the device has no time zone');
  return zone;
}

/** What is set, with its times in the zone of the device, or in that in which it was set. */
async function readSet(
  api: Management,
  timeZone: () => Promise<string>,
  now: number,
): Promise<{ readonly set: readonly SetReminder[]; readonly zone: string }> {
  const [looked, alerts] = await Promise.all([
    timeZone().then(
      (zone) => ({ zone }),
      (error: unknown) => ({ error }),
    ),
    waiting(api),
  ]);
  const zone =
    'zone' in looked ? looked.zone : alerts.find(({ trigger }) => trigger?.timeZoneId)?.trigger?.timeZoneId;
  if (zone === undefined && alerts.length > 0) throw (looked as { error: unknown }).error;
  return { set: inOrder(alerts, now, zone ?? 'UTC'), zone: zone ?? 'UTC' };
}

/** The skill sees its own reminders only; those that have rung stay in the list for three days. */
async function waiting(api: Management): Promise<readonly Reminder[]> {
  const { alerts = [] } = await api.getReminders();
  return alerts.filter(({ status, alertToken }) => status !== 'COMPLETED' && alertToken !== undefined);
}

function requestOf(
  { scheduledTime, timeZone }: ReminderTime,
  text: string,
  locale: string,
  now: number,
): services.reminderManagement.ReminderRequest {
  return {
    requestTime: new Date(now).toISOString(),
    trigger: { type: 'SCHEDULED_ABSOLUTE', scheduledTime, timeZoneId: timeZone },
    alertInfo: { spokenInfo: { content: [{ locale, text }] } },
    pushNotification: { status: 'DISABLED' },
  };
}

/** What failed for whom, so that what is said is true: only a refusal is certain to have changed nothing. */
function problemOf({ kind }: ReminderWish, error: unknown): ReminderProblem {
  const refusal = refusalOf(error);
  switch (kind) {
    case 'propose':
      return refusal === 'unsupported' ? refusal : 'no-time';
    case 'create':
      return NOT_CREATED[refusal];
    case 'list':
    case 'cancel':
      if (refusal === 'not-allowed') return 'not-allowed-to-look';
      if (refusal === 'unsupported') return refusal;
      if (kind === 'list') return 'not-listed';
      return (error as { name?: unknown } | undefined)?.name === 'StoreTooSlow'
        ? 'may-be-left'
        : 'not-cancelled';
  }
}

const NOT_CREATED: Readonly<Record<Refusal, ReminderProblem>> = {
  'not-allowed': 'not-allowed-to-set',
  unsupported: 'unsupported',
  'too-many': 'too-many',
  gone: 'not-set',
  other: 'not-set',
  none: 'may-be-set',
};

function deviceOf(envelope: RequestEnvelope): string | undefined {
  return envelope.context?.System?.device?.deviceId;
}
