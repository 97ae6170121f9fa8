import type { RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';
import { openingWordsFor } from '../words/opening.ts';
import { localeOf } from './locale.ts';

/**
 * The last resort: something of ours broke. The person hears that nothing is lost but the place, and is asked
 * what they would like; a session that is ending is answered with nothing, as Alexa demands.
 */
export function apology(envelope: RequestEnvelope): Response {
  if (envelope.request?.type === 'SessionEndedRequest' || envelope.session === undefined) return {};
  return sorry(localeOf(envelope.request));
}

/** An envelope that is none: a polite way back in, and no session to keep anything in. */
export function startAgain(): ResponseEnvelope {
  return { version: '1.0', response: sorry('en-US') };
}

function sorry(locale: string): Response {
  const { greetings, invites } = openingWordsFor(locale);
  const { asks, reprompt } = invites.welcome;
  return {
    outputSpeech: { type: 'PlainText', text: `${greetings.startAgain[0]} ${asks[0]}` },
    reprompt: { outputSpeech: { type: 'PlainText', text: reprompt } },
    shouldEndSession: false,
  };
}
