import type { Utterance } from './utterance.ts';

/**
 * The little language in which the lexicon is written, so that a physiotherapist can add a row:
 *
 *   `numb toes`      words in this order; small words (the, my, is, really …) may stand between them
 *   `(numb|asleep)`  one of these          `[both]`   this, or nothing
 *   `<leg>`          a named word group    `tingl*`   any ending
 *   `..`  up to three other words, `...` up to six; never across a clause or over a "no" or "not"
 *   `~`   up to fifteen words, across clauses          `!(asleep|in love)`  and none of these may follow
 *   `^`   a clause begins here             `$`        a clause ends here
 */
export interface Pattern {
  readonly source: string;
  readonly regex: RegExp;
}

/** A stretch of an utterance, in words: `from` is the first, `to` the one after the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface WordGroups {
  readonly groups: Readonly<Record<string, string>>;
  /** Small words that may stand between any two words of a pattern. */
  readonly small: string;
}

const END = '(?![^ ])';
const GAP_WORD = '(?: (?!(?:\\||no|not|never|nor|without) )[^ ]+)';

/** Throws where the lexicon itself is malformed, naming the row, so that a slip shows at once. */
export function compile(source: string, words: WordGroups): Pattern {
  const small = `(?: (?:${words.small})${END}){0,4}?`;
  const parts = source.match(/!\(|[()[\]|^$~]|\.{2,3}|<[\w-]+>|[^\s()[\]|]+/g) ?? [];
  let at = 0;

  const alternatives = (close: string | null): string => {
    const all = [sequence(close)];
    while (parts[at] === '|') {
      at += 1;
      all.push(sequence(close));
    }
    if (close !== null && parts[at++] !== close) throw new Error(`lexicon: no "${close}" in "${source}"`);
    return all.length === 1 ? all[0]! : `(?:${all.join('|')})`;
  };

  const sequence = (close: string | null): string => {
    let regex = '';
    let joined = true;
    while (at < parts.length && parts[at] !== '|' && parts[at] !== close) {
      const part = parts[at++]!;
      const join = joined ? '' : small;
      if (part === '..' || part === '...') regex += `${GAP_WORD}{0,${part === '..' ? 3 : 6}}?`;
      else if (part === '~') regex += '(?: [^ ]+){0,15}?';
      else if (part === '^') regex += '(?<=^| \\|)';
      else if (part === '$') regex += '(?= \\||$)';
      else if (part === '!(') regex += `(?!${small}${alternatives(')')})`;
      else if (part === '(') regex += `${join}(?:${alternatives(')')})`;
      else if (part === '[') regex += `(?:${join}${alternatives(']')})?`;
      else if (part.startsWith('<')) regex += join + group(part.slice(1, -1));
      else regex += join + word(part);
      if (part !== '[' && part !== '!(') joined = part === '..' || part === '...' || part === '~';
    }
    return regex;
  };

  const group = (name: string): string => {
    const body = words.groups[name];
    if (body === undefined) throw new Error(`lexicon: no word group <${name}>, used in "${source}"`);
    return `(?:${compile(`(${body})`, words).regex.source})`;
  };

  const body = alternatives(null);
  if (at < parts.length) throw new Error(`lexicon: stray "${parts[at]}" in "${source}"`);
  return { source, regex: new RegExp(body, 'g') };
}

/** Every place where the pattern fits, each starting after the last. */
export function spansOf(pattern: Pattern, utterance: Utterance): readonly Span[] {
  const spans: Span[] = [];
  for (const found of utterance.line.matchAll(pattern.regex)) {
    if (found[0] === '') continue;
    const to = utterance.wordAt(found.index + found[0].length);
    spans.push({ from: utterance.wordAt(found.index), to });
  }
  return spans;
}

export function fits(patterns: readonly Pattern[], utterance: Utterance): boolean {
  return patterns.some((pattern) => spansOf(pattern, utterance).length > 0);
}

function word(part: string): string {
  const stem = part.endsWith('*');
  const letters = (stem ? part.slice(0, -1) : part).replace(/[.+?^${}\\*]/g, '\\$&');
  return ` ${letters}${stem ? '[^ ]*' : END}`;
}
