import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dynamoStore } from '../../lambda/store/dynamodb.ts';
import type { ProfileStore } from '../../lambda/store/profile.ts';
import { builtModel } from '../../simulator/models.ts';
import { understandings } from '../../simulator/recognise/understanding.ts';
import { take } from '../../simulator/take.ts';
import { wiredDesk } from '../../simulator/wiring.ts';
import { type Database, type Faults, faultsBefore, openDatabase } from '../store/database.ts';

const MONDAY = Date.parse('2026-11-23T08:00:00Z');
const understand = understandings(builtModel, () => MONDAY);

let database: Database;
let faults: Faults;
beforeAll(async () => {
  database = await openDatabase();
  faults = await faultsBefore(database, () => 'silence');
});
afterAll(async () => {
  await faults.close();
  await database.close();
});

describe('"forget me"', () => {
  test('deletes what is kept of somebody who turns out to be under eighteen', async () => {
    const desk = deskOn(dynamoStore(database), 11);
    await say(desk, 'open glute coach');
    expect(await database.all()).toHaveLength(1);
    await say(desk, "i'm fifteen", 'forget me', 'yes');
    expect(await database.all()).toEqual([]);
  });

  test('takes what was kept while the voice was not recognised along, and nobody else', async () => {
    const desk = deskOn(dynamoStore(database), 12);
    await say(desk, 'open glute coach', '/person ada', 'open glute coach', '/person bob', 'open glute coach');
    expect(await database.all()).toHaveLength(3);
    await say(desk, 'forget me', 'yes', '/person ada', 'open glute coach');
    expect(await database.all()).toHaveLength(1);
    await say(desk, 'forget me', 'yes');
    expect(await database.all()).toEqual([]);
  });

  test('does not claim a deletion that a silent database never did, and does it when asked again', async () => {
    const answering = dynamoStore(database);
    const silent = dynamoStore({ ...database, endpoint: faults.endpoint, limitMs: 300 });
    let now = answering;
    const desk = deskOn(
      {
        get: (...call) => now.get(...call),
        put: (...call) => now.put(...call),
        delete: (...call) => now.delete(...call),
        deleteAccount: (...call) => now.deleteAccount(...call),
      },
      13,
    );
    await say(desk, 'open glute coach', 'forget me');
    now = silent;
    const [failed] = await say(desk, 'yes');
    expect(failed).toMatch(/may still be there/);
    expect(failed).not.toMatch(/wiped|can't save/);
    now = answering;
    expect(await database.all()).toHaveLength(1);
    await say(desk, 'forget me', 'yes');
    expect(await database.all()).toEqual([]);
  });

  test('is tried even where the profile could not be read', async () => {
    const store = dynamoStore(database);
    const unreadable: ProfileStore = { ...store, get: () => Promise.reject(new Error('no reading today')) };
    await say(deskOn(store, 14), 'open glute coach');
    const [, , done] = await say(deskOn(unreadable, 14), 'open glute coach', 'forget me', 'yes');
    expect(done).not.toMatch(/may still be there/);
    expect(await database.all()).toEqual([]);
  });
});

/** A seed is a household: the ids of account and people come from it. */
function deskOn(store: ProfileStore, seed: number) {
  return wiredDesk({ device: 'echo', locale: 'en-US', seed, store, startAt: MONDAY, understand });
}

async function say(
  desk: ReturnType<typeof wiredDesk>,
  ...lines: readonly string[]
): Promise<readonly string[]> {
  const said: string[] = [];
  for (const line of lines) said.push((await take(desk, line)).said ?? '');
  return said;
}
