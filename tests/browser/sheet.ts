// Draws the sample cards on every device and keeps the pictures: node tests/browser/sheet.ts [OUT_DIR] [card …]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cardItems } from '../../lambda/render/apl/card-items.ts';
import { documentOf } from '../../lambda/render/apl/document.ts';
import { layoutFor } from '../../lambda/render/apl/layout.ts';
import { isOnStage } from '../../lambda/score/card.ts';
import { workbench } from './bench.ts';
import { faultsOf } from './judge.ts';
import { SAMPLES } from './sample-cards.ts';
import { SCREENS } from './screens.ts';

const [out = 'artefacts/screens', ...only] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const table = await workbench();
if (typeof table === 'string') throw new Error(table);
for (const [name, screen] of Object.entries(SCREENS)) {
  for (const [id, card] of Object.entries(SAMPLES)) {
    if (isOnStage(card) || (only.length > 0 && !only.includes(id))) continue;
    const document = documentOf(cardItems(card, layoutFor(screen)));
    await table.page.evaluate(([d, s]) => bench.draw({ document: d as object }, s as never), [
      document,
      screen,
    ] as const);
    await table.page.evaluate(() => bench.settle());
    const faults = faultsOf(await table.page.evaluate(() => bench.measure()), layoutFor(screen));
    for (const fault of faults) console.log(name, id, fault);
    const problems = await table.page.evaluate(() => bench.problems);
    if (problems.length > 0) console.log(name, id, problems.slice(0, 3));
    await table.page.locator('#screen').screenshot({ path: join(out, `${id}-${name}.png`) });
  }
}
await table.close();
