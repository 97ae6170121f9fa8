import type { ReminderWhen, TimeSaid } from './reminder-when.ts';
import type { RoutineEffect } from './routine-turn.ts';
import type { Moved, ReminderProblem, SpokenTime } from './system-acts.ts';

/** What is to happen beside the reply. The shell carries it out; nothing in dialogue/ does. */
export type Effect =
  | RoutineEffect
  /** Keeps that somebody is here: the long welcome is said once, and what is kept is kept from now on. */
  | { readonly kind: 'remember-visit' }
  /** Who asked for it hears what came of it: `afterForgetting` goes on from there. */
  | { readonly kind: 'forget-profile'; readonly askedFor: boolean }
  /** The reply depends on what comes of it: `afterReminder` goes on from there. */
  | { readonly kind: 'reminders'; readonly wish: ReminderWish }
  /** Alexa herself asks, by voice, whether the skill may set reminders. */
  | { readonly kind: 'ask-reminder-permission' }
  /** A card in the Alexa app asks for it, where it was refused or is missing. */
  | { readonly kind: 'show-permission-card' };

/** A moment as the Reminders API takes it, and as it is said aloud before and after it is set. */
export interface ReminderTime {
  /** Wall time in `timeZone`, `2026-11-25T17:00:00.000`. */
  readonly scheduledTime: string;
  readonly timeZone: string;
  readonly spoken: SpokenTime;
}

/** What is wanted of the Reminders API. */
export type ReminderWish =
  /** Only works out when it would be, so that day and hour can be said before the yes. */
  | { readonly kind: 'propose'; readonly when: TimeSaid }
  | { readonly kind: 'create'; readonly at: ReminderTime }
  | { readonly kind: 'list' }
  | { readonly kind: 'cancel'; readonly which: WhichReminders };

/** Which of those that are set are to be taken off. */
export type WhichReminders =
  | { readonly kind: 'all' }
  /** None was named: the only one there is, and of several none before it is asked. */
  | { readonly kind: 'only' }
  /** None was named, and another was spoken of: it is asked first, even of one. */
  | { readonly kind: 'ask' }
  | { readonly kind: 'of'; readonly when: ReminderWhen };

/** What came of it. Every failure is one of the problems for which there is a sentence. */
export type ReminderOutcome =
  | { readonly kind: 'proposed'; readonly at: ReminderTime; readonly moved: Moved | null }
  | { readonly kind: 'created'; readonly at: ReminderTime }
  | { readonly kind: 'listed'; readonly at: readonly SpokenTime[] }
  /** `at` where it is the time of the only one. */
  | { readonly kind: 'cancelled'; readonly count: number; readonly at: SpokenTime | null }
  /** These are set, and none is taken off before it is said which. */
  | { readonly kind: 'which'; readonly at: readonly SpokenTime[] }
  /** None of them is of the day or time that was named. */
  | { readonly kind: 'none-of-them'; readonly at: readonly SpokenTime[] }
  | { readonly kind: 'problem'; readonly problem: ReminderProblem };
