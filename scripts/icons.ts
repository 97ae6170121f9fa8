import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import packed from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import { iconSvg } from '../lambda/figure/icon.ts';

/** The sizes that the skill store asks for, in pixels. */
const SIZES = [108, 512];

/** What the pictures in `assets/` were drawn from, so that a test can tell when the figure has changed since. */
export const DRAWN_FROM = join(import.meta.dirname, 'icons.sha256');

export function digestOfIcons(): string {
  return createHash('sha256')
    .update(SIZES.map((size) => iconSvg(size)).join())
    .digest('hex');
}

/** Draws the figure into `assets/icon-<size>.png`. To be run again when the figure has changed. */
async function drawIcons(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await chromium.launch({
    executablePath: await packed.executablePath(),
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  try {
    for (const size of SIZES) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${iconSvg(size)}`);
      writeFileSync(join(folder, `icon-${size}.png`), await page.screenshot({ omitBackground: true }));
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

if (import.meta.main) {
  await drawIcons(join(import.meta.dirname, '..', 'assets'));
  writeFileSync(DRAWN_FROM, `${digestOfIcons()}\n`);
  console.log(`assets/icon-{${SIZES.join(',')}}.png`);
}
