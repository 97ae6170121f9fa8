import type { MoveId, Side, Variant } from '../routine/vocabulary.ts';

export const PHASES = [
  'set-up',
  'get-ready',
  'hold',
  'rest',
  'switch-sides',
  'passes',
  'press',
  'close',
] as const;
export type Phase = (typeof PHASES)[number];

/**
 * Where in a routine a passage is. `rep` counts from 1; `of` is how many there are on this side.
 * `side` is null for what belongs to no side.
 */
export interface Place {
  readonly move: MoveId;
  readonly variant: Variant;
  readonly side: Side | null;
  readonly phase: Phase;
  readonly rep: number;
  readonly of: number;
}

/** Which card a screen shows during a passage. The figure of a routine card follows from its place. */
export const CARDS = [
  'welcome',
  'question',
  'verdict',
  'emergency',
  'explanation',
  'overview',
  'step',
  'hold',
  'switch-sides',
  'pause',
  'finished',
  'help',
] as const;
export type CardId = (typeof CARDS)[number];
