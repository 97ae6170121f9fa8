import { type ChangeProfile, NEW_PROFILE, type StoredProfile } from './profile.ts';
import { firstVersion, isSameEntry } from './version.ts';

/**
 * What is to be stored next, where nobody can write between looking and storing. Null where what was `read`
 * has been deleted since, though another entry may have begun in its place.
 *
 * @param now ms since 1970
 */
export function written(
  stored: StoredProfile | null,
  read: StoredProfile | null,
  change: ChangeProfile,
  now: number,
): StoredProfile | null {
  if (wasDeleted(stored, read)) return null;
  // What was read may have been brought up to date in the reading, so it is the better one of two equals.
  const base = stored !== null && stored.version === read?.version ? read : stored;
  return {
    profile: change(base?.profile ?? NEW_PROFILE),
    version: stored === null ? firstVersion(now) : stored.version + 1,
  };
}

export function wasDeleted(stored: StoredProfile | null, read: StoredProfile | null): boolean {
  return read !== null && (stored === null || !isSameEntry(stored.version, read.version));
}
