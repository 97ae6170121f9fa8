import { EN } from './en/en.ts';
import { ROUTINE } from './en/routine.ts';
import { SCREEN } from './en/screen.ts';
import type { RoutineWords } from './routine.ts';
import type { ScreenWords } from './screen.ts';
import type { Words } from './words.ts';

/** All that one language says. */
export interface Language {
  readonly words: Words;
  readonly routine: RoutineWords;
  readonly screen: ScreenWords;
}

const LANGUAGES: Readonly<Record<string, Language>> = {
  en: { words: EN, routine: ROUTINE, screen: SCREEN },
};

/** The language of a locale; English where it is one we do not speak, since silence helps nobody. */
export function wordsFor(locale: string): Language {
  return LANGUAGES[locale.slice(0, 2).toLowerCase()] ?? LANGUAGES['en']!;
}
