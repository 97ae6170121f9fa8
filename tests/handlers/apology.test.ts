import type { RequestEnvelope } from 'ask-sdk-model';
import { describe, expect, test } from 'vitest';
import { apology, startAgain } from '../../lambda/handlers/apology.ts';
import { enveloped } from './envelopes.ts';

describe('when something of ours breaks', () => {
  test.each([
    [
      'a launch',
      apology({ ...enveloped({ type: 'LaunchRequest', locale: 'en-GB' }), session: {} } as RequestEnvelope),
    ],
    ['an envelope that is none', startAgain().response],
  ])(
    '%s is answered with a question, and another way to put it',
    (_, { outputSpeech, reprompt, shouldEndSession }) => {
      const said = outputSpeech as { text: string };
      const again = reprompt?.outputSpeech as { text: string };
      expect(said.text).toMatch(/\?$/);
      expect(again.text).not.toBe(said.text);
      expect(shouldEndSession).toBe(false);
    },
  );

  test('a session that ends is answered with nothing', () => {
    const ended = { ...enveloped({ type: 'SessionEndedRequest' }), session: {} } as RequestEnvelope;
    expect(apology(ended)).toEqual({});
  });
});
