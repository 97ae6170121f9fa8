import {
  compile,
  fits,
  type Pattern,
  type Span,
  spansOf,
  type WordGroups,
} from '../triage/listening/pattern.ts';
import { fromWords, type Utterance, utteranceOf } from '../triage/listening/utterance.ts';

/** A sentence as wishes are looked for in it: even words, and `|` only where a new clause plainly opens. */
export type Sentence = Utterance;

/** A wish in the little language of `triage/listening/pattern.ts`. */
export type Phrase = Pattern;

/** The words of a phrase in a sentence: `from` is the first, `to` the one after the last. */
export type Place = Span;

export type PhraseWords = WordGroups;

/**
 * A wish runs on where a report of symptoms would be cut: "I don't want to do that one" is one clause here.
 * It ends only where a new sentence plainly begins.
 */
export function sentenceOf(text: string, { small }: Pick<PhraseWords, 'small'>): Sentence {
  const words = utteranceOf(opened(text))
    .words.filter((word) => word !== '|')
    .slice(0, MAX_WORDS);
  return fromWords(
    words.flatMap((word, at) => {
      const joins = word === 'and' || word === 'so';
      const opens = word === 'but' || word === 'because' || (joins && OPENERS.has(words[at + 1] ?? ''));
      return opens && at > 0 ? ['|', word] : [word];
    }),
    small,
  );
}

export function phrase(source: string, words: PhraseWords): Phrase {
  return compile(source, words);
}

export function placesOf(phrase: Phrase, sentence: Sentence): readonly Place[] {
  return spansOf(phrase, sentence);
}

export function says(sentence: Sentence, phrases: readonly Phrase[]): boolean {
  return fits(phrases, sentence);
}

/** The number of the first word of the clause around a word. */
export function clauseStart(sentence: Sentence, at: number): number {
  return sentence.words.lastIndexOf('|', at) + 1;
}

/** Nobody wishes for longer in one breath, and a phrase with gaps takes its time over an endless one. */
const MAX_WORDS = 60;

const OPENERS = new Set('i can could should would what how why when it my let'.split(' '));

/** "What's" and "let's" keep their verb, which wishes turn on. */
function opened(text: string): string {
  return text
    .replace(/\b(what|where|who|how|when|that|it|there|here|which one)['’]s\b/gi, '$1 is')
    .replace(/\blet['’]?s\b/gi, 'let us');
}
