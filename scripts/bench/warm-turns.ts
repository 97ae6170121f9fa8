import { pathToFileURL } from 'node:url';
import type { RequestEnvelope } from 'ask-sdk-model';
import type { DeviceKind } from '../../simulator/envelope/devices.ts';
import { type Figure, unbarred } from '../bench.ts';
import { requestsOf } from './events.ts';
import { median, milliseconds, quantile } from './statistics.ts';

const WARM_UP = 100;
const TURNS = 1000;
const P99_BAR_MS = 10;

const STRETCH = [
  'ask glute coach to start the stretches',
  'no',
  'no',
  'no',
  'both',
  'next',
  'where am i',
  'next',
];

/** What is said, on what device. */
const CONVERSATIONS: Readonly<
  Record<string, { readonly lines: readonly string[]; readonly device: DeviceKind }>
> = {
  check: {
    lines: ['ask glute coach if i can run', 'no', 'no', 'no', 'no', 'fine', 'no', 'two', 'no'],
    device: 'echo',
  },
  routine: { lines: STRETCH, device: 'echo' },
  screen: { lines: STRETCH, device: 'show-8' },
};

/** A wish for minutes weighs some hundreds of plans, so the turn that makes one is told by itself, without a bar. */
const PLANNING = {
  lines: ["ask glute coach i've got ten minutes", 'no', 'no', 'no', 'both'],
  device: 'echo',
} as const;

/** A turn in the handler of the built bundle, without the network and without a database. */
export async function measureTurns(bundle: string): Promise<readonly Figure[]> {
  const { handler } = (await import(pathToFileURL(bundle).href)) as {
    handler: (event: RequestEnvelope, context: object) => Promise<unknown>;
  };
  const figures: Figure[] = [];
  const planning = await timed(
    handler,
    (await requestsOf(PLANNING.lines, PLANNING.device)).slice(-1),
    TURNS / 5,
  );
  for (const [name, { lines, device }] of Object.entries(CONVERSATIONS)) {
    const sample = await timed(handler, await requestsOf(lines, device), TURNS);
    const p99 = quantile(sample, 0.99);
    figures.push(
      {
        name: `warm turn, ${name}: p50 of ${TURNS}`,
        value: milliseconds(median(sample)),
        bar: '',
        kept: null,
      },
      {
        name: `warm turn, ${name}: p99`,
        value: milliseconds(p99),
        bar: `< ${P99_BAR_MS} ms`,
        kept: p99 < P99_BAR_MS,
      },
    );
  }
  return [...figures, unbarred('warm turn, a plan for ten minutes: p50', milliseconds(median(planning)))];
}

async function timed(
  handler: (event: RequestEnvelope, context: object) => Promise<unknown>,
  requests: readonly RequestEnvelope[],
  turns: number,
): Promise<readonly number[]> {
  const sample: number[] = [];
  for (let nth = 0; nth < WARM_UP + turns; nth += 1) {
    const event = structuredClone(requests[nth % requests.length]!);
    const startedAt = performance.now();
    await handler(event, {});
    if (nth >= WARM_UP) sample.push(performance.now() - startedAt);
  }
  return sample;
}
