import { describe, expect, test } from 'vitest';
import { readArguments } from '../../simulator/arguments.ts';
import { talk } from '../../simulator/json-lines.ts';
import type { Turn } from '../../simulator/turn.ts';
import { type Answer, ASKING, deskWith } from './parrot.ts';

const FIELDS = [
  'heard',
  'said',
  'reprompt',
  'session',
  'microphone',
  'asking',
  'verdict',
  'routine',
  'seconds',
  'timeline',
  'directives',
  'problems',
  'note',
  'turns',
];

async function* each(lines: readonly string[]): AsyncIterable<string> {
  yield* lines;
}

async function told(lines: readonly string[], answer?: Answer, full = false) {
  const { desk, requests } = deskWith(answer);
  const printed: string[] = [];
  const exit = await talk(desk, each(lines), (line) => printed.push(line), full);
  return { turns: printed.map((line) => JSON.parse(line) as Turn), printed, exit, requests, desk };
}

const EVERYTHING = [
  'can i run',
  'open glute coach',
  'yes',
  '/wait 3s',
  'no',
  '/silence',
  '/silence',
  '/silence',
  'ask glute coach if i can run',
  '/drop',
  '/device show-8',
  '/locale en-GB',
  '/person Anna',
  '/touch start',
  'glute coach',
  'stop',
  '',
  '/nonsense',
  '/wait',
  '/device toaster',
  '/locale xx-YY',
  '\u0000\ud800 <speak>&',
];

describe('each line', () => {
  test('has exactly one JSON object with all fields, at every event there is', async () => {
    const { turns, printed } = await told(EVERYTHING);
    expect(turns).toHaveLength(EVERYTHING.length);
    for (const turn of turns) {
      expect(Object.keys(turn).sort()).toEqual([...FIELDS].sort());
      expect(Object.keys(turn.heard).sort()).toEqual(['intent', 'request', 'slots', 'text']);
      expect(Object.keys(turn.seconds).sort()).toEqual(['estimated', 'exact']);
    }
    expect(printed.every((line) => !line.includes('\n'))).toBe(true);
  });

  test('has request and response with --full, and null where there was none', async () => {
    const { turns } = await told(['can i run', 'open glute coach'], undefined, true);
    expect(turns[0]).toMatchObject({ request: null, response: null });
    expect(turns[1]?.request?.request.type).toBe('LaunchRequest');
    expect(turns[1]?.response?.response.shouldEndSession).toBe(false);
  });
});

describe('a session', () => {
  test('opens with the name, and tells what was heard and said', async () => {
    const { turns } = await told(['Alexa, open Glute Coach']);
    expect(turns[0]).toMatchObject({
      heard: { text: 'Alexa, open Glute Coach', request: 'LaunchRequest', intent: null, slots: {} },
      said: 'I heard you. What else?',
      reprompt: 'Anything else?',
      session: 'open',
      microphone: 'open',
      asking: 'question-1',
      verdict: null,
      routine: null,
      note: null,
      turns: [],
    });
    expect(turns[0]?.seconds.exact).toBe(10);
    expect(turns[0]?.timeline.map((entry) => entry.kind)).toEqual(['say', 'rest', 'say']);
  });

  test('is not reached by words that do not name the skill', async () => {
    const { turns, requests } = await told(['can i run']);
    expect(requests).toEqual([]);
    expect(turns[0]).toMatchObject({
      said: '',
      asking: null,
      reprompt: null,
      verdict: null,
      session: 'closed',
      microphone: 'shut',
    });
    expect(turns[0]?.heard.request).toBeNull();
    expect(turns[0]?.note).toMatch(/glute coach/);
  });

  test('keeps its attributes and its id until it ends', async () => {
    const { requests } = await told(['open glute coach', 'yes', 'open glute coach']);
    const sessions = requests.map(({ session }) => [session?.sessionId, session?.new, session?.attributes]);
    expect(sessions[1]).toEqual([sessions[0]?.[0], false, { heard: 1 }]);
    expect(requests.map(({ request }) => request.type)).toEqual([
      'LaunchRequest',
      'IntentRequest',
      'SessionEndedRequest',
      'LaunchRequest',
    ]);
    expect(sessions[3]?.[0]).not.toBe(sessions[0]?.[0]);
    expect(sessions[3]?.slice(1)).toEqual([true, {}]);
  });

  test('the reply that closes it carries its words; after it nothing is heard', async () => {
    const { turns } = await told(['open glute coach', 'stop', 'yes']);
    expect(turns[1]).toMatchObject({
      said: 'Goodbye.',
      session: 'closed',
      microphone: 'shut',
      reprompt: null,
    });
    expect(turns[2]).toMatchObject({ said: '', session: 'closed' });
    expect(turns[2]?.heard.request).toBeNull();
  });
});

describe('silence', () => {
  test('first brings the reprompt, then the end', async () => {
    const { turns, requests } = await told(['open glute coach', '/silence', '/silence', '/silence']);
    expect(turns[1]).toMatchObject({ said: 'Anything else?', session: 'open', asking: 'question-1' });
    expect(turns[1]?.heard.request).toBeNull();
    expect(turns[2]).toMatchObject({
      said: '',
      session: 'closed',
      heard: { request: 'SessionEndedRequest' },
    });
    expect(turns[2]?.turns).toHaveLength(1);
    expect(turns[3]?.heard.request).toBeNull();
    expect(requests.at(-1)?.request).toMatchObject({ reason: 'EXCEEDED_MAX_REPROMPTS' });
  });

  test('can be broken after the reprompt', async () => {
    const { turns } = await told(['open glute coach', '/silence', 'yes']);
    expect(turns[2]).toMatchObject({ session: 'open', heard: { request: 'IntentRequest' } });
  });
});

describe('time', () => {
  const at = (requests: readonly { request: { timestamp: string } }[], nth: number) =>
    (Date.parse(requests[nth]!.request.timestamp) - Date.parse(requests[0]!.request.timestamp)) / 1000;

  test('an utterance comes when all has been heard', async () => {
    const { requests, turns } = await told(['open glute coach', 'yes']);
    const { exact, estimated } = turns[0]!.seconds;
    expect(at(requests, 1)).toBe(Math.floor(exact + estimated));
  });

  test('after a wait it cuts in at that second', async () => {
    const { requests } = await told(['open glute coach', '/wait 3s', 'yes']);
    expect(at(requests, 1)).toBe(3);
  });

  test('a long wait runs through speech, window, reprompt, window and end', async () => {
    const { turns } = await told(['open glute coach', '/wait 1s', '/wait 60s']);
    expect(turns[1]).toMatchObject({ session: 'open', said: '' });
    expect(turns[2]).toMatchObject({ session: 'closed', heard: { request: 'SessionEndedRequest' } });
  });
});

test('a drop tells the skill nothing', async () => {
  const { turns, requests } = await told(['open glute coach', '/drop', 'yes']);
  expect(turns[1]).toMatchObject({ session: 'closed', said: '' });
  expect(requests).toHaveLength(1);
});

test('another device or language ends the session, and is what the next request says', async () => {
  const { turns, requests } = await told([
    'open glute coach',
    '/device clock',
    'open glute coach',
    '/locale en-GB',
    'glute coach',
  ]);
  expect(turns[1]).toMatchObject({ session: 'closed', heard: { request: 'SessionEndedRequest' } });
  expect(requests[2]?.context.System.device?.supportedInterfaces).toHaveProperty(['Alexa.Presentation.APLT']);
  expect(requests.at(-1)?.request).toMatchObject({ locale: 'en-GB' });
});

test.each([
  '',
  '   ',
  '/nonsense',
  '/wait',
  '/wait soon',
  '/wait -3s',
  '/wait 99999999s',
  '/device',
  '/device toaster',
  '/locale',
  '/locale xx-YY',
  '/touch',
])('a bad line %j becomes a note and changes nothing', async (line) => {
  const { turns, requests } = await told(['open glute coach', line]);
  expect(turns[1]).toMatchObject({ session: 'open', asking: 'question-1', said: '' });
  expect(turns[1]?.note).toBeTruthy();
  expect(requests).toHaveLength(1);
});

test('the exit code is 1 when any problem was found, else 0', async () => {
  const { reprompt: _reprompt, ...withoutReprompt } = ASKING;
  expect((await told(['open glute coach', 'stop'])).exit).toBe(0);
  expect((await told(['open glute coach', 'stop'], () => withoutReprompt)).exit).toBe(1);
});

describe('arguments', () => {
  test('are read in both forms', () => {
    expect(
      readArguments(['--json', '--device', 'tv', '--locale=en-GB', '--seed', '7', 'ask', 'glute', 'coach']),
    ).toMatchObject({
      json: true,
      device: 'tv',
      locale: 'en-GB',
      seed: 7,
      words: 'ask glute coach',
    });
  });

  test.each([['--device', 'toaster'], ['--seed', 'x'], ['--store'], ['--bogus']])(
    '%s %s is refused with its cure',
    (...given) => {
      expect(() => readArguments(given)).toThrow(/choose|whole number|needs a value|there are/);
    },
  );
});
