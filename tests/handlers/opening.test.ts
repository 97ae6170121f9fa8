import { AttributesManagerFactory, type HandlerInput, ResponseFactory } from 'ask-sdk-core';
import type { RequestEnvelope } from 'ask-sdk-model';
import { describe, expect, it } from 'vitest';
import { answer } from '../../lambda/handlers/opening.ts';
import type { Parts } from '../../lambda/handlers/skill.ts';
import { takeTurn } from '../../lambda/handlers/turn.ts';
import { memoryStore } from '../../lambda/store/memory.ts';
import { NEW_PROFILE, type Profile, type ProfileStore } from '../../lambda/store/profile.ts';
import { requestsOf } from '../../scripts/bench/events.ts';
import { DEVICES } from '../../simulator/envelope/devices.ts';
import { FULLEST } from '../store/profiles.ts';

const NOW = Date.parse('2026-11-23T08:00:00Z');

describe('a skill that is opened', () => {
  it.each(DEVICES)(
    'is greeted on %s in the words of a whole turn, and the same is remembered',
    async (device) => {
      const [launch] = await requestsOf(['open glute coach'], device);
      for (const locale of ['en-US', 'en-IN', 'de-DE']) {
        for (const profile of [null, NEW_PROFILE, FULLEST]) {
          for (const seed of [0, 1, 2]) {
            const envelope = { ...launch!, request: { ...launch!.request, locale } };
            const [opened, whole] = await Promise.all([
              outcome(envelope, profile, seed, answer),
              outcome(envelope, profile, seed, (input, parts) => takeTurn(input, parts, null)),
            ]);
            expect(opened).toEqual(whole);
          }
        }
      }
    },
  );

  it('hears that nothing can be kept just now, as in every other turn', async () => {
    const [launch] = await requestsOf(['open glute coach'], 'echo');
    const input = inputOf(launch!);
    const store = { ...memoryStore(), get: refused, put: refused };
    await answer(input, { store, now: () => NOW, seed: 1 });
    expect(input.attributesManager.getSessionAttributes()).toMatchObject({ state: { storageTold: true } });
  });

  it('waits once, not twice, for a table that takes nothing', async () => {
    const [launch] = await requestsOf(['open glute coach'], 'echo');
    const input = inputOf(launch!);
    let puts = 0;
    const put = () => {
      puts++;
      return refused();
    };
    await answer(input, { store: { ...memoryStore(), put }, now: () => NOW, seed: 1 });
    expect(puts).toBe(1);
    expect(input.attributesManager.getSessionAttributes()).toMatchObject({ state: { storageTold: true } });
  });
});

async function outcome(
  envelope: RequestEnvelope,
  profile: Profile | null,
  seed: number,
  take: (input: HandlerInput, parts: Parts) => ReturnType<typeof answer>,
) {
  const store: ProfileStore = memoryStore();
  const account = envelope.context.System.user.userId;
  if (profile !== null) await store.put(account, null, () => profile);
  const input = inputOf(envelope);
  const response = await take(input, { store, now: () => NOW, seed });
  return {
    response,
    attributes: input.attributesManager.getSessionAttributes(),
    stored: await store.get(account),
  };
}

function inputOf(requestEnvelope: RequestEnvelope): HandlerInput {
  return {
    requestEnvelope: structuredClone(requestEnvelope),
    attributesManager: AttributesManagerFactory.init({ requestEnvelope: structuredClone(requestEnvelope) }),
    responseBuilder: ResponseFactory.init(),
  };
}

async function refused(): Promise<never> {
  throw new Error('no table');
}
