import type { Part } from '../routine/parts.ts';
import type { MoveId } from '../routine/vocabulary.ts';
import type { Activity, Wish } from './acts.ts';
import type { PhraseWords } from './phrases.ts';

/** Wishes that carry something of the sentence itself: a plan, a move, a length of time. */
export const READ_WISHES = [
  'stretch',
  'carry-on',
  'describe-move',
  'skip-move',
  'go-to-move',
  'side',
  'side-again',
  'skip-side',
  'longer',
  'shorter',
  'hold',
] as const;
export type ReadWish = (typeof READ_WISHES)[number];

export interface WishRow {
  readonly wish: Wish | { readonly read: ReadWish };
  /** In the little language of `phrases.ts`. */
  readonly said: readonly string[];
  /** Anywhere in the utterance, this says that something else is meant. */
  readonly unless?: readonly string[];
  /** Means this only while no question is open: "not today" ends a talk, and answers a question. */
  readonly unasked?: true;
}

/** All that is known of a language's wishes. */
export interface WishLexicon {
  readonly words: PhraseWords;
  readonly numbers: Readonly<Record<string, number>>;
  /** Seconds a unit. */
  readonly units: Readonly<Record<string, number>>;
  /** Between a number and its unit: "seven and a half minutes". Three words. */
  readonly half: string;
  readonly amounts: readonly { readonly said: string; readonly seconds: number }[];
  readonly moves: Readonly<Record<MoveId, readonly string[]>>;
  /** Single words for what "where does it go?" may be about. */
  readonly parts: Readonly<Record<Part, readonly string[]>>;
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly exceptions: readonly string[];
  /** Said of a thing these move needs, that it is there or not; the move itself is not named by them. */
  readonly things: readonly string[];
  /** In the same breath as one of those, this asks for stretches all the same. */
  readonly stretching: readonly string[];
  /** A "left" that is no side: what remains. */
  readonly remaining: readonly string[];
  readonly corrections: {
    /** Before what was meant all along: "actually", "no sorry". */
    readonly actually: readonly string[];
    /** Before another answer to the question before: "I meant no". */
    readonly meant: readonly string[];
  };
  readonly activities: Readonly<Record<Activity, readonly string[]>>;
  /** Thanks and nothing else. */
  readonly manners: readonly string[];
  readonly rows: readonly WishRow[];
}
