import type { Speech } from '../../simulator/speech/flite.ts';

/** Louder than this is sound; the synthesizer's silence is near zero. */
const LOUD = 110;

/**
 * When sound begins, in ms: after at least `quietMs` without any. The closures inside a word are shorter than
 * the quiet between two beats.
 */
export function onsetsOf({ samples, rate }: Speech, quietMs = 85): readonly number[] {
  const quiet = (quietMs * rate) / 1000;
  const onsets: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < samples.length; at++) {
    if (Math.abs(samples[at] ?? 0) <= LOUD) continue;
    if (at - last > quiet) onsets.push((at * 1000) / rate);
    last = at;
  }
  return onsets;
}
