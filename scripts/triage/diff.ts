import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { assess } from '../../lambda/triage/assess.ts';
import type { Facts } from '../../lambda/triage/findings.ts';
import { type Interview, interviews } from '../../lambda/triage/interviews.ts';

export interface Moved {
  readonly interview: Interview['steps'];
  readonly before: string;
  readonly after: string;
}

/**
 * Every interview, of then or of now, whose answers come to another verdict since `revision`. The table of
 * then is taken from the git of `repository` into a temporary folder and run as it was.
 */
export async function moved(revision: string, repository = '.'): Promise<readonly Moved[]> {
  const folder = mkdtempSync(join(tmpdir(), 'triage-'));
  try {
    const archive = execFileSync('git', ['archive', '--format=tar', revision, 'lambda/triage'], {
      cwd: repository,
      maxBuffer: 1 << 26,
    });
    writeFileSync(join(folder, 'then.tar'), archive);
    execFileSync('tar', ['-xf', 'then.tar'], { cwd: folder });
    const load = (file: string) => import(pathToFileURL(join(folder, 'lambda/triage', file)).href);
    const then: { interviews: typeof interviews } = await load('interviews.ts');
    const { assess: assessThen }: { assess: typeof assess } = await load('assess.ts');
    const seen = new Map<string, Moved>();
    for (const { steps, facts } of [...interviews(), ...then.interviews()]) {
      const before = verdictOr(() => assessThen(facts).verdict);
      const after = verdictOr(() => assess(facts).verdict);
      if (before !== after) seen.set(key(facts), { interview: steps, before, after });
    }
    return [...seen.values()];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A finding or level that the other table does not have cannot be judged by it. */
function verdictOr(judge: () => string): string {
  try {
    return judge();
  } catch {
    return 'not in the table';
  }
}

function key(facts: Facts): string {
  return JSON.stringify(Object.entries(facts).sort());
}
