import { GREETINGS } from './en/greetings.ts';
import { INVITES } from './en/prompts.ts';
import { inLanguageOf } from './language-of.ts';
import type { Words } from './words.ts';

/** What is said before there is anything to talk of; the rest of a language is loaded when it is needed. */
export type OpeningWords = Pick<Words, 'greetings' | 'invites'>;

export function openingWordsFor(locale: string): OpeningWords {
  return inLanguageOf(locale, { en: { greetings: GREETINGS, invites: INVITES } });
}
