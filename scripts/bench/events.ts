import type { RequestEnvelope } from 'ask-sdk-model';
import { memoryStore } from '../../lambda/store/memory.ts';
import type { DeviceKind } from '../../simulator/envelope/devices.ts';
import { take } from '../../simulator/take.ts';
import { wiredDesk } from '../../simulator/wiring.ts';

/** The very requests that a conversation at the desk sends, to be sent again as often as one likes. */
export async function requestsOf(
  lines: readonly string[],
  device: DeviceKind,
): Promise<readonly RequestEnvelope[]> {
  const requests: RequestEnvelope[] = [];
  const startAt = Date.parse('2026-03-02T09:00:00Z');
  const desk = wiredDesk({ device, locale: 'en-US', seed: 1, store: memoryStore(), startAt });
  desk.listen(({ request }) => request && requests.push(request));
  for (const line of lines) await take(desk, line);
  return requests;
}
