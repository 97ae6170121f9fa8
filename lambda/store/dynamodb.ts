import type { ItemKey } from './item.ts';
import { asideKey, expiryOf, itemKey, itemOf, profileOf } from './item.ts';
import { migrate } from './migrations.ts';
import type { MergeProfiles, Profile, ProfileStore, StoredProfile } from './profile.ts';
import { NEW_PROFILE } from './profile.ts';
import type { Table, TableSettings } from './table.ts';
import { storeError, within } from './within.ts';

export interface DynamoStoreSettings extends TableSettings {
  /** How long a call may take in all, its retries and merges included. */
  readonly limitMs?: number;
  /** ms since 1970. */
  readonly now?: () => number;
  /** Told the name of what went wrong and was overcome; never whose it was or what it held. */
  readonly report?: (name: 'ProfileUnreadable') => void;
}

export const STORE_LIMIT_MS = 1500;
const WRITES_TRIED = 5;
const ASIDE_DAYS = 30;

/**
 * Profiles in DynamoDB. Two devices that write at once lose nothing: the later finds another version than it
 * expected, merges and tries again. Every call rejects within `limitMs`; a rejected call is for the shell to
 * turn into "your progress cannot be saved just now", never into a broken reply.
 */
export function dynamoStore(settings: DynamoStoreSettings): ProfileStore {
  const { limitMs = STORE_LIMIT_MS, now = Date.now, report = () => {} } = settings;
  let connecting: Promise<Table> | undefined;
  const inTime = <T>(task: (table: Table, signal: AbortSignal) => Promise<T>) =>
    within(limitMs, async (signal) => {
      connecting ??= import('./table.ts').then(({ connect }) => connect(settings));
      return task(await connecting, signal);
    });

  return {
    get: (key) =>
      inTime(async (table, signal) => {
        const found = judge(await table.get(itemKey(key), signal), now());
        if (found.kind === 'unreadable') report('ProfileUnreadable');
        return found.kind === 'profile' ? found.stored : null;
      }),
    put: (key, profile, expectedVersion, merge) =>
      inTime((table, signal) =>
        write({ table, signal, key: itemKey(key), merge, now: now() }, profile, expectedVersion),
      ),
    delete: (key) =>
      inTime(async (table, signal) => {
        const item = itemKey(key);
        await Promise.all([item, asideKey(item)].map((one) => table.delete(one, signal)));
      }),
    deleteAccount: (account) =>
      inTime(async (table, signal) => {
        const keys = await table.keysOf(itemKey(account).account, signal);
        await Promise.all(keys.map((one) => table.delete(one, signal)));
      }),
  };
}

type Found =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'profile'; readonly stored: StoredProfile }
  | { readonly kind: 'unreadable' };

function judge(item: Readonly<Record<string, unknown>> | undefined, now: number): Found {
  if (!item || Number(item['expiresAt']) * 1000 <= now) return { kind: 'nothing' };
  const fields = migrate(item);
  if (fields === 'newer') throw storeError('ProfileFromNewerRelease', 'a later release wrote this profile');
  const stored = profileOf(fields);
  return stored ? { kind: 'profile', stored } : { kind: 'unreadable' };
}

interface Writing {
  readonly table: Table;
  readonly signal: AbortSignal;
  readonly key: ItemKey;
  readonly merge: MergeProfiles;
  readonly now: number;
}

async function write(writing: Writing, ours: Profile, expectedVersion: number): Promise<StoredProfile> {
  const { table, signal, key, merge, now } = writing;
  let profile = ours;
  let expected: unknown = expectedVersion === 0 ? undefined : expectedVersion;
  let vacant = expectedVersion === 0;
  for (let tried = 0; tried < WRITES_TRIED; tried += 1) {
    const written = { profile, version: typeof expected === 'number' ? expected + 1 : 1 };
    const condition = vacant ? 'vacant' : { version: expected };
    if (await table.putIf(itemOf(key, written, now), condition, now, signal)) return written;

    const item = await table.get(key, signal);
    const found = judge(item, now);
    if (found.kind === 'nothing' && expectedVersion > 0) return { profile: NEW_PROFILE, version: 0 };
    if (found.kind === 'unreadable') await layAside(writing, item);
    vacant = found.kind === 'nothing';
    expected = item?.['version'];
    profile = found.kind === 'profile' ? merge(found.stored.profile, ours) : ours;
  }
  throw storeError('StoreContended', `${WRITES_TRIED} writes found another version each time`);
}

/** What nobody can read is kept a while for whoever repairs it, out of the way, and goes with "forget me". */
async function layAside({ table, signal, key, now }: Writing, item: object | undefined): Promise<void> {
  await table.put({ ...item, ...asideKey(key), expiresAt: expiryOf(now, ASIDE_DAYS) }, signal);
}
