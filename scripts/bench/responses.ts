import { RESPONSE_BYTES } from '../../lambda/render/limits.ts';
import { gather } from '../../simulator/certify/evidence.ts';
import { hushed } from '../../simulator/certify/hushed.ts';
import type { Figure } from '../bench.ts';

/** The largest of all responses that certification looks at: every play on every device. */
export async function measureResponses(): Promise<readonly Figure[]> {
  const { seen } = await hushed(() => gather());
  const sizes = seen.map(({ where, turn }) => ({
    where,
    bytes: Buffer.byteLength(JSON.stringify(turn.response)),
  }));
  const largest = sizes.reduce((one, other) => (other.bytes > one.bytes ? other : one));
  return [
    {
      name: `largest of ${sizes.length} responses`,
      value: `${largest.bytes} bytes`,
      bar: `<= ${RESPONSE_BYTES}`,
      kept: largest.bytes <= RESPONSE_BYTES,
    },
    { name: `  ${largest.where}`, value: '', bar: '', kept: null },
  ];
}
