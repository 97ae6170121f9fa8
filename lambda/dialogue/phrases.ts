import { utteranceOf } from '../triage/listening/utterance.ts';

/** A sentence as wishes are looked for in it: even words, and `|` only where a new clause plainly opens. */
export interface Sentence {
  readonly words: readonly string[];
  /** The words again, each with a space before it. */
  readonly line: string;
}

export interface Phrase {
  readonly regex: RegExp;
}

/** The words of a phrase in a sentence: `from` is the first, `to` the one after the last. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

export interface PhraseWords {
  readonly groups: Readonly<Record<string, string>>;
  /** Small words that may stand between any two words of a phrase, `|` between them. */
  readonly small: string;
}

/**
 * A wish runs on where a report of symptoms would be cut: "I don't want to do that one" is one clause here.
 * It ends only where a new sentence plainly begins.
 */
export function sentenceOf(text: string): Sentence {
  const words = utteranceOf(opened(text))
    .words.filter((word) => word !== '|')
    .slice(0, MAX_WORDS);
  return fromWords(
    words.flatMap((word, at) => {
      const joins = word === 'and' || word === 'so';
      const opens = word === 'but' || word === 'because' || (joins && OPENERS.has(words[at + 1] ?? ''));
      return opens && at > 0 ? ['|', word] : [word];
    }),
  );
}

/**
 * Compiles a phrase: words in order, `(one|of)`, `[perhaps]`, `<a named group>`, `any ending*`, up to three
 * other words `..` or six `...` within the clause and never over a "no" or "not", `!(not followed by)`, and
 * `^` and `$` for the ends of a clause. Throws on a malformed one, naming it.
 */
export function phrase(source: string, words: PhraseWords): Phrase {
  return { regex: new RegExp(regexOf(source, words), 'g') };
}

export function placesOf({ regex }: Phrase, sentence: Sentence): readonly Place[] {
  return [...sentence.line.matchAll(regex)]
    .filter((found) => found[0] !== '')
    .map((found) => ({
      from: wordsIn(sentence.line.slice(0, found.index)),
      to: wordsIn(sentence.line.slice(0, found.index + found[0].length)),
    }));
}

export function says(sentence: Sentence, phrases: readonly Phrase[]): boolean {
  return phrases.some(({ regex }) => sentence.line.search(regex) >= 0);
}

/** The number of the first word of the clause around a word. */
export function clauseStart(sentence: Sentence, at: number): number {
  return sentence.words.lastIndexOf('|', at) + 1;
}

/** Nobody wishes for longer in one breath, and a phrase with gaps takes its time over an endless one. */
const MAX_WORDS = 60;

const OPENERS = new Set('i can could should would what how why when it my let'.split(' '));
const END = '(?![^ ])';
const GAP_WORD = '(?: (?!(?:\\||no|not|never|nor|without) )[^ ]+)';
const UNJOINED = new Set(['..', '...', '^', '[', '!(']);

function regexOf(source: string, words: PhraseWords): string {
  const small = `(?: (?:${words.small})${END}){0,4}?`;
  const parts = source.match(/!\(|[()[\]|^$]|\.{2,3}|<[\w-]+>|[^\s()[\]|]+/g) ?? [];
  let at = 0;

  const alternatives = (close: string | null): string => {
    const all = [sequence(close)];
    while (parts[at] === '|') {
      at += 1;
      all.push(sequence(close));
    }
    if (close !== null && parts[at++] !== close) throw new Error(`wishes: no "${close}" in "${source}"`);
    return all.length === 1 ? all[0]! : `(?:${all.join('|')})`;
  };

  const sequence = (close: string | null): string => {
    let regex = '';
    let joined = true;
    while (at < parts.length && parts[at] !== '|' && parts[at] !== close) {
      const part = parts[at++]!;
      const join = joined ? '' : small;
      if (part === '..' || part === '...') regex += `${GAP_WORD}{0,${part === '..' ? 3 : 6}}?`;
      else if (part === '^') regex += '(?<=^| \\|)';
      else if (part === '$') regex += '(?= \\||$)';
      else if (part === '!(') regex += `(?!${small}${alternatives(')')})`;
      else if (part === '(') regex += `${join}(?:${alternatives(')')})`;
      else if (part === '[') regex += `(?:${join}${alternatives(']')})?`;
      else if (part.startsWith('<')) regex += join + group(part.slice(1, -1));
      else regex += join + word(part);
      if (part === '..' || part === '...' || part === '^') joined = true;
      else if (!UNJOINED.has(part)) joined = false;
    }
    return regex;
  };

  const group = (name: string): string => {
    const body = words.groups[name];
    if (body === undefined) throw new Error(`wishes: no word group <${name}>, used in "${source}"`);
    return `(?:${regexOf(`(${body})`, words)})`;
  };

  const regex = alternatives(null);
  if (at < parts.length) throw new Error(`wishes: stray "${parts[at]}" in "${source}"`);
  return regex;
}

function word(part: string): string {
  const stem = part.endsWith('*');
  const letters = (stem ? part.slice(0, -1) : part).replace(/[.+?^${}\\*]/g, '\\$&');
  return ` ${letters}${stem ? '[^ ]*' : END}`;
}

function fromWords(words: readonly string[]): Sentence {
  return { words, line: words.map((each) => ` ${each}`).join('') };
}

function wordsIn(part: string): number {
  return part.split(' ').length - 1;
}

/** "What's" and "let's" keep their verb, which wishes turn on. */
function opened(text: string): string {
  return text
    .replace(/\b(what|where|who|how|when|that|it|there|here|which one)['’]s\b/gi, '$1 is')
    .replace(/\blet['’]?s\b/gi, 'let us');
}
