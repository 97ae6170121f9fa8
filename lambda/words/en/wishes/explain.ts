import type { Topic } from '../../../dialogue/acts.ts';
import type { WishRow } from '../../../dialogue/wish-lexicon.ts';

/** A row for one of the things that the coach can explain. */
export function explain(topic: Topic, said: readonly string[], unless: readonly string[] = []): WishRow {
  return { wish: { kind: 'explain', topic }, said, unless };
}
