import { ROUTINE } from '../../lambda/words/en/routine.ts';
import type { RoutineWords } from '../../lambda/words/routine.ts';

/**
 * A language that does not exist: every line in square brackets and 40 % longer, so that a sentence which
 * is not in words/ shows by having none, and a plan that only fits English does not fit. Words on a beat
 * are bracketed and not lengthened.
 */
export const PSEUDO: RoutineWords = {
  ...lengthened(ROUTINE),
  numbers: ROUTINE.numbers.map(bracketed),
  count: {
    ...lengthened(ROUTINE.count),
    leadIn: ROUTINE.count.leadIn.map(bracketed),
    hold: bracketed(ROUTINE.count.hold),
    press: bracketed(ROUTINE.count.press),
    halfway: bracketed(ROUTINE.count.halfway),
    lastPass: bracketed(ROUTINE.count.lastPass),
  },
  answers: { ...lengthened(ROUTINE.answers), comma: '[, ]', and: '[ and ]' },
};

function lengthened<T>(words: T): T {
  if (typeof words === 'string') return `[${words}${padding(words)}]` as T;
  if (Array.isArray(words)) return words.map(lengthened) as T;
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, line]) => [key, lengthened(line)])) as T;
}

/** As many more words as make a line 40 % longer, of about the usual length. */
function padding(line: string): string {
  const letters = Math.ceil(line.replace(/\{\w+\}/g, '').length * 0.4);
  return Array.from({ length: Math.ceil(letters / 5) }, () => ' lore').join('');
}

function bracketed(word: string): string {
  return `[${word}]`;
}

/** What is left of a spoken text without all that stands in brackets: nothing, when it all comes from words/. */
export function outsideBrackets(text: string): string {
  let depth = 0;
  let outside = '';
  for (const character of text) {
    if (character === '[') depth++;
    else if (character === ']') depth--;
    else if (depth === 0) outside += character;
  }
  return outside.trim();
}
