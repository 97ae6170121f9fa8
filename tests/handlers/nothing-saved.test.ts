import { expect, test } from 'vitest';
import { memoryStore } from '../../lambda/store/memory.ts';
import type { ProfileStore } from '../../lambda/store/profile.ts';
import { BEGUN, deskIn, say } from '../store/rooms.ts';

const SAVED = /know where you were/;
const TOLD = /can't save/;

test('who stops is told that the place is kept, where it is', async () => {
  const said = await say(deskIn('kitchen', memoryStore()), ...BEGUN, 'next', 'stop');
  expect(said.at(-1)).toMatch(SAVED);
});

test('who stops hears no promise in the breath that says that nothing can be saved', async () => {
  const { store, fail } = failing();
  const desk = deskIn('kitchen', store);
  await say(desk, ...BEGUN, 'next');
  fail('get', 'put');
  const [stopped] = await say(desk, 'stop');
  expect(stopped).toMatch(TOLD);
  expect(stopped).not.toMatch(SAVED);
});

test('nor where that was told before', async () => {
  const { store, fail } = failing();
  fail('get', 'put');
  const said = await say(deskIn('kitchen', store), ...BEGUN, 'next', 'stop');
  expect(said.filter((line) => TOLD.test(line))).toHaveLength(1);
  expect(said.at(-1)).not.toMatch(SAVED);
});

test('nor once what was kept has been deleted elsewhere', async () => {
  const { store } = failing();
  const kitchen = deskIn('kitchen', store);
  await say(kitchen, ...BEGUN, 'next');
  await say(deskIn('bedroom', store), 'open glute coach', 'forget me', 'yes');
  expect((await say(kitchen, 'next', 'stop')).at(-1)).not.toMatch(SAVED);
});

/** A store of which some calls can be made to fail, and to work again. */
function failing() {
  let failed: readonly (keyof ProfileStore)[] = [];
  const inner = memoryStore();
  const or = <T>(call: keyof ProfileStore, work: () => Promise<T>): Promise<T> =>
    failed.includes(call) ? Promise.reject(new Error('no table')) : work();
  const store: ProfileStore = {
    get: (...all) => or('get', () => inner.get(...all)),
    put: (...all) => or('put', () => inner.put(...all)),
    delete: (...all) => or('delete', () => inner.delete(...all)),
    deleteAccount: (...all) => or('deleteAccount', () => inner.deleteAccount(...all)),
  };
  return {
    store,
    fail: (...calls: readonly (keyof ProfileStore)[]) => {
      failed = calls;
    },
  };
}
