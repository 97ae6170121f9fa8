import type { Part } from '../routine/parts.ts';
import type { CountStyle, MoveId, Side } from '../routine/vocabulary.ts';
import type { Told } from './told.ts';

/**
 * What the person did in this turn: one wish, and whatever was told in the same breath. `answer` is the
 * plain case: no wish of its own, only an answer or something told.
 */
export type UserAct = Wish & { readonly told: Told };

export type Wish =
  | { readonly kind: 'launch' }
  /** "Can I run?" `anew`: "could you check again?", with all the questions. */
  | {
      readonly kind: 'check';
      readonly anew?: true;
      /** It asks for a distance or a time: "is ten K all right?" */
      readonly distance?: true;
    }
  /** Yes, no, don't know, a number, a symptom: all of it is in `told`. `only`: a side was named or denied, and nothing else. */
  | { readonly kind: 'answer'; readonly only?: 'side' | 'not-side' }
  /** Something is to be said about the question or the verdict itself. */
  | { readonly kind: 'meta'; readonly meta: Meta }
  | { readonly kind: 'explain'; readonly topic: Topic }
  | { readonly kind: 'stretch'; readonly plan: PlanWish }
  | { readonly kind: 'list-moves' }
  /** "How do I do the I T band stretch?", "where does my elbow go?": told, not led. */
  | { readonly kind: 'describe-move'; readonly move: MoveId | null; readonly parts: readonly Part[] }
  | { readonly kind: 'steer'; readonly steer: Steer }
  /** The day and time, if any was named, are in `told.when`. */
  | { readonly kind: 'remind' }
  | { readonly kind: 'reminders'; readonly what: AboutReminders }
  | { readonly kind: 'forget-me' }
  | { readonly kind: 'help' }
  /**
   * "Thanks", "all right", "it's fine now": said to be kind, or to say that nothing is wrong. "I'm gutted" wants
   * a kind word back, and "she'll be right" answers nothing.
   */
  | { readonly kind: 'courtesy'; readonly says: Courtesy }
  | { readonly kind: 'stop' }
  /** "Nothing else", "just that": no to the rest of what is asked for; where nothing was told yet, the end. */
  | { readonly kind: 'that-is-all' }
  | { readonly kind: 'home' }
  /**
   * Help is needed at once, for what no question asks after: a stroke, a crash (`body`), the wish to die (`life`);
   * or it is called for with no reason given (`call`).
   */
  | { readonly kind: 'emergency-help'; readonly what: 'body' | 'life' | 'call' }
  /** Understood, and not ours: medicine, another body part, the weather. */
  | { readonly kind: 'off-topic'; readonly subject: OffTopic }
  | { readonly kind: 'not-understood' }
  /** The screen's chain of passages has come to its end and asks for what follows. */
  | { readonly kind: 'passages-done'; readonly after: string }
  /** The device could not show or play what it got. */
  | { readonly kind: 'device-failed'; readonly what: 'apl' | 'apla' }
  | { readonly kind: 'permission'; readonly granted: boolean }
  | { readonly kind: 'ended' };

export type Courtesy = 'thanks' | 'fine' | 'sad' | 'hope';

export type AboutReminders =
  | 'list'
  /** Which of them, if any was named, is in `told.when`. */
  | 'cancel'
  | 'cancel-all'
  /** "Cancel it": of what was just spoken of, which need not be a reminder. */
  | 'cancel-it'
  /** "When will you remind me?" */
  | 'when'
  /** "When is that?", "which day?": likewise. */
  | 'which-time'
  /** "Move my reminder to Friday." */
  | 'move'
  /** "Set it": a yes to what is proposed, and the wish for one anywhere else. */
  | 'set'
  /** "Perfect", "that works": a yes to what is proposed, and thanks anywhere else. */
  | 'agree';

export const METAS = [
  'why', // "why do you ask?" at a question, "why?" after a verdict
  'source', // "who says so?"
  'repeat', // "say that again"
  'rephrase', // "what do you mean?"
  'back', // "go back", "undo", "I meant no"
  'more', // "tell me more"
  'what-would-change', // "what would have to change?"
  'how-many', // "how many questions are there?", "is this the last one?"
  'insist', // "I'm running it anyway", "just two slow miles?"
  'if-worse', // "what if it hurts while I'm out?"
  'untrue', // "I lied, it's not that bad", which leaves open what it is
  'disagreed', // "my physio said the opposite"
] as const;
export type Meta = (typeof METAS)[number];

export const TOPICS = [
  'doms',
  'why-glutes-hurt',
  'what-glutes-do',
  'how-long-to-rest',
  'what-else-can-i-do',
  'when-to-see-a-doctor',
  'what-else-could-it-be',
  'emergency-signs',
  'does-stretching-help',
  'is-it-damage',
  'what-we-keep',
  'who-made-this',
] as const;
export type Topic = (typeof TOPICS)[number];

/** What people would do instead of a run, as far as the sources say something of it. */
export const ACTIVITIES = ['swimming', 'cycling', 'walking', 'yoga', 'upper-body', 'leg-work'] as const;
export type Activity = (typeof ACTIVITIES)[number];

export const OFF_TOPICS = ['medicine', 'body-part', 'call', 'other'] as const;
export type OffTopic = (typeof OFF_TOPICS)[number];

/** What was asked of a routine, as far as it was said. */
export interface PlanWish {
  readonly moves: readonly MoveId[];
  readonly without: readonly MoveId[];
  readonly side: Side | null;
  readonly minutes: number | null;
  readonly holdSeconds: number | null;
  /** "Carry on where we were." */
  readonly carryOn: boolean;
}

export const NO_PLAN: PlanWish = {
  moves: [],
  without: [],
  side: null,
  minutes: null,
  holdSeconds: null,
  carryOn: false,
};

/** Everything a voice can do to a running routine. */
export type Steer =
  | { readonly to: 'next' }
  /** "It has let go": a pressed spot is done, and a hold may go on. */
  | { readonly to: 'eased' }
  /** "It's not easing": a spot is pressed for one more block; in a hold it is the hurt that stays. */
  | { readonly to: 'lasting' }
  | { readonly to: 'previous' }
  | { readonly to: 'repeat' }
  | { readonly to: 'pause' }
  | { readonly to: 'resume' }
  | { readonly to: 'ready' }
  | { readonly to: 'start-over' }
  | { readonly to: 'skip-move'; readonly move: MoveId | null }
  | { readonly to: 'go-to-move'; readonly move: MoveId }
  | { readonly to: 'switch-sides' }
  | { readonly to: 'other-side-again' }
  | { readonly to: 'side'; readonly side: Side }
  /** "Do the right side again"; null is the side in hand. */
  | { readonly to: 'side-again'; readonly side: Side | null }
  | { readonly to: 'skip-side'; readonly side: Side | null }
  | { readonly to: 'next-side' }
  | { readonly to: 'next-move' }
  | { readonly to: 'move-again' }
  | { readonly to: 'longer'; readonly bySeconds: number | null }
  | { readonly to: 'shorter'; readonly bySeconds: number | null }
  /** `orSpare`: longer than anybody holds; where nothing is pressed, time to spare. */
  | { readonly to: 'hold'; readonly seconds: number; readonly orSpare?: true }
  | { readonly to: 'slower' }
  | { readonly to: 'faster' }
  | { readonly to: 'count'; readonly style: CountStyle | 'less' | 'more' }
  /** "How many seconds left?" is about the hold, not about the routine. */
  | { readonly to: 'how-long-left'; readonly of?: 'hold' }
  | { readonly to: 'is-it-the-last' }
  /** "Can I let go?", "is that it?" */
  | { readonly to: 'is-it-over' }
  | { readonly to: 'where-am-i' }
  | { readonly to: 'whats-next' }
  | { readonly to: 'am-i-doing-it-right' }
  | { readonly to: 'tip'; readonly tip: Tip };

/** How to make the move in hand easier or deeper, what to use for it, what must not be felt, how to come out of it. */
export const TIPS = [
  'easier',
  'deeper',
  'pillow',
  'way-out',
  'tennis-ball',
  'harder-ball',
  'off-the-bone',
  'wrong-place', // "is it normal to feel it in my groin?"
  'burning', // "should it be burning?"
  'clicking',
  'hold-length', // "why does it have to be thirty seconds?"
  'fewer',
] as const;
export type Tip = (typeof TIPS)[number];
