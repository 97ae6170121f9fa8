import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileStore } from '../../lambda/store/file.ts';
import { memoryStore } from '../../lambda/store/memory.ts';
import { mergeProfiles } from '../../lambda/store/merge.ts';
import { NEW_PROFILE, type Profile, type ProfileStore, profileKey } from '../../lambda/store/profile.ts';
import { FULLEST, withHold } from './profiles.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'glute-coach-store-'));
});
afterEach(() => rm(folder, { recursive: true }));

const inFile = (warn?: (line: string) => void) => fileStore(join(folder, 'deep', 'profiles.json'), warn);

describe.each([
  ['in memory', (): ProfileStore => memoryStore()],
  ['in a file', (): ProfileStore => inFile()],
])('a store %s', (_name, open) => {
  it('gives back what was put, with a version that rises', async () => {
    const store = open();
    expect(await store.get('anna')).toBeNull();
    expect(await store.put('anna', FULLEST, 0, mergeProfiles)).toEqual({ profile: FULLEST, version: 1 });
    expect((await store.put('anna', FULLEST, 1, mergeProfiles)).version).toBe(2);
    expect(await store.get('anna')).toEqual({ profile: FULLEST, version: 2 });
    expect(await store.get('ben')).toBeNull();
  });

  it('loses nothing when two devices write at once', async () => {
    const store = open();
    await store.put('anna', NEW_PROFILE, 0, mergeProfiles);
    const met = (move: Profile['met'][number]): Profile => ({ ...NEW_PROFILE, met: [move] });
    await Promise.all([
      store.put('anna', met('piriformis'), 1, mergeProfiles),
      store.put('anna', met('it-band'), 1, mergeProfiles),
    ]);
    expect((await store.get('anna'))?.profile.met).toEqual(['piriformis', 'it-band']);
  });

  it('does not bring back what was deleted meanwhile', async () => {
    const store = open();
    await store.put('anna', withHold(30), 0, mergeProfiles);
    await store.delete('anna');
    await store.delete('anna');
    await store.put('anna', withHold(30), 1, mergeProfiles);
    expect(await store.get('anna')).toBeNull();
  });

  it('deletes all profiles of an account, and of no other', async () => {
    const store = open();
    const mine = ['home', profileKey('home', 'anna'), profileKey('home', 'ben')];
    for (const key of [...mine, 'homestead']) await store.put(key, NEW_PROFILE, 0, mergeProfiles);
    await store.deleteAccount('home');
    for (const key of mine) expect(await store.get(key)).toBeNull();
    expect(await store.get('homestead')).not.toBeNull();
  });
});

describe('the file', () => {
  it('is read by the next process', async () => {
    await inFile().put('anna', FULLEST, 0, mergeProfiles);
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
      await store.put('anna', NEW_PROFILE, 0, mergeProfiles);
      const aside = (await readdir(folder)).find((name) => name.includes('unreadable'));
      expect(told).toHaveLength(1);
      expect(told[0]).toContain(aside);
      expect(await readFile(join(folder, aside ?? ''), 'utf8')).toBe(content);
      expect(await readdir(folder)).toHaveLength(2);
    },
  );
});
