import type { Answer } from '../../dialogue/told.ts';
import { entries, type Facts, findingRow, worseOf } from '../findings.ts';
import { elicits, type QuestionId, question } from '../questions.ts';
import { ANSWER_PATTERNS, CHOICE_PATTERNS, LEXICON, PLAIN_NO, RETRACTS, TURN } from './compiled.ts';
import { isDenied } from './negation.ts';
import { fits, type Span, spansOf } from './pattern.ts';
import { guardedStretches, standingOf } from './standing.ts';
import type { Utterance } from './utterance.ts';

/**
 * The answer to the open question, by the rule of no: a bare no answers the whole question; a no about
 * something else answers nothing; a sign named in so many words speaks for itself and leaves the rest open.
 */
export function answerIn(
  utterance: Utterance,
  asked: QuestionId | null,
  facts: Facts,
  saysMore: boolean,
): Answer | null {
  const reading = readingOf(utterance);
  if (reading === null) return null;
  const said = entries(facts);
  const own = asked === null ? [] : elicits(question(asked));
  const ownSaid = said.filter(([id]) => own.includes(id));
  if (ownSaid.some(([id, level]) => level !== findingRow(id).levels[0]!.id)) return null;
  if (asked !== null && ownSaid.length > 0 && question(asked).kind === 'choice') return null;
  if (reading === 'unsure') return 'unsure';

  if (reading === 'no') {
    if (fits([RETRACTS], utterance)) return null;
    if (fits([PLAIN_NO], utterance) || fits([TURN], utterance)) return 'no';
    if (said.length === 0 && !saysMore) return 'no';
    if (asked !== null && own.every((id) => facts[id] !== undefined)) return 'no';
    return null;
  }
  if (ownSaid.length > 0) return null;
  if (said.length === 0 && !saysMore) return 'yes';
  return / (?:yes|yeah|yep|yup|aye)(?: \|)? (?:and|but|plus)(?: |$)/.test(utterance.line) ? 'yes' : null;
}

/** The yes, no or don't know in the words, whatever else they say; of several the last counts. */
export function readingOf(utterance: Utterance): Answer | null {
  const guarded = guardedStretches(utterance);
  let last: { readonly answer: Answer; readonly span: Span } | null = null;
  for (const { answer, said } of ANSWER_PATTERNS) {
    for (const span of said.flatMap((pattern) => spansOf(pattern, utterance))) {
      if (answer === 'unsure') return 'unsure';
      const standing = standingOf(utterance, span, guarded, false);
      if (standing === 'asked' || standing === 'imagined') continue;
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

/** What the words choose among the named answers of the open question: the most careful of those that fit. */
export function chosenIn(utterance: Utterance, asked: QuestionId | null): Facts {
  if (asked === null) return {};
  const open = question(asked);
  if (open.kind !== 'choice') return {};
  const guarded = guardedStretches(utterance);
  let chosen: Facts = {};
  for (const { answer, said } of CHOICE_PATTERNS[asked] ?? []) {
    const holds = said.some((pattern) =>
      spansOf(pattern, utterance).some(
        (span) =>
          standingOf(utterance, span, guarded, false) === 'said' &&
          !isDenied(utterance, span, new Set(), LEXICON.negation),
      ),
    );
    if (holds) chosen = worseOf(chosen, open.answers[answer] ?? {});
  }
  return chosen;
}
