import { LEXICON } from './compiled.ts';
import type { Span } from './pattern.ts';
import type { Utterance } from './utterance.ts';

export interface SpokenNumber extends Span {
  readonly value: number;
}

/** All numbers of an utterance, in digits or words: "six point five", "forty eight", "two and a half". */
export function numbersIn(utterance: Utterance): readonly SpokenNumber[] {
  const { words } = utterance;
  const found: SpokenNumber[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const value = readNumber(words[at]);
    if (value === null) continue;
    const read = extended(words, at, value);
    found.push(read);
    at = read.to - 1;
  }
  return found;
}

function readNumber(word: string | undefined): number | null {
  if (word === undefined) return null;
  if (/^\d{1,4}(?:\.\d+)?$/.test(word)) return Number(word);
  return Object.hasOwn(LEXICON.numbers, word) ? LEXICON.numbers[word]! : null;
}

function extended(words: readonly string[], at: number, value: number): SpokenNumber {
  const next = readNumber(words[at + 1]);
  if (value >= 20 && value % 10 === 0 && value < 100 && next !== null && next > 0 && next < 10) {
    return { value: value + next, from: at, to: at + 2 };
  }
  const decimal = readNumber(words[at + 2]);
  if (words[at + 1] === 'point' && decimal !== null)
    return { value: value + decimal / 10, from: at, to: at + 3 };
  if (words[at + 1] === 'and' && words[at + 2] === 'a' && words[at + 3] === 'half') {
    return { value: value + 0.5, from: at, to: at + 4 };
  }
  return { value, from: at, to: at + 1 };
}
