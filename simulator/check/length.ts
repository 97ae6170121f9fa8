import type { Response } from 'ask-sdk-model';
import { APLA_MS, PLANNED_MS, REPROMPT_AUDIO_MS } from '../../lambda/render/limits.ts';
import { soundsOfReprompt } from '../heard/response.ts';
import { lengthOf, type Sound } from '../heard/sound.ts';

/** Responses that play longer than Alexa lets them, or longer than we plan for. */
export function lengthProblems(response: Response, said: readonly Sound[]): readonly string[] {
  return [
    ...over('what is heard', lengthOf(said), Math.min(PLANNED_MS, APLA_MS)),
    ...over('the reprompt', lengthOf(soundsOfReprompt(response)), REPROMPT_AUDIO_MS),
  ];
}

function over(what: string, ms: number, limitMs: number): readonly string[] {
  return ms > limitMs ? [`${what} takes ${Math.round(ms / 1000)} s, more than ${limitMs / 1000} s`] : [];
}
