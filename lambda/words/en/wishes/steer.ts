import type { Steer } from '../../../dialogue/acts.ts';
import type { WishRow } from '../../../dialogue/wish-lexicon.ts';

/** A row for one of the things that a voice can do to a running routine. */
export function steer(to: Steer, said: readonly string[], unless: readonly string[] = []): WishRow {
  return { wish: { kind: 'steer', steer: to }, said, unless };
}
