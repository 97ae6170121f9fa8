import { expect, test } from 'vitest';
import { memoryStore } from '../../lambda/store/memory.ts';
import { idsOf } from '../../simulator/envelope/ids.ts';
import { failing } from '../store/failing.ts';
import { BEGUN, deskIn, say } from '../store/rooms.ts';

const SAVED = /know where you were/;
const TOLD = /can't save/;

test('who stops is told that the place is kept, where it is', async () => {
  const said = await say(deskIn('kitchen', memoryStore()), ...BEGUN, 'next', 'stop');
  expect(said.at(-1)).toMatch(SAVED);
});

test('who stops hears no promise in the breath that says that nothing can be saved', async () => {
  const { store, fail } = failing(memoryStore());
  const desk = deskIn('kitchen', store);
  await say(desk, ...BEGUN, 'next');
  fail('get', 'put');
  const [stopped] = await say(desk, 'stop');
  expect(stopped).toMatch(TOLD);
  expect(stopped).not.toMatch(SAVED);
});

test('nor where that was told before', async () => {
  const { store, fail } = failing(memoryStore());
  fail('get', 'put');
  const said = await say(deskIn('kitchen', store), ...BEGUN, 'next', 'stop');
  expect(said.filter((line) => TOLD.test(line))).toHaveLength(1);
  expect(said.at(-1)).not.toMatch(SAVED);
});

test('nor once what was kept has been deleted elsewhere', async () => {
  const { store } = failing(memoryStore());
  const kitchen = deskIn('kitchen', store);
  await say(kitchen, ...BEGUN, 'next');
  await say(deskIn('bedroom', store), 'open glute coach', 'forget me', 'yes');
  expect((await say(kitchen, 'next', 'stop')).at(-1)).not.toMatch(SAVED);
});

test('what was left out while nothing could be saved stays left out once it can', async () => {
  const { store, fail } = failing(memoryStore());
  const desk = deskIn('kitchen', store);
  await say(desk, ...BEGUN);
  fail('put');
  await say(desk, 'leave out the foam roller');
  fail();
  await say(desk, 'next', 'next');
  const { unfinished } = (await store.get(idsOf(21).user))!.profile;
  expect(unfinished?.moves).not.toContain('foam-roller');
});
