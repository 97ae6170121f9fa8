import type { Equipment, MoveId, Variant } from '../vocabulary.ts';
import type { STEP_KEYS } from './step-keys.ts';

/** One of the five moves. Sides are `side`, the one that is stretched or worked on, and `other`. */
export interface Move {
  readonly id: MoveId;
  readonly target: readonly string[];
  readonly equipment: readonly Equipment[];
  readonly position: 'lying' | 'sitting' | 'standing';
  readonly dose: Dose;
  /** The set-up, for each form in which the move is done. `standard` always exists. */
  readonly forms: Readonly<Partial<Record<Variant, readonly Step[]>>>;
  /** Which side each part that matters belongs to; the words and the figure are both tested against it. */
  readonly geometry: Readonly<Record<string, OfSide>>;
  /** At which feelings the move is left: ids, for a physiotherapist to review. */
  readonly stopIf: readonly string[];
  /** Ids of `triage/sources.ts`, and rows of the fact table such as S57. */
  readonly sources: readonly string[];
}

export type OfSide = 'side' | 'other';
export type StepKey = (typeof STEP_KEYS)[number];

export type Dose =
  /** Seconds come from the settings. */
  | { readonly kind: 'hold'; readonly reps: number }
  | { readonly kind: 'passes'; readonly passes: number; readonly passMs: number }
  /** Blocks of pressing on one spot, with a check between; seconds come from the settings. */
  | { readonly kind: 'press'; readonly blockSeconds: number; readonly spots: number };

export interface Step {
  readonly key: StepKey;
  /** Time to do it, after it was said. */
  readonly doMs: number;
  /** The sides that the line must name, in order: which part, of which side. */
  readonly names: readonly NamedPart[];
  readonly sources: readonly string[];
}

/** `toward` is a direction: "to the left". */
export type NamedPart = readonly [part: string, of: OfSide];

export const step = (
  key: StepKey,
  doMs: number,
  names: readonly NamedPart[],
  sources: readonly string[],
): Step => ({
  key,
  doMs,
  names,
  sources,
});
