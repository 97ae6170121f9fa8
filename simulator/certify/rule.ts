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
const CLAIMS = new RegExp(
  `\\b(${[
    'cur(e[sd]?|ing|able)|heal(s|ed|ing)?|treat(s|ed|ing|ments?)?|remed(y|ies)|fix(es|ed|ing)',
    'relie(f|ves?|ved|ving)|(?<!physical )therap(y|ies|ist|ists|eutic)|diagnos\\w*',
    'guarantee\\w*|promis(e[sd]?|ing)|(clinically|medically) (tested|proven|approved)|doctor approved|medical grade',
    'life-? ?sav(er|ers|ing)|sav(es?|ed|ing) ((your|a|my|our|the|somebody.s|someone.s) )?(life|lives)',
    'pain[- ]?free|injury[- ]?free|safe|safely|prevents? (injur\\w*|pain)|fully recovered',
    "you('ll| will) be fine|you('re| are) (fine|healthy)|nothing is wrong",
    'you have (an? |the )?([\\w-]+ )?(strain|tear|fracture|sciatica|clot|infection|doms|discs?|syndrome)',
  ].join('|')})\\b`,
  'i',
);

/** The one sentence in which such words must stand, as Amazon's sample has it. A mere "no" or "not" excuses none. */
const DISCLAIMER =
  /is not a substitute for professional medical advice, (diagnosis or treatment|treatment or diagnosis)/gi;

/** A line where a text claims something, with the words around it; none where it does not. */
export function claimFaults(text: string): readonly string[] {
  const rest = text.replace(DISCLAIMER, '');
  const claim = CLAIMS.exec(rest);
  return must(claim === null, `says "${claim?.[0]}": ${excerptAround(rest, claim?.index ?? 0)}`);
}

/** "I am calling 911", "it dials your local number": the skill can call nobody, and must not seem to. */
const SUMMONS = [
  /\b(I'll|I can|(I|we) will|we'll|we can|shall (I|we)|should I|let me|want me to|like me to|it (can|will)|skill (can|will)|coach (can|will)|this (can|will)) (call|phone|ring|dial|alert|contact|summon|connect|put you through|get help|get (you )?an ambulance|send)\b/i,
  /\b(I'm|I am|we're|we are|it's|it is|coach is|skill is|this is) (now |already |just )*(calling|phoning|ringing|dialling|dialing|alerting|contacting|summoning|connecting|sending|putting you through|getting (help|an ambulance))\b/i,
  /\b(calls|phones|rings|contacts|alerts|dials|summons|notifies) (\d{3}|nine|triple|(an |the )?ambulance|emergency|(your |the )?local emergency|for help|help|your doctor|somebody|someone)/i,
  /\b(connects?|connected|puts?) you (to|with|through)\b/i,
  /\b(help|somebody|someone|(an|the) ambulance|emergency services) (is|are) (now |already )*(on (its|their|the) way|coming|under way)\b/i,
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
