import type { Answer } from '../../dialogue/told.ts';
import { entries, type Facts, findingRow, worseOf } from '../findings.ts';
import { elicits, type QuestionId, question } from '../questions.ts';
import { ANSWER_PATTERNS, ASKED_NAMES, CHOICE_PATTERNS, LEXICON, PLAIN_NO, RETRACTS } from './compiled.ts';
import { isDenied } from './negation.ts';
import { fits, type Span, spansOf } from './pattern.ts';
import { type Guarded, standingOf } from './standing.ts';
import { fromWords, type Utterance } from './utterance.ts';

/**
 * The answer to the open question, by the rule of no: a bare no answers the whole question; a no about
 * something else answers nothing; a sign named in so many words speaks for itself and leaves the rest open.
 */
export function answerIn(
  utterance: Utterance,
  asked: QuestionId | null,
  facts: Facts,
  saysMore: boolean,
  guarded: readonly Guarded[],
): Answer | null {
  const reading = readingOf(utterance, asked, guarded);
  if (reading === null) return null;
  const said = entries(facts);
  const own = asked === null ? [] : elicits(question(asked));
  const ownSaid = said.filter(([id]) => own.includes(id));
  if (ownSaid.some(([id, level]) => level !== findingRow(id).levels[0]!.id)) return null;
  if (asked !== null && ownSaid.length > 0 && question(asked).kind === 'choice') return null;
  if (reading === 'unsure') return 'unsure';

  if (reading === 'no') {
    if (fits([RETRACTS], utterance)) return null;
    if (ownSaid.length > 0 && ownSaid.length === said.length && STANDS_ALONE.test(utterance.line))
      return 'no';
    if (TURNED.test(utterance.line) && namesWhatIsAsked(utterance, asked, facts)) return 'unsure';
    if (fits([PLAIN_NO], utterance) || TURNED.test(utterance.line)) return 'no';
    if (said.length === 0 && !saysMore) return 'no';
    if (asked !== null && own.every((id) => facts[id] !== undefined)) return 'no';
    return null;
  }
  if (ownSaid.length > 0) return null;
  if (said.length === 0 && !saysMore) return 'yes';
  return / (?:yes|yeah|yep|yup|aye)(?: \|)? (?:and|but|plus)(?: |$)/.test(utterance.line) ? 'yes' : null;
}

/** The yes, no or don't know in the words, whatever else they say; of several the last counts. */
export function readingOf(
  utterance: Utterance,
  asked: QuestionId | null,
  guarded: readonly Guarded[],
): Answer | null {
  let last: { readonly answer: Answer; readonly span: Span } | null = null;
  for (const { answer, said, asked: onlyAsked } of ANSWER_PATTERNS) {
    if (onlyAsked && (asked === null || (onlyAsked !== true && !onlyAsked.includes(asked)))) continue;
    for (const span of said.flatMap((pattern) => spansOf(pattern, utterance))) {
      if (answer === 'unsure') {
        if (onlyAsked !== undefined && isDenied(utterance, span, new Set(), LEXICON.negation)) continue;
        return 'unsure';
      }
      const standing = standingOf(utterance, span, guarded, false);
      if (standing === 'asked' || standing === 'imagined') continue;
      if (answer === 'yes' && utterance.words[span.from - 1] === 'not') continue;
      if (
        last === null ||
        span.from > last.span.from ||
        (span.from === last.span.from && span.to > last.span.to)
      ) {
        last = { answer, span };
      }
    }
  }
  return last?.answer ?? null;
}

/** "Nope, breathing's grand": the no is to the question, and what follows only bears it out. */
const STANDS_ALONE =
  /^ (?:no|nope|nah|naw) \| (?!(?:but|just|only|except|although|though|however|both|an?)(?: |$))(?!.* (?:no|not|never|nothing|none|without)(?: |$))/;

/**
 * "No, just a bit of a leak": what comes after the no names the very thing that was asked for, in words that tell no
 * finding. Of the emergency signs that is no clean no, and is put in plainer words.
 */
function namesWhatIsAsked(utterance: Utterance, asked: QuestionId | null, facts: Facts): boolean {
  if (asked === null || question(asked).tier !== 'emergency') return false;
  if (entries(facts).length > 0) return false;
  const turned = TURNED.exec(utterance.line);
  const rest = turned === null ? '' : utterance.line.slice(turned.index + turned[0].length - 1);
  const words = fromWords(rest.split(' ').filter((word) => word !== ''));
  return (
    (fits(ASKED_NAMES.said[asked] ?? [], words) && !fits(ASKED_NAMES.unless, words)) || takesBack(utterance)
  );
}

/** "No, except …": something is kept back from the no in words that say nothing to us, and not small talk. */
function takesBack({ line }: Utterance): boolean {
  const kept = EXCEPT.exec(line);
  if (kept === null) return false;
  const rest = line.slice(kept.index + kept[0].length - 1);
  return rest.trim().split(' ').length > 2 && !HARMLESS.test(rest);
}

const EXCEPT = new RegExp(
  ` (?:${LEXICON.turns.no})(?: [^ |]+){0,2}(?: \\|)*(?: and)? (?:${LEXICON.turns.except})(?: |$)`,
);
const HARMLESS = new RegExp(` (?:${LEXICON.turns.harmless})(?: |$)`);

/** "No but …": the question is answered, and something else is told. */
const TURNED = new RegExp(` (?:${LEXICON.turns.no})(?: \\|)*(?: and)? (?:${LEXICON.turns.but})(?: |$)`);

/** "I can walk, but …": that one can is no whole answer, unless it is of running that the "but" speaks. */
const HEDGED =
  /^(?: (?:yes|yeah|yep|i|\|))* can walk(?: on it)?(?: \|)* but (?!.* (?:run|running|jog|fine|ok)(?: |$))/;

/**
 * What the words choose among the named answers of the open question: the most careful of those that fit.
 * Words after `fineAt` no longer count: in "fine walking, just a dull ache" the ache is not of the walking.
 */
export function chosenIn(
  utterance: Utterance,
  asked: QuestionId | null,
  guarded: readonly Guarded[],
  fineAt: number,
): Facts {
  if (asked === null) return {};
  const open = question(asked);
  if (open.kind !== 'choice') return {};
  let chosen: Facts = {};
  for (const { answer, said } of CHOICE_PATTERNS[asked] ?? []) {
    if (asked === 'walking' && answer === 'fine' && HEDGED.test(utterance.line)) continue;
    const holds = said.some((pattern) =>
      spansOf(pattern, utterance).some(
        (span) =>
          standingOf(utterance, span, guarded, false) === 'said' &&
          span.from < fineAt &&
          !isDenied(utterance, span, new Set(), LEXICON.negation),
      ),
    );
    if (holds) chosen = worseOf(chosen, open.answers[answer] ?? {});
  }
  return chosen;
}
