import { writeFileSync } from 'node:fs';
import { FINDINGS } from '../lambda/triage/findings.ts';
import { moved } from './triage/diff.ts';
import { page } from './triage/page.ts';
import { count } from './triage/print.ts';

/** `npm run triage`: prints the table and the counts, and writes docs/triage.md. `-- --diff REV` compares. */
const at = process.argv.indexOf('--diff');
if (at > 0) {
  const revision = process.argv[at + 1];
  if (revision === undefined) {
    console.error('scripts/triage.ts: --diff needs a revision, for example: npm run triage -- --diff HEAD');
    process.exit(2);
  }
  await printMoved(revision);
} else {
  printTable();
  writeFileSync('docs/triage.md', page());
  console.log('\nWrote docs/triage.md. After a change of the table: npm run triage -- --diff HEAD');
}

function printTable(): void {
  const wide = Math.max(...FINDINGS.map((row) => row.id.length));
  for (const row of FINDINGS) {
    console.log(
      `${row.id.padEnd(wide)}  ${row.levels.map((level) => `${level.id} ${level.verdict}`).join(' | ')}`,
    );
  }
  const { interviews, shortest, median, longest, byVerdict } = count();
  console.log(
    `\n${interviews} interviews: shortest ${shortest}, median ${median}, longest ${longest} questions`,
  );
  for (const row of byVerdict) {
    console.log(
      `  ${row.verdict.padEnd(13)} ${String(row.interviews).padStart(4)} interviews, longest ${row.longest}`,
    );
  }
}

async function printMoved(revision: string): Promise<void> {
  const list = await moved(revision);
  for (const { interview, before, after } of list) {
    const told = interview.map((step) => `${step.question} ${step.answer}`).join(', ');
    console.log(`${before} -> ${after}: ${told}`);
  }
  console.log(`\n${list.length} interviews come to another verdict since ${revision}.`);
  if (list.length > 0) console.log('A physiotherapist signs this list before the change is merged.');
}
