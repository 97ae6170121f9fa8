import { memoryStore } from '../lambda/store/memory.ts';
import type { ProfileStore } from '../lambda/store/profile.ts';

/** Profiles in `file`, or in memory where no file is given. */
export function storeAt(_file: string | null): ProfileStore {
  return memoryStore();
}
