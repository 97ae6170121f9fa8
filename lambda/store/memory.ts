import type { ProfileStore, StoredProfile } from './profile.ts';
import { NEW_PROFILE, profileKey } from './profile.ts';

/** Profiles that live as long as the process: for tests and for a desk device without `--store`. */
export function memoryStore(initial: Readonly<Record<string, StoredProfile>> = {}): ProfileStore {
  const profiles = new Map<string, StoredProfile>(Object.entries(initial));
  return {
    get: async (key) => profiles.get(key) ?? null,
    put: async (key, profile, expectedVersion, merge) => {
      const stored = profiles.get(key);
      if (!stored && expectedVersion > 0) return { profile: NEW_PROFILE, version: 0 };
      const version = stored?.version ?? 0;
      const merged = stored && version !== expectedVersion ? merge(stored.profile, profile) : profile;
      const written = { profile: merged, version: version + 1 };
      profiles.set(key, written);
      return written;
    },
    delete: async (key) => {
      profiles.delete(key);
    },
    deleteAccount: async (account) => {
      for (const key of profiles.keys()) {
        if (key === account || key.startsWith(profileKey(account, ''))) profiles.delete(key);
      }
    },
  };
}
