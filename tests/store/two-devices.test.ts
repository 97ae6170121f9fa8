import { afterAll, beforeAll, expect, test } from 'vitest';
import { dynamoStore } from '../../lambda/store/dynamodb.ts';
import { profileOf } from '../../lambda/store/item.ts';
import { builtModel } from '../../simulator/models.ts';
import { understandings } from '../../simulator/recognise/understanding.ts';
import { take } from '../../simulator/take.ts';
import { wiredDesk } from '../../simulator/wiring.ts';
import { type Database, openDatabase } from './database.ts';

const MONDAY = Date.parse('2026-11-23T08:00:00Z');
const understand = understandings(builtModel, () => MONDAY);

let database: Database;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database.close());

test('two devices take turns in one routine, and what either has led stays done', async () => {
  const [kitchen, bedroom] = [deskInTheRoom(), deskInTheRoom()];
  await say(kitchen, 'ask glute coach to start the stretches', 'no', 'no', 'no', 'both', 'next', '/drop');
  await say(bedroom, '/wait 20m', 'open glute coach', 'yes', 'no', 'no', 'no');
  await say(kitchen, '/wait 30m', 'open glute coach', 'yes', 'no', 'no', 'no', ...Array(4).fill('next'));
  const before = await kept();
  expect(before?.at.move).toBe('foam-roller');
  await say(bedroom, 'next');
  const after = await kept();
  expect(after?.startedAt).toBe(before?.startedAt);
  expect(after?.credits).toMatchObject(before!.credits);
  await say(bedroom, '/drop', '/wait 1h', 'open glute coach', 'yes', 'no', 'no', 'no');
  expect((await kept())?.at.move).toBe('foam-roller');
});

function deskInTheRoom() {
  return wiredDesk({
    device: 'echo',
    locale: 'en-US',
    seed: 21,
    store: dynamoStore(database),
    startAt: MONDAY,
    understand,
  });
}

async function say(desk: ReturnType<typeof wiredDesk>, ...lines: readonly string[]): Promise<void> {
  for (const line of lines) await take(desk, line);
}

async function kept() {
  const [item] = await database.all();
  return profileOf(item!)?.profile.unfinished;
}
