/** A session always sounds the same to itself, and two sessions need not sound alike. */
export function seedOf(sessionId: unknown): number {
  let seed = 0;
  for (const character of typeof sessionId === 'string' ? sessionId : '')
    seed = (seed * 31 + character.charCodeAt(0)) % 9973;
  return seed;
}

/** Whether a session has come so far that something goes with it. */
export function attributesInUse(attributes: unknown): boolean {
  return typeof attributes === 'object' && attributes !== null && Object.keys(attributes).length > 0;
}
