import type { Sentence } from './phrases.ts';
import { isAt } from './when-said-phrases.ts';
import type { WishLexicon } from './wish-lexicon.ts';

/** A length of time or a bare number that was said: `from` is its first word, `to` the one after its last. */
export interface SpokenTime {
  readonly seconds: number;
  readonly from: number;
  readonly to: number;
}

/** Every length of time in an sentence, in order: "twenty five seconds", "half an hour", "2 days". */
export function timesIn(sentence: Pick<Sentence, 'words'>, lexicon: WishLexicon): readonly SpokenTime[] {
  const times: SpokenTime[] = [];
  for (let at = 0; at < sentence.words.length; ) {
    const time = fixedAt(sentence.words, at, lexicon) ?? countedAt(sentence.words, at, lexicon);
    if (time) times.push(time);
    at = time ? time.to : at + 1;
  }
  return times;
}

/** The whole number that begins at a word, in words or digits; null where none does. */
export function numberAt(
  words: readonly string[],
  at: number,
  numbers: WishLexicon['numbers'],
): { readonly value: number; readonly to: number } | null {
  const word = words[at] ?? '';
  if (/^\d{1,4}$/.test(word)) return { value: Number(word), to: at + 1 };
  const first = Object.hasOwn(numbers, word) ? numbers[word]! : undefined;
  if (first === undefined) return null;
  const next = words[at + 1] ?? '';
  const unit = Object.hasOwn(numbers, next) ? numbers[next]! : 0;
  return first >= 20 && unit >= 1 && unit <= 9
    ? { value: first + unit, to: at + 2 }
    : { value: first, to: at + 1 };
}

function fixedAt(words: readonly string[], at: number, lexicon: WishLexicon): SpokenTime | null {
  for (const { said, seconds } of lexicon.amounts) {
    if (isAt(words, at, said)) return { seconds, from: at, to: at + said.split(' ').length };
  }
  return null;
}

function countedAt(words: readonly string[], at: number, lexicon: WishLexicon): SpokenTime | null {
  const article = words[at] === 'a' || words[at] === 'an' ? { value: 1, to: at + 1 } : null;
  const amount = numberAt(words, at, lexicon.numbers) ?? article;
  if (amount === null) return null;
  const half = words.slice(amount.to, amount.to + 3).join(' ') === lexicon.half;
  const more = words[amount.to] === 'more' || words[amount.to] === 'extra';
  const between = half ? 3 : more ? 1 : 0;
  const unit = words[amount.to + between] ?? '';
  if (!Object.hasOwn(lexicon.units, unit)) return null;
  const value = amount.value + (half ? 0.5 : 0);
  return { seconds: value * lexicon.units[unit]!, from: at, to: amount.to + between + 1 };
}
