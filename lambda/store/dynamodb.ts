import type { ItemKey } from './item.ts';
import { asideKey, expiryOf, itemKey, itemOf, profileOf } from './item.ts';
import { migrate } from './migrations.ts';
import { type ChangeProfile, NEW_PROFILE, type ProfileStore, type StoredProfile } from './profile.ts';
import type { Expected, Table, TableSettings } from './table.ts';
import { firstVersion, isVersion } from './version.ts';
import { storeError, within } from './within.ts';
import { wasDeleted } from './written.ts';

export interface DynamoStoreSettings extends TableSettings {
  /** How long a call may take in all, its retries included. */
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
 * expected, makes its change to that and tries again. Every call rejects within `limitMs`; a rejected call is
 * for the shell to turn into "your progress cannot be saved just now", never into a broken reply.
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
    put: (key, read, change) =>
      inTime((table, signal) => write({ table, signal, key: itemKey(key), change, now: now() }, read)),
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
  if (!item || isOver(item['expiresAt'], now)) return { kind: 'nothing' };
  const fields = migrate(item);
  if (fields === 'newer') throw storeError('ProfileFromNewerRelease', 'a later release wrote this profile');
  const stored = profileOf(fields);
  return stored ? { kind: 'profile', stored } : { kind: 'unreadable' };
}

/** As the condition of a write has it, which compares seconds, and numbers only. */
function isOver(expiresAt: unknown, now: number): boolean {
  return typeof expiresAt === 'number' && expiresAt <= Math.floor(now / 1000);
}

interface Writing {
  readonly table: Table;
  readonly signal: AbortSignal;
  readonly key: ItemKey;
  readonly change: ChangeProfile;
  readonly now: number;
}

async function write(writing: Writing, read: StoredProfile | null): Promise<StoredProfile | null> {
  const { table, signal, key, change, now } = writing;
  let base = read;
  let expected: Expected = read === null ? 'vacant' : { version: read.version };
  let version: unknown = read?.version;
  for (let tried = 0; tried < WRITES_TRIED; tried += 1) {
    const next = { profile: change(base?.profile ?? NEW_PROFILE), version: versionAfter(version, now) };
    if (await table.putIf(itemOf(key, next, now), expected, now, signal)) return next;

    const item = await table.get(key, signal);
    const found = judge(item, now);
    if (found.kind === 'unreadable') await layAside(writing, item);
    else if (wasDeleted(found.kind === 'profile' ? found.stored : null, read)) return null;
    expected = found.kind === 'nothing' ? 'vacant' : { version: item?.['version'] };
    // A migration may have given a version to an item without one; the entry goes on counting from that.
    version =
      found.kind === 'profile' ? found.stored.version : found.kind === 'nothing' ? null : item?.['version'];
    base = found.kind === 'profile' ? found.stored : read;
  }
  throw storeError('StoreContended', `${WRITES_TRIED} writes found another version each time`);
}

function versionAfter(version: unknown, now: number): number {
  return isVersion(version) ? version + 1 : firstVersion(now);
}

/** What nobody can read is kept a while for whoever repairs it, out of the way, and goes with "forget me". */
async function layAside({ table, signal, key, now }: Writing, item: object | undefined): Promise<void> {
  await table.put({ ...item, ...asideKey(key), expiresAt: expiryOf(now, ASIDE_DAYS) }, signal);
}
