import { type Evidence, gather } from './evidence.ts';
import { MANIFEST_RULES } from './manifest-rules.ts';
import { MODEL_RULES } from './model-rules.ts';
import { RESPONSE_RULES } from './response-rules.ts';
import { readSubmission, reportOfSubmission, stillToFill } from './submission.ts';
import { type Judged, report } from './table.ts';

/** Every rule of Amazon's that can be checked without Amazon. */
export const RULES = [...MANIFEST_RULES, ...MODEL_RULES, ...RESPONSE_RULES];

export function certify(evidence: Evidence): readonly Judged[] {
  return RULES.map((rule) => ({ rule, ...rule.judge(evidence) }));
}

if (import.meta.main) {
  const judged = certify(await gather());
  console.log(report(judged));
  if (judged.some(({ breaches }) => breaches.length > 0)) process.exitCode = 1;
  if (process.argv.includes('--submit')) {
    const open = stillToFill(readSubmission());
    console.log(`\n${reportOfSubmission(open)}`);
    if (open.length > 0) process.exitCode = 1;
  }
}
