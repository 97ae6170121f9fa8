import type { Response } from 'ask-sdk-model';
import {
  APLA_AUDIO_FILES,
  APLA_MS,
  AUDIO_MS,
  PLANNED_MS,
  REPROMPT_AUDIO_MS,
} from '../../lambda/render/limits.ts';
import { soundsOfReprompt } from '../heard/response.ts';
import { lengthOf, type Sound } from '../heard/sound.ts';

/** Responses that play longer than Alexa lets them, or longer than we plan for. */
export function lengthProblems(response: Response, said: readonly Sound[]): readonly string[] {
  const repromptMs = lengthOf(soundsOfReprompt(response));
  const files = (response.directives ?? []).map((directive) => countAudio(directive));
  return [
    ...over('what is heard', lengthOf(said), PLANNED_MS),
    ...over('audio files', lengthOf(said.filter((sound) => sound.kind === 'chime')), AUDIO_MS),
    ...over('APLA', lengthOf(said), APLA_MS),
    ...over('the reprompt', repromptMs, REPROMPT_AUDIO_MS),
    ...files
      .filter((count) => count > APLA_AUDIO_FILES)
      .map((count) => `${count} audio files in one document`),
  ];
}

function over(what: string, ms: number, limitMs: number): readonly string[] {
  return ms > limitMs ? [`${what} takes ${Math.round(ms / 1000)} s, more than ${limitMs / 1000} s`] : [];
}

function countAudio(component: unknown): number {
  if (Array.isArray(component)) return component.reduce((sum: number, each) => sum + countAudio(each), 0);
  if (typeof component !== 'object' || component === null) return 0;
  const own = (component as { type?: unknown }).type === 'Audio' ? 1 : 0;
  return own + countAudio(Object.values(component));
}
