import { interviews } from '../../lambda/triage/interviews.ts';
import { VERDICTS } from '../../lambda/triage/verdicts.ts';

export interface Counts {
  readonly interviews: number;
  readonly shortest: number;
  readonly median: number;
  readonly longest: number;
  readonly byVerdict: readonly {
    readonly verdict: string;
    readonly interviews: number;
    readonly longest: number;
  }[];
}

/** How many interviews there are and how long they get; re-asks are not counted. */
export function count(): Counts {
  const all = [...interviews()];
  const lengths = all.map((each) => each.steps.length).sort((a, b) => a - b);
  return {
    interviews: all.length,
    shortest: lengths[0]!,
    median: lengths[Math.floor(lengths.length / 2)]!,
    longest: lengths.at(-1)!,
    byVerdict: VERDICTS.map((verdict) => {
      const ending = all.filter((each) => each.verdict === verdict);
      return {
        verdict,
        interviews: ending.length,
        longest: Math.max(...ending.map((each) => each.steps.length)),
      };
    }),
  };
}
