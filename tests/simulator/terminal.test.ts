import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { paperFor, wrapped } from '../../simulator/terminal/paper.ts';
import { realTimePlayer } from '../../simulator/terminal/player.ts';
import { afterwards, piecesOf, wholeOf } from '../../simulator/terminal/tell.ts';
import { ASKING, deskWith } from './parrot.ts';

const plain = paperFor({ isTTY: false, columns: 60 }, {});
const COUNTING = {
  ...ASKING,
  outputSpeech: {
    type: 'SSML' as const,
    ssml: '<speak><break time="1s"/>three<break time="1s"/>two<break time="1s"/>one<break time="1s"/>And relax. Well?</speak>',
  },
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('colours are only for a person at a terminal who wants them', () => {
  expect(plain.alexa('hello')).toBe('hello');
  expect(paperFor({ isTTY: true }, {}).alexa('hello')).not.toBe('hello');
  expect(paperFor({ isTTY: true }, { NO_COLOR: '1' }).alexa('hello')).toBe('hello');
});

test('words are wrapped between words, never within', () => {
  const text = 'one two three four five six seven eight nine ten';
  const lines = wrapped(text, 20, '  ').split('\n');
  expect(lines.every((line) => line.length <= 20 && line.startsWith('  '))).toBe(true);
  expect(lines.map((line) => line.trim()).join(' ')).toBe(text);
  expect(wrapped('', 20, '')).toBe('');
});

test('a count is one line of numbers when nobody waits for it', async () => {
  const turn = await deskWith(() => COUNTING).desk.hear('open glute coach');
  expect(wholeOf(turn.timeline, plain)).toBe('      three two one\n  And relax. Well?');
});

test('a count ticks when it is heard, and Alexa listens when she has finished', async () => {
  const { desk } = deskWith(() => COUNTING);
  const heard: string[] = [];
  const since = Date.now();
  const at = () => Math.floor((Date.now() - since) / 1000);
  const player = realTimePlayer(
    desk,
    {
      line: (text) => heard.push(`${at()} ${text}`),
      tick: (text) => text && heard.push(`${at()} ${text}`),
      done: (turn) => heard.push(afterwards(turn, 'glute coach', plain).trim()),
    },
    Date.now,
  );
  const turn = await desk.hear('open glute coach');
  player.play(turn);
  await vi.advanceTimersByTimeAsync(20_000);
  player.stop();
  const due = piecesOf(turn.timeline).map((piece) => `${Math.floor((piece.atMs + 50) / 1000)} ${piece.text}`);
  expect(heard).toEqual([...due, 'listening']);
  expect(desk.state().phase.kind).toBe('listening');
});

test('a line typed while a response plays cuts in at that second', async () => {
  const { desk, requests } = deskWith(() => COUNTING);
  const lines: string[] = [];
  const stage = { line: (text: string) => lines.push(text), tick: () => {}, done: () => {} };
  const player = realTimePlayer(desk, stage, Date.now);
  player.play(await desk.hear('open glute coach'));
  await vi.advanceTimersByTimeAsync(2500);
  player.hush();
  await desk.hear('yes');
  player.stop();
  const [first, second] = requests.map(({ request }) => Date.parse(request.timestamp));
  expect((second! - first!) / 1000).toBe(2);
  expect(lines).toEqual([]);
});

test('what the session does is said in one line', async () => {
  const { desk } = deskWith();
  expect(afterwards(await desk.hear('open glute coach'), 'glute coach', plain)).toMatch(/listening/);
  expect(afterwards(await desk.hear('stop'), 'glute coach', plain)).toMatch(
    /closed: say "alexa, open glute coach"/,
  );
});
