import type { RequestEnvelope } from 'ask-sdk-model';
import type { UserAct } from '../dialogue/acts.ts';
import type { State } from '../dialogue/state.ts';
import { type ChangeProfile, type ProfileStore, profileKey, type StoredProfile } from '../store/profile.ts';
import { reportProblem } from './report.ts';

/** What is remembered of the person in front of us, for the length of one turn. */
export interface Memory {
  readonly key: string;
  readonly stored: StoredProfile | null;
  /** `none` where the turn needs no memory; `failed` where the store did, and the reply goes on without it. */
  readonly look: 'none' | 'read' | 'failed';
}

/** Reads the profile where this turn needs it. A store that fails or is slow never breaks a reply. */
export async function recall(
  envelope: RequestEnvelope,
  store: ProfileStore,
  needed: boolean,
): Promise<Memory> {
  const { account, person } = ownerOf(envelope);
  const key = profileKey(account, person);
  if (account === '') return { key, stored: null, look: 'failed' };
  if (!needed) return { key, stored: null, look: 'none' };
  try {
    return { key, stored: await store.get(key), look: 'read' };
  } catch (problem) {
    reportProblem(problem);
    return { key, stored: null, look: 'failed' };
  }
}

export type Kept =
  /** `version` is that of the entry; null where there was nothing to keep. */
  | { readonly kind: 'kept'; readonly version: number | null }
  /** The entry was deleted while the turn was thought about. */
  | { readonly kind: 'deleted' }
  | { readonly kind: 'failed' };

/** Keeps what a turn changes; null for a turn that changes nothing. */
export async function keep(memory: Memory, store: ProfileStore, change: ChangeProfile | null): Promise<Kept> {
  if (change === null) return { kind: 'kept', version: null };
  if (memory.look === 'failed') return { kind: 'failed' };
  try {
    const written = await store.put(memory.key, memory.stored, change);
    return written === null ? { kind: 'deleted' } : { kind: 'kept', version: written.version };
  } catch (problem) {
    reportProblem(problem);
    return { kind: 'failed' };
  }
}

/**
 * Deletes what is kept of whoever speaks; resolves to false where it may still be there. A voice that Alexa did
 * not recognise once has left its progress with the account, so that goes with the person's own entry.
 */
export async function forget(envelope: RequestEnvelope, store: ProfileStore): Promise<boolean> {
  const { account, person } = ownerOf(envelope);
  if (account === '') return false;
  const keys = new Set([profileKey(account, person), profileKey(account, null)]);
  const deleted = await Promise.allSettled([...keys].map((key) => store.delete(key)));
  for (const each of deleted) if (each.status === 'rejected') reportProblem(each.reason);
  return deleted.every(({ status }) => status === 'fulfilled');
}

/** Whose profile it is: the account's, and in it the person's whose voice was recognised. */
function ownerOf({ context, session }: RequestEnvelope): { account: string; person: string | null } {
  const system = context?.System;
  return {
    account: system?.user?.userId ?? session?.user?.userId ?? '',
    person: system?.person?.personId ?? null,
  };
}

/**
 * The interview needs no memory, so it never waits for one. A thing that is there after all is kept wherever it
 * is said, and a move that is named may begin a routine.
 */
export function needsMemory(state: State, act: UserAct): boolean {
  switch (act.kind) {
    case 'launch':
    case 'stretch':
    case 'steer':
    case 'forget-me':
      return true;
    default:
      return (
        state.place.at === 'routine' ||
        state.place.at === 'offer' ||
        (act.told.atHand ?? []).length + act.told.moves.length > 0
      );
  }
}
