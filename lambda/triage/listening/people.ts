import type { Told } from '../../dialogue/told.ts';
import type { QuestionId } from '../questions.ts';
import { LEXICON, OTHERS, SELF } from './compiled.ts';
import { fits, type Span } from './pattern.ts';
import { clauseAround, type Utterance } from './utterance.ts';

/** Whom the talk is about, where the words say so. */
export function aboutWhom(utterance: Utterance, asked: QuestionId | null): Told['about'] {
  // "Not me", to a question, is a no.
  if (asked !== null && /^(?: (?:no|nope|\|))* not me(?: (?:no|mate|\|))*$/.test(utterance.line)) return null;
  if (fits(OTHERS, utterance)) return 'somebody-else';
  return fits(SELF, utterance) ? 'self' : null;
}

/** Whether a lasting sign is a relative's, as people tell when asked for their history: "my mum has cancer". */
export function isFamilys(utterance: Utterance, span: Span): boolean {
  const { words } = utterance;
  const { from } = clauseAround(utterance, span.from);
  const before = words.slice(from, span.from);
  const whose = before.findLastIndex((word) => LEXICON.people.family.includes(word));
  if (whose === -1) return false;
  const owned = OWNERS.has(before[whose - 1] ?? '') || before[whose - 2] === 'my';
  return owned && !before.slice(whose + 1).some((word) => FIRST_PERSON.has(word));
}

/** "My mum had it, not me", at the question about one's history, is of the runner's family and not another check. */
export function namesFamily({ words }: Utterance): boolean {
  return words.some((word, at) => word === 'my' && LEXICON.people.family.includes(words[at + 1] ?? ''));
}

const OWNERS = new Set(['my', 'our', 'his', 'her', 'the', 'a']);

const FIRST_PERSON = new Set(['i', 'me', 'myself', 'my']);
const THIRD_PERSON = new Set(['he', 'she', 'his', 'her']);

/** Whether a sign is an animal's: "my dog's foot is dragging", but not "the dog knocked me over". */
export function isAnimals(utterance: Utterance, span: Span): boolean {
  const { words } = utterance;
  const clause = clauseAround(utterance, span.from);
  const animal = words.findIndex((word) => LEXICON.people.animals.includes(word));
  if (animal === -1 || animal >= span.to) return false;
  if (animal >= clause.from) return !words.slice(animal, span.to).some((word) => FIRST_PERSON.has(word));
  const own = words.slice(clause.from, span.to);
  return own.some((word) => THIRD_PERSON.has(word)) && !own.some((word) => FIRST_PERSON.has(word));
}
