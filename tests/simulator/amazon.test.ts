import { describe, expect, test } from 'vitest';
import { deskReminders } from '../../simulator/amazon/reminders.ts';
import { readLine } from '../../simulator/commands.ts';
import { type Answer, ASKING, deskWith, MONDAY } from './parrot.ts';

const asksForPermission: Answer = ({ request }) =>
  request.type === 'LaunchRequest'
    ? {
        directives: [
          {
            type: 'Connections.SendRequest',
            name: 'AskFor',
            payload: { permissionScope: 'alexa::alerts:reminders:skill:readwrite' },
            token: 'later',
          },
        ],
      }
    : ASKING;

const reminder = (scheduledTime: string) => ({
  trigger: { type: 'SCHEDULED_ABSOLUTE' as const, scheduledTime },
  alertInfo: { spokenInfo: { content: [{ locale: 'en-US', text: 'time to check in' }] } },
});

describe('a permission', () => {
  test.each([
    ['yes', 'ACCEPTED'],
    ['I approve', 'ACCEPTED'],
    ['no', 'DENIED'],
    ['what', 'NOT_ANSWERED'],
  ])('is asked for by Alexa, and "%s" comes back as %s', async (answer, status) => {
    const { desk, requests } = deskWith(asksForPermission);
    const asked = await desk.hear('open glute coach');
    expect(asked).toMatchObject({ session: 'open', microphone: 'open', problems: [] });
    expect(asked.said).toMatch(/permission/);
    const answered = await desk.hear(answer);
    expect(answered.heard.request).toBe('Connections.Response');
    expect(requests.at(-1)?.request).toMatchObject({ name: 'AskFor', token: 'later', payload: { status } });
  });

  test('that nobody answers comes back unanswered', async () => {
    const { desk, requests } = deskWith(asksForPermission);
    await desk.hear('open glute coach');
    await desk.silence();
    expect(requests.at(-1)?.request).toMatchObject({ payload: { status: 'NOT_ANSWERED' } });
  });
});

describe('a reminder', () => {
  test('is refused without the permission, as the service refuses it', async () => {
    const { services } = deskReminders(() => MONDAY, 'Europe/London');
    const api = services.getReminderManagementServiceClient();
    await expect(api.getReminders()).rejects.toMatchObject({ statusCode: 401 });
  });

  test('rings once, when the wall clock of its zone gets there', async () => {
    const { services, permit, ringing } = deskReminders(() => MONDAY, 'America/New_York');
    permit(true);
    const api = services.getReminderManagementServiceClient();
    await api.createReminder(reminder('2026-11-23T09:00:00.000'));
    // Nine in New York is two in the afternoon in UTC.
    expect(ringing(Date.parse('2026-11-23T13:59:59Z'))).toEqual([]);
    expect(ringing(Date.parse('2026-11-23T14:00:00Z'))).toEqual(["Here's your reminder: time to check in"]);
    expect(ringing(Date.parse('2026-11-24T14:00:00Z'))).toEqual([]);
  });

  test('does not ring when it was deleted', async () => {
    const { services, permit, ringing } = deskReminders(() => MONDAY, 'Europe/London');
    permit(true);
    const api = services.getReminderManagementServiceClient();
    await api.createReminder(reminder('2026-11-23T09:00:00.000'));
    const { alerts } = await api.getReminders();
    await api.deleteReminder(alerts![0]!.alertToken!);
    expect(ringing(Date.parse('2026-11-25T09:00:00Z'))).toEqual([]);
  });

  test.each([
    ['limit', { statusCode: 403, response: { code: 'MAX_REMINDERS_EXCEEDED' } }],
    ['unsupported', { statusCode: 403, response: { code: 'DEVICE_NOT_SUPPORTED' } }],
    ['error', { statusCode: 500 }],
  ] as const)(
    'is refused as the service would when its fault "%s" is played, and set when all is well again',
    async (fault, refusal) => {
      const { services, permit, play } = deskReminders(() => MONDAY, 'Europe/London');
      permit(true);
      const api = services.getReminderManagementServiceClient();
      play(fault);
      await expect(api.createReminder(reminder('2026-11-23T09:00:00.000'))).rejects.toMatchObject(refusal);
      play('ok');
      await api.createReminder(reminder('2026-11-23T09:00:00.000'));
      expect((await api.getReminders()).alerts).toHaveLength(1);
    },
  );

  test('is heard at the desk when time passes', async () => {
    const { desk } = deskWith(undefined, {
      reminders: (now) => {
        const made = deskReminders(now, 'UTC');
        made.permit(true);
        void made.services
          .getReminderManagementServiceClient()
          .createReminder(reminder('2026-11-25T09:00:00.000'));
        return made;
      },
    });
    expect((await desk.wait(86_400_000)).note).toBeNull();
    expect((await desk.wait(2 * 86_400_000)).note).toMatch(/time to check in/);
  });

  test('rings in the course of the day that is waited for, and one that is later is told of', async () => {
    const { desk } = deskWith(undefined, {
      reminders: (now) => {
        const made = deskReminders(now, 'Europe/London');
        made.permit(true);
        void made.services
          .getReminderManagementServiceClient()
          .createReminder(reminder('2026-11-26T19:00:00.000'));
        return made;
      },
    });
    const said = (line: string) => {
      const read = readLine(line);
      return read.kind === 'event' ? read.perform(desk) : null;
    };
    expect((await said('/wait 1 day'))?.note).toMatch(/Thursday.*19:00.*\/wait \d+h/);
    expect((await said('/wait 2 days'))?.note).toMatch(/time to check in/);
    expect((await said('/wait 2 days'))?.note).toBeNull();
  });
});
