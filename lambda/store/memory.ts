import type { ProfileStore, StoredProfile } from './profile.ts';
import { profileKey } from './profile.ts';
import { written } from './written.ts';

/** Profiles that live as long as the process: for tests and for a desk device without `--store`. */
export function memoryStore(
  initial: Readonly<Record<string, StoredProfile>> = {},
  now: () => number = Date.now,
): ProfileStore {
  const profiles = new Map<string, StoredProfile>(Object.entries(initial));
  return {
    get: async (key) => profiles.get(key) ?? null,
    put: async (key, read, change) => {
      const next = written(profiles.get(key) ?? null, read, change, now());
      if (next !== null) profiles.set(key, next);
      return next;
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
