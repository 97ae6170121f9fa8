import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DeviceKind } from '../../simulator/envelope/devices.ts';
import { type Figure, unbarred } from '../bench.ts';
import { runtimeMissing, startLambda } from '../lambda-runtime.ts';
import { requestsOf } from './events.ts';
import { median, milliseconds } from './statistics.ts';

const RATIO_BAR = 1.25;

/** What a person may say first, on what, and how often it is measured. Only the launch has a bar. */
const FIRST_WORDS: readonly {
  readonly words: string;
  readonly device: DeviceKind;
  readonly pairs: number;
  readonly bar: number | null;
}[] = [
  { words: 'open glute coach', device: 'echo', pairs: 31, bar: RATIO_BAR },
  { words: 'ask glute coach if i can run', device: 'echo', pairs: 15, bar: null },
  { words: 'ask glute coach to start the stretches', device: 'echo', pairs: 15, bar: null },
  { words: 'open glute coach', device: 'show-8', pairs: 15, bar: null },
];

/**
 * From the start of the process to the first answer, in Amazon's runtime client, beside a handler that does
 * nothing: in turns, so that whatever else the machine does falls on both. No container, no download, and no
 * stored profile.
 */
export async function measureColdStart(taskRoot: string): Promise<readonly Figure[]> {
  const why = runtimeMissing();
  if (why) return [unbarred('cold start', 'not measured'), unbarred(`  ${why}`, '')];
  const empty = mkdtempSync(join(tmpdir(), 'glute-coach-empty-'));
  writeFileSync(join(empty, 'index.mjs'), 'export const handler = async () => ({});\n');
  const figures: Figure[] = [];
  for (const { words, device, pairs, bar } of FIRST_WORDS) {
    const [event] = await requestsOf([words], device);
    const ours: number[] = [];
    const nothing: number[] = [];
    for (let pair = 0; pair < pairs; pair += 1) {
      nothing.push(await coldStart(empty, event));
      ours.push(await coldStart(taskRoot, event));
    }
    const ratio = median(ours) / median(nothing);
    figures.push(
      unbarred(`cold start, "${words}" on ${device}: median of ${pairs}`, milliseconds(median(ours))),
      unbarred('  beside an empty handler', milliseconds(median(nothing))),
      bar === null
        ? unbarred('  ratio', ratio.toFixed(2))
        : { name: '  ratio', value: ratio.toFixed(2), bar: `<= ${bar}`, kept: ratio <= bar },
    );
  }
  rmSync(empty, { recursive: true });
  return figures;
}

async function coldStart(taskRoot: string, event: unknown): Promise<number> {
  const lambda = await startLambda({ taskRoot });
  await lambda.invoke(event);
  await lambda.stop();
  return lambda.coldMs();
}
