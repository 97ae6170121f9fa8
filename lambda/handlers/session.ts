/** A session always sounds the same to itself, and two sessions need not sound alike. */
export function seedOf(sessionId: unknown): number {
  return numberOf(sessionId);
}

/** A short number for an id: enough to tell a handful of them apart, and no way back to the id. */
export function numberOf(id: unknown): number {
  let number = 0;
  for (const character of typeof id === 'string' ? id : '')
    number = (number * 31 + character.charCodeAt(0)) % 9973;
  return number;
}

/** Whether a session has come so far that something goes with it. */
export function attributesInUse(attributes: unknown): boolean {
  return typeof attributes === 'object' && attributes !== null && Object.keys(attributes).length > 0;
}
