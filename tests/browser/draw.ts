import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RenderDocument } from '../../lambda/render/apl/screen.ts';
import { transformed } from '../../simulator/screen/transformers.ts';
import type { Workbench } from './bench.ts';
import { SCREENS, type ScreenName } from './screens.ts';

const KEPT = 'artefacts/screens';

/** Draws a directive as Alexa would hand it to the device: transformers done, speech silent but as long as it is. */
export async function drawOn(
  { page }: Workbench,
  name: ScreenName,
  directive: Pick<RenderDocument, 'document' | 'datasources' | 'sources'>,
  { speechMs, speed = 1 }: { readonly speechMs?: (ms: number) => number; readonly speed?: number } = {},
): Promise<void> {
  const { datasources, speeches } = transformed(directive);
  const lengths = Object.fromEntries(
    [...speeches].map(([url, { ms }]) => [url, speechMs === undefined ? ms : speechMs(ms)]),
  );
  await page.evaluate(([drawn, screen, ms, times]) => bench.draw(drawn, screen, ms, times), [
    { document: directive.document, datasources },
    SCREENS[name],
    lengths,
    speed,
  ] as const);
  await page.evaluate(() => bench.settle());
}

/** Keeps a picture of the screen for people to look at. */
export async function keep({ page }: Workbench, name: string): Promise<void> {
  mkdirSync(KEPT, { recursive: true });
  await page.locator('#screen').screenshot({ path: join(KEPT, `${name}.png`) });
}
