import { renderSpeech } from '../../lambda/render/speech.ts';
import type { Score } from '../../lambda/score/score.ts';
import { soundsOfApla } from '../heard/apla.ts';
import type { Sound } from '../heard/sound.ts';
import { soundsOfSsml } from '../heard/ssml.ts';
import type { Speech, Voice } from './flite.ts';
import { samplesOf } from './sound-to-samples.ts';

/** The sounds of a score as a device gets them: rendered, written as JSON, and read back. */
export function soundsSent(score: Score, form: { readonly apla: boolean }): readonly Sound[] {
  const sent = JSON.parse(JSON.stringify(renderSpeech(score, form))) as ReturnType<typeof renderSpeech>;
  return [
    ...(sent.ssml === null ? [] : soundsOfSsml(sent.ssml)),
    ...(sent.apla === null ? [] : soundsOfApla(sent.apla, undefined)),
  ];
}

export function record(score: Score, form: { readonly apla: boolean }, voice: Voice): Speech {
  return samplesOf(soundsSent(score, form), voice);
}
