import type { RequestEnvelope, services } from 'ask-sdk-model';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { ReminderWish } from '../../lambda/dialogue/effects.ts';
import { askForReminders, consentOf, REMINDERS_SCOPE } from '../../lambda/handlers/reminder-permission.ts';
import { reminderTime, spokenOf } from '../../lambda/handlers/reminder-time.ts';
import { reminders, type Services } from '../../lambda/handlers/reminders.ts';

const MONDAY_NOON_UTC = Date.parse('2026-11-23T12:00:00Z');
const HOUR_MS = 3_600_000;

describe('the time of a reminder', () => {
  test('is the full hour on the wall clock of the device', () => {
    expect(reminderTime(MONDAY_NOON_UTC + 60_000, 48, 'Europe/London')).toEqual({
      scheduledTime: '2026-11-25T13:00:00.000',
      timeZone: 'Europe/London',
      spoken: { weekday: 3, daysAhead: 2, hour: 13 },
    });
    expect(reminderTime(MONDAY_NOON_UTC, 48, 'America/New_York').scheduledTime).toBe(
      '2026-11-25T08:00:00.000',
    );
  });

  test('waits for the morning rather than ring at night', () => {
    const inKolkata = reminderTime(MONDAY_NOON_UTC + 4 * HOUR_MS, 48, 'Asia/Kolkata');
    expect(inKolkata.scheduledTime).toBe('2026-11-26T08:00:00.000');
    expect(inKolkata.spoken).toEqual({ weekday: 4, daysAhead: 3, hour: 8 });
    expect(reminderTime(MONDAY_NOON_UTC, 14, 'UTC').scheduledTime).toBe('2026-11-24T08:00:00.000');
  });

  test('is in waking hours, on the hour and never earlier than asked, at any time in any zone', () => {
    const zones = [
      'UTC',
      'America/New_York',
      'Asia/Kolkata',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'America/St_Johns',
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2028-01-01') }),
        fc.integer({ min: 1, max: 24 * 14 }),
        fc.constantFrom(...zones),
        (now, inHours, zone) => {
          const { scheduledTime, spoken } = reminderTime(now, inHours, zone);
          expect(scheduledTime).toMatch(/^\d{4}-\d\d-\d\dT(0[89]|1\d|20):00:00\.000$/);
          expect(Number(scheduledTime.slice(11, 13))).toBe(spoken.hour);
          const asked = new Date(now + inHours * HOUR_MS).toLocaleString('sv-SE', { timeZone: zone });
          expect(scheduledTime.replace('T', ' ').slice(0, 19) >= asked).toBe(true);
          expect(spokenOf(scheduledTime, now, zone)).toEqual(spoken);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('that is over, or none, is not read out', () => {
    expect(spokenOf('2026-11-22T09:00:00.000', MONDAY_NOON_UTC, 'UTC')).toBeNull();
    expect(spokenOf(undefined, MONDAY_NOON_UTC, 'UTC')).toBeNull();
    expect(spokenOf('soon', MONDAY_NOON_UTC, 'UTC')).toBeNull();
  });
});

describe('the Reminders API', () => {
  const at = reminderTime(MONDAY_NOON_UTC, 48, 'Europe/London');

  test('proposes a time without setting anything', async () => {
    const { amazon, ask } = amazonWith({});
    expect(await ask({ kind: 'propose', inHours: 48 })).toEqual({ kind: 'proposed', at });
    expect(amazon).toEqual([]);
  });

  test('is given day, hour, zone, neutral words and no push to the phone', async () => {
    const { amazon, ask } = amazonWith({});
    expect(await ask({ kind: 'create', at })).toEqual({ kind: 'created', at });
    expect(amazon).toEqual([
      {
        requestTime: '2026-11-23T12:00:00.000Z',
        trigger: {
          type: 'SCHEDULED_ABSOLUTE',
          scheduledTime: '2026-11-25T12:00:00.000',
          timeZoneId: 'Europe/London',
        },
        alertInfo: { spokenInfo: { content: [{ locale: 'en-GB', text: 'time to check in' }] } },
        pushNotification: { status: 'DISABLED' },
      },
    ]);
  });

  test('lists and cancels what is still to come', async () => {
    const { ask } = amazonWith({
      alerts: [
        {
          alertToken: 'a',
          status: 'ON',
          trigger: { scheduledTime: at.scheduledTime, timeZoneId: at.timeZone },
        },
        { alertToken: 'b', status: 'COMPLETED', trigger: { scheduledTime: '2026-11-21T09:00:00.000' } },
      ],
    });
    expect(await ask({ kind: 'list' })).toEqual({ kind: 'listed', at: [at.spoken] });
    expect(await ask({ kind: 'cancel' })).toEqual({ kind: 'cancelled', count: 1 });
  });

  test('with nothing to list or cancel says so', async () => {
    const { ask } = amazonWith({});
    expect(await ask({ kind: 'list' })).toEqual({ kind: 'problem', problem: 'none' });
    expect(await ask({ kind: 'cancel' })).toEqual({ kind: 'problem', problem: 'none' });
  });

  test.each([
    [{ statusCode: 401 }, 'no-permission'],
    [{ statusCode: 403, response: { code: 'FORBIDDEN' } }, 'no-permission'],
    [{ statusCode: 403, response: { code: 'DEVICE_NOT_SUPPORTED' } }, 'unsupported'],
    [{ statusCode: 403, response: { code: 'MAX_REMINDERS_EXCEEDED' } }, 'too-many'],
    [{ statusCode: 429, response: { message: 'Rate exceeded' } }, 'failed'],
    [{ statusCode: 500 }, 'failed'],
    [undefined, 'failed'],
  ])('that answers %j is a %s', async (failure, problem) => {
    const { ask } = amazonWith({ failure: { failure } });
    expect(await ask({ kind: 'create', at })).toEqual({ kind: 'problem', problem });
  });

  test('that refuses for the sake of the person is no problem to write down, and one that fails is', async () => {
    const written = vi.spyOn(console, 'error').mockImplementation(() => {});
    await amazonWith({ failure: { failure: { statusCode: 403 } } }).ask({ kind: 'create', at });
    expect(written).not.toHaveBeenCalled();
    await amazonWith({ failure: { failure: { statusCode: 500 } } }).ask({ kind: 'create', at });
    expect(written).toHaveBeenCalledOnce();
    written.mockRestore();
  });

  test('that says nothing is given up in time', async () => {
    const { ask } = amazonWith({ silent: true });
    expect(await ask({ kind: 'propose', inHours: 48 })).toEqual({ kind: 'problem', problem: 'failed' });
  });

  test('that is not there makes the device one without reminders', async () => {
    const settings = { envelope: envelopeOf('en-GB'), services: undefined, now: MONDAY_NOON_UTC, text: '' };
    expect(await reminders({ kind: 'list' }, settings)).toEqual({ kind: 'problem', problem: 'unsupported' });
  });
});

describe('the permission', () => {
  test('is asked for by voice, for reminders and nothing else', () => {
    expect(askForReminders('x')).toMatchObject({
      name: 'AskFor',
      payload: { permissionScope: REMINDERS_SCOPE },
    });
  });

  test.each([
    ['ACCEPTED', 'granted'],
    ['DENIED', 'refused'],
    ['NOT_ANSWERED', 'unanswered'],
    [undefined, 'unanswered'],
  ])('with the status %s is %s', (status, consent) => {
    const response = {
      type: 'Connections.Response',
      name: 'AskFor',
      requestId: '',
      timestamp: '',
      payload: { status },
    };
    expect(consentOf(response as Parameters<typeof consentOf>[0])).toBe(consent);
  });

  test('is not read out of any other request', () => {
    expect(consentOf({ type: 'LaunchRequest', requestId: '', timestamp: '' })).toBeNull();
  });
});

interface Played {
  readonly alerts?: services.reminderManagement.Reminder[];
  /** Wrapped, since a failure may itself be undefined. */
  readonly failure?: { readonly failure: unknown };
  readonly silent?: boolean;
}

/** Amazon's side, played: what it was asked to create is in `amazon`. */
function amazonWith({ alerts = [], failure, silent = false }: Played) {
  const amazon: unknown[] = [];
  const answer = async <T>(value: T): Promise<T> => {
    if (silent) await new Promise(() => {});
    if (failure) throw failure.failure;
    return value;
  };
  const played: Services = {
    getUpsServiceClient: () => ({ getSystemTimeZone: () => answer('Europe/London') }),
    getReminderManagementServiceClient: () => ({
      createReminder: (request) => {
        amazon.push(request);
        return answer({});
      },
      getReminders: () => answer({ alerts }),
      deleteReminder: () => answer(undefined),
    }),
  };
  const settings = {
    envelope: envelopeOf('en-GB'),
    services: played,
    now: MONDAY_NOON_UTC,
    text: 'time to check in',
    limitMs: 100,
  };
  return { amazon, ask: (wish: ReminderWish) => reminders(wish, settings) };
}

function envelopeOf(locale: string): RequestEnvelope {
  return {
    version: '1.0',
    context: { System: { device: { deviceId: 'device' } } },
    request: { type: 'LaunchRequest', requestId: '', timestamp: '', locale },
  } as unknown as RequestEnvelope;
}
