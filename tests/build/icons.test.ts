import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DRAWN_FROM, digestOfIcons } from '../../scripts/icons.ts';

test('the icons show the figure as it is drawn today', () => {
  const drawnFrom = readFileSync(DRAWN_FROM, 'utf8').trim();
  expect(drawnFrom, 'the figure has changed: node scripts/icons.ts').toBe(digestOfIcons());
});
