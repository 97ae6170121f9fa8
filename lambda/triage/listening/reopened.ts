import type { Facts, FindingId } from '../findings.ts';
import { MASKED, REOPENING } from './compiled.ts';
import { fits } from './pattern.ts';
import type { Utterance } from './utterance.ts';

/**
 * The findings whose answer these words put in doubt without giving a better one. "It hurts more than I let on"
 * takes the number back, and so does a painkiller that was taken when it was given; a clot of long ago makes what
 * was said of a swollen leg worth a second question.
 */
export function reopenedIn(utterance: Utterance, facts: Facts): readonly FindingId[] {
  const taken = fits([MASKED], utterance) && TAKEN.test(utterance.line) && !DENIED.test(utterance.line);
  const found = REOPENING.filter(({ said }) => fits(said, utterance)).map(({ id }) => id);
  return [...new Set([...found, ...(taken ? (['soreness'] as const) : [])])].filter(
    (id) => facts[id] === undefined,
  );
}

const TAKEN = / (?:had|took|taken|taking|popped|necked|swallowed|on|dosed|full of|because of)(?: |$)/;
/** Not taken, or a tablet that kills no pain. */
const DENIED =
  / (?:no|not|without|never|before|should|can|could|would|will|if|want|shall|may|blood|thyroid|vitamins?|iron|allergy|hay|asthma|thinners?|steroids?)(?: |$)/;
