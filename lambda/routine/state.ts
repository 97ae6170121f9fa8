import type { Credits, Pace } from '../store/profile.ts';
import type { WhyKey } from './blocks.ts';
import type { Condition, CountStyle, Equipment, MoveId, Side, Variant } from './vocabulary.ts';

/**
 * A routine under way. Plain JSON; it lives in the session, and only what `store/profile.ts` names of it
 * outlives the session.
 */
export interface RoutineState {
  /** ISO instant; tells one routine from another. */
  readonly startedAt: string;
  readonly plan: readonly PlannedMove[];
  readonly settings: RoutineSettings;
  /** Id of the stop from which to go on. */
  readonly at: string;
  /** What the last response plays, both ends included; null when it played nothing. */
  readonly playing: { readonly from: string; readonly through: string } | null;
  /** What we wait for; null while a response plays and another follows by itself. */
  readonly waiting: Waiting | null;
  readonly credits: Credits;
  readonly conditions: readonly Condition[];
  readonly missing: readonly Equipment[];
  /** Moves that were stopped because of a warning sign; they do not come again in this session. */
  readonly hurt: readonly MoveId[];
}

export interface PlannedMove {
  readonly move: MoveId;
  readonly variant: Variant;
  /** The sides in the order in which they are done; a side stands twice when it is done again. */
  readonly sets: readonly Side[];
  /** `steps` the first time this form of the move is met, `name` later. */
  readonly introduce: 'steps' | 'name';
  /** Why it is done in this form or with care, said with its name; null where there is no reason. */
  readonly care: WhyKey | null;
}

export interface RoutineSettings {
  /** 10 to 60. */
  readonly holdSeconds: number;
  /** 30 to 180 in blocks of 30: how long a tender spot is pressed. */
  readonly pressSeconds: number;
  readonly countStyle: CountStyle;
  readonly pace: Pace;
}

export const WAITINGS = [
  'ready', // the response ended in "say next when you are ready"
  'paused',
  'ease', // it hurt: go on gently, or skip?
  'safety', // the move was stopped; the safety questions are being asked
] as const;
export type Waiting = (typeof WAITINGS)[number];

export const DEFAULT_SETTINGS: RoutineSettings = {
  holdSeconds: 20,
  pressSeconds: 90,
  countStyle: 'every-five',
  pace: 'normal',
};
