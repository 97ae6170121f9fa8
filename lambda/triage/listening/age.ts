import type { Facts } from '../findings.ts';
import type { QuestionId } from '../questions.ts';
import { numbersIn, type SpokenNumber } from './numbers.ts';
import type { Utterance } from './utterance.ts';

/** How old the runner is, where a number says so: "I'm fifteen", "my twelve year old", "she's thirty four". */
export function ageIn(utterance: Utterance, asked: QuestionId | null): Facts {
  const ages = numbersIn(utterance).filter((number) => isAge(utterance, number, asked));
  if (ages.length === 0) return {};
  return { age: ages.some(({ value }) => value < 18) ? 'under-eighteen' : 'adult' };
}

const SUBJECT = new Set([
  'am',
  'he',
  'she',
  'they',
  'is',
  'aged',
  'turning',
  'turned',
  'only',
  'just',
  'nearly',
  'almost',
  'be',
  'about',
  'around',
  'age',
]);

/** "My son is nine" */
const KIDS = new Set(['son', 'daughter', 'lad', 'lass', 'kid', 'boy', 'girl', 'grandson', 'granddaughter']);

function isAge(utterance: Utterance, number: SpokenNumber, asked: QuestionId | null): boolean {
  const { words } = utterance;
  const after = words[number.to];
  if (
    (after === 'year' || after === 'years' || after === 'yr' || after === 'yrs') &&
    ['old', 'olds', 'of'].includes(words[number.to + 1] ?? '')
  )
    return true;
  if (after === 'yo') return true;
  const ends =
    after === undefined ||
    ['|', 'and', 'with', 'if', 'so', 'today', 'now', 'next', 'can', 'years'].includes(after);
  if (isChildsOwn(utterance, number, asked)) return true;
  if (asked === 'adult') return ends && number.value >= 1 && number.value < 120;
  const before = words[number.from - 1] ?? '|';
  if (ends && before === 'is' && KIDS.has(words[number.from - 2] ?? '')) return true;
  if (number.value < 11 || number.value > 110 || !ends || after === 'years') return false;
  if (asked === 'history' && before === '|') return true;
  if (['about', 'around', 'only', 'just', 'nearly', 'almost', 'is'].includes(before)) {
    return ['am', 'he', 'she', 'i', 'only', 'just', 'daughter', 'son'].includes(words[number.from - 2] ?? '');
  }
  return SUBJECT.has(before) || ['son', 'daughter', 'wife', 'husband', 'mum', 'dad'].includes(before);
}

/** "I'm eight and my bottom hurts", "I'm ten and I do athletics": too low for an age elsewhere, and no score either. */
function isChildsOwn(
  { words }: Utterance,
  { value, from, to }: SpokenNumber,
  asked: QuestionId | null,
): boolean {
  if (value < 4 || value > 10 || words[from - 1] !== 'am' || words[from - 2] !== 'i') return false;
  const rest = words.slice(to).filter((word) => word !== '|');
  if (rest[0] !== 'and' || (asked === 'soreness' && rest[1] !== 'my')) return false;
  return ['i', 'my', 'me', 'mum', 'mummy', 'dad', 'daddy', 'am'].includes(rest[1] ?? '');
}
