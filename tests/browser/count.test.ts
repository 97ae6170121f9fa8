import { afterAll, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lambda/routine/state.ts';
import { workbench } from './bench.ts';
import { drawOn, keep } from './draw.ts';
import { sampleMove } from './routine-sample.ts';
import { SCREENS } from './screens.ts';

const table = await workbench();
const none = typeof table === 'string' ? table : null;
afterAll(() => (typeof table === 'string' ? undefined : table.close()));

const HOLD_SECONDS = 10;
const LEAD_IN_MS = 3000;
const LATE_MS = 300;

describe.skipIf(none !== null)(`the live count${none === null ? '' : `: ${none}`}`, () => {
  if (typeof table === 'string') return;

  test('shows the second that the voice is at, though the words before it ran long', async () => {
    const { rendered } = sampleMove('piriformis', SCREENS['show-8'], {
      sets: ['right'],
      settings: { ...DEFAULT_SETTINGS, holdSeconds: HOLD_SECONDS },
      only: ({ place }) => (place?.phase === 'get-ready' || place?.phase === 'hold') && place.rep === 1,
    });
    // The announcement takes far longer than any estimate of it; the count takes what it takes.
    const counted = LEAD_IN_MS + HOLD_SECONDS * 1000;
    const speechMs = (ms: number) => (ms < counted ? 1900 : ms);
    await drawOn(table, 'show-8', rendered.directives[0]!, { speechMs });
    const { page } = table;
    await page.waitForFunction(() => bench.speech.filter(({ what }) => what === 'start').length === 2);
    for (const second of [0.5, 2.5, 5.5, 7.5, 9.5]) {
      const seen = await page.evaluate(
        async (at) => {
          const begun = bench.speech.filter(({ what }) => what === 'start')[1]!.at;
          await new Promise((done) => setTimeout(done, begun + at - performance.now()));
          const number = bench.measure().texts.find(({ text }) => /^\d+$/.test(text));
          return { number: Number(number?.text), at: performance.now() - begun };
        },
        LEAD_IN_MS + second * 1000,
      );
      const early = Math.ceil(HOLD_SECONDS - (seen.at - LEAD_IN_MS - LATE_MS) / 1000);
      const late = Math.ceil(HOLD_SECONDS - (seen.at - LEAD_IN_MS + LATE_MS) / 1000);
      expect([early, late]).toContain(seen.number);
      if (second === 5.5) await keep(table, 'count-show-8');
    }
    await page.waitForFunction(() => bench.events.length > 0, undefined, { timeout: 6000 });
    const [sent] = await page.evaluate(() => bench.events);
    expect(sent?.args).toEqual(['passages-done', 'piriformis/right/hold/1']);
  }, 40_000);

  test('asks to go on from the last passage heard when the wake word stopped it and nothing followed', async () => {
    const { rendered } = sampleMove('piriformis', SCREENS['show-8'], {
      sets: ['right'],
      only: ({ place }) => (place?.phase === 'get-ready' || place?.phase === 'hold') && place.rep === 1,
    });
    await drawOn(table, 'show-8', rendered.directives[0]!, { speed: 20 });
    const { page } = table;
    await page.waitForFunction(() => bench.speech.filter(({ what }) => what === 'start').length === 2);
    await page.evaluate(() => bench.interrupt());
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => bench.events)).toEqual([]);
    await page.waitForFunction(() => bench.events.length > 0, undefined, { timeout: 8000 });
    const sent = await page.evaluate(() => bench.events.map(({ args }) => args));
    expect(sent).toEqual([['passages-done', 'piriformis/right/get-ready/1']]);
  });
});
