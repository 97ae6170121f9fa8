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
  /** How many things were looked at. A rule that saw nothing has proved nothing, and is not kept. */
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
const CLAIMS =
  /\b(cures?|cured|heals?|healed|healing|treats?|treatments?|treating|remedy|diagnos\w*|guarantee\w*|clinically proven|life[- ]?saving|saves? lives?|pain[- ]?free|safe|safely|prevents? injur\w*|medical grade|doctor approved)\b/i;

/** The one sentence in which such words must stand, as Amazon's sample has it. A mere "no" or "not" excuses none. */
const DISCLAIMER =
  /is not a substitute for professional medical advice, (diagnosis or treatment|treatment or diagnosis)/gi;

/** A line where a text claims something, with the words around it; none where it does not. */
export function claimFaults(text: string): readonly string[] {
  const rest = text.replace(DISCLAIMER, '');
  const claim = CLAIMS.exec(rest);
  return must(claim === null, `says "${claim?.[0]}": ${excerptAround(rest, claim?.index ?? 0)}`);
}

/** "I will call 911", "it calls an ambulance": the skill can call nobody, and must not seem to. */
const SUMMONS = [
  /\b(I'll|I can|I will|shall I|should I|let me|want me to|like me to|it (can|will)|skill (can|will)|coach (can|will)) (call|phone|ring|dial|alert|contact|summon|get help|get an ambulance)/i,
  /\b(calls|phones|rings|contacts|alerts|dials|summons) (911|999|112|000|nine|an ambulance|emergency|for help|your doctor)/i,
];

export function summonsFaults(text: string): readonly string[] {
  const offer = SUMMONS.map((one) => one.exec(text)).find((found) => found !== null);
  return must(offer === undefined, `offers to call: ${excerptAround(text, offer?.index ?? 0)}`);
}

/** So much of a text that the fault is seen and found again. */
function excerptAround(text: string, at: number): string {
  const [from, to] = [Math.max(0, at - 30), at + 50];
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}
