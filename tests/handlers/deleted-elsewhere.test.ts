import type { RequestEnvelope } from 'ask-sdk-model';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createSkill } from '../../lambda/handlers/skill.ts';
import { dynamoStore } from '../../lambda/store/dynamodb.ts';
import { profileOf } from '../../lambda/store/item.ts';
import type { ProfileStore } from '../../lambda/store/profile.ts';
import { idsOf } from '../../simulator/envelope/ids.ts';
import { type Database, openDatabase } from '../store/database.ts';
import { BEGUN, CARRIED_ON, deskIn, MONDAY, say } from '../store/rooms.ts';

const DISABLED = {
  version: '1.0',
  context: { System: { user: { userId: idsOf(21).user }, application: { applicationId: 'skill' } } },
  request: { type: 'AlexaSkillEvent.SkillDisabled', requestId: 'r', timestamp: '2026-11-23T08:00:00Z' },
} as unknown as RequestEnvelope;

let database: Database;
let store: ProfileStore;
let now = MONDAY;
beforeAll(async () => {
  database = await openDatabase();
  store = dynamoStore({ ...database, now: () => now });
});
beforeEach(async () => {
  now += 60_000;
  await createSkill({ store }).invoke(DISABLED);
});
afterAll(() => database.close());

describe('what is deleted while a routine goes on on another device', () => {
  test('by "forget me" is not brought back by the next turn there', async () => {
    const [kitchen, bedroom] = [deskIn('kitchen', store), deskIn('bedroom', store)];
    await say(kitchen, ...BEGUN, 'next');
    expect(await kept()).not.toBeNull();
    await say(bedroom, 'open glute coach', 'forget me', 'yes');
    expect(await database.all()).toEqual([]);
    await say(kitchen, 'next', 'next');
    expect(await database.all()).toEqual([]);
    const [opened] = await say(bedroom, 'open glute coach');
    expect(opened).not.toMatch(/welcome back/i);
  });

  test('by a disabled skill is not brought back either', async () => {
    const kitchen = deskIn('kitchen', store);
    await say(kitchen, ...BEGUN, 'next');
    await createSkill({ store }).invoke(DISABLED);
    await say(kitchen, 'next', 'next');
    expect(await database.all()).toEqual([]);
  });

  test('stays deleted though a turn was just thinking about it', async () => {
    let isDeleted = false;
    const raced: ProfileStore = {
      ...store,
      get: async (key) => {
        const read = await store.get(key);
        if (isDeleted) await store.delete(key);
        return read;
      },
    };
    const kitchen = deskIn('kitchen', raced);
    await say(kitchen, ...BEGUN, 'next');
    isDeleted = true;
    await say(kitchen, 'next');
    isDeleted = false;
    await say(kitchen, 'next', 'stop');
    expect(await database.all()).toEqual([]);
  });

  test('stays out of the entry that is begun elsewhere afterwards', async () => {
    const [kitchen, bedroom] = [deskIn('kitchen', store), deskIn('bedroom', store)];
    await say(kitchen, ...BEGUN, 'next');
    await say(bedroom, 'open glute coach', 'forget me', 'yes', '/drop');
    now += 60_000;
    await say(bedroom, 'open glute coach');
    await say(kitchen, 'next', 'next');
    expect(await kept()).toBeNull();
  });

  test('does not keep the routine that is begun afterwards in the same session from being kept', async () => {
    const [kitchen, bedroom] = [deskIn('kitchen', store), deskIn('bedroom', store)];
    await say(kitchen, ...BEGUN, 'next');
    await say(bedroom, 'open glute coach', 'forget me', 'yes');
    await say(kitchen, 'next', 'can i run', 'stop');
    expect(await database.all()).toEqual([]);
    await say(kitchen, '/wait 60m', ...BEGUN, 'next');
    expect((await kept())?.startedAt).toMatch(/T09:/);
    await say(kitchen, '/drop', '/wait 5m', ...CARRIED_ON);
    expect((await kept())?.startedAt).toMatch(/T09:/);
  });
});

async function kept() {
  const [item] = await database.all();
  return item === undefined ? null : (profileOf(item)?.profile.unfinished ?? null);
}
