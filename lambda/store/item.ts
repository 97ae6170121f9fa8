import { completedLine, completedOf, earningLines, earningsOf } from './lines.ts';
import type { Profile, StoredProfile, UnfinishedRoutine } from './profile.ts';
import { readProfile } from './read-profile.ts';
import { isVersion } from './version.ts';

/**
 * A profile as it lies in the table: one item a person, under 2 KB. `docs/privacy.md` names every field, and
 * a test holds the two together.
 */
export interface ProfileItem {
  /** One-way digest of the account's id: the table alone leads nobody to a person. */
  readonly account: string;
  /** Digest of the recognised person's id, or `ACCOUNT_ITSELF`. */
  readonly person: string;
  readonly version: number;
  /** Which layout of this item; `migrations.ts` brings older ones up to `SHAPE`. */
  readonly shape: number;
  /** Seconds since 1970; DynamoDB deletes the item after it. */
  readonly expiresAt: number;
  readonly unfinished: UnfinishedFields | null;
  readonly met: Profile['met'];
  readonly preferences: Profile['preferences'];
  /** A `completedLine` for each routine. */
  readonly completed: readonly string[];
}

type UnfinishedFields = Omit<UnfinishedRoutine, 'playing'> & {
  /** `earningLines`. */
  readonly playing: { readonly sentAt: string; readonly earns: readonly string[] } | null;
};

export const SHAPE = 1;
export const KEPT_DAYS = 400;
export const ITEM_LIMIT_BYTES = 2048;

/** Stands where a person's digest would: the voice was not recognised. */
export const ACCOUNT_ITSELF = 'account';

export type ItemKey = Pick<ProfileItem, 'account' | 'person'>;

/** `key` is that of `profileKey`. */
export function itemKey(key: string): ItemKey {
  const [account = '', person] = key.split('/');
  return { account: digest(account), person: person ? digest(person) : ACCOUNT_ITSELF };
}

/** Where an item that could not be read is laid aside. */
export function asideKey({ account, person }: ItemKey): ItemKey {
  return { account, person: `${person}:aside` };
}

/** `now` in ms since 1970. */
export function itemOf(key: ItemKey, { profile, version }: StoredProfile, now: number): ProfileItem {
  return {
    ...key,
    version,
    shape: SHAPE,
    expiresAt: expiryOf(now, KEPT_DAYS),
    unfinished: profile.unfinished && unfinishedFields(profile.unfinished),
    met: profile.met,
    preferences: profile.preferences,
    completed: profile.completed.map(completedLine),
  };
}

/** Null for what is not a whole item of this shape. */
export function profileOf(item: Readonly<Record<string, unknown>>): StoredProfile | null {
  const { version, completed } = item;
  if (!isVersion(version) || !Array.isArray(completed)) return null;
  const profile = readProfile({
    ...item,
    unfinished: unfinishedOf(item['unfinished']),
    completed: completed.map(completedOf),
  });
  return profile && { profile, version };
}

/** Seconds since 1970 at which something written at `now` (ms) and kept for `days` is deleted. */
export function expiryOf(now: number, days: number): number {
  return Math.floor(now / 1000) + days * 24 * 60 * 60;
}

function unfinishedFields({ playing, ...routine }: UnfinishedRoutine): UnfinishedFields {
  return { ...routine, playing: playing && { ...playing, earns: earningLines(playing.earns) } };
}

function unfinishedOf(fields: unknown): unknown {
  const stored = fields as UnfinishedFields | null | undefined;
  if (!Array.isArray(stored?.playing?.earns)) return stored;
  const earns = stored.playing.earns.flatMap(earningsOf);
  return { ...stored, playing: { ...stored.playing, earns } };
}

function digest(id: string): string {
  // Loading crypto takes as long as loading the rest of the skill: it waits until a key is wanted.
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(id).digest('base64url');
}
