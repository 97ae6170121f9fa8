import { NumberValue } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dynamoStore } from '../../lambda/store/dynamodb.ts';
import { asideKey, itemKey, itemOf } from '../../lambda/store/item.ts';
import { type ChangeProfile, NEW_PROFILE, type Profile, profileKey } from '../../lambda/store/profile.ts';
import { remember } from '../../lambda/store/remember.ts';
import { type Database, type Fate, faultsBefore, openDatabase } from './database.ts';
import { FULLEST, withHold } from './profiles.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

const UNFINISHED = itemOf(itemKey('anybody'), { profile: FULLEST, version: 1 }, 0).unfinished;

let database: Database;
let person = 0;
let key = '';

beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database.close());
beforeEach(() => {
  person += 1;
  key = profileKey(`account-${person}`, 'runner');
});

describe('a profile in the table', () => {
  test('is there after a write and gone after "forget me"', async () => {
    const store = dynamoStore(database);
    expect(await store.get(key)).toBeNull();
    const written = await store.put(key, null, to(FULLEST));
    expect(written?.profile).toEqual(FULLEST);
    expect(await store.get(key)).toEqual(written);
    await store.delete(key);
    expect(await store.get(key)).toBeNull();
    await store.delete(key);
  });

  test('goes with its account and everybody else of it, and with no other account', async () => {
    const store = dynamoStore(database);
    const account = `household-${person}`;
    const keys = [null, 'ada', 'bob'].map((one) => profileKey(account, one));
    for (const one of [...keys, key]) await store.put(one, null, to(NEW_PROFILE));
    await store.deleteAccount(account);
    for (const one of keys) expect(await store.get(one)).toBeNull();
    expect(await store.get(key)).not.toBeNull();
  });

  test('goes with its account, though the account holds more than one answer of the database', async () => {
    const store = dynamoStore(database);
    const account = `crowd-${person}`;
    const { account: digest } = itemKey(account);
    for (let n = 0; n < 5; n += 1) {
      await database.put({ account: digest, person: `broken-${n}`, rubbish: 'x'.repeat(390_000) });
    }
    await store.deleteAccount(account);
    expect(await itemsOf(account)).toEqual([]);
  });

  test('counts as gone when its time is over, though it still lies there', async () => {
    const then = Date.now();
    await dynamoStore({ ...database, now: () => then }).put(key, null, to(FULLEST));
    const later = dynamoStore({ ...database, now: () => then + 401 * DAY_MS });
    expect(await later.get(key)).toBeNull();
    expect(await later.put(key, null, to(withHold(30)))).toMatchObject({ profile: withHold(30) });
    expect(await later.get(key)).toMatchObject({ profile: withHold(30) });
  });

  test('lives 400 days from the last write, not the first', async () => {
    const then = Date.now();
    const written = await dynamoStore({ ...database, now: () => then }).put(key, null, to(FULLEST));
    await dynamoStore({ ...database, now: () => then + 300 * DAY_MS }).put(key, written, same);
    expect(await dynamoStore({ ...database, now: () => then + 600 * DAY_MS }).get(key)).not.toBeNull();
  });
});

describe('two devices at once', () => {
  test('lose nothing: what each has done is there afterwards', async () => {
    const [kitchen, bedroom] = [dynamoStore(database), dynamoStore(database)];
    const read = await kitchen.put(key, null, same);
    await Promise.all([
      kitchen.put(key, read, (profile) => ({ ...profile, met: ['piriformis', ...profile.met] })),
      bedroom.put(key, read, (profile) => ({ ...profile, met: ['it-band', ...profile.met] })),
    ]);
    const stored = await kitchen.get(key);
    expect(stored?.profile.met.toSorted()).toEqual(['it-band', 'piriformis']);
    expect(stored?.version).toBe(read!.version + 2);
  });

  test('keep each the preference that was set on it', async () => {
    const store = dynamoStore(database);
    const read = await store.put(key, null, same);
    const set = (preferences: Partial<Profile['preferences']>): ChangeProfile => {
      const now = '2026-11-23T10:00:00.000Z';
      return (profile) => remember(profile, { kind: 'save-preferences', preferences, now }, now);
    };
    await store.put(key, read, set({ holdSeconds: 30 }));
    await store.put(key, read, set({ pace: 'slow' }));
    expect((await store.get(key))?.profile.preferences).toMatchObject({ holdSeconds: 30, pace: 'slow' });
  });

  test('may both be the first to write', async () => {
    const store = dynamoStore(database);
    await Promise.all(
      (['piriformis', 'it-band', 'foam-roller'] as const).map((move) =>
        store.put(key, null, (profile) => ({ ...profile, met: [...profile.met, move] })),
      ),
    );
    expect((await store.get(key))?.profile.met.length).toBe(3);
  });

  test('do not bring back what one of them was told to forget', async () => {
    const store = dynamoStore(database);
    const read = await store.put(key, null, to(FULLEST));
    await store.delete(key);
    expect(await store.put(key, read, same)).toBeNull();
    expect(await store.get(key)).toBeNull();
  });

  test('do not bring it back into the entry that was begun afterwards', async () => {
    const now = Date.now();
    const [then, later] = [0, 2000].map((ms) => dynamoStore({ ...database, now: () => now + ms }));
    const read = await then!.put(key, null, to(FULLEST));
    await then!.delete(key);
    const anew = await later!.put(key, null, same);
    expect(await then!.put(key, read, to(FULLEST))).toBeNull();
    expect(await then!.get(key)).toEqual(anew);
  });
});

describe('a database in trouble', () => {
  const behind = async (fateOf: (n: number) => Fate, limitMs: number) => {
    const faults = await faultsBefore(database, fateOf);
    return { faults, store: dynamoStore({ ...database, endpoint: faults.endpoint, limitMs }) };
  };

  test('that throttles for a moment is asked again, and nobody notices', async () => {
    const { faults, store } = await behind((n) => (n < 1 ? 'throttle' : 'pass'), 1500);
    expect(await store.put(key, null, to(FULLEST))).toMatchObject({ profile: FULLEST });
    expect(faults.seen).toEqual(['throttle', 'pass']);
    await faults.close();
  });

  test('that throttles on ends the call within its limit, with a name to log', async () => {
    const { faults, store } = await behind(() => 'throttle', 1500);
    const started = performance.now();
    await expect(store.get(key)).rejects.toMatchObject({ name: expect.stringMatching(/Throughput|TooSlow/) });
    expect(performance.now() - started).toBeLessThan(1700);
    await faults.close();
  });

  test('that says nothing ends every call within its limit', async () => {
    const { faults, store } = await behind(() => 'silence', 200);
    const started = performance.now();
    await expect(store.get(key)).rejects.toMatchObject({ name: 'StoreTooSlow' });
    await expect(store.put(key, null, to(FULLEST))).rejects.toMatchObject({ name: 'StoreTooSlow' });
    await expect(store.delete(key)).rejects.toMatchObject({ name: 'StoreTooSlow' });
    await expect(store.deleteAccount('a')).rejects.toMatchObject({ name: 'StoreTooSlow' });
    expect(performance.now() - started).toBeLessThan(1500);
    await faults.close();
  });

  test('that is not there at all ends the call too', async () => {
    const store = dynamoStore({ ...database, endpoint: 'http://127.0.0.1:1' });
    await expect(store.get(key)).rejects.toBeInstanceOf(Error);
  });
});

describe('an item that is not what it should be', () => {
  const wellFormed = () => ({ ...itemOf(itemKey(key), { profile: FULLEST, version: 4 }, Date.now()) });
  const broken = () => ({ ...wellFormed(), preferences: 'loud' });

  test('reads as no profile, is named in the log, and stays untouched by reading', async () => {
    const reported: string[] = [];
    await database.put(broken());
    const store = dynamoStore({ ...database, report: (name) => reported.push(name) });
    expect(await store.get(key)).toBeNull();
    expect(reported).toEqual(['ProfileUnreadable']);
    expect((await itemsOf(key)).map((item) => item['preferences'])).toEqual(['loud']);
  });

  test('is laid aside, not lost, when there is something to write; and goes with "forget me"', async () => {
    await database.put(broken());
    const store = dynamoStore(database);
    expect(await store.put(key, null, to(withHold(30)))).toEqual({
      profile: withHold(30),
      version: 5,
    });
    expect(await store.get(key)).toMatchObject({ profile: withHold(30) });
    const aside = (await itemsOf(key)).find((item) => item['person'] === asideKey(itemKey(key)).person);
    expect(aside).toMatchObject({ preferences: 'loud' });
    expect(Number(aside?.['expiresAt']) * 1000).toBeLessThan(Date.now() + 31 * DAY_MS);
    await store.delete(key);
    expect(await itemsOf(key)).toEqual([]);
  });

  test.each([{}, { version: 'four' }, { attributes: 'none' }, { version: 2, shape: 'round' }])(
    'gives way to a good one, whatever is left in it: %j',
    async (rest) => {
      await database.put({ ...itemKey(key), ...rest });
      const store = dynamoStore(database);
      await store.put(key, null, to(withHold(30)));
      expect(await store.get(key)).toMatchObject({ profile: withHold(30) });
    },
  );

  test('of an older shape is brought up to date by the next write', async () => {
    const { unfinished, met, preferences, completed } = wellFormed();
    await database.put({ ...itemKey(key), attributes: { unfinished, met, preferences, completed } });
    const store = dynamoStore(database);
    const read = await store.get(key);
    expect(read?.profile).toEqual(FULLEST);
    await store.put(key, read, same);
    expect(await itemsOf(key)).toMatchObject([{ shape: 1, met }]);
  });

  test('of an older shape takes what two devices write to it at once', async () => {
    const { unfinished, preferences, completed } = wellFormed();
    await database.put({ ...itemKey(key), attributes: { unfinished, met: [], preferences, completed } });
    const [kitchen, bedroom] = [dynamoStore(database), dynamoStore(database)];
    const [one, other] = await Promise.all([kitchen.get(key), bedroom.get(key)]);
    const adding = (move: Profile['met'][number]): ChangeProfile => {
      return (profile) => ({ ...profile, met: [...profile.met, move] });
    };
    expect(await kitchen.put(key, one, adding('piriformis'))).not.toBeNull();
    expect(await bedroom.put(key, other, adding('it-band'))).not.toBeNull();
    expect((await kitchen.get(key))?.profile.met).toEqual(['piriformis', 'it-band']);
  });

  test('of an older shape is not brought back once it has been forgotten', async () => {
    const { unfinished, met, preferences, completed } = wellFormed();
    await database.put({ ...itemKey(key), attributes: { unfinished, met, preferences, completed } });
    const store = dynamoStore(database);
    const read = await store.get(key);
    await store.delete(key);
    expect(await store.put(key, read, same)).toBeNull();
    const anew = await store.put(key, null, to(withHold(30)));
    expect(await store.put(key, read, same)).toBeNull();
    expect(await store.get(key)).toEqual(anew);
  });

  test.each([
    { expiresAt: null },
    { expiresAt: '' },
    { expiresAt: false },
    { expiresAt: [] },
    { expiresAt: '123' },
    { expiresAt: {} },
  ])('with a time to live that is none is read, and mended by the next write: %j', async (rest) => {
    await database.put({ ...wellFormed(), ...rest });
    const store = dynamoStore(database);
    const read = await store.get(key);
    expect(read?.profile).toEqual(FULLEST);
    await store.put(key, read, to(withHold(30)));
    expect(await store.get(key)).toMatchObject({ profile: withHold(30) });
    expect(await itemsOf(key)).toMatchObject([{ expiresAt: expect.any(Number) }]);
  });

  test.each([
    { version: {} },
    { version: { of: 4 } },
    { version: [] },
    { version: [4] },
    { version: null },
    { version: true },
    { version: 0 },
    { version: -1 },
    { version: 1.5 },
    { version: NumberValue.from('0.30000000000000000000001') },
    { version: NumberValue.from('9007199254740993') },
    { version: NumberValue.from('15e40') },
    { version: NumberValue.from('1.5e-40') },
    { version: 4, unfinished: { ...UNFINISHED, startedAt: '2026-99-99T99:99:99Z' } },
  ])('gives way to a good one, though it can be compared to nothing: %j', async (rest) => {
    await database.put({ ...wellFormed(), ...rest });
    const store = dynamoStore(database);
    expect(await store.get(key)).toBeNull();
    await store.put(key, null, to(withHold(30)));
    const written = await store.get(key);
    expect(written).toMatchObject({ profile: withHold(30) });
    await store.put(key, written, to(withHold(40)));
    expect(await store.get(key)).toMatchObject({ profile: withHold(40) });
    expect(await itemsOf(key)).toHaveLength(2);
  });

  test('that can be compared to nothing takes what two devices write in its place', async () => {
    await database.put({ ...wellFormed(), version: [4] });
    const store = dynamoStore(database);
    await Promise.all(
      (['piriformis', 'it-band'] as const).map((move) =>
        store.put(key, null, (profile) => ({ ...profile, met: [...profile.met, move] })),
      ),
    );
    expect((await store.get(key))?.profile.met.toSorted()).toEqual(['it-band', 'piriformis']);
  });

  test('of a later release is never overwritten by an earlier one', async () => {
    await database.put({ ...wellFormed(), shape: 99 });
    const store = dynamoStore(database);
    await expect(store.get(key)).rejects.toMatchObject({ name: 'ProfileFromNewerRelease' });
    await expect(store.put(key, null, to(NEW_PROFILE))).rejects.toMatchObject({
      name: 'ProfileFromNewerRelease',
    });
    expect(await itemsOf(key)).toMatchObject([{ shape: 99 }]);
  });
});

async function itemsOf(owner: string): Promise<Record<string, unknown>[]> {
  return (await database.all()).filter((item) => item['account'] === itemKey(owner).account);
}

function to(profile: Profile): ChangeProfile {
  return () => profile;
}

function same(profile: Profile): Profile {
  return profile;
}
