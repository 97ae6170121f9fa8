import {
  AFTER_AND,
  AFTER_ANSWER_NO,
  ASKED,
  ASKERS,
  DETERMINED,
  FILLERS,
  HOLDS_SUBJECT,
  NAMES_IT,
  OPENERS,
  OPENS_WITH_IT,
  QUESTION_WORDS,
  REWRITES,
} from './lexicon/en/heard.ts';
import { WORDS } from './lexicon/en/words.ts';

/**
 * What was heard, made even: lower-case words without punctuation, contractions opened up, fillers gone,
 * with `|` standing where one clause ends and the next begins.
 */
export interface Utterance {
  readonly words: readonly string[];
  /** The words again, each with a space before it. */
  readonly line: string;
  /** The number of the word that begins at this place of the line, or of the next one to come. */
  readonly wordAt: (offset: number) => number;
  /** The line once more, with a mark before each small word, so that a pattern can step over those. */
  readonly marked: string;
  readonly markedAt: (offset: number) => number;
}

/** Stands before a small word in a marked line; no recogniser sends it. */
export const SMALL = '·';

/** The even form of a recogniser's text. Any text will do; an empty one has no words. */
export function utteranceOf(text: string): Utterance {
  return fromWords(cutIntoClauses(evenWords(text)));
}

/** `small` are the words that a pattern may step over; it must be the set that the pattern was written with. */
export function fromWords(words: readonly string[], small: ReadonlySet<string> = WORDS.small): Utterance {
  const plain = spaced(words);
  const marked = spaced(words.map((word) => (small.has(word) ? SMALL + word : word)));
  return { words, line: plain.line, wordAt: plain.at, marked: marked.line, markedAt: marked.at };
}

function spaced(words: readonly string[]): { line: string; at: (offset: number) => number } {
  const starts = new Map<number, number>();
  let line = '';
  words.forEach((word, index) => {
    starts.set(line.length, index);
    line += ` ${word}`;
  });
  return { line, at: (offset) => starts.get(offset) ?? words.length };
}

/** The clause around a word: from after the boundary before it to the boundary after it. */
export function clauseAround(
  utterance: Utterance,
  at: number,
): { readonly from: number; readonly to: number } {
  const from = utterance.words.lastIndexOf('|', at) + 1;
  const next = utterance.words.indexOf('|', at);
  return { from, to: next === -1 ? utterance.words.length : next };
}

function evenWords(text: string): string[] {
  let line = text.normalize('NFKC').toLowerCase();
  for (const [from, to] of REWRITES) line = line.replace(from, to);
  line = line.replace(/[^\p{L}\p{N}_|\s]/gu, ' ').replace(/\s+/g, ' ');
  line = line.replace(FILLERS, ' ').replace(/(^|\|)(?:\s*(?:well|so|like|yeah so|hi|hello|hey)\b)+/g, '$1 ');
  return line
    .replace(/(\d)_(?=\d)/g, '$1.')
    .split(/[\s]+/)
    .filter((word) => word !== '' && word !== '_');
}

function cutIntoClauses(words: readonly string[]): string[] {
  const cut: string[] = [];
  const boundary = () => {
    if (cut.length > 0 && cut.at(-1) !== '|') cut.push('|');
  };
  words.forEach((word, index) => {
    const before = cut.at(-1);
    const next = words[index + 1] ?? '|';
    if (word === '|') boundary();
    if (word === '|') return;
    if (OPENERS.has(word)) boundary();
    else if ((word === 'and' || word === 'so' || word === 'or') && AFTER_AND.has(next)) boundary();
    else if (word === 'i' && before !== undefined && !HOLDS_SUBJECT.has(before)) boundary();
    else if (word === 'it' && OPENS_WITH_IT.has(next) && before !== undefined && !HOLDS_SUBJECT.has(before))
      boundary();
    else if (word === 'then' && next !== 'the' && before !== 'right') boundary();
    else if (ASKERS.has(word) && ASKED.has(next) && before !== undefined && !QUESTION_WORDS.has(before))
      boundary();
    else if ((word === 'just' || word === 'only') && ['a', 'an', 'the'].includes(next)) {
      if (!NAMES_IT.has(before ?? '|')) boundary();
    }
    cut.push(word);
    if (word === 'nope' || word === 'nah' || word === 'naw') cut.push('|');
    else if (word === 'no' && AFTER_ANSWER_NO.has(next) && !DETERMINED.has(before ?? '|')) {
      cut.push('|');
    } else if (word === 'no' && next === 'more' && words[index + 2] === 'of') cut.push('|');
  });
  while (cut.at(-1) === '|') cut.pop();
  return cut;
}
