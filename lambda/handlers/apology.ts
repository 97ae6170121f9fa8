import type { RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';
import { openingWordsFor } from '../words/opening.ts';
import { localeOf } from './locale.ts';

/**
 * The last resort: something of ours broke. The person hears that nothing is lost but the place, and may
 * start again; a session that is ending is answered with nothing, as Alexa demands.
 */
export function apology(envelope: RequestEnvelope): Response {
  if (envelope.request?.type === 'SessionEndedRequest' || envelope.session === undefined) return {};
  const { greetings } = openingWordsFor(localeOf(envelope.request));
  const [line] = greetings.startAgain;
  return {
    outputSpeech: { type: 'PlainText', text: line },
    reprompt: { outputSpeech: { type: 'PlainText', text: line } },
    shouldEndSession: false,
  };
}

/** An envelope that is none: a polite way back in, and no session to keep anything in. */
export function startAgain(): ResponseEnvelope {
  const { greetings } = openingWordsFor('en-US');
  const [line] = greetings.startAgain;
  return {
    version: '1.0',
    response: {
      outputSpeech: { type: 'PlainText', text: line },
      reprompt: { outputSpeech: { type: 'PlainText', text: line } },
      shouldEndSession: false,
    },
  };
}
