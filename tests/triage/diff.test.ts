import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { moved } from '../../scripts/triage/diff.ts';

let past: string;

beforeEach(() => {
  past = mkdtempSync(join(tmpdir(), 'past-'));
  mkdirSync(join(past, 'lambda'));
  cpSync('lambda/triage', join(past, 'lambda/triage'), { recursive: true });
});

afterEach(() => rmSync(past, { recursive: true, force: true }));

it('lists nothing where the table is the same', async () => {
  keep(past);
  expect(await moved('HEAD', past)).toEqual([]);
});

it('lists every interview whose verdict a change of the table moved, and no other', async () => {
  const file = join(past, 'lambda/triage/findings.ts');
  const then = readFileSync(file, 'utf8').replace(
    "{ id: '3', verdict: 'run-easy' }",
    "{ id: '3', verdict: 'rest' }",
  );
  writeFileSync(file, then);
  keep(past);
  const list = await moved('HEAD', past);
  expect(list.length).toBeGreaterThan(0);
  for (const { interview, before, after } of list) {
    expect(interview).toContainEqual({ question: 'soreness', answer: '3' });
    expect({ before, after }).toEqual({ before: 'rest', after: 'run-easy' });
  }
});

it('says in one line what is wrong with a revision that is none', async () => {
  keep(past);
  await expect(moved('no-such-revision', past)).rejects.toThrow('no-such-revision');
});

function keep(folder: string): void {
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.com', ...words], {
      cwd: folder,
      stdio: 'ignore',
    });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'then');
}
