import type { Evidence } from './evidence.ts';

/** A rule of Amazon's that a program can check. */
export interface Rule {
  readonly id: string;
  /** What it asks, in a line. */
  readonly text: string;
  /** Where it is written; "mirror" for what only others quote, "ours" for a stricter reading of our own. */
  readonly source: string;
  readonly judge: (evidence: Evidence) => Judgement;
}

export interface Judgement {
  /** How many things were looked at. A rule that saw nothing has proved nothing, and the table says so. */
  readonly seen: number;
  /** A line each, with where to look; empty when the rule is kept. */
  readonly breaches: readonly string[];
}

/** Looks at each of `things` and collects what `faults` says of it. */
export function each<T>(things: readonly T[], faults: (thing: T) => readonly string[]): Judgement {
  return { seen: things.length, breaches: [...new Set(things.flatMap(faults))] };
}

/** No line when it holds, one when it does not. */
export function must(holds: boolean, breach: string): readonly string[] {
  return holds ? [] : [breach];
}

/** Words that promise, diagnose or claim. "Safe" among them: nobody can say that through a loudspeaker. */
export const CLAIMS =
  /\b(cures?|cured|heals?|healed|healing|treats?|treatments?|treating|remedy|diagnos\w*|guarantee\w*|clinically proven|life[- ]?saving|saves? lives?|pain[- ]?free|safe|safely|prevents? injur\w*|medical grade|doctor approved)\b/i;

/** The sentence of Amazon's sample in which such words must stand, and the negations in which they may. */
export function withoutDisclaimers(text: string): string {
  return text
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => !/\b(not|never|cannot|can't|no)\b/i.test(sentence))
    .join(' ');
}
