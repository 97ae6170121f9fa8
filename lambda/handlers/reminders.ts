import type { RequestEnvelope, services } from 'ask-sdk-model';
import type { ReminderOutcome, ReminderTime, ReminderWish } from '../dialogue/effects.ts';
import type { ReminderProblem, SpokenTime } from '../dialogue/system-acts.ts';
import { within } from '../store/within.ts';
import { localeOf } from './locale.ts';
import { refusalOf } from './reminder-refusal.ts';
import { reminderTime, spokenOf } from './reminder-time.ts';
import { reportProblem } from './report.ts';

type Reminder = services.reminderManagement.Reminder;
type Management = ReturnType<Services['getReminderManagementServiceClient']>;

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
      const [zone, alerts] = await Promise.all([timeZone(), waiting(api)]);
      const times = inOrder(alerts).map(({ trigger }) =>
        spokenOf(trigger?.scheduledTime, now, trigger?.timeZoneId ?? zone),
      );
      const ahead = times.filter((time) => time !== null);
      return ahead.length > 0
        ? { kind: 'listed', at: withoutDoubles(ahead) }
        : { kind: 'problem', problem: 'none-to-list' };
    }
    case 'cancel': {
      const alerts = await waiting(api);
      if (alerts.length === 0) return { kind: 'problem', problem: 'none-to-cancel' };
      return takenOff(alerts, api);
    }
  }
}

/** @throws where the device has none: a time worked out by another clock would be said, and rung, wrongly. */
async function timeZoneOf(services: Services, device: string): Promise<string> {
  const zone: unknown = await services.getUpsServiceClient().getSystemTimeZone(device);
  if (typeof zone !== 'string' || zone === '') throw new Error('the device has no time zone');
  return zone;
}

/** What is no longer there is off, too; of what was not answered nobody knows. */
async function takenOff(alerts: readonly Reminder[], api: Management): Promise<ReminderOutcome> {
  const tried = await Promise.allSettled(alerts.map(({ alertToken }) => api.deleteReminder(alertToken!)));
  const reasons = tried.flatMap((each) => (each.status === 'rejected' ? [each.reason as unknown] : []));
  const refusals = reasons.filter((reason) => refusalOf(reason) !== 'gone');
  for (const reason of refusals) reportProblem(reason);
  if (refusals.length === 0) return { kind: 'cancelled', count: alerts.length };
  if (refusals.length < alerts.length) return { kind: 'problem', problem: 'some-left' };
  const isSure = refusals.every((reason) => refusalOf(reason) !== 'none');
  return { kind: 'problem', problem: isSure ? 'not-cancelled' : 'may-be-left' };
}

/** The earliest first; wall times of one zone compare as text. */
function inOrder(alerts: readonly Reminder[]): readonly Reminder[] {
  const timeOf = ({ trigger }: Reminder) => String(trigger?.scheduledTime);
  return [...alerts].sort((one, other) => (timeOf(one) < timeOf(other) ? -1 : 1));
}

function withoutDoubles(times: readonly SpokenTime[]): readonly SpokenTime[] {
  return [...new Map(times.map((time) => [JSON.stringify(time), time])).values()];
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
      switch (refusal) {
        case 'not-allowed':
          return 'not-allowed-to-set';
        case 'gone':
        case 'other':
          return 'not-set';
        case 'none':
          return 'may-be-set';
        case 'too-many':
        case 'unsupported':
          return refusal;
      }
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

function deviceOf(envelope: RequestEnvelope): string | undefined {
  return envelope.context?.System?.device?.deviceId;
}
