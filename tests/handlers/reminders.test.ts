import type { RequestEnvelope, services } from 'ask-sdk-model';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { ReminderWish } from '../../lambda/dialogue/effects.ts';
import { whenIn } from '../../lambda/dialogue/when-said.ts';
import {
  askForReminders,
  consentOf,
  permissionCard,
  REMINDERS_SCOPE,
} from '../../lambda/handlers/reminder-permission.ts';
import { reminderTime, spokenOf } from '../../lambda/handlers/reminder-time.ts';
import { reminders, type Services } from '../../lambda/handlers/reminders.ts';

const MONDAY_NOON_UTC = Date.parse('2026-11-23T12:00:00Z');
const CANCEL: ReminderWish = { kind: 'cancel', which: { kind: 'all' } };
const HOUR_MS = 3_600_000;
const afterHours = (hours: number) => ({ kind: 'after', minutes: hours * 60 }) as const;

describe('the time of a reminder after so many hours', () => {
  test('is the full hour on the wall clock of the device', () => {
    expect(reminderTime(MONDAY_NOON_UTC + 60_000, afterHours(48), 'Europe/London')).toEqual({
      at: {
        scheduledTime: '2026-11-25T13:00:00.000',
        timeZone: 'Europe/London',
        spoken: { weekday: 3, daysAhead: 2, month: 11, dayOfMonth: 25, hour: 13, minute: 0 },
      },
      moved: null,
    });
    expect(reminderTime(MONDAY_NOON_UTC, afterHours(48), 'America/New_York').at.scheduledTime).toBe(
      '2026-11-25T08:00:00.000',
    );
  });

  test('waits for the morning rather than ring at night', () => {
    const inKolkata = reminderTime(MONDAY_NOON_UTC + 4 * HOUR_MS, afterHours(48), 'Asia/Kolkata').at;
    expect(inKolkata.scheduledTime).toBe('2026-11-26T08:00:00.000');
    expect(inKolkata.spoken).toMatchObject({ weekday: 4, daysAhead: 3, hour: 8 });
    expect(reminderTime(MONDAY_NOON_UTC, afterHours(14), 'UTC')).toMatchObject({
      at: { scheduledTime: '2026-11-24T08:00:00.000' },
      moved: 'waking-hours',
    });
  });

  test('is in waking hours, on the quarter and never earlier than asked, at any time in any zone', () => {
    fc.assert(
      fc.property(anyTime, fc.integer({ min: 1, max: 24 * 14 }), anyZone, (now, inHours, zone) => {
        const { scheduledTime, spoken } = reminderTime(now, afterHours(inHours), zone).at;
        expect(scheduledTime).toMatch(WAKING);
        expect(Number(scheduledTime.slice(11, 13))).toBe(spoken.hour);
        const asked = new Date(now + inHours * HOUR_MS).toLocaleString('sv-SE', { timeZone: zone });
        expect(scheduledTime.replace('T', ' ').slice(0, 19) >= asked).toBe(true);
        expect(spokenOf(scheduledTime, now, zone)).toEqual(spoken);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the time of a reminder on a day', () => {
  const SATURDAY = '2026-11-28';
  const at = (clock: string, said: string) => {
    const when = whenIn(said);
    if (when?.kind !== 'on' && when?.kind !== 'after') throw new Error(`no time in "${said}"`);
    const { at, moved } = reminderTime(Date.parse(`${SATURDAY}T${clock}:00Z`), when, 'UTC');
    return `${at.scheduledTime.slice(5, 16)}${moved === null ? '' : ` ${moved}`}`;
  };

  test.each([
    ['09:10', 'tomorrow', '11-29T10:00'],
    ['20:30', 'tomorrow', '11-29T20:00'],
    ['20:30', 'in the morning', '11-29T09:00'],
    ['06:00', 'in the morning', '11-28T09:00'],
    ['09:00', 'tomorrow evening', '11-29T18:00'],
    ['09:00', 'tonight', '11-28T18:00'],
    ['18:40', 'tonight', '11-28T19:15'],
    ['19:50', 'this evening', '11-29T18:00 waking-hours'],
    ['20:30', 'tonight', '11-29T18:00 waking-hours'],
    ['21:30', 'today', '11-29T20:00 waking-hours'],
    ['21:30', 'tonight at ten', '11-29T20:00 waking-hours'],
    ['21:30', 'today at eight am', '11-29T08:00 over'],
    ['10:00', 'this morning', '11-28T10:30'],
    ['13:00', 'this morning', '11-29T09:00 over'],
    ['09:00', 'tonight at ten', '11-28T20:00 waking-hours'],
    ['09:00', 'sunday at midnight', '11-29T20:00 waking-hours'],
    ['09:00', 'this weekend', '11-29T09:00'],
    ['09:00', 'next weekend', '12-05T09:00'],
    ['09:00', 'on the fifth of december at noon', '12-05T12:00'],
    ['09:00', 'on the fifth', '12-05T09:00'],
    ['09:00', 'on the twenty seventh', '12-26T09:00 too-far'],
    ['09:00', 'on boxing day', '12-26T09:00'],
    ['09:00', 'a week on tuesday', '12-08T09:00'],
    ['09:00', 'the day before friday', '12-03T09:00'],
    ['09:00', 'a fortnight on friday at noon', '12-18T12:00'],
    ['22:40', 'in a week', '12-06T08:00'],
    ['09:00', 'in a week and a half', '12-09T08:00'],
    ['09:00', 'in one day and six hours', '11-29T15:00'],
    ['09:00', 'later today', '11-28T12:00'],
    ['09:00', 'on friday', '12-04T09:00'],
    ['09:00', 'on saturday', '12-05T09:00'],
    ['09:00', 'next monday', '11-30T09:00'],
    ['09:00', 'next week', '12-05T09:00'],
    ['09:00', 'on friday at seven', '12-04T19:00'],
    ['09:00', 'on friday at seven in the morning', '12-04T08:00 waking-hours'],
    ['09:00', 'on friday at eleven at night', '12-04T20:00 waking-hours'],
    ['09:00', 'at six', '11-28T18:00'],
    ['19:00', 'at six', '11-29T18:00'],
    ['07:00', 'at eight', '11-28T08:00'],
    ['09:00', 'at eight', '11-28T20:00'],
    ['09:00', 'tomorrow at eight', '11-29T08:00'],
    ['09:00', 'tonight at eight', '11-28T20:00'],
    ['09:00', 'today at half six', '11-28T18:30'],
    ['09:00', 'today at nine in the morning', '11-29T09:00 over'],
    ['09:00', 'tomorrow at twelve', '11-29T12:00'],
    ['09:00', 'in two days in the evening', '11-30T18:00'],
    ['09:00', 'in two hours', '11-28T11:00'],
    ['09:10', 'in half an hour', '11-28T09:45'],
    ['09:00', 'in ten weeks', '12-26T09:00 too-far'],
    ['09:00', 'next month', '12-26T09:00 too-far'],
  ])('at %s, "%s" is %s', (clock, said, time) => expect(at(clock, said)).toBe(time));

  test('is ahead, in waking hours, not too far off and on the day that was named, whenever it is asked', () => {
    const sayings = [
      'tomorrow',
      'friday',
      'next friday',
      'tonight',
      'at six',
      'in the morning',
      'next month',
    ];
    fc.assert(
      fc.property(anyTime, fc.constantFrom(...sayings), anyZone, (now, said, zone) => {
        const { at } = reminderTime(now, whenIn(said) as ReturnType<typeof afterHours>, zone);
        const wall = new Date(now).toLocaleString('sv-SE', { timeZone: zone });
        expect(at.scheduledTime).toMatch(WAKING);
        expect(at.scheduledTime.replace('T', ' ').slice(0, 19) > wall).toBe(true);
        expect(at.spoken.daysAhead).toBeLessThanOrEqual(28);
        if (said === 'tomorrow') expect(at.spoken.daysAhead).toBe(1);
        if (said.endsWith('friday')) expect(at.spoken.weekday).toBe(5);
      }),
      { numRuns: 300 },
    );
  });
});

const WAKING = /^\d{4}-\d\d-\d\dT(?:(?:0[89]|1\d):(?:00|15|30|45)|20:00):00\.000$/;
const anyTime = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2028-01-01') });
const anyZone = fc.constantFrom(
  'UTC',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/St_Johns',
);

describe('a reminder', () => {
  test('that is over, or none, is not read out', () => {
    expect(spokenOf('2026-11-22T09:00:00.000', MONDAY_NOON_UTC, 'UTC')).toBeNull();
    expect(spokenOf(undefined, MONDAY_NOON_UTC, 'UTC')).toBeNull();
    expect(spokenOf('soon', MONDAY_NOON_UTC, 'UTC')).toBeNull();
  });
});

describe('the Reminders API', () => {
  const { at } = reminderTime(MONDAY_NOON_UTC, afterHours(48), 'Europe/London');

  test('proposes a time without setting anything', async () => {
    const { amazon, ask } = amazonWith({});
    const proposed = await ask({ kind: 'propose', when: afterHours(48) });
    expect(proposed).toEqual({ kind: 'proposed', at, moved: null });
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
    expect(await ask(CANCEL)).toEqual({ kind: 'cancelled', count: 1, at: at.spoken });
  });

  test('lists the earliest first, and each time once', async () => {
    const on = (scheduledTime: string) =>
      ({ alertToken: scheduledTime, status: 'ON', trigger: { scheduledTime } }) as const;
    const times = ['2026-11-27T09:00:00.000', '2026-11-24T18:00:00.000', '2026-11-27T09:00:00.000'];
    const listed = await amazonWith({ alerts: times.map(on) }).ask({ kind: 'list' });
    expect(listed).toMatchObject({ kind: 'listed', at: [{ daysAhead: 1 }, { daysAhead: 4 }] });
    expect(listed.kind === 'listed' && listed.at.length).toBe(2);
  });

  test('with nothing to list or cancel says so', async () => {
    const { ask } = amazonWith({});
    expect(await ask({ kind: 'list' })).toEqual({ kind: 'problem', problem: 'none-to-list' });
    expect(await ask(CANCEL)).toEqual({ kind: 'problem', problem: 'none-to-cancel' });
  });

  test.each([
    [{ statusCode: 401 }, 'not-allowed-to-set', 'not-allowed-to-look', 'not-allowed-to-look'],
    [
      { statusCode: 403, response: { code: 'FORBIDDEN' } },
      'not-allowed-to-set',
      'not-allowed-to-look',
      'not-allowed-to-look',
    ],
    [
      { statusCode: 403, response: { code: 'DEVICE_NOT_SUPPORTED' } },
      'unsupported',
      'unsupported',
      'unsupported',
    ],
    [
      { statusCode: 403, response: { code: 'MAX_REMINDERS_EXCEEDED' } },
      'too-many',
      'not-listed',
      'not-cancelled',
    ],
    [{ statusCode: 429, response: { message: 'Rate exceeded' } }, 'not-set', 'not-listed', 'not-cancelled'],
    [{ statusCode: 500 }, 'may-be-set', 'not-listed', 'not-cancelled'],
    [
      { statusCode: 503, response: { code: 'RATE_LIMIT', message: 'rate limit exceeded' } },
      'may-be-set',
      'not-listed',
      'not-cancelled',
    ],
    [
      {
        statusCode: 400,
        response: { code: 'INVALID_TRIGGER', message: 'offsetInSeconds exceeds the limit' },
      },
      'not-set',
      'not-listed',
      'not-cancelled',
    ],
    [undefined, 'may-be-set', 'not-listed', 'not-cancelled'],
  ])('that answers %j is a %s, a %s or a %s', async (failure, ...problems) => {
    const { ask } = amazonWith({ failure: { failure } });
    const wishes: readonly ReminderWish[] = [{ kind: 'create', at }, { kind: 'list' }, CANCEL];
    for (const [n, wish] of wishes.entries())
      expect(await ask(wish)).toEqual({ kind: 'problem', problem: problems[n] });
  });

  test('that refuses for the sake of the person is no problem to write down, and one that fails is', async () => {
    const written = vi.spyOn(console, 'error').mockImplementation(() => {});
    await amazonWith({ failure: { failure: { statusCode: 403 } } }).ask({ kind: 'create', at });
    expect(written).not.toHaveBeenCalled();
    await amazonWith({ failure: { failure: { statusCode: 500 } } }).ask({ kind: 'create', at });
    expect(written).toHaveBeenCalledOnce();
    written.mockRestore();
  });

  test('that says nothing is given up in time, and claims neither that it is set nor that it is not', async () => {
    const { ask } = amazonWith({ silent: true });
    const problem = (name: string) => ({ kind: 'problem', problem: name });
    expect(await ask({ kind: 'propose', when: afterHours(48) })).toEqual(problem('no-time'));
    expect(await ask({ kind: 'create', at })).toEqual(problem('may-be-set'));
    expect(await ask({ kind: 'list' })).toEqual(problem('not-listed'));
    expect(await ask(CANCEL)).toEqual(problem('may-be-left'));
  });

  test.each([undefined, null, '', 0])('that knows %j for a time zone proposes no time', async (zone) => {
    const { ask } = amazonWith({ zone });
    expect(await ask({ kind: 'propose', when: afterHours(48) })).toEqual({
      kind: 'problem',
      problem: 'no-time',
    });
  });

  test.each([
    [[{ statusCode: 404 }], { kind: 'cancelled', count: 1, at: at.spoken }],
    [[{ statusCode: 404 }, null], { kind: 'cancelled', count: 2, at: null }],
    [[{ statusCode: 429 }], { kind: 'problem', problem: 'not-cancelled' }],
    [[{ statusCode: 503 }], { kind: 'problem', problem: 'may-be-left' }],
    [[null, { statusCode: 429 }], { kind: 'problem', problem: 'some-left' }],
  ])('that answers a deletion with %j has %j', async (failures, outcome) => {
    const alerts = failures.map((_, n) => ({
      alertToken: String(n),
      status: 'ON' as const,
      trigger: { scheduledTime: at.scheduledTime },
    }));
    const { ask } = amazonWith({ alerts, deletions: failures });
    expect(await ask(CANCEL)).toEqual(outcome);
  });

  describe('takes off', () => {
    const on = (token: number, scheduledTime: string) =>
      ({
        alertToken: String(token),
        status: 'ON',
        trigger: { scheduledTime, timeZoneId: 'Europe/London' },
      }) as const;
    const alerts = [
      on(0, '2026-11-27T18:00:00.000'),
      on(1, '2026-11-24T09:00:00.000'),
      on(2, '2026-12-04T12:00:00.000'),
    ];
    const taken = async (which: Extract<ReminderWish, { kind: 'cancel' }>['which'], set = alerts) => {
      const { ask, deleted } = amazonWith({ alerts: [...set] });
      const { kind } = await ask({ kind: 'cancel', which });
      return `${kind} ${deleted.toSorted().join(' ')}`.trim();
    };

    test.each([
      ['my friday reminder', 'cancelled 0 2'],
      ['friday at six', 'cancelled 0'],
      ["tomorrow's reminder", 'cancelled 1'],
      ['the one at noon', 'cancelled 2'],
      ['the one in the morning', 'cancelled 1'],
      ['the second reminder', 'cancelled 0'],
      ['the last one', 'cancelled 2'],
      ['on the fourth of december', 'cancelled 2'],
      ['on wednesday', 'none-of-them'],
      ['on my birthday', 'which'],
      ['friday and saturday', 'which'],
    ])('of three "%s": %s', async (said, outcome) =>
      expect(await taken({ kind: 'of', when: whenIn(said)! })).toBe(outcome),
    );

    test('the only one, and of several none unasked', async () => {
      expect(await taken({ kind: 'only' })).toBe('which');
      expect(await taken({ kind: 'only' }, alerts.slice(1, 2))).toBe('cancelled 1');
      expect(await taken({ kind: 'ask' }, alerts.slice(1, 2))).toBe('which');
      expect(await taken({ kind: 'all' })).toBe('cancelled 0 1 2');
    });

    test('what it may, though the device has no time zone', async () => {
      const { ask } = amazonWith({ alerts: [...alerts], zone: undefined });
      expect(await ask({ kind: 'list' })).toMatchObject({ kind: 'listed' });
      expect(await ask(CANCEL)).toMatchObject({ kind: 'cancelled', count: 3 });
    });
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

  test('is asked for with a card where a turn wants one', () => {
    expect(permissionCard([{ kind: 'show-permission-card' }])).toEqual({
      type: 'AskForPermissionsConsent',
      permissions: [REMINDERS_SCOPE],
    });
    expect(permissionCard([])).toBeNull();
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
  readonly zone?: unknown;
  /** What each deletion fails with, by its token; null for one that works. */
  readonly deletions?: readonly unknown[];
}

/** Amazon's side, played: what it was asked to create is in `amazon`. */
function amazonWith(playing: Played) {
  const { alerts = [], failure, silent = false, deletions = [] } = playing;
  const zone = 'zone' in playing ? playing.zone : 'Europe/London';
  const amazon: unknown[] = [];
  const deleted: string[] = [];
  const answer = async <T>(value: T): Promise<T> => {
    if (silent) await new Promise(() => {});
    if (failure) throw failure.failure;
    return value;
  };
  const played: Services = {
    getUpsServiceClient: () => ({ getSystemTimeZone: () => answer(zone as string) }),
    getReminderManagementServiceClient: () => ({
      createReminder: (request) => {
        amazon.push(request);
        return answer({});
      },
      getReminders: () => answer({ alerts }),
      deleteReminder: async (token) => {
        if (deletions[Number(token)]) throw deletions[Number(token)];
        deleted.push(token);
        return answer(undefined);
      },
    }),
  };
  const settings = {
    envelope: envelopeOf('en-GB'),
    services: played,
    now: MONDAY_NOON_UTC,
    text: 'time to check in',
    limitMs: 100,
  };
  return { amazon, deleted, ask: (wish: ReminderWish) => reminders(wish, settings) };
}

function envelopeOf(locale: string): RequestEnvelope {
  return {
    version: '1.0',
    context: { System: { device: { deviceId: 'device' } } },
    request: { type: 'LaunchRequest', requestId: '', timestamp: '', locale },
  } as unknown as RequestEnvelope;
}
