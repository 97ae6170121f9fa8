import type { Told } from '../../dialogue/told.ts';
import type { Side } from '../../routine/vocabulary.ts';
import { LEXICON, SIDE_PATTERNS, SORER_PATTERNS } from './compiled.ts';
import { isDenied } from './negation.ts';
import { fits, spansOf } from './pattern.ts';
import type { Utterance } from './utterance.ts';

/** Which side it is. "Not the left" is the right; of two the one that is worse. */
export function sideIn(utterance: Utterance): Told['side'] {
  const named = { left: false, right: false, both: false };
  const refused = { left: false, right: false, both: false };
  for (const { id, said } of SIDE_PATTERNS) {
    for (const span of said.flatMap((pattern) => spansOf(pattern, utterance))) {
      const no = isDenied(utterance, span, new Set(), LEXICON.negation);
      (no ? refused : named)[id] = true;
    }
  }
  if (refused.left) named.left = false;
  if (refused.right) named.right = false;
  if (refused.both) named.both = false;
  if (named.both || (named.left && named.right)) return sorerIn(utterance) ?? 'both';
  if (named.left) return 'left';
  if (named.right) return 'right';
  if (refused.left !== refused.right) return refused.left ? 'right' : 'left';
  return null;
}

function sorerIn(utterance: Utterance): Side | null {
  const sorer = SORER_PATTERNS.filter(({ said }) => fits(said, utterance)).map(({ id }) => id);
  return sorer.length === 1 ? sorer[0]! : null;
}
