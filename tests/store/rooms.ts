import type { ProfileStore } from '../../lambda/store/profile.ts';
import type { Desk } from '../../simulator/desk.ts';
import type { Skill } from '../../simulator/exchange.ts';
import { builtModel } from '../../simulator/models.ts';
import { understandings } from '../../simulator/recognise/understanding.ts';
import { take } from '../../simulator/take.ts';
import { wiredDesk } from '../../simulator/wiring.ts';

export const MONDAY = Date.parse('2026-11-23T08:00:00Z');
const understand = understandings(builtModel, () => MONDAY);

/** The words with which a routine begins, up to its first response. */
export const BEGUN = ['ask glute coach to start the stretches', 'no', 'no', 'no', 'both'] as const;
/** And those with which it is carried on in a session of its own. */
export const CARRIED_ON = ['open glute coach', 'yes', 'no', 'no', 'no'] as const;

/** A speaker of one household. Every desk has the same device id, so the room becomes its own. */
export function deskIn(room: string, store: ProfileStore): Desk {
  return wiredDesk({
    device: 'echo',
    locale: 'en-US',
    seed: 21,
    store,
    startAt: MONDAY,
    understand,
    between: (skill) => standingIn(room, skill),
  });
}

function standingIn(room: string, skill: Skill): Skill {
  return {
    invoke: (envelope) => {
      const { System } = envelope.context;
      const device = { ...System.device, deviceId: `${System.device?.deviceId}.${room}` };
      const context = { ...envelope.context, System: { ...System, device } };
      return skill.invoke({ ...envelope, context } as typeof envelope);
    },
  };
}

export async function say(desk: Desk, ...lines: readonly string[]): Promise<readonly string[]> {
  const said: string[] = [];
  for (const line of lines) said.push((await take(desk, line)).said ?? '');
  return said;
}
