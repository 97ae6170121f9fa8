// Draws the pages of a move: node tests/browser/routine-sheet.ts OUT_DIR MOVE DEVICE[,DEVICE] [VARIANT]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { MoveId, Variant } from '../../lambda/routine/vocabulary.ts';
import { transformed } from '../../simulator/screen/transformers.ts';
import { workbench } from './bench.ts';
import { sampleMove } from './routine-sample.ts';
import { SCREENS, type ScreenName } from './screens.ts';

const [out = '/tmp/routine', move = 'piriformis', names = 'show-8', variant = 'standard'] =
  process.argv.slice(2);
mkdirSync(out, { recursive: true });
const table = await workbench();
if (typeof table === 'string') throw new Error(table);
for (const name of names.split(',') as ScreenName[]) {
  const { passages, rendered } = sampleMove(move as MoveId, SCREENS[name], { variant: variant as Variant });
  const directive = rendered.directives[0]!;
  console.log(
    name,
    'bytes',
    JSON.stringify(directive).length,
    'document',
    JSON.stringify(directive.document).length,
    'sources',
    JSON.stringify(directive.sources).length,
    'data',
    JSON.stringify(directive.datasources).length,
  );
  const { datasources, speeches } = transformed(directive);
  const ms = Object.fromEntries([...speeches].map(([url, speech]) => [url, speech.ms]));
  await table.page.evaluate(([d, s, m]) => bench.draw(d as never, s as never, m as never), [
    { ...directive, datasources },
    SCREENS[name],
    ms,
  ] as const);
  for (const [i, at] of [300, 9000, 20000].entries()) {
    await table.page.waitForTimeout(at - (i === 0 ? 0 : [300, 9000, 20000][i - 1]!));
    await table.page.locator('#screen').screenshot({ path: join(out, `${move}-${name}-${i}.png`) });
  }
  console.log(
    await table.page.evaluate(() => ({
      problems: bench.problems.slice(0, 5),
      speech: bench.speech.length,
      events: bench.events,
    })),
    passages.length,
  );
}
await table.close();
