/**
 * The conversations that the testing instructions spell out for a reviewer, as lines for the desk: each
 * sentence `Say "Alexa, …", "…", "…": what comes of it`.
 */
export function recipesIn(testingInstructions: string): readonly Recipe[] {
  return [...testingInstructions.matchAll(/^Say ("Alexa, [^"]+"(?:, "[^"]+")*): (.+)$/gm)].map(
    ([, spoken = '', outcome = '']) => ({
      lines: [...spoken.matchAll(/"(?:Alexa, )?([^"]+)"/g)].map(([, line]) => line!.toLowerCase()),
      outcome,
    }),
  );
}

export interface Recipe {
  readonly lines: readonly string[];
  readonly outcome: string;
}
