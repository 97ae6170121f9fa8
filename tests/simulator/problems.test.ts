import type { Response } from 'ask-sdk-model';
import { describe, expect, test } from 'vitest';
import { ASKING, CLOSING, deskWith } from './parrot.ts';

const ssml = (text: string) => ({ outputSpeech: { type: 'SSML' as const, ssml: text } });
const asking = (text: string): Response => ({ ...ASKING, ...ssml(text) });

async function problemsWith(response: Response, device: 'echo' | 'show-8' = 'echo'): Promise<string> {
  const { desk } = deskWith(() => response, { device });
  return (await desk.hear('open glute coach')).problems.join('; ');
}

test('a good question and a good goodbye have no problems', async () => {
  expect(await problemsWith(ASKING)).toBe('');
  expect(await problemsWith(CLOSING)).toBe('');
});

describe('what Alexa would refuse is seen:', () => {
  test.each([
    ['a bare ampersand', '<speak>You & me?</speak>', /bare "&"/],
    ['a tag never closed', '<speak>You <s>and me?</speak>', /closes|never closed/],
    ['no speak', 'You and me?', /not wrapped/],
    ['a long break', '<speak>So <break time="11s"/> what?</speak>', /break/],
    ['a break without a unit', '<speak>So <break time="3"/> what?</speak>', /break/],
    ['an unknown tag', '<speak>So <blink>what</blink>?</speak>', /blink/],
    ['too many characters', `<speak>${'word '.repeat(1700)}?</speak>`, /characters/],
    ['plain http', '<speak><audio src="http://x.org/a.mp3"/> what?</speak>', /https/],
    [
      'six sounds',
      `<speak>${'<audio src="soundbank://soundlibrary/a/b"/>'.repeat(6)} what?</speak>`,
      /audio/,
    ],
    ['a placeholder', '<speak>Is it your {side} leg?</speak>', /unfilled/],
    ['undefined', '<speak>Is it your undefined leg?</speak>', /unfilled/],
  ])('%s', async (_name, text, problem) => {
    expect(await problemsWith(asking(text))).toMatch(problem);
  });
});

describe('a session that does not fit what is said is seen:', () => {
  const { reprompt: _reprompt, ...withoutReprompt } = ASKING;
  test.each<[string, Response, RegExp]>([
    ['an open microphone without a question', asking('<speak>That is that.</speak>'), /without a question/],
    ['no reprompt', withoutReprompt, /without a reprompt/],
    ['a question before closing', { ...CLOSING, ...ssml('<speak>Shall we?</speak>') }, /after a question/],
    ['closing without a word', { shouldEndSession: true }, /without a word/],
    ['left hanging', { ...ssml('<speak>One moment.</speak>') }, /hanging/],
    ['over length', asking(`<speak>${'<break time="10s"/>'.repeat(23)} Well?</speak>`), /takes/],
  ])('%s', async (_name, response, problem) => {
    expect(await problemsWith(response)).toMatch(problem);
  });

  test('an answer to the end of a session', async () => {
    const { desk } = deskWith();
    await desk.hear('open glute coach');
    await desk.silence();
    expect((await desk.silence()).problems).toEqual([]);
  });

  test('a verdict without its disclaimer', async () => {
    const view = () => ({ asking: null, verdict: { level: 'rest', because: ['walking'] } });
    const said = (text: string) => deskWith(() => asking(text), { view }).desk.hear('open glute coach');
    expect((await said('<speak>Rest today. Anything else?</speak>')).problems).toEqual([
      'a verdict without the disclaimer',
    ]);
    expect(
      (await said('<speak>This is general education, not medical advice. Rest. Anything else?</speak>'))
        .problems,
    ).toEqual([]);
  });
});

test('a response that is too large is seen', async () => {
  const { desk } = deskWith(() => ({
    version: '1.0',
    sessionAttributes: { heap: 'x'.repeat(130_000) },
    response: ASKING,
  }));
  expect((await desk.hear('open glute coach')).problems.join()).toMatch(/bytes/);
});

test('a skill that throws is heard as Alexa would have it, and seen', async () => {
  const { desk } = deskWith(() => {
    throw new Error('out of stretch');
  });
  const turn = await desk.hear('open glute coach');
  expect(turn.problems.join()).toMatch(/out of stretch/);
  expect(turn.session).toBe('closed');
  expect(turn.said).toMatch(/problem/);
});
