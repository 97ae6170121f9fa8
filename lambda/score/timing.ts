import type { Cue, Passage } from './score.ts';
import { speechMs } from './speech-length.ts';

/** Time that is so by construction, and time that is a guess; they are only added where a sum says that it is one. */
export interface Length {
  readonly exactMs: number;
  readonly estimatedMs: number;
}

/** A short sound from Alexa's sound bank. */
const CHIME_MS = 1000;

export function lengthOf(cues: readonly Cue[]): Length {
  return cues.map(lengthOfCue).reduce(plus, { exactMs: 0, estimatedMs: 0 });
}

export function lengthOfPassages(passages: readonly Passage[]): Length {
  return lengthOf(passages.flatMap((passage) => passage.cues));
}

/** Exact and estimated time in one number: itself an estimate, deliberately a little long. */
export function estimatedTotalMs({ exactMs, estimatedMs }: Length): number {
  return exactMs + estimatedMs;
}

function lengthOfCue(cue: Cue): Length {
  switch (cue.kind) {
    case 'say':
      return { exactMs: 0, estimatedMs: speechMs(cue.text) };
    case 'rest':
      return { exactMs: cue.ms, estimatedMs: 0 };
    case 'count':
      return { exactMs: cue.beats.length * cue.beatMs, estimatedMs: 0 };
    case 'chime':
      return { exactMs: 0, estimatedMs: CHIME_MS };
  }
}

function plus(one: Length, other: Length): Length {
  return {
    exactMs: one.exactMs + other.exactMs,
    estimatedMs: one.estimatedMs + other.estimatedMs,
  };
}
