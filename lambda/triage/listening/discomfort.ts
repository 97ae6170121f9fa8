import type { Discomfort } from '../../dialogue/told.ts';
import { DISCOMFORT_PATTERNS, LEXICON } from './compiled.ts';
import { isDenied } from './negation.ts';
import { type Span, spansOf } from './pattern.ts';
import { isAnimals } from './people.ts';
import { type Guarded, standingOf } from './standing.ts';
import type { Utterance } from './utterance.ts';

/** A discomfort felt now: the worst that is named, unless it is called a good one. */
export function discomfortIn(utterance: Utterance, guarded: readonly Guarded[]): Discomfort | null {
  const mild = spansFor(utterance, 'mild');
  for (const { id, said } of DISCOMFORT_PATTERNS) {
    for (const span of said.flatMap((pattern) => spansOf(pattern, utterance))) {
      if (isDenied(utterance, span, new Set(), LEXICON.negation) || isAnimals(utterance, span)) continue;
      const standing = standingOf(utterance, span, guarded, false);
      if (standing !== 'said' && standing !== 'doubted') continue;
      if (id === 'strong' && mild.some((each) => each.from <= span.from && span.to <= each.to)) continue;
      return id;
    }
  }
  return null;
}

function spansFor(utterance: Utterance, id: Discomfort): readonly Span[] {
  return DISCOMFORT_PATTERNS.filter((each) => each.id === id).flatMap(({ said }) =>
    said.flatMap((pattern) => spansOf(pattern, utterance)),
  );
}
