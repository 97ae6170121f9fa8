import { expect, test } from 'vitest';
import { memoryStore } from '../../lambda/store/memory.ts';
import { paper } from '../../simulator/certify/paper.ts';
import { isAsPromised, recipesIn } from '../../simulator/certify/recipes.ts';
import { take } from '../../simulator/take.ts';
import type { Turn } from '../../simulator/turn.ts';
import { wiredDesk } from '../../simulator/wiring.ts';

const { publishingInformation } = paper().manifest.manifest;
const RECIPES = recipesIn(String(publishingInformation['testingInstructions']));

test('the testing instructions spell out eight conversations', () => {
  expect(RECIPES).toHaveLength(8);
});

test.each(RECIPES.map((recipe) => [recipe.outcome, recipe] as const))('"%s"', async (outcome, { lines }) => {
  const desk = wiredDesk({
    device: 'echo',
    locale: 'en-US',
    seed: 1,
    store: memoryStore(),
    startAt: Date.parse('2026-11-23T08:00:00Z'),
  });
  const turns: Turn[] = [];
  for (const line of lines) turns.push(await take(desk, line));
  // Each part is said when the skill asks for it: never after it has gone.
  for (const turn of turns.slice(0, -1)) expect(turn).toMatchObject({ session: 'open', microphone: 'open' });
  expect(isAsPromised({ lines, outcome }, turns.at(-1)!)).toBe(true);
  expect(turns.flatMap(({ problems }) => problems)).toEqual([]);
});
