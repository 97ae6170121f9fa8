import { isExact, type Sound } from './heard/sound.ts';

/** One thing heard, `at` seconds after the response began to play. */
export interface TimelineEntry {
  readonly at: number;
  readonly kind: Sound['kind'];
  readonly text?: string;
}

/** Exact and estimated time apart; neither holds the other. */
export interface Seconds {
  readonly exact: number;
  readonly estimated: number;
}

export function timelineOf(sounds: readonly Sound[]): readonly TimelineEntry[] {
  let ms = 0;
  return sounds.map((sound) => {
    const at = seconds(ms);
    ms += sound.ms;
    return 'text' in sound ? { at, kind: sound.kind, text: sound.text } : { at, kind: sound.kind };
  });
}

export function secondsOf(sounds: readonly Sound[]): Seconds {
  const exact = sounds.reduce((sum, sound) => sum + (isExact(sound) ? sound.ms : 0), 0);
  const all = sounds.reduce((sum, sound) => sum + sound.ms, 0);
  return { exact: seconds(exact), estimated: seconds(all - exact) };
}

function seconds(ms: number): number {
  return Math.round(ms) / 1000;
}
