import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ITEM_LIMIT_BYTES, itemKey, itemOf, profileOf } from '../../lambda/store/item.ts';
import { migrate } from '../../lambda/store/migrations.ts';
import { NEW_PROFILE, profileKey } from '../../lambda/store/profile.ts';
import { readProfile } from '../../lambda/store/read-profile.ts';
import { firstVersion } from '../../lambda/store/version.ts';
import { anyProfile, FULLEST } from './profiles.ts';

const KEY = itemKey(profileKey('amzn1.ask.account.A', 'amzn1.ask.person.P'));
const NOW = Date.parse('2026-11-23T12:00:00Z');

describe('an item', () => {
  test('gives back the very profile that went into it', () => {
    fc.assert(
      fc.property(anyProfile, fc.integer({ min: 1, max: 1e6 }), (profile, version) => {
        const item = JSON.parse(JSON.stringify(itemOf(KEY, { profile, version }, NOW)));
        expect(profileOf(item)).toEqual({ profile, version });
      }),
    );
  });

  test('stays under its limit with the fullest profile there can be', () => {
    const bytes = bytesInTable(itemOf(KEY, { profile: FULLEST, version: firstVersion(NOW) + 999_998 }, NOW));
    expect(bytes).toBeLessThan(ITEM_LIMIT_BYTES);
    expect(bytes).toBeGreaterThan(1000);
  });

  test('still reads what an earlier release kept of the response that was playing', () => {
    const item = itemOf(KEY, { profile: FULLEST, version: 1 }, NOW);
    const playing = { sentAt: '2026-11-23T11:00:00Z', earns: ['40000 tp right', '70000 tp left'] };
    const read = profileOf({ ...item, unfinished: { ...item.unfinished, playing } });
    expect(read?.profile.unfinished?.playing?.earns).toEqual([
      { afterMs: 40_000, move: 'trigger-point', side: 'right' },
      { afterMs: 70_000, move: 'trigger-point', side: 'left' },
    ]);
  });

  test('expires 400 days after it was written', () => {
    const { expiresAt } = itemOf(KEY, { profile: NEW_PROFILE, version: 1 }, NOW);
    expect(new Date(expiresAt * 1000).toISOString()).toBe('2027-12-28T12:00:00.000Z');
  });

  test('names neither the account nor the person', () => {
    const text = JSON.stringify(itemOf(KEY, { profile: FULLEST, version: 1 }, NOW));
    expect(text).not.toMatch(/amzn1/);
  });

  test('lies under one account for all its people, and apart for each', () => {
    const [account, ada, bob] = [null, 'ada', 'bob'].map((person) => itemKey(profileKey('home', person)));
    expect(new Set([account!.account, ada!.account, bob!.account]).size).toBe(1);
    expect(new Set([account!.person, ada!.person, bob!.person]).size).toBe(3);
    expect(itemKey(profileKey('elsewhere', 'ada')).account).not.toBe(ada!.account);
  });
});

describe('reading what was stored', () => {
  test('never throws and never takes half a profile, whatever one value was replaced by', () => {
    fc.assert(
      fc.property(anyProfile, fc.nat(), fc.jsonValue(), (profile, which, garbage) => {
        const broken = structuredClone(profile) as unknown as Record<string, unknown>;
        const places = holders(broken);
        const [holder, name] = places[which % places.length]!;
        holder[name] = garbage;
        const read = readProfile(broken);
        if (read) expect(readProfile(read)).toEqual(read);
      }),
    );
  });

  test('never throws over an item in which one value was replaced by another', () => {
    fc.assert(
      fc.property(anyProfile, fc.nat(), fc.jsonValue(), (profile, which, garbage) => {
        const item = structuredClone(itemOf(KEY, { profile, version: 1 }, NOW));
        const places = holders(item);
        const [holder, name] = places[which % places.length]!;
        holder[name] = garbage;
        const fields = migrate(item as unknown as Record<string, unknown>);
        const read = fields === 'newer' ? null : profileOf(fields);
        if (read) expect(readProfile(read.profile)).toEqual(read.profile);
      }),
    );
  });

  test.each([
    [null],
    [7],
    ['x'],
    [[]],
    [{}],
    [{ ...NEW_PROFILE, met: ['handstand'] }],
    [{ ...NEW_PROFILE, completed: [1] }],
  ])('refuses %j', (stored) => expect(readProfile(stored)).toBeNull());

  test('drops a field that no profile has', () => {
    expect(readProfile({ ...NEW_PROFILE, verdict: 'rest' })).toEqual(NEW_PROFILE);
  });
});

describe('migrations', () => {
  const steps = [
    (fields: object) => ({ ...fields, first: 1 }),
    (fields: object) => ({ ...fields, second: 2 }),
  ];

  test('take an item through every shape it has missed, and no other', () => {
    expect(migrate({}, steps, 2)).toEqual({ first: 1, second: 2 });
    expect(migrate({ shape: 1 }, steps, 2)).toEqual({ shape: 1, second: 2 });
    expect(migrate({ shape: 2 }, steps, 2)).toEqual({ shape: 2 });
  });

  test('leave an item of a later release alone', () => expect(migrate({ shape: 3 }, steps, 2)).toBe('newer'));

  test("read the layout of Amazon's own adapter", () => {
    const { unfinished, met, preferences, completed } = itemOf(KEY, { profile: FULLEST, version: 1 }, NOW);
    const old = { id: 'x', attributes: { unfinished, met, preferences, completed } };
    expect(profileOf(migrate(old) as Record<string, unknown>)?.profile).toEqual(FULLEST);
  });
});

/** Every place in a value that holds something. */
function holders(value: object): [Record<string, unknown>, string][] {
  return Object.entries(value).flatMap(([name, inner]): [Record<string, unknown>, string][] => [
    [value as Record<string, unknown>, name],
    ...(typeof inner === 'object' && inner !== null ? holders(inner) : []),
  ]);
}

/** By the rule in the DynamoDB developer guide, "Item sizes and formats"; a number at its longest. */
function bytesInTable(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'number') return Math.ceil(String(value).length / 2) + 1;
  if (Array.isArray(value)) return 3 + value.reduce((sum: number, one) => sum + 1 + bytesInTable(one), 0);
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).reduce(
      (sum, [name, one]) => sum + Buffer.byteLength(name) + 1 + bytesInTable(one),
      3,
    );
  }
  return 1;
}
