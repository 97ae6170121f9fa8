import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileStore } from '../../lambda/store/file.ts';
import { memoryStore } from '../../lambda/store/memory.ts';
import {
  type ChangeProfile,
  NEW_PROFILE,
  type Profile,
  type ProfileStore,
  profileKey,
} from '../../lambda/store/profile.ts';
import { FULLEST, withHold } from './profiles.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'glute-coach-store-'));
});
afterEach(() => rm(folder, { recursive: true }));

const inFile = (warn?: (line: string) => void, now?: () => number) =>
  fileStore(join(folder, 'deep', 'profiles.json'), warn, now);
const same: ChangeProfile = (profile) => profile;
const to =
  (profile: Profile): ChangeProfile =>
  () =>
    profile;

describe.each([
  ['in memory', (now?: () => number): ProfileStore => memoryStore({}, now)],
  ['in a file', (now?: () => number): ProfileStore => inFile(undefined, now)],
])('a store %s', (_name, open) => {
  it('gives back what was put, with a version that rises', async () => {
    const store = open();
    expect(await store.get('anna')).toBeNull();
    const first = await store.put('anna', null, to(FULLEST));
    expect(first?.profile).toEqual(FULLEST);
    const second = await store.put('anna', first, same);
    expect(second?.version).toBeGreaterThan(first!.version);
    expect(await store.get('anna')).toEqual(second);
    expect(await store.get('ben')).toBeNull();
  });

  it('loses nothing when two devices write at once', async () => {
    const store = open();
    const read = await store.put('anna', null, same);
    const met =
      (move: Profile['met'][number]): ChangeProfile =>
      (profile) => ({ ...profile, met: [...profile.met, move] });
    await Promise.all([store.put('anna', read, met('piriformis')), store.put('anna', read, met('it-band'))]);
    expect((await store.get('anna'))?.profile.met).toEqual(['piriformis', 'it-band']);
  });

  it('does not bring back what was deleted meanwhile', async () => {
    const store = open();
    const read = await store.put('anna', null, to(withHold(30)));
    await store.delete('anna');
    await store.delete('anna');
    expect(await store.put('anna', read, same)).toBeNull();
    expect(await store.get('anna')).toBeNull();
  });

  it('does not bring it back into an entry that was begun anew either', async () => {
    let now = Date.parse('2026-11-23T12:00:00Z');
    const store = open(() => now);
    const read = await store.put('anna', null, to(withHold(30)));
    await store.delete('anna');
    now += 5000;
    const anew = await store.put('anna', null, same);
    expect(await store.put('anna', read, same)).toBeNull();
    expect(await store.get('anna')).toEqual(anew);
  });

  it('deletes all profiles of an account, and of no other', async () => {
    const store = open();
    const mine = ['home', profileKey('home', 'anna'), profileKey('home', 'ben')];
    for (const key of [...mine, 'homestead']) await store.put(key, null, to(NEW_PROFILE));
    await store.deleteAccount('home');
    for (const key of mine) expect(await store.get(key)).toBeNull();
    expect(await store.get('homestead')).not.toBeNull();
  });
});

describe('the file', () => {
  it('is read by the next process', async () => {
    await inFile().put('anna', null, to(FULLEST));
    expect((await inFile().get('anna'))?.profile).toEqual(FULLEST);
  });

  it.each(['{"anna": {"profile": {"met"', '[]', '{"anna":{"version":1,"profile":{"reason":"sore"}}}'])(
    'is set aside with a word about it when it reads %s',
    async (content) => {
      const path = join(folder, 'profiles.json');
      await writeFile(path, content);
      const told: string[] = [];
      const store = fileStore(path, (line) => told.push(line));
      expect(await store.get('anna')).toBeNull();
      await store.put('anna', null, same);
      const aside = (await readdir(folder)).find((name) => name.includes('unreadable'));
      expect(told).toHaveLength(1);
      expect(told[0]).toContain(aside);
      expect(await readFile(join(folder, aside ?? ''), 'utf8')).toBe(content);
      expect(await readdir(folder)).toHaveLength(2);
    },
  );
});
