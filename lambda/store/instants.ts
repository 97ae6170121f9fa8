const DAY_MS = 24 * 60 * 60 * 1000;

/** What is so far in the future that no clock that is merely wrong can have written it. Both are ISO instants. */
export function liesAhead(instant: string, now: string): boolean {
  return Date.parse(instant) > Date.parse(now) + DAY_MS;
}
