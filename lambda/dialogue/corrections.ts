import { WISHES } from '../words/en/wishes/wishes.ts';

/** A correction, parted from what it corrects to. */
export interface Correction {
  /** `actually`: what was meant all along. `meant`: another answer to the question before. */
  readonly kind: 'actually' | 'meant';
  /** What is left of the sentence; empty where only the correction itself was said. */
  readonly rest: string;
}

/** "No sorry, it's the left side" is a correction, not a no: the words that only correct, taken off. */
export function correctionIn(text: string): Correction | null {
  const meant = takenOff(text, WISHES.corrections.meant);
  if (meant !== null) return { kind: 'meant', rest: takenOff(meant, WISHES.corrections.actually) ?? meant };
  const actually = takenOff(text, WISHES.corrections.actually);
  if (actually === null) return null;
  const then = takenOff(actually, WISHES.corrections.meant);
  return then === null ? { kind: 'actually', rest: actually } : { kind: 'meant', rest: then };
}

/** Takes leading phrases off, and the fillers and bare "no"s before them; null where none is there. */
function takenOff(text: string, phrases: readonly string[]): string | null {
  const lead = phrases.map((each) => each.replace(/ /g, '\\s+')).join('|');
  const found = new RegExp(
    `^\\s*(?:(?:oh|um|uh|er|no|nope|yeah|okay|ok|well|but)[\\s,]+){0,3}(?:(?:${lead})(?![a-z'])[\\s,]*)+`,
    'i',
  ).exec(text);
  return found === null ? null : text.slice(found[0].length).trim();
}
