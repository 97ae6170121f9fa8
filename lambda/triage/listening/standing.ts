import { GUARD_PATTERNS, LEXICON } from './compiled.ts';
import { type Span, spansOf } from './pattern.ts';
import { clauseAround, type Utterance } from './utterance.ts';

/** How far words can be taken as a report: said, only asked about, only imagined, doubted, or long past. */
export type Standing = 'said' | 'asked' | 'imagined' | 'doubted' | 'past';

export interface Guarded extends Span {
  readonly standing: Standing;
  readonly guard: number;
}

/** The stretches of an utterance in which words are less than a report. */
export function guardedStretches(utterance: Utterance): readonly Guarded[] {
  const found: Guarded[] = [];
  const look = (standing: Standing, kind: 'supposed' | 'questioned' | 'doubted' | 'once' | 'past') => {
    for (const pattern of GUARD_PATTERNS[kind]) {
      for (const span of spansOf(pattern, utterance)) {
        const clause = clauseAround(utterance, span.from);
        const from = kind === 'past' ? clause.from : span.from;
        found.push({ standing, guard: span.from, from, to: clause.to });
      }
    }
  };
  look('imagined', 'supposed');
  look('asked', 'questioned');
  look('doubted', 'doubted');
  look('past', 'once');
  look('past', 'past');
  return found;
}

/**
 * What a sign's words are worth. `redFlag` signs asked about in the first person count as said: who asks
 * "is it normal that I can't feel my crotch" is telling us.
 */
export function standingOf(
  utterance: Utterance,
  span: Span,
  guarded: readonly Guarded[],
  redFlag: boolean,
): Standing {
  const over = guarded.filter((stretch) => stretch.from <= span.from && span.to <= stretch.to);
  if (over.some(({ standing }) => standing === 'imagined')) return 'imagined';
  if (over.some(({ standing }) => standing === 'doubted')) return 'doubted';
  const asked = over.filter(({ standing }) => standing === 'asked');
  if (asked.some(({ guard }) => !(redFlag && namesOneself(utterance, guard, span)))) return 'asked';
  return over.some(({ standing }) => standing === 'past') ? 'past' : 'said';
}

const CONJUNCTIONS = new Set(['if', 'that', 'when', 'because', 'since']);

function namesOneself(utterance: Utterance, guard: number, span: Span): boolean {
  const { words } = utterance;
  const [i, my] = [LEXICON.guards.own[0]!, LEXICON.guards.own[1]!];
  for (let at = guard; at < span.to; at += 1) {
    if (words[at] === my) return true;
    if (words[at] === i && at > guard && (at > guard + 1 || CONJUNCTIONS.has(words[guard]!))) {
      if (CONJUNCTIONS.has(words[at - 1]!) || at >= span.from) return true;
    }
  }
  return false;
}
