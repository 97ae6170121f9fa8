import type { RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';
import { createDesk, type Desk, type DeskParts } from '../../simulator/desk.ts';
import { builtModel } from '../../simulator/models.ts';
import { understandings } from '../../simulator/recognise/understanding.ts';
import { STILL_SCREEN } from '../../simulator/screen-port.ts';
import type { View } from '../../simulator/turn.ts';

export const MONDAY = Date.parse('2026-11-23T08:00:00Z');
const UNDERSTAND = understandings(builtModel, () => MONDAY);

/** Thirteen spoken seconds or so, then an open microphone. */
export const ASKING: Response = {
  outputSpeech: { type: 'SSML', ssml: '<speak>I heard you. <break time="10s"/> What else?</speak>' },
  reprompt: { outputSpeech: { type: 'SSML', ssml: '<speak>Anything else?</speak>' } },
  shouldEndSession: false,
};

export const CLOSING: Response = {
  outputSpeech: { type: 'SSML', ssml: '<speak>Goodbye.</speak>' },
  shouldEndSession: true,
};

export type Answer = (envelope: RequestEnvelope, nth: number) => Response | ResponseEnvelope;

/** A skill of a few lines: it closes on "stop", is silent at the end and else says what it is told to say. */
export function parrot(answer: Answer = () => ASKING) {
  const requests: RequestEnvelope[] = [];
  const skill = {
    invoke: async (envelope: RequestEnvelope): Promise<ResponseEnvelope> => {
      requests.push(envelope);
      const { request } = envelope;
      if (request.type === 'SessionEndedRequest') return { version: '1.0', response: {} };
      const stop = request.type === 'IntentRequest' && request.intent.name === 'AMAZON.StopIntent';
      const answered = stop ? CLOSING : answer(envelope, requests.length);
      if ('version' in answered) return answered;
      const heard = Number(envelope.session?.attributes?.['heard'] ?? 0) + 1;
      return { version: '1.0', sessionAttributes: { heard }, response: answered };
    },
  };
  return { skill, requests };
}

export const VIEW = (attributes: unknown): View => {
  const heard = (attributes as { heard?: number } | undefined)?.heard;
  return { asking: heard === undefined ? null : `question-${heard}`, verdict: null };
};

export function deskWith(
  answer?: Answer,
  parts: Partial<DeskParts> = {},
): { desk: Desk; requests: RequestEnvelope[] } {
  const { skill, requests } = parrot(answer);
  const desk = createDesk({
    skill: () => skill,
    model: builtModel,
    understand: UNDERSTAND,
    view: VIEW,
    screen: STILL_SCREEN,
    device: 'echo',
    locale: 'en-US',
    seed: 1,
    startAt: MONDAY,
    ...parts,
  });
  return { desk, requests };
}
