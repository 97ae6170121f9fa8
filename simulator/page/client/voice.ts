/// <reference lib="dom" />
import type { Sound } from '../../heard/sound.ts';
import type { Voice } from './screen.ts';

export const VOICES = ['browser', 'embedded', 'silent'] as const;
export type VoiceKind = (typeof VOICES)[number];

/** Plays sounds on the desk's own time: each starts where the timeline has it, however long the voice takes. */
export interface Speaker extends Voice {
  /** Resolves when all of it is over, or when it is cut off. */
  say(sounds: readonly Sound[], caption: (text: string | null, isCount: boolean) => void): Promise<void>;
  setSpeed(speed: number): void;
  setKind(kind: VoiceKind): void;
}

/** Faster than this nobody follows a voice; time still runs, in silence. */
const FASTEST_SPOKEN = 3;

export function speaker(
  soundsOf: (url: string) => readonly Sound[],
  caption: (text: string | null, isCount: boolean) => void,
): Speaker {
  let speed = 1;
  let kind: VoiceKind = 'silent';
  let run = 0;
  const playing = new Set<HTMLAudioElement>();
  const self: Speaker = {
    setSpeed: (wanted) => {
      speed = wanted;
    },
    setKind: (wanted) => {
      kind = wanted;
    },
    prepare: async (url) => {
      for (const sound of soundsOf(url)) warm(sound);
    },
    play: async (url, begun) => {
      begun();
      await self.say(soundsOf(url), caption);
    },
    stop: () => {
      run += 1;
      for (const audio of playing) audio.pause();
      playing.clear();
      globalThis.speechSynthesis?.cancel();
      caption(null, false);
    },
    say: async (sounds, show) => {
      run += 1;
      const mine = run;
      let owed = 0;
      let last = performance.now();
      for (const sound of sounds) {
        if (mine !== run) return;
        if ('text' in sound) {
          show(sound.text, sound.kind === 'count');
          utter(sound.text);
        }
        owed += sound.ms;
        while (owed > 0) {
          await pause(Math.min(owed / speed, 40));
          if (mine !== run) return;
          const now = performance.now();
          owed -= (now - last) * speed;
          last = now;
        }
      }
      show(null, false);
    },
  };
  return self;

  function warm(sound: Sound): void {
    if (kind === 'embedded' && 'text' in sound) void fetch(address(sound.text));
  }

  function utter(text: string): void {
    if (speed > FASTEST_SPOKEN || kind === 'silent') return;
    if (kind === 'browser') {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.rate = Math.min(2, speed);
      globalThis.speechSynthesis.speak(utterance);
      return;
    }
    const audio = new Audio(address(text));
    audio.playbackRate = speed;
    playing.add(audio);
    audio.onended = () => playing.delete(audio);
    audio.play().catch(() => playing.delete(audio));
  }
}

function address(text: string): string {
  return `/speech?text=${encodeURIComponent(text)}`;
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, Math.max(0, ms)));
}
