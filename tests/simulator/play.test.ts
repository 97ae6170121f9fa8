import { describe, expect, test } from 'vitest';
import { perform, readPlay } from '../../simulator/play.ts';
import { deskWith } from './parrot.ts';

const performed = async (text: string) => perform(readPlay(text, 'a.play'), deskWith().desk);

test('a play that goes well has no failures', async () => {
  const { failures, transcript } = await performed(`
    # A walk through everything
    device show-8
    user: open glute coach
      asks: question-1
      verdict: none
      routine: none
      says: heard you
      not says: /goodbye/
      reprompt says: anything
      open
      microphone: open
      seconds: under 60
    wait 2s
    silence
      request: none
    user: stop
      intent: AMAZON.StopIntent
      closed
    drop
  `);
  expect(failures).toEqual([]);
  expect(transcript).toContain('> open glute coach');
});

test('a failure names file, line, what was expected and what was there', async () => {
  const { failures } = await performed('user: open glute coach\n  asks: walking\n  closed\n  says: /banana/');
  expect(failures).toEqual([
    'a.play:2: asks: expected walking, was question-1',
    'a.play:3: session: expected closed, was open',
    'a.play:4: expected /banana/i in "I heard you. What else?"',
  ]);
});

describe('a play that cannot be read says where:', () => {
  test.each(['user: hello\n  sings: loudly', '  open', 'wait soon', 'device', 'silence please'])(
    '%j',
    (text) => {
      expect(() => readPlay(text, 'a.play')).toThrow(/a\.play:\d/);
    },
  );
});
