import { numbersOf } from '../words/emergency-numbers.ts';
import { fill } from '../words/fill.ts';
import type { Words } from '../words/words.ts';
import type { NarrationContext } from './context.ts';

export interface SpokenNumbers {
  /** Digit by digit: "nine one one". */
  readonly digits: string;
  /** With "or your local emergency number", since a locale is not a location. */
  readonly number: string;
  /** A sentence on whom to call today when it is no emergency. */
  readonly line: string;
}

/** Whom to call, as it is spoken. An unknown locale hears "your local emergency number". */
export function spokenNumbers({ words, locale }: Pick<NarrationContext, 'words' | 'locale'>): SpokenNumbers {
  const known = numbersOf(locale);
  const { emergency } = words;
  if (known === null) {
    return { digits: emergency.anyDigits, number: emergency.anyNumber, line: emergency.noLine };
  }
  const digits = digitByDigit(known.emergency, words);
  return {
    digits,
    number: fill(emergency.number, { digits }),
    line: known.adviceLine === null ? emergency.noLine : adviceLine(known.adviceLine, words),
  };
}

/** "nine one one". */
export function digitByDigit(number: string, words: Pick<Words, 'digits'>): string {
  return [...number].map((digit) => words.digits[Number(digit)]).join(' ');
}

function adviceLine(line: { number: string; reaches: 'everywhere' | 'most-places' }, words: Words): string {
  const wording = line.reaches === 'everywhere' ? words.emergency.line : words.emergency.lineInMostPlaces;
  return fill(wording, { digits: digitByDigit(line.number, words) });
}
