import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dynamoStore } from '../../lambda/store/dynamodb.ts';
import { profileOf } from '../../lambda/store/item.ts';
import type { ProfileStore } from '../../lambda/store/profile.ts';
import { idsOf } from '../../simulator/envelope/ids.ts';
import { type Database, openDatabase } from './database.ts';
import { BEGUN, CARRIED_ON, deskIn, say } from './rooms.ts';

let database: Database;
let store: ProfileStore;
beforeAll(async () => {
  database = await openDatabase();
  store = dynamoStore(database);
});
beforeEach(() => store.deleteAccount(idsOf(21).user));
afterAll(() => database.close());

describe('what plays in one room while another is spoken to', () => {
  test('counts once it has been heard, though the skill was opened there meanwhile', async () => {
    const [kitchen, bedroom] = [deskIn('kitchen', store), deskIn('bedroom', store)];
    await say(kitchen, ...BEGUN);
    await say(bedroom, '/wait 60s', 'open glute coach', '/drop', '/wait 30m', 'open glute coach');
    expect((await kept())?.credits).toMatchObject({ 'knee-to-chest': { right: 3 } });
  });

  test('counts though the same routine is carried on there', async () => {
    const [kitchen, bedroom] = [deskIn('kitchen', store), deskIn('bedroom', store)];
    await say(kitchen, ...BEGUN, 'next');
    await say(bedroom, '/wait 190s', ...CARRIED_ON, '/wait 5s', 'stop', '/wait 30m', 'open glute coach');
    expect((await kept())?.credits).toMatchObject({ 'knee-to-chest': { left: 3, right: 3 } });
  });

  test('does not count where the skill is opened anew in the same room, which ends it', async () => {
    const kitchen = deskIn('kitchen', store);
    await say(kitchen, ...BEGUN, '/wait 70s', '/drop', 'open glute coach', '/drop');
    const before = (await kept())?.credits;
    await say(kitchen, '/wait 30m', 'open glute coach');
    expect((await kept())?.credits).toEqual(before);
  });
});

describe('a routine that is led on two devices', () => {
  test('has ended with the moves of both, whichever ends it', async () => {
    const [kitchen, bedroom] = [deskIn('kitchen', store), deskIn('bedroom', store)];
    await say(kitchen, ...BEGUN);
    await say(bedroom, '/wait 3m', ...CARRIED_ON);
    await say(kitchen, 'next', 'next', 'next', 'next');
    expect((await kept())?.credits.piriformis).toMatchObject({ right: 3 });
    await say(bedroom, 'go to the trigger point', ...Array(5).fill('next'));
    const [item] = await database.all();
    const profile = profileOf(item!)?.profile;
    expect(profile?.unfinished).toBeNull();
    expect(profile?.completed).toMatchObject([{ moves: ['knee-to-chest', 'piriformis', 'trigger-point'] }]);
  });

  test('leaves out on both what was left out on one', async () => {
    const [kitchen, bedroom] = [deskIn('kitchen', store), deskIn('bedroom', store)];
    await say(kitchen, ...BEGUN, 'next');
    await say(bedroom, '/wait 5m', ...CARRIED_ON, 'leave out the foam roller');
    expect((await kept())?.moves).not.toContain('foam-roller');
    await say(kitchen, 'next');
    expect((await kept())?.moves).not.toContain('foam-roller');
  });
});

async function kept() {
  const [item] = await database.all();
  return item === undefined ? null : (profileOf(item)?.profile.unfinished ?? null);
}
