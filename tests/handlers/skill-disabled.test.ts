import type { RequestEnvelope } from 'ask-sdk-model';
import { expect, test } from 'vitest';
import { createSkill } from '../../lambda/handlers/skill.ts';
import { memoryStore } from '../../lambda/store/memory.ts';
import { profileKey } from '../../lambda/store/profile.ts';

const DISABLED = {
  version: '1.0',
  context: { System: { user: { userId: 'household' }, application: { applicationId: 'skill' } } },
  request: { type: 'AlexaSkillEvent.SkillDisabled', requestId: 'r', timestamp: '2026-11-23T08:00:00Z' },
} as unknown as RequestEnvelope;

test('a disabled skill leaves nothing of anybody in the account', async () => {
  const store = memoryStore();
  for (const person of [null, 'ada']) await store.put(profileKey('household', person), null, (same) => same);
  await createSkill({ store }).invoke(DISABLED);
  for (const person of [null, 'ada']) expect(await store.get(profileKey('household', person))).toBeNull();
});

test('a store that fails makes the event fail, and the error carries its name and nothing else', async () => {
  const failure = Object.assign(new Error('account household: no route to 10.0.0.7'), {
    name: 'ResourceNotFoundException',
    $metadata: { requestId: 'secret' },
    $fault: 'client',
  });
  const store = { ...memoryStore(), deleteAccount: () => Promise.reject(failure) };
  const thrown: unknown = await createSkill({ store })
    .invoke(DISABLED)
    .then(
      () => null,
      (error: unknown) => error,
    );
  expect(thrown).toBeInstanceOf(Error);
  const all = Object.getOwnPropertyNames(thrown).map((each) => [
    each,
    (thrown as Record<string, unknown>)[each],
  ]);
  expect(Object.fromEntries(all)).toEqual({
    name: 'ResourceNotFoundException',
    message: '',
    stack: 'ResourceNotFoundException',
  });
});
