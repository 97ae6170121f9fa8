import { describe, expect, test } from 'vitest';
import { memoryStore } from '../../lambda/store/memory.ts';
import type { ProfileStore } from '../../lambda/store/profile.ts';
import { idsOf } from '../../simulator/envelope/ids.ts';
import { failing } from '../store/failing.ts';
import { BEGUN, deskIn, say } from '../store/rooms.ts';

const NOT_LOOKED_UP = /can't look up where you were/;
const ANEW = ['start the stretches', 'no', 'no', 'no', 'both'] as const;

describe('a routine of an earlier day that could not be read', () => {
  test('is not replaced by one that began meanwhile', async () => {
    const { store, fail, desk } = await leftOff();
    const before = await kept(store);
    fail('get', 'put');
    await say(desk, 'open glute coach', ...ANEW);
    fail();
    await say(desk, 'next');
    const after = await kept(store);
    expect(after?.credits).toMatchObject({ piriformis: before!.credits.piriformis });
    expect(after?.startedAt).not.toBe(before?.startedAt);
    await say(desk, 'next', 'stop');
    expect((await kept(store))?.credits).toMatchObject({ piriformis: before!.credits.piriformis });
  });

  test('is replaced as ever where it could be read', async () => {
    const { store, desk } = await leftOff();
    await say(desk, 'open glute coach', 'no', ...ANEW);
    expect((await kept(store))?.credits).toEqual({});
  });

  test('goes with what is left of it into a shorter one', async () => {
    const { store, fail, desk } = await leftOff();
    fail('get', 'put');
    await say(desk, 'ask glute coach to start the it band stretch', 'no', 'no', 'no', 'both');
    fail();
    await say(desk, 'pause', '/drop', '/wait 1h');
    expect((await kept(store))?.moves).toEqual([
      'it-band',
      'knee-to-chest',
      'piriformis',
      'foam-roller',
      'trigger-point',
    ]);
  });
});

describe('"carry on" that cannot be looked up', () => {
  test.each(['ask glute coach to carry on', 'ask glute coach to carry on where we were'])(
    'says so, once: "%s"',
    async (words) => {
      const { fail, desk } = await leftOff();
      fail('get', 'put');
      const said = await say(desk, words, 'no', 'no', 'no', 'both', 'next');
      expect(said[0]).toMatch(NOT_LOOKED_UP);
      expect(said.filter((line) => NOT_LOOKED_UP.test(line))).toHaveLength(1);
      expect(said.join(' ')).not.toMatch(/nothing is left/i);
    },
  );

  test('says nothing of the kind where there is nothing to carry on', async () => {
    const said = await say(deskIn('kitchen', memoryStore()), 'ask glute coach to carry on', 'no', 'no', 'no');
    expect(said.join(' ')).not.toMatch(NOT_LOOKED_UP);
  });

  test('is carried on after all, where it can be by the time it begins', async () => {
    const { store, fail, desk } = await leftOff();
    const before = await kept(store);
    fail('get');
    await say(desk, 'ask glute coach to carry on where we were');
    fail();
    await say(desk, 'no', 'no', 'no');
    expect((await kept(store))?.startedAt).toBe(before?.startedAt);
  });
});

/** A household that left a routine in the second move, an hour ago. */
async function leftOff() {
  const { store, fail } = failing(memoryStore());
  const desk = deskIn('kitchen', store);
  await say(desk, ...BEGUN, 'next', 'next', 'stop', '/wait 1h');
  return { store, fail, desk };
}

async function kept(store: ProfileStore) {
  return (await store.get(idsOf(21).user))?.profile.unfinished ?? null;
}
