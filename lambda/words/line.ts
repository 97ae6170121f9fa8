import type { SourceId } from '../triage/sources.ts';

/** Everything that may stand in braces in a line. */
export const PLACEHOLDERS = [
  'ideas',
  'Ideas', // the same with a capital
  'reasons',
  'Reasons',
  'said',
  'unsure',
  'number',
  'digits',
  'line',
  'room',
  'source',
  'wishes',
  'toward',
  'when',
  'day',
  'month',
  'date',
  'time',
] as const;

/** One of these is spoken, by seed and turn, so that a line heard often does not grate. */
export type Lines = readonly [string, ...string[]];

/** A row of the fact table of the article that the skill answers, S01 to S98. */
export type FactId = `S${number}`;

/** A line that claims something, and who says so. `DESIGN` is our own choice where no source settles it. */
export interface Sourced {
  readonly says: string;
  readonly sources: readonly (SourceId | FactId | 'DESIGN')[];
}
