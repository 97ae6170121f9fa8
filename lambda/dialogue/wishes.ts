import { PARTS, type Part } from '../routine/parts.ts';
import type { MoveId } from '../routine/vocabulary.ts';
import { MOVES } from '../routine/vocabulary.ts';
import { WISHES } from '../words/en/wishes/wishes.ts';
import { ACTIVITIES, type Activity, NO_PLAN, type Wish } from './acts.ts';
import { type Phrase, phrase, type Sentence, says, sentenceOf } from './phrases.ts';
import { movesIn, planIn, sideIn } from './plan-wish.ts';
import { timesIn } from './spoken-time.ts';
import type { ReadWish, WishLexicon, WishRow } from './wish-lexicon.ts';

/** A lexicon with its patterns compiled. */
export interface Compiled {
  readonly source: WishLexicon;
  readonly rows: readonly {
    readonly wish: WishRow['wish'];
    readonly said: readonly Phrase[];
    readonly unless: readonly Phrase[];
    readonly unasked: boolean;
  }[];
  readonly moves: Readonly<Record<MoveId, readonly Phrase[]>>;
  readonly left: readonly Phrase[];
  readonly right: readonly Phrase[];
  readonly exceptions: readonly Phrase[];
  readonly things: readonly Phrase[];
  readonly stretching: readonly Phrase[];
  readonly remaining: readonly Phrase[];
  readonly activities: Readonly<Record<Activity, readonly Phrase[]>>;
}

/**
 * What the person wants, where free speech says so; null where it only answers or tells something. With a
 * question of the check open, wishes that are `unasked` are not looked for. Never throws; facts told in the same
 * breath are `listen`'s to find, not ours.
 */
export function wishIn(text: string, questionOpen = false): Wish | null {
  return wishOf(text, questionOpen, ENGLISH);
}

/** What somebody would do instead of a run; null where none is named, or several. */
export function activityIn(text: string): Activity | null {
  const sentence = sentenceOf(text, ENGLISH.source.words);
  const named = ACTIVITIES.filter((each) => says(sentence, ENGLISH.activities[each]));
  return named.length === 1 ? named[0]! : null;
}

function wishOf(text: string, questionOpen: boolean, lexicon: Compiled): Wish | null {
  if (lexicon.source.manners.includes(plain(text))) return { kind: 'courtesy', says: 'thanks' };
  const sentence = sentenceOf(text, ENGLISH.source.words);
  if (sentence.words.length === 0) return null;
  for (const { wish, said, unless, unasked } of lexicon.rows) {
    if (unasked && questionOpen) continue;
    if (!says(sentence, said) || says(sentence, unless)) continue;
    const meant = 'read' in wish ? read(wish.read, sentence, lexicon) : wish;
    if (meant !== null) return meant;
  }
  return null;
}

/** Fills in what the sentence itself says; null where what it says does not make such a wish. */
function read(wish: ReadWish, sentence: Sentence, lexicon: Compiled): Wish | null {
  const named = movesIn(sentence, lexicon).map((each) => each.move);
  const [time] = timesIn(sentence, lexicon.source);
  const seconds = time === undefined ? null : time.seconds;
  switch (wish) {
    case 'stretch': {
      const plan = planIn(sentence, lexicon);
      // "I have no roller" tells what is missing; it asks for nothing.
      const asks = plan.moves.length > 0 || plan.minutes !== null || says(sentence, lexicon.stretching);
      return says(sentence, lexicon.things) && !asks ? null : { kind: 'stretch', plan };
    }
    case 'carry-on':
      return {
        kind: 'stretch',
        plan: { ...planIn(sentence, lexicon, true), minutes: null, holdSeconds: null },
      };
    case 'describe-move':
      return { kind: 'describe-move', move: named[0] ?? null, parts: partsIn(sentence, lexicon) };
    case 'skip-move': {
      const { without } = planIn(sentence, lexicon);
      return without.length > 1
        ? { kind: 'stretch', plan: { ...NO_PLAN, without } }
        : { kind: 'steer', steer: { to: 'skip-move', move: named[0] ?? null } };
    }
    case 'go-to-move':
      return named[0] === undefined ? null : { kind: 'steer', steer: { to: 'go-to-move', move: named[0] } };
    case 'side': {
      const side = sideIn(sentence, lexicon);
      return side === null ? null : { kind: 'steer', steer: { to: 'side', side } };
    }
    case 'side-again':
    case 'skip-side':
      return { kind: 'steer', steer: { to: wish, side: sideIn(sentence, lexicon) } };
    case 'longer':
      return { kind: 'steer', steer: { to: 'longer', bySeconds: more(seconds, sentence, lexicon) } };
    case 'shorter':
      return { kind: 'steer', steer: { to: 'shorter', bySeconds: seconds } };
    case 'hold': {
      const said = seconds ?? bareNumber(sentence, lexicon);
      return said === null ? null : { kind: 'steer', steer: { to: 'hold', seconds: said } };
    }
  }
}

function partsIn({ words }: Sentence, { source }: Compiled): readonly Part[] {
  return PARTS.filter((part) => source.parts[part].some((word) => words.includes(word)));
}

/** "Another fifteen on this one" names no unit; seconds are meant. */
function more(seconds: number | null, sentence: Sentence, lexicon: Compiled): number | null {
  return seconds ?? bareNumber(sentence, lexicon);
}

function bareNumber(sentence: Sentence, lexicon: Compiled): number | null {
  const numbers = sentence.words.flatMap((word, at) => {
    const before = sentence.words[at - 1] ?? '';
    const value = lexicon.source.numbers[word] ?? (/^\d{1,3}$/.test(word) ? Number(word) : undefined);
    const tens = lexicon.source.numbers[before];
    if (value === undefined || word === 'one') return [];
    return [tens !== undefined && tens >= 20 && value < 10 ? tens + value : value];
  });
  return numbers.length === 0 ? null : Math.max(...numbers);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z' ]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function compileLexicon(source: WishLexicon): Compiled {
  const all = (said: readonly string[] | undefined) =>
    (said ?? []).map((each) => phrase(each.trim(), source.words));
  return {
    source,
    rows: source.rows.map((row) => ({
      wish: row.wish,
      said: all(row.said),
      unless: all(row.unless),
      unasked: row.unasked === true,
    })),
    moves: Object.fromEntries(
      MOVES.map((move) => [move, all(source.moves[move])]),
    ) as unknown as Compiled['moves'],
    left: all(source.left),
    right: all(source.right),
    exceptions: all(source.exceptions),
    things: all(source.things),
    stretching: all(source.stretching),
    remaining: all(source.remaining),
    activities: Object.fromEntries(
      ACTIVITIES.map((each) => [each, all(source.activities[each])]),
    ) as unknown as Compiled['activities'],
  };
}

const ENGLISH = compileLexicon(WISHES);
