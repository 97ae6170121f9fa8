import type { Count } from '../score/score.ts';
import type { CountWords } from '../words/routine.ts';
import type { CountStyle } from './vocabulary.ts';

export const BEAT_MS = 1000;

/** "three, two, one", a second each; the first beat of the count that follows is the word to begin. */
export function leadIn(words: CountWords): Count {
  return { kind: 'count', of: 'lead-in', beatMs: BEAT_MS, beats: words.leadIn };
}

/** Shorter holds are over before "halfway" would help. */
const HALFWAY_FROM_SECONDS = 20;

/**
 * A hold of `seconds`: as many beats, counted down, so that "one" is the last second and the hold lasts what
 * was announced. "Halfway" takes the place of a number (in a hold of odd length it comes half a second
 * early); where several counts follow each other, as in pressing, it would mislead and is left out.
 */
export function holdCount(
  seconds: number,
  style: CountStyle,
  kind: 'hold' | 'press',
  numbers: readonly string[],
  words: CountWords,
): Count {
  const half = kind === 'hold' && seconds >= HALFWAY_FROM_SECONDS ? Math.floor(seconds / 2) : -1;
  const begin = words[kind];
  const beats = Array.from({ length: seconds }, (_, second) => {
    if (second === 0) return begin;
    if (second === half) return words.halfway;
    const left = seconds - second;
    return isSpoken(left, style) ? (numbers[left] ?? null) : null;
  });
  return { kind: 'count', of: 'hold', beatMs: BEAT_MS, beats };
}

function isSpoken(left: number, style: CountStyle): boolean {
  switch (style) {
    case 'every-second':
      return true;
    case 'every-five':
      return left <= 5 || left % 5 === 0;
    case 'quiet':
      return left <= 3;
  }
}

/** Rolling: a number at the start of each pass, the last one named as such; quiet keeps every second one. */
export function passCount(
  passes: number,
  passMs: number,
  style: CountStyle,
  numbers: readonly string[],
  words: CountWords,
): Count {
  const beats = Array.from({ length: passes }, (_, index) => {
    const pass = index + 1;
    if (pass === passes) return words.lastPass;
    const silent = style === 'quiet' && pass % 2 === 0 && pass < passes - 2;
    return silent ? null : (numbers[pass] ?? null);
  });
  return { kind: 'count', of: 'pass', beatMs: passMs, beats };
}
