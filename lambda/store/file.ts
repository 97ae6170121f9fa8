import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { homedir, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { type ProfileStore, profileKey, type StoredProfile } from './profile.ts';
import { readProfile } from './read-profile.ts';
import { isVersion } from './version.ts';
import { written } from './written.ts';

type Profiles = Readonly<Record<string, StoredProfile>>;

/**
 * Profiles in one JSON file, for a desk device. A write replaces the file in one step, so a crash leaves the
 * old one or the new one. A file that is no longer readable is set aside under another name, never
 * overwritten, and `warn` gets one line that says where it is.
 */
export function fileStore(
  path: string,
  warn: (line: string) => void = console.error,
  now: () => number = Date.now,
): ProfileStore {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work, work);
    last = done.catch(() => undefined);
    return done;
  };
  return {
    get: (key) => inTurn(async () => (await read(path, warn))[key] ?? null),
    put: (key, known, change) =>
      inTurn(async () => {
        const profiles = await read(path, warn);
        const next = written(profiles[key] ?? null, known, change, now());
        if (next !== null) await write(path, { ...profiles, [key]: next });
        return next;
      }),
    delete: (key) =>
      inTurn(async () => {
        const { [key]: gone, ...others } = await read(path, warn);
        if (gone) await write(path, others);
      }),
    deleteAccount: (account) =>
      inTurn(async () => {
        const profiles = Object.entries(await read(path, warn));
        const others = profiles.filter(
          ([key]) => key !== account && !key.startsWith(profileKey(account, '')),
        );
        if (others.length < profiles.length) await write(path, Object.fromEntries(others));
      }),
  };
}

/** Where a desk device keeps profiles unless told otherwise: the user's data folder. */
export function defaultStorePath(env: Readonly<Record<string, string | undefined>> = process.env): string {
  const home = homedir();
  const folders: Readonly<Record<string, string>> = {
    darwin: join(home, 'Library', 'Application Support'),
    win32: env['APPDATA'] ?? join(home, 'AppData', 'Roaming'),
  };
  const folder = folders[platform()] ?? env['XDG_DATA_HOME'] ?? join(home, '.local', 'share');
  return join(folder, 'glute-coach', 'profiles.json');
}

async function read(path: string, warn: (line: string) => void): Promise<Profiles> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return {};
  const profiles = parsed(text);
  if (profiles !== null) return profiles;
  const aside = `${path}.unreadable-${Date.now()}`;
  await rename(path, aside);
  warn(`${path}: not a file of profiles; it is kept as ${aside}, and a new one is begun`);
  return {};
}

/** Null when any part of the file is not what we write. */
function parsed(text: string): Profiles | null {
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found !== 'object' || found === null || Array.isArray(found)) return null;
    const entries = Object.entries(found).map(([key, stored]) => [key, readStored(stored)] as const);
    return entries.every(([, stored]) => stored !== null)
      ? Object.fromEntries(entries as [string, StoredProfile][])
      : null;
  } catch {
    return null;
  }
}

function readStored(stored: unknown): StoredProfile | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { profile, version } = stored as { profile?: unknown; version?: unknown };
  const known = readProfile(profile);
  return known !== null && isVersion(version) ? { profile: known, version } : null;
}

async function write(path: string, profiles: Profiles): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.draft`;
  await writeFile(draft, `${JSON.stringify(profiles, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, path);
}
