import { mkdirSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { memoryStore } from '../../lambda/store/memory.ts';
import { launch } from '../../scripts/chromium.ts';
import { startPage } from '../../simulator/page/start-page.ts';
import { wiredDesk } from '../../simulator/wiring.ts';

const browser = await launch();
const none = typeof browser === 'string' ? browser : null;
afterAll(() => (typeof browser === 'string' ? undefined : browser.close()));

describe.skipIf(none !== null)(`a whole routine${none === null ? '' : `: ${none}`}`, () => {
  if (typeof browser === 'string') return;

  test.each(['show-8', 'round'] as const)(
    'plays on %s from the first card to the last without a hand or a word',
    async (device) => {
      const desk = wiredDesk({ device, locale: 'en-US', seed: 1, store: memoryStore(), startAt: 0 });
      const running = await startPage({ desk, port: 3300 });
      const page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
      const titles = new Set<string>();
      const problems: string[] = [];
      desk.listen((turn) => problems.push(...turn.problems));
      page.on('console', (message) => problems.push(message.text()));
      page.on('pageerror', (error) => problems.push(error.message));
      try {
        await page.goto(running.address);
        await page.waitForSelector('#devices button');
        for (const line of ['open glute coach', 'start the stretches', 'no', 'no', 'no', 'both'])
          await desk.hear(line);
        await page.evaluate(() => fetch('/wish', { method: 'POST', body: '{"kind":"speed","speed":20}' }));
        for (let i = 0; i < 240; i += 1) {
          await page.waitForTimeout(500);
          const seen = await page.evaluate(() =>
            [...document.querySelectorAll('#screen p')]
              .filter((each) => each.checkVisibility())
              .map((each) => each.textContent ?? ''),
          );
          for (const text of seen) titles.add(text);
          if (seen.includes('Well done')) break;
        }
        mkdirSync('artefacts/screens', { recursive: true });
        await page.screenshot({ path: `artefacts/screens/page-finished-${device}.png` });
        const moves = [
          'Knee to chest',
          'Piriformis stretch',
          'I T band stretch',
          'Foam roller',
          'Trigger point',
        ];
        for (const move of moves) expect([...titles]).toContain(move);
        expect([...titles]).toContain('Well done');
        expect(problems).toEqual([]);
      } finally {
        await page.close();
        await running.close();
      }
    },
  );
});
