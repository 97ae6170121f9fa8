import { afterAll, describe, expect, test } from 'vitest';
import { cardItems } from '../../lambda/render/apl/card-items.ts';
import { documentOf } from '../../lambda/render/apl/document.ts';
import { layoutFor } from '../../lambda/render/apl/layout.ts';
import { type Card, type Choice, isOnStage, type Press } from '../../lambda/score/card.ts';
import { workbench } from './bench.ts';
import { drawOn } from './draw.ts';
import { sampleMove } from './routine-sample.ts';
import { SAMPLES } from './sample-cards.ts';
import { SCREENS } from './screens.ts';

const table = await workbench();
const none = typeof table === 'string' ? table : null;
afterAll(() => (typeof table === 'string' ? undefined : table.close()));

function pressesOf(card: Card): readonly Press[] {
  const choices: readonly Choice[] = 'choices' in card ? card.choices : [];
  const steps = card.kind === 'question' && card.scale !== null ? card.scale.steps : [];
  return [...steps, ...choices].map(({ press }) => press);
}

/** Touches the middle of every target and tells what was sent, in the order of the targets. */
async function touchAll(): Promise<readonly unknown[]> {
  if (typeof table === 'string') return [];
  // The renderer takes no touch in the first half second of a document that follows another.
  await table.page.waitForTimeout(550);
  const { targets } = await table.page.evaluate(() => bench.measure());
  for (const { left, right, top, bottom } of targets) {
    await table.page.mouse.click((left + right) / 2, (top + bottom) / 2, { delay: 15 });
  }
  await table.page.waitForFunction((count) => bench.events.length >= count, targets.length, {
    timeout: 3000,
  });
  return table.page.evaluate(() => bench.events.map(({ args }) => args));
}

describe.skipIf(none !== null)(`a touch${none === null ? '' : `: ${none}`}`, () => {
  if (typeof table === 'string') return;

  test.each(Object.entries(SAMPLES))('on each target of %s sends what it says', async (_, card) => {
    if (isOnStage(card)) return;
    await drawOn(table, 'show-8', { document: documentOf(cardItems(card, layoutFor(SCREENS['show-8']))) });
    expect(await touchAll()).toEqual(pressesOf(card));
  });

  test('in the middle of a hold goes back, pauses, goes on', async () => {
    const { rendered } = sampleMove('piriformis', SCREENS['show-8'], {
      only: ({ place }) => place?.phase === 'hold',
    });
    await drawOn(table, 'show-8', rendered.directives[0]!);
    expect(await touchAll()).toEqual([
      ['steer', { to: 'previous' }],
      ['steer', { to: 'pause' }],
      ['steer', { to: 'next' }],
    ]);
  });
});
