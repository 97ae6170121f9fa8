import type { MoveId } from '../routine/vocabulary.ts';
import { MOVES } from '../routine/vocabulary.ts';
import { compile, fits, type Pattern } from '../triage/listening/pattern.ts';
import { fromWords, type Utterance, utteranceOf } from '../triage/listening/utterance.ts';
import { WISHES } from '../words/en/wishes/wishes.ts';
import type { Wish } from './acts.ts';
import { movesIn, planIn, sideIn } from './plan-wish.ts';
import { timesIn } from './spoken-time.ts';
import type { ReadWish, WishLexicon, WishRow } from './wish-lexicon.ts';

/** A lexicon with its patterns compiled. */
export interface Compiled {
  readonly source: WishLexicon;
  readonly rows: readonly {
    readonly wish: WishRow['wish'];
    readonly said: readonly Pattern[];
    readonly unless: readonly Pattern[];
  }[];
  readonly moves: Readonly<Record<MoveId, readonly Pattern[]>>;
  readonly left: readonly Pattern[];
  readonly right: readonly Pattern[];
  readonly exceptions: readonly Pattern[];
}

/**
 * What the person wants, where free speech says so; null where it only answers or tells something. Never
 * throws; facts told in the same breath are `listen`'s to find, not ours.
 */
export function wishIn(text: string): Wish | null {
  return wishOf(text, ENGLISH);
}

function wishOf(text: string, lexicon: Compiled): Wish | null {
  if (lexicon.source.manners.includes(plain(text))) return { kind: 'stop' };
  const utterance = inOneBreath(utteranceOf(opened(text)));
  if (utterance.words.length === 0) return null;
  for (const { wish, said, unless } of lexicon.rows) {
    if (!fits(said, utterance) || fits(unless, utterance)) continue;
    const meant = 'read' in wish ? read(wish.read, utterance, lexicon) : wish;
    if (meant !== null) return meant;
  }
  return null;
}

/** Fills in what the sentence itself says; null where what it says does not make such a wish. */
function read(wish: ReadWish, utterance: Utterance, lexicon: Compiled): Wish | null {
  const named = movesIn(utterance, lexicon).map((each) => each.move);
  const [time] = timesIn(utterance, lexicon.source);
  const seconds = time === undefined ? null : time.seconds;
  switch (wish) {
    case 'stretch': {
      const plan = planIn(utterance, lexicon);
      // "I have no roller" tells what is missing; it asks for nothing.
      const lacks = lexicon.source.things.some((thing) => utterance.line.includes(` no ${thing}`));
      return lacks && plan.moves.length === 0 && plan.minutes === null ? null : { kind: 'stretch', plan };
    }
    case 'carry-on':
      return {
        kind: 'stretch',
        plan: { ...planIn(utterance, lexicon, true), minutes: null, holdSeconds: null },
      };
    case 'describe-move':
      return { kind: 'describe-move', move: named[0] ?? null };
    case 'skip-move':
      return { kind: 'steer', steer: { to: 'skip-move', move: named[0] ?? null } };
    case 'go-to-move':
      return named[0] === undefined ? null : { kind: 'steer', steer: { to: 'go-to-move', move: named[0] } };
    case 'side': {
      const side = sideIn(utterance, lexicon);
      return side === null ? null : { kind: 'steer', steer: { to: 'side', side } };
    }
    case 'longer':
      return { kind: 'steer', steer: { to: 'longer', bySeconds: more(seconds, utterance, lexicon) } };
    case 'shorter':
      return { kind: 'steer', steer: { to: 'shorter', bySeconds: seconds } };
    case 'hold': {
      const said = seconds ?? bareNumber(utterance, lexicon);
      return said === null ? null : { kind: 'steer', steer: { to: 'hold', seconds: said } };
    }
    case 'remind':
      return { kind: 'remind', inHours: seconds === null ? null : Math.max(1, Math.round(seconds / 3600)) };
  }
}

/** "Another fifteen on this one" names no unit; seconds are meant. */
function more(seconds: number | null, utterance: Utterance, lexicon: Compiled): number | null {
  return seconds ?? bareNumber(utterance, lexicon);
}

function bareNumber(utterance: Utterance, lexicon: Compiled): number | null {
  const numbers = utterance.words.flatMap((word, at) => {
    const before = utterance.words[at - 1] ?? '';
    const value = lexicon.source.numbers[word] ?? (/^\d{1,3}$/.test(word) ? Number(word) : undefined);
    const tens = lexicon.source.numbers[before];
    if (value === undefined || word === 'one') return [];
    return [tens !== undefined && tens >= 20 && value < 10 ? tens + value : value];
  });
  return numbers.length === 0 ? null : Math.max(...numbers);
}

/**
 * A wish runs on where a report of symptoms would be cut: "I don't want to do that one" is one clause here.
 * It ends only where a new sentence plainly begins.
 */
function inOneBreath(utterance: Utterance): Utterance {
  const words = utterance.words.filter((word) => word !== '|');
  return fromWords(
    words.flatMap((word, at) => {
      const next = words[at + 1] ?? '';
      const opens = word === 'but' || word === 'because' || (/^(?:and|so)$/.test(word) && OPENERS.has(next));
      return opens && at > 0 ? ['|', word] : [word];
    }),
  );
}

const OPENERS = new Set('i can could should would what how why when it my let'.split(' '));

/** "What's" and "let's" keep their verb, which wishes turn on. */
function opened(text: string): string {
  return text
    .replace(/\b(what|where|who|how|when|that|it|there|here|which one)['’]s\b/gi, '$1 is')
    .replace(/\blet['’]?s\b/gi, 'let us');
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
    (said ?? []).map((each) => compile(each.trim(), source.words));
  return {
    source,
    rows: source.rows.map((row) => ({ wish: row.wish, said: all(row.said), unless: all(row.unless) })),
    moves: Object.fromEntries(
      MOVES.map((move) => [move, all(source.moves[move])]),
    ) as unknown as Compiled['moves'],
    left: all(source.left),
    right: all(source.right),
    exceptions: all(source.exceptions),
  };
}

const ENGLISH = compileLexicon(WISHES);
