import type { Facts, LevelOf } from '../findings.ts';
import type { QuestionId } from '../questions.ts';
import { BAND_PATTERNS, LEXICON, MASKED, PAINED } from './compiled.ts';
import { numbersIn, type SpokenNumber } from './numbers.ts';
import { fits, type Span, spansOf } from './pattern.ts';
import { isTheirs } from './people.ts';
import { type Guarded, standingOf } from './standing.ts';
import { clauseAround, fromWords, type Utterance } from './utterance.ts';

/** The row of the table that a score of 0 to 10 belongs to; between two whole numbers the worse counts. */
export function sorenessLevel(score: number): LevelOf<'soreness'> {
  const whole = Math.ceil(score);
  if (whole <= 0) return '0';
  if (whole <= 2) return '1-2';
  if (whole <= 3) return '3';
  if (whole <= 5) return '4-5';
  return whole <= 7 ? '6-7' : '8-10';
}

/** How sore, in numbers or words. A number counts before a word, and the worst of several numbers. */
export function sorenessIn(
  utterance: Utterance,
  asked: QuestionId | null,
  guarded: readonly Guarded[],
): Facts {
  const score = spokenScore(utterance, asked, guarded) ?? wordedScore(utterance, asked, guarded);
  return score === null ? {} : { soreness: sorenessLevel(score) };
}

const UNITS = new Set(LEXICON.soreness.units.split(' '));
const NOT_AFTER = new Set(LEXICON.soreness.notAfter.split(' '));
const ABOUT = new Set(
  'about around like maybe say roughly probably it solid only just now is was to be at than'.split(' '),
);
const BEFORE_ALONE = new Set(
  'a about around like maybe say roughly probably it only just now right is be currently perhaps or i am yeah yes at but so at most today between'.split(
    ' ',
  ),
);
const AFTER_ALONE = new Set(
  'maybe now right today or at the moment probably ish yeah tops max tops currently really to and on a good scale most'.split(
    ' ',
  ),
);
const WHEN_ASKED: ReadonlySet<string> = new Set([
  'last-session',
  'sharp-resting-lasting',
  'adult',
  'history',
]);

function spokenScore(
  utterance: Utterance,
  asked: QuestionId | null,
  guarded: readonly Guarded[],
): number | null {
  const numbers = numbersIn(utterance);
  const scores = numbers.filter(
    (number, index) =>
      isScore(utterance, number, numbers[index + 1], asked) &&
      !isRuledOut(utterance, number) &&
      !isOfAFriend(utterance, number) &&
      (asked === 'soreness' ||
        !['asked', 'imagined'].includes(standingOf(utterance, number, guarded, false))),
  );
  const present = scores.filter((score) => !isEarlier(utterance, score));
  // A painkiller hides how sore it is, so what it was before counts as well.
  const counted = present.length > 0 && !fits([MASKED], utterance) ? present : scores;
  const halfway = asked === 'soreness' && / (?:half ?way|middle of the)(?: |$)/.test(utterance.line);
  if (counted.length === 0) return halfway ? 5 : null;
  // "A three, but I've had two co-codamol": a low number with a painkiller in it is not the one that was asked for.
  if (
    isMasked(utterance) &&
    counted.every((score) => score.value <= HELD_DOWN && !isBefore(utterance, score))
  )
    return null;
  return Math.max(...counted.map((score) => bounded(utterance, score)));
}

function isScore(
  utterance: Utterance,
  number: SpokenNumber,
  following: SpokenNumber | undefined,
  asked: QuestionId | null,
): boolean {
  const { words } = utterance;
  const { value, from, to } = number;
  const before = words[from - 1] ?? '|';
  const after = words[to] ?? '|';
  const outOf = after === 'out' && words[to + 1] === 'of';
  // "Eleven" goes off the scale, and means its end.
  if (value > 10)
    return (outOf && ['10', 'ten'].includes(words[to + 2] ?? '')) || isOffTheScale(utterance, number, asked);
  if (outOf)
    return words[to + 2] === '10' || words[to + 2] === 'ten' || (asked === 'soreness' && before !== '|');
  if (after === 'on' && (words[to + 1] === 'the' || words[to + 1] === 'a') && words[to + 2] === 'scale')
    return true;
  if (before === 'of' && words[from - 2] === 'out') return false;
  if (UNITS.has(after) || (NOT_AFTER.has(before) && !(before === 'that' && asked === 'soreness')))
    return false;
  const range =
    following !== undefined &&
    following.from - to <= 1 &&
    ['or', 'to', 'and', 'maybe'].includes(words[to] ?? 'or');
  if (range && UNITS.has(words[following.to] ?? '|')) return false;
  const alone = isAlone(utterance, number);
  if (
    value === 1 &&
    words[from] === 'one' &&
    !alone &&
    before !== 'a' &&
    before !== 'about' &&
    asked !== 'soreness'
  )
    return false;
  if (alone) return !(asked !== null && WHEN_ASKED.has(asked));
  if (asked === 'soreness') return true;
  if (before === 'a' || before === 'an')
    return after === '|' || !/^(?:day|year|mile|week|minute|hour|k)/.test(after);
  const clause = clauseAround(utterance, from);
  const pained = fits([PAINED], fromWords(words.slice(clause.from, clause.to)));
  if (asked === 'adult' || asked === 'last-session') return false;
  return (
    (ABOUT.has(before) || before === 'or') &&
    pained &&
    !/ (?:ran|run|last night|pm|oclock)(?: |$)/.test(utterance.line)
  );
}

/** From six up it is rest or a doctor whatever was taken. */
const HELD_DOWN = 5;

/** A painkiller was taken, by the sound of it, and nothing says that the number leaves it out. */
function isMasked(utterance: Utterance): boolean {
  return fits([MASKED], utterance) && !/ (?:no|not|without|never|any|none)(?: |$)/.test(utterance.line);
}

/** "It was a three before the paracetamol." */
function isBefore(utterance: Utterance, score: SpokenNumber): boolean {
  return isEarlier(utterance, score) || / before(?: |$)/.test(utterance.line);
}

function isOffTheScale(utterance: Utterance, number: SpokenNumber, asked: QuestionId | null): boolean {
  return asked === 'soreness' && !utterance.words.includes('am') && isAlone(utterance, number);
}

/** "My mate had an eight" is no score of the runner's; "my husband would say eight" may be one. */
function isOfAFriend(utterance: Utterance, number: SpokenNumber): boolean {
  const before = utterance.words.slice(Math.max(0, number.from - 3), number.from).join(' ');
  return (
    /(?:^| )(?:had|got|was|scored|hit)(?: an?| about| like an?)?$/.test(before) && isTheirs(utterance, number)
  );
}

/** "Not an eight" says what it is not, and nothing of what it is. */
function isRuledOut({ words }: Utterance, { from }: SpokenNumber): boolean {
  return words[from - 1] === 'not' || (words[from - 2] === 'not' && ['a', 'an'].includes(words[from - 1]!));
}

/** Nothing but the number and small talk around it. */
function isAlone(utterance: Utterance, number: SpokenNumber): boolean {
  const numbers = new Set(numbersIn(utterance).flatMap(({ from, to }) => range(from, to)));
  return utterance.words.every(
    (word, at) =>
      word === '|' || numbers.has(at) || (at < number.from ? BEFORE_ALONE.has(word) : AFTER_ALONE.has(word)),
  );
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

/** "It was an eight yesterday": not how sore it is now. */
function isEarlier(utterance: Utterance, score: SpokenNumber): boolean {
  const clause = clauseAround(utterance, score.from);
  const words = utterance.words.slice(clause.from, clause.to);
  return (
    words.some((word) => ['was', 'were', 'yesterday', 'earlier', 'started', 'first'].includes(word)) &&
    !words.includes('now')
  );
}

/** "Less than a three" is three at most; "more than five" is at least six. */
function bounded(utterance: Utterance, score: SpokenNumber): number {
  const before = utterance.words.slice(Math.max(0, score.from - 3), score.from).join(' ');
  if (/(?:^| )(?:not|no) (?:more than|over|above)/.test(before)) return score.value;
  if (/(?:more than|over|above)(?: an?)?$/.test(before)) return Math.min(10, Math.floor(score.value) + 1);
  return score.value;
}

function wordedScore(
  utterance: Utterance,
  asked: QuestionId | null,
  guarded: readonly Guarded[],
): number | null {
  let worst: number | null = null;
  for (const band of BAND_PATTERNS) {
    if (asked !== 'soreness' && (!band.alone || OF_MOVING.has(asked ?? ''))) continue;
    for (const span of band.said.flatMap((pattern) => spansOf(pattern, utterance))) {
      if (refused(utterance, span) || standingOf(utterance, span, guarded, false) !== 'said') continue;
      if (asked !== 'soreness' && isOfSomethingElse(utterance, span)) continue;
      worst = Math.max(worst ?? 0, band.score);
    }
  }
  return worst;
}

/** Questions at which "a bit sore" or "no pain" is said of moving, not of the muscle. */
const OF_MOVING: ReadonlySet<string> = new Set(['walking', 'weight', 'warm-up', 'leg-nerve']);

function refused(utterance: Utterance, span: Span): boolean {
  const [before, earlier] = [utterance.words[span.from - 1] ?? '|', utterance.words[span.from - 2] ?? '|'];
  return ['not', 'nothing', 'never', 'no', 'nor'].includes(before) || (earlier === 'not' && before !== '|');
}

const ELSEWHERE =
  / (?:walk|walking|why|knee|knees|back|calf|chest|shoulder|foot|ankle|steps|always|wrist|neck|throat)(?: |$)/;

function isOfSomethingElse(utterance: Utterance, span: Span): boolean {
  const clause = clauseAround(utterance, span.from);
  return ELSEWHERE.test(` ${utterance.words.slice(clause.from, clause.to).join(' ')}`);
}
