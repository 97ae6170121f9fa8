import type { Facts } from '../triage/findings.ts';
import type { Lines } from '../words/line.ts';
import type { Words } from '../words/words.ts';

/** What narration needs beside the reply itself. */
export interface NarrationContext {
  readonly words: Words;
  /** As Alexa sends it, "en-GB": decides the emergency number, and what its place is called. */
  readonly locale: string;
  /** Choose among variants: the same seed and turn always sound the same. */
  readonly seed: number;
  readonly turn: number;
  /** What is known by now. */
  readonly facts: Facts;
}

/** Chooses among variants: the same seed and turn always sound the same. */
export type Variant = Pick<NarrationContext, 'seed' | 'turn'>;

/** The variant of this turn. Two turns running never take the same one of several. */
export function pick(lines: Lines, { seed, turn }: Variant): string {
  const at = Math.abs(Math.trunc(seed) + Math.trunc(turn)) % lines.length;
  return lines[at] ?? lines[0];
}

/** Lines one after the other, without those that are empty. */
export function joined(lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join(' ');
}

/** With a capital, where a phrase begins a sentence. */
export function capital(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}
