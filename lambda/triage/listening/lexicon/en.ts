import { ANSWERS, ASKED_NAMES, CHOICES, TURNS } from './en/answers.ts';
import { GATES } from './en/gates.ts';
import { HISTORY_ROWS } from './en/history.ts';
import {
  CONDITIONS,
  DISCOMFORTS,
  EQUIPMENT,
  HAVING,
  LACKING,
  MOVES,
  REOPENING,
  SIDES,
  SORER,
} from './en/mentions.ts';
import { RED_FLAG_ROWS } from './en/red-flags.ts';
import { SIGN_ROWS } from './en/signs.ts';
import { CUES, GUARDS, NEGATION, NUMBERS, PEOPLE, SORENESS_WORDS } from './en/speech.ts';
import { WORDS } from './en/words.ts';
import type { Lexicon } from './lexicon.ts';

/** How people speak of their glutes in English. Another language is another file of this shape. */
export const ENGLISH: Lexicon = {
  words: WORDS,
  signs: [...RED_FLAG_ROWS, ...SIGN_ROWS, ...HISTORY_ROWS],
  answers: ANSWERS,
  choices: CHOICES,
  cues: CUES,
  turns: TURNS,
  askedNames: ASKED_NAMES,
  guards: GUARDS,
  negation: NEGATION,
  numbers: NUMBERS,
  soreness: SORENESS_WORDS,
  people: PEOPLE,
  sides: SIDES,
  sorer: SORER,
  conditions: CONDITIONS,
  gates: GATES,
  equipment: EQUIPMENT,
  lacking: LACKING,
  having: HAVING,
  moves: MOVES,
  discomforts: DISCOMFORTS,
  reopening: REOPENING,
};
