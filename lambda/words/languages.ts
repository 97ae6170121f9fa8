import { EN } from './en/en.ts';
import { ROUTINE } from './en/routine.ts';
import { SCREEN } from './en/screen.ts';
import { inLanguageOf } from './language-of.ts';
import type { RoutineWords } from './routine.ts';
import type { ScreenWords } from './screen.ts';
import type { Words } from './words.ts';

/** All that one language says. */
export interface Language {
  readonly words: Words;
  readonly routine: RoutineWords;
  readonly screen: ScreenWords;
}

const ENGLISH: Language = { words: EN, routine: ROUTINE, screen: SCREEN };

export function wordsFor(locale: string): Language {
  return inLanguageOf(locale, { en: ENGLISH });
}
