/** The one place where the desk takes the length of spoken words from. */
const CHARACTERS_A_SECOND = 13;

export function speechMs(text: string): number {
  return Math.round((text.trim().length / CHARACTERS_A_SECOND) * 1000);
}
