import { ESCALATIONS, type Escalation } from './escalations.ts';
import { entries, type Facts, type FindingId, verdictOf, worry } from './findings.ts';
import { stricter, type Verdict } from './verdicts.ts';

export interface Assessment {
  readonly verdict: Verdict;
  /** The findings that force the verdict, in the order of the table; empty for `run`. */
  readonly because: readonly FindingId[];
}

/**
 * The most careful verdict that any known finding or escalation forces. What is not known counts as
 * harmless here: only `nextQuestion` may say that enough is known for a verdict to be spoken.
 */
export function assess(facts: Facts): Assessment {
  const reached = ESCALATIONS.filter((escalation) => applies(escalation, facts));
  let verdict: Verdict = 'run';
  for (const [id, level] of entries(facts)) verdict = stricter(verdict, verdictOf(id, level));
  for (const escalation of reached) verdict = stricter(verdict, escalation.verdict);
  if (verdict === 'run') return { verdict, because: [] };

  const alone = entries(facts)
    .filter(([id, level]) => verdictOf(id, level) === verdict)
    .map(([id]) => id);
  const together = reached
    .filter((escalation) => escalation.verdict === verdict)
    .flatMap((escalation) => escalation.all.map((condition) => condition.finding));
  return { verdict, because: [...new Set([...alone, ...together])] };
}

/** Whether every condition of an escalation is known to hold. */
export function applies(escalation: Escalation, facts: Facts): boolean {
  return escalation.all.every(
    ({ finding, level }) => worry(finding, facts[finding]) >= worry(finding, level),
  );
}
