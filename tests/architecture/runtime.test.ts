import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('runs under the Node that Lambda runs', () => {
  const wanted = JSON.parse(readFileSync('node_modules/node/package.json', 'utf8')).version.split('.')[0];
  expect(process.versions.node.split('.')[0]).toBe(wanted);
  expect(wanted).toBe('24');
});
