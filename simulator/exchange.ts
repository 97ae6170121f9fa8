import type { Request, RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';
import { type ConsentAsked, consentAskedIn } from './amazon/consent.ts';
import { problemsOf } from './check/problems.ts';
import type { Played } from './device/life.ts';
import { envelopeFaults } from './envelope/check.ts';
import { type DeviceKind, factsOf } from './envelope/devices.ts';
import { soundsOfReprompt, soundsOfResponse } from './heard/response.ts';
import { lengthOf, type Sound } from './heard/sound.ts';
import type { ScreenPort } from './screen-port.ts';
import type { ReadView, View } from './turn.ts';

export interface Skill {
  invoke(envelope: RequestEnvelope): Promise<ResponseEnvelope>;
}

/** One request and what came back, read as the device reads it. */
export interface Exchange {
  readonly request: Request;
  readonly envelope: RequestEnvelope;
  readonly answer: ResponseEnvelope;
  readonly said: readonly Sound[];
  readonly reprompt: readonly Sound[];
  readonly view: View;
  readonly played: Played;
  readonly problems: readonly string[];
  /** The permission that Alexa now asks for; null where she does not. */
  readonly consent: ConsentAsked | null;
  /** The screen document that this response draws; null when it leaves the screen alone. */
  readonly drawn: { readonly token: string; readonly response: Response } | null;
}

export interface ExchangeParts {
  readonly skill: Skill;
  readonly view: ReadView;
  readonly screen: ScreenPort;
  readonly device: DeviceKind;
  readonly locale: string;
  /** What was known before this request. */
  readonly before: View;
  readonly showing: boolean;
  /** ms since 1970. */
  readonly now: number;
}

const ALEXA_IS_SORRY = "There was a problem with the requested skill's response.";

/** Sends a request as JSON and reads the answer back from JSON, as between Alexa and Lambda. */
export async function exchange(envelope: RequestEnvelope, parts: ExchangeParts): Promise<Exchange> {
  const { request } = envelope;
  const { answer, failure } = await invoked(parts.skill, envelope);
  const response = answer.response ?? {};
  const facts = factsOf(parts.device);
  const ended = request.type === 'SessionEndedRequest';
  const said = soundsOfResponse(response, parts.screen.voice);
  const reprompt = soundsOfReprompt(response);
  const view = ended ? parts.before : parts.view(answer.sessionAttributes, parts.now);
  const scheduled = ended ? [] : parts.screen.events(response, facts, parts.now);
  const drawn = facts.screen ? drawnBy(response) : null;
  const consent = ended ? null : consentAskedIn(response);
  const newVerdict = view.verdict !== null && view.verdict.level !== parts.before.verdict?.level;
  const judged = {
    request,
    response: answer,
    newVerdict,
    goesOn: scheduled.length > 0 || consent !== null,
    locale: parts.locale,
  };
  return {
    request,
    envelope,
    answer,
    said,
    reprompt,
    view,
    drawn,
    consent,
    played: {
      attributes: answer.sessionAttributes ?? {},
      speechMs: lengthOf(said),
      repromptMs: reprompt.length > 0 ? lengthOf(reprompt) : null,
      // While Alexa asks for a permission the session waits for the answer.
      shouldEndSession: consent ? false : response.shouldEndSession,
      scheduled,
      showing: drawn !== null || parts.showing,
    },
    problems: [
      ...envelopeFaults(envelope).map((fault) => `desk: ${fault}`),
      ...(failure ? [failure] : []),
      ...(await problemsOf(judged, parts.screen.voice, parts.screen.check)),
    ],
  };
}

async function invoked(
  skill: Skill,
  envelope: RequestEnvelope,
): Promise<{ answer: ResponseEnvelope; failure: string | null }> {
  try {
    const answer = await skill.invoke(JSON.parse(JSON.stringify(envelope)));
    return { answer: JSON.parse(JSON.stringify(answer)), failure: null };
  } catch (error) {
    const outputSpeech = { type: 'PlainText' as const, text: ALEXA_IS_SORRY };
    return {
      answer: { version: '1.0', response: { outputSpeech, shouldEndSession: true } },
      failure: `the skill failed: ${(error as Error).message}`,
    };
  }
}

function drawnBy(response: Response): Exchange['drawn'] {
  const directive = response.directives?.find(
    (each) => each.type === 'Alexa.Presentation.APL.RenderDocument',
  );
  return directive ? { token: directive.token ?? '', response } : null;
}
