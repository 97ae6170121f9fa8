import type { Meta, OffTopic, Steer, Topic, Wish } from '../dialogue/acts.ts';
import type { Discomfort } from '../dialogue/told.ts';
import type { Condition } from '../routine/vocabulary.ts';
import type { QuestionId } from '../triage/questions.ts';
import type { Slots } from './slots.ts';

/** What an intent means before its words are heard. */
export interface Reading {
  /** `in-the-words`: free speech, whose wish, if any, is for `wishIn` to find. */
  readonly wish: Wish | 'in-the-words';
  /** What stood in the sample before the free words, where it carries meaning: "no", "i can't". */
  readonly before?: string;
  /** What the sample said by itself, to be heard beside the slots. */
  readonly says?: string;
  /** A discomfort that the intent stands for, whatever its slots say. */
  readonly discomfort?: Discomfort;
  /** What bars or changes a stretch, likewise. */
  readonly conditions?: readonly Condition[];
  readonly about?: 'self' | 'somebody-else';
  /** It denies by name what was said before. */
  readonly corrects?: true;
}

/** How an intent is read: from its slots, and the question that is open. */
export type Read = (slots: Slots, asked: QuestionId | null) => Reading;

export const ANSWER: Wish = { kind: 'answer' };
export const FINE: Wish = { kind: 'courtesy', says: 'fine' };
export const CALL: Wish = { kind: 'emergency-help', what: 'call' };

export function wish(meant: Wish): Read {
  return () => ({ wish: meant });
}

export function answer(says?: string): Read {
  return () => ({ wish: { kind: 'answer' }, ...(says !== undefined && { says }) });
}

export function words(before = ''): Read {
  return () => ({ wish: 'in-the-words', before });
}

export function meta(about: Meta): Read {
  return wish({ kind: 'meta', meta: about });
}

export function topic(about: Topic): Read {
  return wish({ kind: 'explain', topic: about });
}

export function steer(to: Steer): Read {
  return wish({ kind: 'steer', steer: to });
}

export function offTopic(subject: OffTopic): Read {
  return wish({ kind: 'off-topic', subject });
}
