import { ordinalWords, wordsOfNumber } from './numbers.ts';

/** One heard word: `key` is what patterns are compared by, `shown` what is delivered in a free text slot. */
export interface Word {
  readonly key: string;
  readonly shown: string;
}

/**
 * Text as speech recognition would have written it down: lower case, no punctuation, numbers as words, no
 * "um". Short and long forms get one key ("can not", "cannot", "cant" and "can't" are all `can't`), so a
 * sample matches either; what was said is kept in `shown`.
 */
export function wordsOf(text: string): readonly Word[] {
  const spoken = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/(\d+)\s*\/\s*(\d+)/g, '$1 out of $2')
    .replace(/(\d+)\s*-\s*(\d+)/g, '$1 to $2')
    .replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/g, (_, digits) => ` ${ordinalWords(Number(digits))} `)
    .replace(/\d+/g, (digits) => ` ${wordsOfNumber(Number(digits.slice(0, 9)))} `)
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1 ')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{M}' ]+/gu, ' ')
    .replace(/(^|\s)'+|'+(?=\s|$)/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  return joined(spoken).filter((word) => !HESITATIONS.has(word.key));
}

export function shownText(words: readonly Word[]): string {
  return words.map((word) => word.shown).join(' ');
}

export function keyText(words: readonly Word[]): string {
  return words.map((word) => word.key).join(' ');
}

function joined(spoken: readonly string[]): readonly Word[] {
  const words: Word[] = [];
  for (let at = 0; at < spoken.length; at++) {
    const first = spoken[at]!;
    const second = spoken[at + 1];
    const short = second === undefined ? undefined : SHORT_FORMS.get(`${first} ${second}`);
    if (short) {
      words.push({ key: short, shown: `${first} ${second}` });
      at++;
    } else words.push({ key: SHORT_FORMS.get(first) ?? first, shown: first });
  }
  return words;
}

/** "Uh huh" is a yes and "uh uh" a no; they are one word each before these are left out. */
const HESITATIONS = new Set(['um', 'umm', 'uh', 'uhm', 'er', 'erm', 'hm', 'hmm']);

const NEGATED = [
  'do',
  'does',
  'did',
  'is',
  'are',
  'was',
  'were',
  'have',
  'has',
  'had',
  'could',
  'should',
  'would',
];

const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ...NEGATED.flatMap((verb): [string, string][] => [
    [`${verb} not`, `${verb}n't`],
    [`${verb}nt`, `${verb}n't`],
  ]),
  ['uh huh', 'uh-huh'],
  ['uh uh', 'uh-uh'],
  ['nuh uh', 'nuh-uh'],
  ['mm hmm', 'mm-hmm'],
  ['mm hm', 'mm-hmm'],
  ['can not', "can't"],
  ['cannot', "can't"],
  ['cant', "can't"],
  ['will not', "won't"],
  ['i have', "i've"],
  ['ive', "i've"],
  ['i am', "i'm"],
  ['im', "i'm"],
  ['i will', "i'll"],
  ['i would', "i'd"],
  ['it is', "it's"],
  ['that is', "that's"],
  ['thats', "that's"],
  ['there is', "there's"],
  ['what is', "what's"],
  ['whats', "what's"],
  ['where is', "where's"],
  ['how is', "how's"],
  ['let us', "let's"],
  ['lets', "let's"],
  ['you are', "you're"],
  ['we are', "we're"],
  ['they are', "they're"],
  ['ok', 'okay'],
]);
