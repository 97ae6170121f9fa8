import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from '../bench.ts';
import { runtimeMissing, startLambda } from '../lambda-runtime.ts';
import { requestsOf } from './events.ts';
import { median, milliseconds } from './statistics.ts';

const PAIRS = 21;
const RATIO_BAR = 1.25;

/**
 * From the start of the process to the first answer, in Amazon's runtime client, beside a handler that does
 * nothing: in turns, so that whatever else the machine does falls on both. No container, no download, and no
 * stored profile.
 */
export async function measureColdStart(taskRoot: string): Promise<readonly Figure[]> {
  const why = runtimeMissing();
  if (why) return [{ name: 'cold start', value: 'not measured', bar: '', kept: null }, note(why)];
  const [launch] = await requestsOf(['open glute coach'], 'echo');
  const empty = mkdtempSync(join(tmpdir(), 'glute-coach-empty-'));
  writeFileSync(join(empty, 'index.mjs'), 'export const handler = async () => ({});\n');
  const ours: number[] = [];
  const nothing: number[] = [];
  for (let pair = 0; pair < PAIRS; pair += 1) {
    nothing.push(await coldStart(empty, launch));
    ours.push(await coldStart(taskRoot, launch));
  }
  rmSync(empty, { recursive: true });
  const ratio = median(ours) / median(nothing);
  return [
    {
      name: `cold start, empty handler (median of ${PAIRS})`,
      value: milliseconds(median(nothing)),
      bar: '',
      kept: null,
    },
    {
      name: `cold start, Glute Coach (median of ${PAIRS})`,
      value: milliseconds(median(ours)),
      bar: '',
      kept: null,
    },
    { name: 'ratio', value: ratio.toFixed(2), bar: `<= ${RATIO_BAR}`, kept: ratio <= RATIO_BAR },
  ];
}

async function coldStart(taskRoot: string, event: unknown): Promise<number> {
  const lambda = await startLambda({ taskRoot });
  await lambda.invoke(event);
  await lambda.stop();
  return lambda.coldMs();
}

function note(why: string): Figure {
  return { name: `  ${why}`, value: '', bar: '', kept: null };
}
