import { expect, test } from 'vitest';
import { memoryStore } from '../../lambda/store/memory.ts';
import { paper } from '../../simulator/certify/paper.ts';
import { recipesIn } from '../../simulator/certify/recipes.ts';
import { take } from '../../simulator/take.ts';
import type { Turn } from '../../simulator/turn.ts';
import { wiredDesk } from '../../simulator/wiring.ts';

const { publishingInformation } = paper().manifest.manifest;
const RECIPES = recipesIn(String(publishingInformation['testingInstructions']));

/** What comes of each of the testing instructions, by the words that promise it. */
const PROMISED: readonly (readonly [RegExp, object])[] = [
  [/ordinary run/, { verdict: { level: 'run' }, session: 'open' }],
  [/easy run/, { verdict: { level: 'run-easy' }, session: 'open' }],
  [/^rest/, { verdict: { level: 'rest' }, session: 'open' }],
  [/emergency number twice/, { verdict: { level: 'emergency' }, session: 'closed' }],
  [/first move begins/, { routine: { move: 'knee-to-chest', rep: 1 }, session: 'open' }],
  [/reminder is set/, { session: 'closed' }],
  [/removed/, { session: 'open' }],
  [/deleted/, { session: 'open' }],
];

test('the testing instructions spell out as many conversations as are promised something', () => {
  expect(RECIPES).toHaveLength(PROMISED.length);
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
  const promised = PROMISED.filter(([words]) => words.test(outcome));
  expect(promised).toHaveLength(1);
  expect(turns.at(-1)).toMatchObject(promised[0]![1]);
  expect(turns.flatMap(({ problems }) => problems)).toEqual([]);
});
