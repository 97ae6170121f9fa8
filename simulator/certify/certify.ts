import { AUTHORED, modelFor } from '../../scripts/locale-models.ts';
import { conflictsIn, reportOfConflicts } from './conflicts.ts';
import { CONTENT_RULES } from './content-rules.ts';
import { type Evidence, gather } from './evidence.ts';
import { FORM_RULES } from './form-rules.ts';
import { hushed } from './hushed.ts';
import { MANIFEST_RULES } from './manifest-rules.ts';
import { MODEL_RULES } from './model-rules.ts';
import { PERSONAL_RULES } from './personal-rules.ts';
import { SESSION_RULES } from './session-rules.ts';
import { readSubmission, reportOfSubmission, stillToFill } from './submission.ts';
import { isKept, type Judged, report, reportOfSources } from './table.ts';

/** Every rule of Amazon's that can be checked without Amazon. */
export const RULES = [
  ...MANIFEST_RULES,
  ...MODEL_RULES,
  ...SESSION_RULES,
  ...CONTENT_RULES,
  ...PERSONAL_RULES,
  ...FORM_RULES,
];

export function certify(evidence: Evidence): readonly Judged[] {
  return RULES.map((rule) => ({ rule, ...rule.judge(evidence) }));
}

async function judgeAll(): Promise<boolean> {
  const judged = certify(await hushed(() => gather()));
  console.log(report(judged));
  const open = stillToFill(readSubmission());
  if (open.length > 0) {
    const links = open.filter((one) => /Url is /.test(one)).length;
    console.log(
      `\n${open.length} things are still placeholders, ${links} links among them: npm run certify -- --submit`,
    );
  }
  return judged.every(isKept);
}

function judgeSubmission(): boolean {
  const open = stillToFill(readSubmission());
  console.log(`\n${reportOfSubmission(open)}`);
  return open.length === 0;
}

if (import.meta.main) {
  const wishes = process.argv.slice(2);
  if (wishes.includes('--conflicts')) {
    console.log(reportOfConflicts(conflictsIn(modelFor(AUTHORED).interactionModel.languageModel)));
  } else if (wishes.includes('--sources')) {
    console.log(reportOfSources(RULES));
  } else {
    const kept = await judgeAll();
    const filled = !wishes.includes('--submit') || judgeSubmission();
    if (!kept || !filled) process.exitCode = 1;
  }
}
