import { afterAll, describe, expect, test } from 'vitest';
import { cardItems } from '../../lambda/render/apl/card-items.ts';
import { documentOf } from '../../lambda/render/apl/document.ts';
import { layoutFor } from '../../lambda/render/apl/layout.ts';
import type { MoveId } from '../../lambda/routine/vocabulary.ts';
import { isOnStage } from '../../lambda/score/card.ts';
import type { Phase } from '../../lambda/score/place.ts';
import { workbench } from './bench.ts';
import { drawOn, keep } from './draw.ts';
import { faultsOf } from './judge.ts';
import { sampleMove } from './routine-sample.ts';
import { SAMPLES } from './sample-cards.ts';
import { SCREENS, type ScreenName } from './screens.ts';

const table = await workbench();
const none = typeof table === 'string' ? table : null;
afterAll(() => (typeof table === 'string' ? undefined : table.close()));

/** Each kind of card of a move, on the move whose words and figure need the most room. */
const STAGED: readonly (readonly [MoveId, Phase, number])[] = [
  ['piriformis', 'set-up', 6],
  ['knee-to-chest', 'hold', 2],
  ['foam-roller', 'passes', 1],
  ['trigger-point', 'press', 2],
  ['it-band', 'switch-sides', 1],
];

describe.skipIf(none !== null)(`every card in a browser${none === null ? '' : `: ${none}`}`, () => {
  if (typeof table === 'string') return;

  describe.each(Object.keys(SCREENS) as ScreenName[])('on %s', (name) => {
    const layout = layoutFor(SCREENS[name]);

    test.each(Object.entries(SAMPLES))(
      '%s is drawn whole, apart, readable and touchable',
      async (id, card) => {
        if (isOnStage(card)) return;
        await drawOn(table, name, { document: documentOf(cardItems(card, layout)) });
        await keep(table, `${id}-${name}`);
        expect(await table.page.evaluate(() => bench.problems)).toEqual([]);
        expect(faultsOf(await table.page.evaluate(() => bench.measure()), layout)).toEqual([]);
      },
    );

    test.each(STAGED)('%s, %s, is drawn whole, apart, readable and touchable', async (move, phase, rep) => {
      const { rendered } = sampleMove(move, SCREENS[name], {
        sets: ['right', 'left'],
        only: ({ place }) => place?.phase === phase && place.rep === rep,
      });
      await drawOn(table, name, rendered.directives[0]!);
      await table.page.waitForTimeout(120);
      await keep(table, `${move}-${phase}-${name}`);
      expect(await table.page.evaluate(() => bench.problems)).toEqual([]);
      expect(faultsOf(await table.page.evaluate(() => bench.measure()), layout)).toEqual([]);
    });
  });
});
