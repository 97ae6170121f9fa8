/** The six answers to "can I run?", from the mildest to the most careful. */
export const VERDICTS = ['run', 'run-easy', 'rest', 'doctor', 'doctor-today', 'emergency'] as const;

export type Verdict = (typeof VERDICTS)[number];

/** 0 for `run` … 5 for `emergency`. */
export function care(verdict: Verdict): number {
  return VERDICTS.indexOf(verdict);
}

/** The more careful of two verdicts. */
export function stricter(a: Verdict, b: Verdict): Verdict {
  return care(a) >= care(b) ? a : b;
}
