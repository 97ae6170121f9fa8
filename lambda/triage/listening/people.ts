import type { Told } from '../../dialogue/told.ts';
import type { QuestionId } from '../questions.ts';
import { LEXICON, OTHERS, SELF } from './compiled.ts';
import { fits, type Span } from './pattern.ts';
import { clauseAround, type Utterance } from './utterance.ts';

/** Whom the talk is about, where the words say so. */
export function aboutWhom(utterance: Utterance, asked: QuestionId | null): Told['about'] {
  // "Not me", to a question, is a no.
  if (asked !== null && /^(?: (?:no|nope|\|))* not me(?: (?:no|mate|\|))*$/.test(utterance.line)) return null;
  if (fits(OTHERS, utterance) && !JOKES.test(utterance.line)) return 'somebody-else';
  return fits(SELF, utterance) ? 'self' : null;
}

const JOKES =
  / (?:himself|herself|themselves)(?: with| from)? laugh| (?:mates?|pal|buddy|lads) (?:wet|shat|shit|crapped|pissed) (?:himself|herself|themselves)$/;

/** Whether a lasting sign is a relative's, as people tell when asked for their history: "my mum has cancer". */
export function isFamilys(utterance: Utterance, span: Span): boolean {
  const { words } = utterance;
  const { from } = clauseAround(utterance, span.from);
  const before = words.slice(from, span.from);
  const whose = before.findLastIndex((word) => LEXICON.people.family.includes(word));
  if (whose === -1) return false;
  const owned = OWNERS.has(before[whose - 1] ?? '') || before[whose - 2] === 'my';
  return (
    owned && !saysSoOfOneself(utterance) && !before.slice(whose + 1).some((word) => FIRST_PERSON.has(word))
  );
}

/** "My mum had it, not me", at the question about one's history, is of the runner's family and not another check. */
export function namesFamily({ words }: Utterance): boolean {
  return words.some((word, at) => word === 'my' && LEXICON.people.family.includes(words[at + 1] ?? ''));
}

/**
 * Whether a sentence that names a relative or a friend also asks on their behalf, or tells what hurts them: then
 * the check may well be theirs; and so with "so did I".
 */
export function speaksForThem(utterance: Utterance): boolean {
  if (saysSoOfOneself(utterance)) return true;
  const { line } = utterance;
  return / (?:can|could|should|may|is|if|whether|will) (?:he|she|they)(?= )| (?:wants?|keeps?|hurts?|sore|limp\w*|numb|runs?|running|ran|stretch\w*|jog\w*)(?= |$)| (?:his|her|their) (?:bum|butt|glutes?|backside|cheeks?|buttocks?|legs?|foot|feet|back)(?= |$)/.test(
    line,
  );
}

/** "My mum had it, and so did I" */
export function saysSoOfOneself({ line }: Utterance): boolean {
  return / (?:me (?:too|as well|and all)|so (?:did|do|have|had|am|was) i|i (?:did|do|have|had|am|was|got)(?: \w+){0,3} (?:too|as well|also|and all)|i also|i (?:have|had|have had|have got|got) (?:it|one|that)|same (?:as|with|for) me|like me)(?= |$)/.test(
    line,
  );
}

/** "He'd broken his hip", where the talk is of a friend and nothing is asked for them. */
export function isTheirs(utterance: Utterance, span: Span): boolean {
  if (!namesFamily(utterance) || speaksForThem(utterance)) return false;
  if (isFamilys(utterance, span)) return true;
  const { from } = clauseAround(utterance, span.from);
  const clause = utterance.words.slice(from, span.to);
  return clause.some((word) => THIRD_PERSON.has(word)) && !clause.some((word) => FIRST_PERSON.has(word));
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
