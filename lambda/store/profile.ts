import type { CountStyle, Equipment, MoveId, Side } from '../routine/vocabulary.ts';

/**
 * All that is remembered of a person between visits. What it leaves out is a promise: no reason, no symptom,
 * no verdict, no adaptation, no block and no chosen side is ever here; those belong to the session.
 */
export interface Profile {
  /** The routine that was begun and not finished; null when there is none. */
  readonly unfinished: UnfinishedRoutine | null;
  /** Moves whose steps have been heard in full, so that next time the name is enough. */
  readonly met: readonly MoveId[];
  readonly preferences: Preferences;
  /** Newest last, at most `COMPLETED_KEPT`. */
  readonly completed: readonly CompletedRoutine[];
}

export interface UnfinishedRoutine {
  /** ISO instant at which the routine began. It also tells one routine from another. */
  readonly startedAt: string;
  /** In the order of the plan. */
  readonly moves: readonly MoveId[];
  /** Where to go on. `rep` counts from 1; `side` is null where none was begun. */
  readonly at: { readonly move: MoveId; readonly side: Side | null; readonly rep: number };
  /** What was done before the response in `playing`. */
  readonly credits: Credits;
  /** What was being heard when this was stored, on whichever device; null when nothing was. */
  readonly playing: Playing | null;
}

/**
 * A response that was sent. Nobody tells us whether it was heard, so the time of the next visit decides how
 * much of it counts: nothing is lost when a session ends without a word.
 */
export interface Playing {
  /** ISO instant at which it was sent. */
  readonly sentAt: string;
  readonly earns: readonly Earning[];
}

/** One hold, set of passes or pressed spot, done in full once the response has played for `afterMs`. */
export interface Earning {
  readonly afterMs: number;
  readonly move: MoveId;
  readonly side: Side;
  /** How many of that side are done by then. Absent before it is kept, and in what an older release kept. */
  readonly count?: number;
  /** A number for the device that it plays on, absent likewise. */
  readonly on?: number;
}

/** Holds, sets of passes or pressed spots that were done in full, for each move and side. */
export type Credits = { readonly [move in MoveId]?: { readonly [side in Side]?: number } };

export interface Preferences {
  /** 10 to 60; null for the usual 20. */
  readonly holdSeconds: number | null;
  readonly countStyle: CountStyle | null;
  readonly pace: Pace | null;
  /** What is at home, where the person has said so; an absent entry is not known. */
  readonly equipment: { readonly [thing in Equipment]?: boolean };
  /** ISO instant of the last change; null while nothing was ever changed. */
  readonly changedAt: string | null;
}

/** How much time is given between the holds. The holds themselves keep their seconds. */
export const PACES = ['slow', 'normal', 'fast'] as const;
export type Pace = (typeof PACES)[number];

export interface CompletedRoutine {
  readonly startedAt: string;
  /** ISO instant. */
  readonly finishedAt: string;
  readonly moves: readonly MoveId[];
}

export const COMPLETED_KEPT = 12;

/** Stands for a device in `Earning.on` where there is none to tell apart. */
export const NOWHERE = 0;

export const NO_PREFERENCES: Preferences = {
  holdSeconds: null,
  countStyle: null,
  pace: null,
  equipment: {},
  changedAt: null,
};

export const NEW_PROFILE: Profile = { unfinished: null, met: [], preferences: NO_PREFERENCES, completed: [] };

/** A profile as it was read. `version` rises with every write and is what a conditional write compares. */
export interface StoredProfile {
  readonly profile: Profile;
  readonly version: number;
}

/**
 * What a turn changes in a profile, said so that it can be said again of a newer one: another device may have
 * written meanwhile, and what it wrote must stay.
 */
export type ChangeProfile = (profile: Profile) => Profile;

/**
 * The key under which a person's profile is stored: the recognised person within the account, else the
 * account. The account is part of it because a disabled skill names nothing else, and must leave nothing.
 */
export function profileKey(account: string, person: string | null): string {
  return person === null ? account : `${account}/${person}`;
}

/** Keys are those of `profileKey`. */
export interface ProfileStore {
  /** Null when nothing is stored under the key. */
  get(key: string): Promise<StoredProfile | null>;
  /**
   * Writes what `change` makes of the profile: of the one that was `read` (null for a key that was not there) if
   * it still is the stored one, else of what is stored now. Resolves to what was written; to null where the
   * profile was deleted since it was read: what was deleted stays deleted, even where a new one has begun.
   */
  put(key: string, read: StoredProfile | null, change: ChangeProfile): Promise<StoredProfile | null>;
  /** Deleting what is not there is no error. */
  delete(key: string): Promise<void>;
  /** Deletes the account's profile and those of all its people: what a disabled skill asks for. */
  deleteAccount(account: string): Promise<void>;
}
