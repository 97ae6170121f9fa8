/** What a response lets a person hear, one after the other, read back from what was really sent. */
export type Sound =
  | { readonly kind: 'say'; readonly text: string; readonly ms: number }
  /** A number spoken on its own. In a beat of known length `exact` is true and `ms` is the whole beat. */
  | { readonly kind: 'count'; readonly text: string; readonly ms: number; readonly exact: boolean }
  | { readonly kind: 'rest'; readonly ms: number }
  | { readonly kind: 'chime'; readonly source: string; readonly ms: number };

/** Of an audio file only its address is known at a desk. */
export const AUDIO_MS = 1000;

export function isExact(sound: Sound): boolean {
  return sound.kind === 'rest' || (sound.kind === 'count' && sound.exact);
}

export function lengthOf(sounds: readonly Sound[]): number {
  return sounds.reduce((sum, sound) => sum + sound.ms, 0);
}

/** All the words in order, as plain text. */
export function wordsHeard(sounds: readonly Sound[]): string {
  return sounds
    .flatMap((sound) => (sound.kind === 'say' || sound.kind === 'count' ? [sound.text] : []))
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.?!])/g, '$1')
    .trim();
}
