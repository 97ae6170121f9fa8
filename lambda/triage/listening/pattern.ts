import { SMALL, type Utterance } from './utterance.ts';

/**
 * The little language in which the lexicon is written, so that a physiotherapist can add a row:
 *
 *   `numb toes`      words in this order; small words (the, my, is, really …) may stand between them
 *   `(numb|asleep)`  one of these          `[both]`   this, or nothing
 *   `<leg>`          a named word group    `tingl*`   any ending
 *   `..`  up to three other words, `...` up to six; never across a clause or over a "no" or "not"
 *   `~`   up to fifteen words, across clauses          `!(asleep|in love)`  and none of these may follow
 *   `when_should`    exactly together, with nothing between
 *   `^`   a clause begins here             `$`        a clause ends here
 */
export interface Pattern {
  readonly source: string;
  readonly regex: RegExp;
  /** Words of which at least one must be there for the pattern to fit; null where that says nothing. */
  readonly needs: Needs | null;
}

interface Needs {
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
}

/** A stretch of an utterance, in words: `from` is the first, `to` the one after the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface WordGroups {
  readonly groups: Readonly<Record<string, string>>;
  /** Small words that may stand between any two words of a pattern. */
  readonly small: ReadonlySet<string>;
}

const END = '(?![^ ])';
const GAP_WORD = '(?: (?!(?:\\||no|not|never|nor|without) )[^ ]+)';

interface Part {
  readonly regex: string;
  readonly needs: readonly string[] | null;
}

/**
 * A phrase, compiled when it is first looked for: a person says a few words, and most of a lexicon is never
 * needed in a session. Throws then where the lexicon itself is malformed, naming the row; a test compiles all.
 */
export function compile(source: string, words: WordGroups): Pattern {
  return new Phrase(source, words);
}

/** There are thousands, all made when the lexicon is loaded: so they share their methods. */
class Phrase implements Pattern {
  readonly source: string;
  readonly #words: WordGroups;
  #parsed: { readonly regex: string; readonly needs: Needs | null } | undefined;
  #regex: RegExp | undefined;

  constructor(source: string, words: WordGroups) {
    this.source = source;
    this.#words = words;
  }

  get regex(): RegExp {
    this.#regex ??= new RegExp(this.#whole.regex, 'g');
    return this.#regex;
  }

  get needs(): Needs | null {
    return this.#whole.needs;
  }

  get #whole() {
    if (this.#parsed === undefined) {
      const { regex, needs } = parse(this.source, this.#words);
      this.#parsed = { regex, needs: needs === null ? null : needsOf(needs) };
    }
    return this.#parsed;
  }
}

function parse(source: string, words: WordGroups, joins = 4): Part {
  const small = `(?: ${SMALL}[^ ]+){0,${joins}}?`;
  const parts = source.match(/!\(|[()[\]|^$~]|\.{2,3}|<[\w-]+>|[^\s()[\]|]+/g) ?? [];
  let at = 0;

  const alternatives = (close: string | null): Part => {
    const all = [sequence(close)];
    while (parts[at] === '|') {
      at += 1;
      all.push(sequence(close));
    }
    if (close !== null && parts[at++] !== close) throw new Error(`lexicon: no "${close}" in "${source}"`);
    if (all.length === 1) return all[0]!;
    const needs = all.every((each) => each.needs !== null) ? all.flatMap((each) => each.needs!) : null;
    return { regex: `(?:${all.map((each) => each.regex).join('|')})`, needs };
  };

  const sequence = (close: string | null): Part => {
    let regex = '';
    let joined = true;
    let needs: readonly string[] | null = null;
    const take = (part: Part, join: string) => {
      regex += `${join}(?:${part.regex})`;
      needs = rarer(needs, part.needs);
    };
    while (at < parts.length && parts[at] !== '|' && parts[at] !== close) {
      const part = parts[at++]!;
      const join = joined ? '' : small;
      if (part === '..' || part === '...') regex += `${GAP_WORD}{0,${part === '..' ? 3 : 6}}?`;
      else if (part === '~') regex += '(?: [^ ]+){0,15}?';
      else if (part === '^') regex += '(?<=^| \\|)';
      else if (part === '$') regex += '(?= \\||$)';
      else if (part === '!(') regex += `(?!${small}${alternatives(')').regex})`;
      else if (part === '(') take(alternatives(')'), join);
      else if (part === '[') regex += `(?:${join}${alternatives(']').regex})?`;
      else if (part.startsWith('<')) take(group(part.slice(1, -1)), join);
      else take(word(part, words), join);
      if (part !== '[' && part !== '!(') joined = JOINED.has(part);
    }
    return { regex, needs };
  };

  const group = (name: string): Part => {
    const body = words.groups[name];
    if (body === undefined) throw new Error(`lexicon: no word group <${name}>, used in "${source}"`);
    return parse(`(${body})`, words, 1);
  };

  const whole = alternatives(null);
  if (at < parts.length) throw new Error(`lexicon: stray "${parts[at]}" in "${source}"`);
  return whole;
}

const JOINED = new Set(['..', '...', '~', '^']);

/** Words so frequent that looking for them saves nothing. */
const FREQUENT = new Set(
  'not can i it do does have had is am are no my the a to in of on when if or and'.split(' '),
);

function rarer(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (a === null || b === null) return a ?? b;
  const weight = (needs: readonly string[]) =>
    needs.filter((each) => FREQUENT.has(each)).length * 50 + needs.length;
  return weight(b) < weight(a) ? b : a;
}

function needsOf(all: readonly string[]): Needs {
  return {
    words: new Set(all.filter((each) => !each.endsWith('*'))),
    stems: all.filter((each) => each.endsWith('*')).map((each) => each.slice(0, -1)),
  };
}

/** Every place where the pattern fits, each starting after the last. */
export function spansOf(pattern: Pattern, utterance: Utterance): readonly Span[] {
  if (pattern.needs !== null && !holds(utterance, pattern.needs)) return NONE;
  const spans: Span[] = [];
  for (const found of utterance.marked.matchAll(pattern.regex)) {
    if (found[0] === '') continue;
    const to = utterance.markedAt(found.index + found[0].length);
    spans.push({ from: utterance.markedAt(found.index), to });
  }
  return spans;
}

export function fits(patterns: readonly Pattern[], utterance: Utterance): boolean {
  return patterns.some((pattern) => spansOf(pattern, utterance).length > 0);
}

const NONE: readonly Span[] = [];

function holds(utterance: Utterance, needs: Needs): boolean {
  return utterance.words.some(
    (each) => needs.words.has(each) || needs.stems.some((stem) => each.startsWith(stem)),
  );
}

function word(part: string, { small }: WordGroups): Part {
  const stem = part.endsWith('*');
  const regex = (stem ? part.slice(0, -1) : part)
    .split('_')
    .map((each) => each.replace(/[.+?^${}\\*]/g, '\\$&'))
    .map((each) => ` ${stem ? `${SMALL}?` : small.has(each) ? SMALL : ''}${each}`)
    .join('');
  return { regex: `${regex}${stem ? '[^ ]*' : END}`, needs: [part.split('_')[0]!] };
}
