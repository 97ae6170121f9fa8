import { afterAll, describe, expect, test } from 'vitest';
import { layoutFor } from '../../lambda/render/apl/layout.ts';
import type { RenderDocument } from '../../lambda/render/apl/screen.ts';
import { memoryStore } from '../../lambda/store/memory.ts';
import { renderIn } from '../../simulator/screen/playing-screen.ts';
import { wiredDesk } from '../../simulator/wiring.ts';
import { workbench } from '../browser/bench.ts';
import { drawOn, keep } from '../browser/draw.ts';
import { faultsOf } from '../browser/judge.ts';
import { SCREENS, type ScreenName } from '../browser/screens.ts';

const table = await workbench();
const none = typeof table === 'string' ? table : null;
afterAll(() => (typeof table === 'string' ? undefined : table.close()));

/** Talks that lead past every kind of card, with the words that are really said. */
const TALKS: Readonly<Record<string, readonly string[]>> = {
  'to a doctor': [
    'ask glute coach if i can run',
    'why do you ask',
    'no',
    'no',
    'no',
    'i limp',
    'no',
    'no',
    'seven',
  ],
  'to an easy run': [
    'ask glute coach if i can run',
    'no',
    'no',
    'no',
    'fine',
    'no',
    'two',
    'no',
    'no',
    'three days ago',
    'no',
    'tell me more',
    'why',
    'who says so',
  ],
  'to a rest': [
    'ask glute coach if i can run',
    'no',
    'no',
    'no',
    'it stays sore',
    'no',
    'five',
    'no',
    'no',
    'yesterday',
    'no',
  ],
  'to an emergency': ['ask glute coach if i can run', 'yes'],
  'of questions': [
    'open glute coach',
    'what is doms',
    'tell me more',
    'what else could it be',
    'when should i see a doctor',
    'how long should i rest',
    'does stretching help',
    'what do you keep',
    'help',
  ],
  'of a routine': [
    'open glute coach',
    'start the stretches',
    'no',
    'no',
    'no',
    'both',
    'pause',
    'where am i',
    'resume',
    'that hurts',
    'help',
    'stop',
  ],
};

describe.skipIf(none !== null)(`every card of a talk${none === null ? '' : `: ${none}`}`, () => {
  if (typeof table === 'string') return;

  describe.each(Object.keys(SCREENS) as ScreenName[])('on %s', (device) => {
    test.each(Object.entries(TALKS))(
      '%s is drawn whole, apart, readable and touchable',
      async (name, talk) => {
        const desk = wiredDesk({ device, locale: 'en-US', seed: 1, store: memoryStore(), startAt: 0 });
        const wrong: string[] = [];
        for (const [at, line] of talk.entries()) {
          const { response, problems } = await desk.hear(line);
          wrong.push(...problems);
          const drawn = renderIn(response?.response ?? {}) as RenderDocument | null;
          if (drawn === null) continue;
          await drawOn(table, device, drawn);
          await table.page.waitForTimeout(150);
          const faults = faultsOf(
            await table.page.evaluate(() => bench.measure()),
            layoutFor(SCREENS[device]),
          );
          const logged = await table.page.evaluate(() => bench.problems);
          wrong.push(...[...faults, ...logged].map((each) => `after "${line}": ${each}`));
          await keep(table, `talk-${name.replaceAll(' ', '-')}-${at}-${device}`);
        }
        expect(wrong).toEqual([]);
      },
    );
  });
});
