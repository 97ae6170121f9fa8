import { LONGEST_MEANT_AS_HOLD } from '../routine/limits.ts';
import { MOVES, type MoveId, type Side } from '../routine/vocabulary.ts';
import type { PlanWish } from './acts.ts';
import { clauseStart, placesOf, type Sentence } from './phrases.ts';
import { timesIn } from './spoken-time.ts';
import type { Compiled } from './wishes.ts';

/** The routine that a sentence asks for, as far as it says: which moves, which not, a side, minutes, a hold. */
export function planIn(sentence: Sentence, lexicon: Compiled, carryOn = false): PlanWish {
  const named = movesIn(sentence, lexicon);
  const times = timesIn(sentence, lexicon.source);
  const minutes = times.find(({ seconds }) => seconds > LONGEST_MEANT_AS_HOLD);
  const hold = times.find(({ seconds }) => seconds <= LONGEST_MEANT_AS_HOLD);
  return {
    moves: named.filter((each) => !each.excepted).map((each) => each.move),
    without: named.filter((each) => each.excepted).map((each) => each.move),
    side: sideIn(sentence, lexicon),
    minutes: minutes ? minutes.seconds / 60 : hold && isPlanTime(sentence) ? hold.seconds / 60 : null,
    holdSeconds: hold && !isPlanTime(sentence) ? hold.seconds : null,
    carryOn,
  };
}

/** "I've got a minute" is time to spare, "minute holds" is not. */
function isPlanTime(sentence: Sentence): boolean {
  return / (a|one|1) (minute|min)\b/.test(sentence.line) && !/ hold/.test(sentence.line);
}

interface NamedMove {
  readonly move: MoveId;
  readonly excepted: boolean;
}

export function movesIn(sentence: Sentence, lexicon: Compiled): readonly NamedMove[] {
  const found = MOVES.flatMap((move) =>
    lexicon.moves[move].flatMap((pattern) =>
      placesOf(pattern, sentence).map((place) => ({ move, ...place })),
    ),
  ).sort((a, b) => a.from - b.from || b.to - a.to);
  const kept = found.filter(
    (one, index) =>
      !found.some((other, at) => at !== index && covers(other, one) && (at < index || !covers(one, other))),
  );
  const seen = new Set<MoveId>();
  return kept.flatMap(({ move, from }) => {
    if (seen.has(move) || isThing(sentence, from, lexicon)) return [];
    seen.add(move);
    return [{ move, excepted: isExcepted(sentence, from, lexicon) }];
  });
}

/** The one side that is meant; null where both or none are named. "Not the left" is the right. */
export function sideIn(sentence: Sentence, lexicon: Compiled): Side | null {
  const remaining = lexicon.remaining.flatMap((pattern) => placesOf(pattern, sentence));
  const left = lexicon.left
    .flatMap((pattern) => placesOf(pattern, sentence))
    .filter((place) => !remaining.some((each) => covers(each, place)));
  const right = lexicon.right.flatMap((pattern) => placesOf(pattern, sentence));
  if (left.length > 0 === right.length > 0) return null;
  const side = left.length > 0 ? 'left' : 'right';
  const at = (left[0] ?? right[0])!.from;
  const denied = sentence.words.slice(Math.max(0, at - 2), at).includes('not');
  return denied ? (side === 'left' ? 'right' : 'left') : side;
}

function covers(
  a: { readonly from: number; readonly to: number },
  b: { readonly from: number; readonly to: number },
): boolean {
  return a.from <= b.from && a.to >= b.to;
}

/** "No roller" names a thing that is not there, not a move that is unwanted; "I have a ball" one that is. */
function isThing(sentence: Sentence, at: number, lexicon: Compiled): boolean {
  return lexicon.things
    .flatMap((pattern) => placesOf(pattern, sentence))
    .some(({ from, to }) => from <= at && at < to);
}

/** "Skip the roller", "everything but the ball": an exception said earlier in the clause reaches the move. */
function isExcepted(sentence: Sentence, at: number, lexicon: Compiled): boolean {
  const clause = clauseStart(sentence, at);
  const before = lexicon.exceptions
    .flatMap((pattern) => placesOf(pattern, sentence))
    .filter(({ to }) => to <= at && to > Math.max(clause - 2, at - REACH));
  return before.length > 0 || (clause > 0 && ALL_BUT.test(sentence.line));
}

const ALL_BUT = / (?:everything|anything|all|all of them|them all) \| but /;

/** An exception reaches this many words ahead. */
const REACH = 6;
