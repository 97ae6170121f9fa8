import type { RequestEnvelope } from 'ask-sdk-model';
import type { UserAct } from '../dialogue/acts.ts';
import type { Effect } from '../dialogue/effects.ts';
import type { State } from '../dialogue/state.ts';
import { mergeProfiles } from '../store/merge.ts';
import { NEW_PROFILE, type ProfileStore, profileKey, type StoredProfile } from '../store/profile.ts';
import { remember } from '../store/remember.ts';
import { reportProblem } from './report.ts';

/** What is remembered of the person in front of us, for the length of one turn. */
export interface Memory {
  readonly key: string;
  readonly stored: StoredProfile | null;
  /** False when the store failed; the reply goes on without it. */
  readonly works: boolean;
}

/** Reads the profile where this turn needs it. A store that fails or is slow never breaks a reply. */
export async function recall(
  envelope: RequestEnvelope,
  store: ProfileStore,
  needed: boolean,
): Promise<Memory> {
  const system = envelope.context?.System;
  const account = system?.user?.userId ?? envelope.session?.user?.userId ?? '';
  const key = profileKey(account, system?.person?.personId ?? null);
  if (!needed || account === '') return { key, stored: null, works: account !== '' };
  try {
    return { key, stored: await store.get(key), works: true };
  } catch (problem) {
    reportProblem(problem);
    return { key, stored: null, works: false };
  }
}

/** Carries out what a turn wants kept or forgotten; resolves to false where the store refused. */
export async function keep(
  memory: Memory,
  store: ProfileStore,
  effects: readonly Effect[],
): Promise<boolean> {
  const wanted = effects.filter(isMemory);
  if (wanted.length === 0) return true;
  if (!memory.works) return false;
  try {
    if (wanted.some((effect) => effect.kind === 'forget-profile')) {
      await store.delete(memory.key);
      return true;
    }
    const before = memory.stored?.profile ?? NEW_PROFILE;
    const now = wanted.reduce(
      (profile, effect) =>
        effect.kind === 'remember-visit' || effect.kind === 'forget-profile'
          ? profile
          : remember(profile, effect),
      before,
    );
    await store.put(memory.key, now, memory.stored?.version ?? 0, mergeProfiles);
    return true;
  } catch (problem) {
    reportProblem(problem);
    return false;
  }
}

/** The interview needs no memory, so it never waits for one. */
export function needsMemory(state: State, act: UserAct): boolean {
  switch (act.kind) {
    case 'launch':
    case 'stretch':
    case 'steer':
    case 'forget-me':
      return true;
    default:
      return state.place.at === 'routine' || state.place.at === 'offer';
  }
}

type MemoryEffect = Extract<
  Effect,
  { kind: 'save-progress' | 'save-preferences' | 'finish-routine' | 'remember-visit' | 'forget-profile' }
>;

function isMemory(effect: Effect): effect is MemoryEffect {
  switch (effect.kind) {
    case 'save-progress':
    case 'save-preferences':
    case 'finish-routine':
    case 'remember-visit':
    case 'forget-profile':
      return true;
    default:
      return false;
  }
}
