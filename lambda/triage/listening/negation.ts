import type { Negation } from './lexicon/lexicon.ts';
import type { Span } from './pattern.ts';
import { fromWords, type Utterance } from './utterance.ts';

/**
 * Whether a "no", "not" or "nothing" in the clause reaches these words. It reaches them over small words
 * and over other signs ("no numbness or weakness"), but not over a verb of its own: in "I can't sit with
 * this numb crotch" and "I don't like this numbness" the sign stands.
 */
export function isDenied(
  utterance: Utterance,
  span: Span,
  signed: ReadonlySet<number>,
  negation: Negation,
  deaf: ReadonlySet<string> = new Set(),
): boolean {
  const { words } = utterance;
  const { light } = negation;
  let strangers = 0;
  for (let at = span.from - 1; at >= 0 && words[at] !== '|'; at -= 1) {
    const word = words[at]!;
    if (negation.before.includes(word) && !deaf.has(word)) {
      if (word === 'free' && !['of', 'from'].includes(words[at + 1]!)) break;
      if (word === 'not' && negation.modal.includes(words[at - 1] ?? '')) {
        return negation.modalBut.includes(words[at + 1] ?? '');
      }
      if (word === 'not' && (words[at + 1] === 'only' || words[at + 1] === 'just')) return false;
      return true;
    }
    if (negation.joins.includes(word)) strangers = STRANGERS;
    if (!light.has(word) && !signed.has(at) && strangers-- <= 0) break;
  }
  return deniedAfter(words, span.to, negation);
}

interface InnerNot {
  /** The utterance as it would be without this "not". */
  readonly utterance: Utterance;
  /** Whether words found there are what the "not" denied. */
  readonly denies: (span: Span) => boolean;
}

/**
 * Every "not" that may stand inside a sign and deny it, as in "my foot is not dragging". From the "not" to
 * the end of the sign only small words may stand: "my foot is no better, still drags" is no denial.
 */
export function innerNots(utterance: Utterance, negation: Negation): readonly InnerNot[] {
  const { words } = utterance;
  const { light } = negation;
  const found = words.flatMap((word, at): InnerNot[] => {
    if ((word !== 'not' && word !== 'never') || negation.modal.includes(words[at - 1] ?? '')) return [];
    const rest = words.toSpliced(at, 1);
    const denies = ({ from, to }: Span) =>
      from < at && to > at && rest.slice(at, to - 1).every((each) => light.has(each));
    return [{ utterance: fromWords(rest), denies }];
  });
  return found.slice(0, MOST_NOTS);
}

/** More than these in one breath is not speech; looking at each costs a pass over the lexicon. */
const MOST_NOTS = 4;

/** "No rashes or chest pain": before an "or" stands more of what is denied, known to us or not. */
const STRANGERS = 4;

/** "Chest pain no": a denial that trails its sign, with nothing of its own to deny. */
function deniedAfter(words: readonly string[], to: number, negation: Negation): boolean {
  const after = words[to] === '|' ? to + 1 : to;
  if (!negation.after.includes(words[after] ?? '')) return false;
  const trailing = negation.after.includes(words.at(-1) ?? '');
  return after === to && (trailing || words[after + 1] === '|');
}
