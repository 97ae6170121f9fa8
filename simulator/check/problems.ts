import type { Request, ResponseEnvelope } from 'ask-sdk-model';
import { RESPONSE_BYTES } from '../../lambda/render/limits.ts';
import { type ScreenVoice, soundsOfReprompt, soundsOfResponse } from '../heard/response.ts';
import { lengthProblems } from './length.ts';
import { sessionProblems } from './session.ts';
import { speechProblems } from './speech.ts';

/** One turn as it is judged. */
export interface Judged {
  readonly request: Request;
  /** As the skill returned it, after it was written as JSON and read again. */
  readonly response: ResponseEnvelope;
  /** A verdict was given in this turn that was not there before. */
  readonly newVerdict: boolean;
  /** The screen will send something by itself, so a shut microphone in an open session is meant. */
  readonly goesOn: boolean;
  readonly locale: string;
}

/** Looks at directives that the desk itself does not know (APL, APLT); returns what is wrong. */
export type DirectiveCheck = (response: ResponseEnvelope) => readonly string[];

/** Everything wrong with a response, each in one line; empty when Amazon and the person would be content. */
export async function problemsOf(
  judged: Judged,
  voice: ScreenVoice,
  directives: DirectiveCheck,
): Promise<readonly string[]> {
  const { response } = judged.response;
  if (!response) return ['the skill returned no response object'];
  const said = soundsOfResponse(response, voice);
  return [
    ...sizeProblems(judged.response),
    ...(await speechProblems(response, judged.locale)),
    ...lengthProblems(response, said),
    ...sessionProblems(judged, said, soundsOfReprompt(response)),
    ...directives(judged.response),
  ];
}

function sizeProblems(envelope: ResponseEnvelope): readonly string[] {
  const bytes = Buffer.byteLength(JSON.stringify(envelope));
  return bytes > RESPONSE_BYTES ? [`the response has ${bytes} bytes, more than ${RESPONSE_BYTES}`] : [];
}
