import type { FindingId } from '../triage/findings.ts';
import type { QuestionId } from '../triage/questions.ts';
import type { RoutineAct, RoutineQuestion } from './routine-turn.ts';
import type { SystemAct } from './system-acts.ts';

/**
 * What the skill means to say: content, then exactly one ending. The ending decides the microphone, so an
 * open microphone without a question, or a question to a shut one, cannot be written down.
 */
export interface Reply {
  readonly acts: readonly SystemAct[];
  /** What the routine says after them, with the question it ends in where that is its own to word. */
  readonly routine: RoutineTalk | null;
  readonly ending: Ending;
}

export interface RoutineTalk {
  readonly acts: readonly RoutineAct[];
  readonly question: RoutineQuestion | null;
}

export type Ending =
  /**
   * A question of the interview. `attempt` 0 first time, 1 easier wording with the possible answers, 2 the
   * same with an example. `how`: `which` after a yes that said too little, `plainer` after a first "don't
   * know", `again` word for word, `briefly` where it was put just before and something else was said. `open`
   * are the findings still to be asked for, so that a half-answered bundle is asked only for the rest.
   */
  | {
      readonly kind: 'ask';
      readonly question: QuestionId;
      readonly attempt: 0 | 1 | 2;
      readonly how: 'plain' | 'which' | 'plainer' | 'again' | 'briefly';
      readonly open: readonly FindingId[];
    }
  /** A yes-or-no of our own: shall we stretch, shall I forget you? `open` names what a gate still asks for. */
  | {
      readonly kind: 'offer';
      readonly offer: Offer;
      readonly attempt: 0 | 1 | 2;
      readonly open: readonly string[];
    }
  /** Nothing in particular is asked; the person may say what they want. */
  | { readonly kind: 'invite'; readonly invite: Invite }
  /** The screen goes on by itself; the microphone stays shut and the session open. */
  | { readonly kind: 'continue'; readonly after: string }
  | { readonly kind: 'close' };

export const OFFERS = [
  'stretch',
  'carry-on',
  'gate-signs',
  'gate-injury',
  'gate-blocks',
  'which-side-is-sore',
  'forget-me',
  'set-reminder',
  'reminder-day',
  'remind-after-rest',
  'cancel-reminders', // several are set, and none was named
  'stop-or-go-on',
  'unwell', // in the middle of a routine: chest pain, no breath, fainted?
  'steady-again', // and once that is answered, when it may go on
] as const;
export type Offer = (typeof OFFERS)[number];

/** The questions that stand before a routine, in the order in which they are put. */
export const ASKED_BEFORE = [
  'gate-signs',
  'gate-injury',
  'gate-blocks',
  'which-side-is-sore',
] as const satisfies readonly Offer[];
export type AskedBefore = (typeof ASKED_BEFORE)[number];

export function isAskedBefore(offer: Offer): offer is AskedBefore {
  return (ASKED_BEFORE as readonly Offer[]).includes(offer);
}

export const INVITES = [
  'welcome',
  'after-verdict',
  'after-explanation',
  'between-moves',
  'paused',
  'help',
  'anything-else',
  'after-reminders', // they have been read out, and "cancel it" is about them
] as const;
export type Invite = (typeof INVITES)[number];
