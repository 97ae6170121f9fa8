import type { CardId, Place } from './place.ts';

/**
 * The middle form. A score is everything one response lets a person hear, in order, before any Alexa
 * format is chosen. Renderers (SSML, APLA, APL, APLT, plain text) only switch over these cues.
 *
 * Exact time (`rest`, `count`, `chime`) and estimated time (`say`) are never added without saying so.
 */
export interface Score {
  readonly passages: readonly Passage[];
  /** Spoken when the first listening window stays silent. Empty where the microphone stays shut. */
  readonly reprompt: readonly Cue[];
}

/**
 * A stretch of sound that belongs together: one card on a screen, one place to come back to. A response
 * is only ever split between passages, never inside one.
 */
export interface Passage {
  /** Unique within the score, and stable for the same place in the same routine. */
  readonly id: string;
  readonly cues: readonly Cue[];
  /** Where in the routine this is; null outside a routine. */
  readonly place: Place | null;
  /** What a screen shows meanwhile; null leaves the screen as it is. */
  readonly card: CardId | null;
}

export type Cue = Say | Rest | Count | Chime;

/** Plain words in the language of the response. No markup: renderers escape and mark up. */
export interface Say {
  readonly kind: 'say';
  readonly text: string;
}

/** Exactly this much quiet. */
export interface Rest {
  readonly kind: 'rest';
  readonly ms: number;
}

/**
 * A beat per entry, each exactly `beatMs` long: a word that fits into the beat, or null for a silent one.
 * A hold of N seconds has N beats, so it lasts exactly what was announced.
 */
export interface Count {
  readonly kind: 'count';
  readonly beatMs: number;
  readonly beats: readonly (string | null)[];
  /** `hold` drives a ring on a screen and the clock's seconds; `pass` counts rolling passes; `lead-in` is "three, two, one". */
  readonly of: 'hold' | 'pass' | 'lead-in';
}

/** A short sound without words. */
export interface Chime {
  readonly kind: 'chime';
}

export const say = (text: string): Say => ({ kind: 'say', text });
export const rest = (ms: number): Rest => ({ kind: 'rest', ms });
