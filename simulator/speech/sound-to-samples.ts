import type { Sound } from '../heard/sound.ts';
import type { Speech, Voice } from './flite.ts';

/** The breath after a sentence; a word on a beat has none. */
const BREATH_MS = 200;

/** What a response lets a person hear as samples of sound: each word spoken, each quiet as long as it is sent. */
export function samplesOf(sounds: readonly Sound[], voice: Voice): Speech {
  const { rate } = voice('one');
  const clips = sounds.map((sound) => clipOf(sound, voice, rate));
  const samples = new Int16Array(clips.reduce((sum, clip) => sum + clip.length, 0));
  let at = 0;
  for (const clip of clips) {
    samples.set(clip, at);
    at += clip.length;
  }
  return { samples, rate };
}

function clipOf(sound: Sound, voice: Voice, rate: number): Int16Array {
  switch (sound.kind) {
    case 'say': {
      const { samples } = voice(sound.text);
      return /[.!?]$/.test(sound.text)
        ? padded(samples, samples.length + samplesIn(BREATH_MS, rate))
        : samples;
    }
    case 'count': {
      const { samples } = voice(sound.text);
      return sound.exact ? padded(samples, samplesIn(sound.ms, rate)) : samples;
    }
    case 'rest':
    case 'chime':
      return new Int16Array(samplesIn(sound.ms, rate));
  }
}

function samplesIn(ms: number, rate: number): number {
  return Math.round((ms * rate) / 1000);
}

function padded(samples: Int16Array, length: number): Int16Array {
  const longer = new Int16Array(Math.max(samples.length, length));
  longer.set(samples);
  return longer;
}
