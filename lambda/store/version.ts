/** More than anybody writes to one entry in its life, and still exact as a number for the next two centuries. */
const WRITES = 1_000_000;

/**
 * A version counts the writes of an entry from the second in which the entry began. One that was deleted and
 * begun anew is thereby never taken for the old one, so no late write brings back what was forgotten.
 *
 * @param now ms since 1970
 */
export function firstVersion(now: number): number {
  return Math.floor(now / 1000) * WRITES + 1;
}

/** A number that can be counted on from. */
export function isVersion(version: unknown): version is number {
  return Number.isSafeInteger(version) && (version as number) > 0 && version !== Number.MAX_SAFE_INTEGER;
}

export function isSameEntry(one: number, other: number): boolean {
  return Math.floor(one / WRITES) === Math.floor(other / WRITES);
}
