import { NOTHING_TOLD, type Told } from '../dialogue/told.ts';
import { entries, type Facts, worseOf } from './findings.ts';
import { ageIn } from './listening/age.ts';
import { answerIn, chosenIn } from './listening/answers.ts';
import { GUARD_PATTERNS, LEXICON } from './listening/compiled.ts';
import { discomfortIn } from './listening/discomfort.ts';
import type { AskedGate } from './listening/lexicon/lexicon.ts';
import { atHandIn, conditionsIn, deniedIn, missingIn, movesIn } from './listening/mentions.ts';
import { isDenied } from './listening/negation.ts';
import { spansOf } from './listening/pattern.ts';
import { aboutWhom, namesFamily, speaksForThem } from './listening/people.ts';
import { reopenedIn } from './listening/reopened.ts';
import { sideIn } from './listening/side.ts';
import { isPressed, sightings, tellsOfTheirIllness } from './listening/signs.ts';
import { sorenessIn } from './listening/soreness.ts';
import { guardedStretches } from './listening/standing.ts';
import { type Utterance, utteranceOf } from './listening/utterance.ts';
import { timesIn } from './listening/when.ts';
import type { QuestionId } from './questions.ts';

/** What else decides how a sentence is meant. */
export interface Hearing {
  /** The weekdays that it may be, 0 Sunday. */
  readonly today?: readonly number[];
  /** The question before a routine that is open. */
  readonly gate?: AskedGate | null;
}

/**
 * Free speech in, findings out. `text` is what a recogniser delivers, in any case and with or without
 * punctuation; `asked` is the question that is open, or null. Red flags are heard whatever was asked, and
 * where words can be taken two ways the careful way is taken. Never throws; says nothing where it heard
 * nothing. Sources of the signs: the rows of `findings.ts`.
 */
export function listen(
  text: string,
  asked: QuestionId | null,
  { today = [], gate = null }: Hearing = {},
): Told {
  const utterance = utteranceOf(text);
  if (utterance.words.length === 0) return NOTHING_TOLD;

  const guarded = guardedStretches(utterance);
  const seen = sightings(utterance, asked, guarded, gate !== null);
  const signs = seen.filter(({ theirs }) => !theirs);
  const theirs = seen
    .filter((each) => each.theirs)
    .map(({ facts }) => facts)
    .reduce(worseOf, {});
  const volunteered = [
    ...signs.map((sighting) => sighting.facts),
    timesIn(utterance, asked, today),
    ageIn(utterance, asked),
    sorenessIn(utterance, asked, guarded),
  ].reduce(worseOf, {});
  const fineAt = Math.min(
    ...signs
      .filter(({ facts }) => facts.walking === 'fine' || facts.walking === 'stiff')
      .map(({ span }) => span.from),
    utterance.words.length,
  );
  const facts = clearedBy(
    isCleared(utterance),
    worseOf(volunteered, chosenIn(utterance, asked, guarded, fineAt)),
    asked,
    OF_RUNNING.test(utterance.line),
  );
  const side = sideIn(utterance);
  const conditions = conditionsIn(utterance, { asked, gate }, guarded);
  const missing = missingIn(utterance);
  const atHand = atHandIn(utterance);
  const moves = movesIn(utterance, [...missing, ...atHand]);
  const denied = gate === null ? [] : deniedIn(utterance, gate);
  const reopens = reopenedIn(utterance, facts);
  const answer = answerIn(
    utterance,
    asked,
    facts,
    (side !== null && side !== 'both') || moves.length > 0,
    guarded,
  );
  return {
    facts,
    // "No blood thinners" is no answer to all that was asked; "no, no blood thinners" is.
    answer: answer === 'no' && denied.length > 0 && !opensWithNo(utterance) ? null : answer,
    ...(denied.length > 0 && { denied }),
    side,
    about: ofFamilyOnly(utterance, asked, gate) ? null : aboutWhom(utterance, asked),
    conditions,
    missing,
    ...(atHand.length > 0 && { atHand }),
    moves,
    discomfort: discomfortIn(utterance, guarded),
    ...(reopens.length > 0 && { reopens }),
    ...(entries(theirs).length > 0 && { theirs }),
    ...(asked === null && gate === null && isPressed(utterance) && { pressed: true }),
  };
}

/** "My dad's got cancer" is of the family, and makes the check nobody else's. */
function ofFamilyOnly(utterance: Utterance, asked: QuestionId | null, gate: AskedGate | null): boolean {
  if (gate !== null && namesFamily(utterance) && !speaksForThem(utterance)) return true;
  return (asked === 'history' && namesFamily(utterance)) || tellsOfTheirIllness(utterance);
}

function opensWithNo({ words }: Utterance): boolean {
  return (
    ['no', 'nope', 'nah'].includes(words[0] ?? '') && ['|', 'no', 'none', 'not'].includes(words[1] ?? '|')
  );
}

const OF_RUNNING =
  / (?:run|running|runs|exercise|exercising|train|training|race|racing|jog|jogging|sport)(?: |$)/;

const CLEARABLE = ['pregnancy', 'surgery', 'weak-bones', 'illness'] as const;

/** "My doctor cleared me": of what was named, or of the whole history when that was the question (H2 to H5). */
function isCleared(utterance: Utterance): boolean {
  return GUARD_PATTERNS.cleared.some((pattern) =>
    spansOf(pattern, utterance).some((span) => !isDenied(utterance, span, new Set(), LEXICON.negation)),
  );
}

function clearedBy(cleared: boolean, facts: Facts, asked: QuestionId | null, toRun: boolean): Facts {
  if (!cleared) return facts;
  // "All clear" of a cancer is a clean scan; whether to run on a new pain, nobody has said with it.
  if (facts.illness === 'yes' && !toRun) return facts;
  const named = CLEARABLE.filter((id) => facts[id] === 'yes');
  const all = named.length > 0 ? named : asked === 'history' ? CLEARABLE : [];
  return { ...facts, ...Object.fromEntries(all.map((id) => [id, 'cleared'])) };
}
