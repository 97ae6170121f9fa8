import type { QuestionId } from '../triage/questions.ts';
import { durationWords, numberWords } from './number-words.ts';
import type { Reading } from './reading.ts';
import { MAX_TEXT, numberOf, type Slots, secondsOf, textOf } from './slots.ts';

/**
 * The sentence that was said, as far as intent and slots let it be rebuilt: free words with what stood
 * before them in the sample, then each slot in a phrase of its own. Alexa sends no other words.
 */
export function sentenceOf(reading: Reading, slots: Slots, asked: QuestionId | null): string {
  const free = textOf(slots, 'speech') ?? textOf(slots, 'phrase');
  const start = free === null ? (reading.says ?? startOf(reading, slots)) : `${reading.before ?? ''} ${free}`;
  const phrases = [...slots.keys()].flatMap((name) => phraseOf(name, slots, asked));
  return [start.trim(), ...phrases]
    .filter((each) => each !== '')
    .join(', ')
    .slice(0, MAX_TEXT);
}

/** A correction that fills a slot instead of free words still begins as one. */
function startOf(reading: Reading, slots: Slots): string {
  return reading.wish === 'in-the-words' && slots.size > 0 ? (reading.before ?? '') : '';
}

/** Each slot by its purpose, which its name tells; slots that only steer say nothing about the runner. */
function phraseOf(name: string, slots: Slots, asked: QuestionId | null): readonly string[] {
  const text = textOf(slots, name) ?? '';
  switch (name) {
    case 'symptom':
    case 'symptomToo':
    case 'answer':
    case 'level':
    case 'onset':
      return [text];
    case 'quality':
    case 'qualityToo':
      // "Tingling" alone answers the question about both legs; dressed up, it is of one leg, and milder.
      return asked === null ? [`a ${text} feeling`] : [text, `a ${text} feeling`];
    case 'notQuality':
      return [`not ${text}`];
    case 'denied':
    case 'deniedToo':
      return [`no ${text}`];
    case 'side':
      // "Both", to "numb, or trouble with your bladder?", is a yes to the two of them.
      return asked !== null && BOTH.test(text) ? [text] : [`on the ${text} side`];
    case 'notSide':
      return [`not the ${text}`];
    case 'condition':
      return [`i have ${text}`];
    case 'noCondition':
      return [`no ${text}`];
    case 'atHand':
      return [`i have a ${text}`];
    case 'equipmentToo':
    case 'without':
      return [`i don't have a ${text}`];
    case 'person':
      return [`my ${text}`];
    case 'severity': {
      const low = numberOf(slots, 'severity');
      const high = numberOf(slots, 'severityToo');
      const said = [low, high].filter((each) => each !== null).map(numberWords);
      return said.length === 0 ? [] : [counted(said.join(' or '), asked)];
    }
    case 'age': {
      const years = numberOf(slots, 'age');
      return years === null ? [] : [`i am ${numberWords(years)} years old`];
    }
    case 'time':
      return asked === 'last-session' || asked === 'sharp-resting-lasting' ? agoPhrase(slots, 'time') : [];
    case 'ago':
      return agoPhrase(slots, 'ago');
    default:
      return [];
  }
}

const BOTH = /^both(?: of them)?$/i;

/** A bare number answers the question that is open: days, years, or else how sore it is. */
function counted(number: string, asked: QuestionId | null): string {
  switch (asked) {
    case 'last-session':
      return `${number} days ago`;
    case 'adult':
    case 'history':
      return number;
    default:
      return `${number} out of ten`;
  }
}

function agoPhrase(slots: Slots, name: string): readonly string[] {
  const seconds = secondsOf(slots, name);
  return seconds === null ? [] : [`${durationWords(seconds)} ago`];
}
