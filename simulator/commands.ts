import { REMINDER_FAULTS } from './amazon/reminders.ts';
import type { Desk } from './desk.ts';
import { DEVICES, deviceNamed } from './envelope/devices.ts';
import type { Turn } from './turn.ts';

/** What can be typed beside utterances, one line each. */
export const COMMANDS: Readonly<Record<string, string>> = {
  '/silence': 'say nothing for one listening window',
  '/wait 40s': 'let time pass (also 500ms, 2m, 26h; 2 days go on to what rings on that day)',
  '/drop': 'lose the session; the skill is not told',
  '/touch NAME': 'touch something on the screen',
  '/device NAME': `be another device: ${DEVICES.join(', ')}`,
  '/locale NAME': 'speak another English: en-US, en-GB …',
  '/person NAME': 'be recognised by your voice; /person alone for nobody',
  '/reminders NAME': `play what Amazon does with reminders: ${REMINDER_FAULTS.join(', ')}`,
};

/** What a line at the desk means: an utterance, or a command. A wrong one becomes a note, never an error. */
export type Line =
  | { readonly kind: 'utterance'; readonly text: string }
  | { readonly kind: 'event'; readonly perform: (desk: Desk) => Promise<Turn> }
  | { readonly kind: 'wrong'; readonly note: string };

export function readLine(line: string): Line {
  const text = line.trim();
  if (text === '')
    return { kind: 'wrong', note: 'An empty line is nothing; type what you would say, or /silence.' };
  if (!text.startsWith('/')) return { kind: 'utterance', text };
  const [command = '', ...words] = text.split(/\s+/);
  const rest = words.join(' ');
  switch (command) {
    case '/silence':
      return { kind: 'event', perform: (desk) => desk.silence() };
    case '/drop':
      return { kind: 'event', perform: (desk) => desk.drop() };
    case '/wait': {
      const ms = durationMs(rest);
      if (ms === null)
        return { kind: 'wrong', note: `/wait ${rest}: give a time such as 40s, 500ms, 2m, 26h or 2 days.` };
      const said = /\dd$|days?$/.test(rest.replace(/\s/g, '')) ? 'in-days' : undefined;
      return { kind: 'event', perform: (desk) => desk.wait(ms, said) };
    }
    case '/touch':
      if (rest === '') return { kind: 'wrong', note: '/touch needs the name of what is touched.' };
      return { kind: 'event', perform: (desk) => desk.touch(rest) };
    case '/device': {
      const device = deviceNamed(rest);
      if (!device) return { kind: 'wrong', note: `/device ${rest}: choose one of ${DEVICES.join(', ')}.` };
      return { kind: 'event', perform: (desk) => desk.useDevice(device) };
    }
    case '/locale':
      if (rest === '') return { kind: 'wrong', note: '/locale needs a name such as en-GB.' };
      return { kind: 'event', perform: (desk) => desk.useLocale(rest) };
    case '/person':
      return { kind: 'event', perform: (desk) => desk.usePerson(rest || null) };
    case '/reminders': {
      const fault = REMINDER_FAULTS.find((each) => each === rest);
      if (!fault)
        return { kind: 'wrong', note: `/reminders ${rest}: choose one of ${REMINDER_FAULTS.join(', ')}.` };
      return { kind: 'event', perform: (desk) => desk.playReminders(fault) };
    }
    default:
      return {
        kind: 'wrong',
        note: `${command} is not known; there are ${Object.keys(COMMANDS).join(', ')}.`,
      };
  }
}

/** "40s", "40", "1.5 s", "500ms", "2 min", "3 hours" or "2 days" in ms; null for anything else, and for over a year. */
export function durationMs(text: string): number | null {
  const found = /^(\d+(?:\.\d+)?)\s*(ms|[smhd]|sec|min|seconds?|minutes?|hours?|days?)?$/.exec(text.trim());
  if (!found) return null;
  const unit = found[2] === 'ms' ? 1 : (UNIT_MS[(found[2] ?? 's').charAt(0)] ?? 1000);
  const ms = Number(found[1]) * unit;
  return ms <= 366 * UNIT_MS['d']! ? Math.round(ms) : null;
}

const UNIT_MS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
