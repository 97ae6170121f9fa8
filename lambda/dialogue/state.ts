import type { RoutineState } from '../routine/state.ts';
import type { Condition, Equipment, Side } from '../routine/vocabulary.ts';
import type { Timeline } from '../score/passage-at.ts';
import type { Facts } from '../triage/findings.ts';
import type { QuestionId } from '../triage/questions.ts';
import type { Verdict } from '../triage/verdicts.ts';
import type { PlanWish, Topic } from './acts.ts';
import type { ReminderTime } from './effects.ts';
import type { Invite, Offer } from './reply.ts';

/**
 * All that lasts from one turn to the next, within one session: answers and a place. Nothing that can be
 * worked out from them is kept, but for the verdict reached, which gates the stretches.
 */
export interface State {
  readonly version: 1;
  /** Chooses among variants of a line, with `turn`, so that the same conversation always sounds the same. */
  readonly seed: number;
  readonly turn: number;
  readonly place: Place;
  /** What was answered or told of the soreness, oldest first. The facts are this list folded. */
  readonly log: readonly Entry[];
  /** The verdict spoken last, until the session ends or an answer is changed. */
  readonly verdict: Verdict | null;
  /** The most careful verdict spoken in this session; a correction does not undo it. */
  readonly strictest: Verdict | null;
  readonly about: 'self' | 'somebody-else';
  readonly side: Side | 'both' | null;
  readonly conditions: readonly Condition[];
  /** Of what the last question before a routine asks for, what was said not to be so. */
  readonly denied: readonly Condition[];
  readonly missing: readonly Equipment[];
  /** Said to be there, whatever an earlier visit knew. */
  readonly atHand: readonly Equipment[];
  readonly gates: Gates;
  readonly routine: RoutineState | null;
  /** The device said that it cannot play these; the session goes on without them. */
  readonly failed: readonly ('apl' | 'apla')[];
  /** What was explained in the last turn, so that "tell me more" and "who says so?" know what they are about. */
  readonly topic: Topic | null;
  /** It has been said in this session that what is told is education, not advice. */
  readonly disclaimed: boolean;
  /** The person has been told that nothing can be kept just now. */
  readonly storageTold: boolean;
  readonly seen: Seen;
  /** Alexa has asked for the permission to set reminders; she asks once a session. */
  readonly permissionAsked: boolean;
  /** When each passage of the last response begins, where it led through a routine. */
  readonly playing: Timeline | null;
  /** When the last response was sent, ms since 1970; the only way to know how far a person got in it. */
  readonly respondedAt: number;
}

/** What the session knows of the store, so that it brings nothing back that was deleted meanwhile. */
export interface Seen {
  /** Under a number for each person who spoke: the version of their entry, once a routine was kept in it. */
  readonly entries: Readonly<Record<string, number>>;
  /** `startedAt` of the routine that is kept no more, since the entry it was kept in is gone. */
  readonly deleted: string | null;
  /** It could not be read, and nothing has been kept since: what is there may be more than the session knows. */
  readonly missed: boolean;
  /** The last thing that was to be kept was not. */
  readonly behind: boolean;
}

export const NOTHING_SEEN: Seen = { entries: {}, deleted: null, missed: false, behind: false };

export interface Entry {
  /** The question that was open; null for what was told unasked. */
  readonly question: QuestionId | null;
  readonly facts: Facts;
}

export type Place =
  | { readonly at: 'idle'; readonly invite: Invite; readonly misses: 0 | 1 | 2 }
  | {
      readonly at: 'check';
      readonly question: QuestionId;
      /** How often this question was not understood: 0, 1 easier wording, 2 with an example. */
      readonly misses: 0 | 1 | 2;
      /** `which`: a yes said too little and we asked which; `plainer`: a first "don't know" got easier words. */
      readonly asked: 'plain' | 'which' | 'plainer';
    }
  | {
      readonly at: 'offer';
      readonly offer: Offer;
      readonly misses: 0 | 1 | 2;
      /** The stretch that waits behind a gate. */
      readonly plan: PlanWish | null;
      /** What `set-reminder` would set. */
      readonly reminder?: ReminderTime;
      /** A reminder was asked for in the middle of the check, which goes on behind it. */
      readonly checking?: true;
    }
  | { readonly at: 'routine' }
  | { readonly at: 'closed' };

/** The short questions before a routine, each asked once a session. */
export interface Gates {
  readonly signs: GateAnswer;
  readonly injury: GateAnswer;
  readonly blocks: GateAnswer;
}
export type GateAnswer = 'open' | 'clear' | 'barred';

export function newState(seed: number): State {
  return {
    version: 1,
    seed,
    turn: 0,
    place: { at: 'idle', invite: 'welcome', misses: 0 },
    log: [],
    verdict: null,
    strictest: null,
    about: 'self',
    side: null,
    conditions: [],
    denied: [],
    missing: [],
    atHand: [],
    gates: { signs: 'open', injury: 'open', blocks: 'open' },
    routine: null,
    failed: [],
    topic: null,
    disclaimed: false,
    storageTold: false,
    seen: NOTHING_SEEN,
    permissionAsked: false,
    playing: null,
    respondedAt: 0,
  };
}
