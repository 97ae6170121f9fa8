import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { page } from '../../scripts/triage/page.ts';

it('docs/triage.md says what the data says; if not: npm run triage', () => {
  expect(readFileSync('docs/triage.md', 'utf8')).toBe(page());
});
