import type { RequestEnvelope, services } from 'ask-sdk-model';
import type { Services } from '../../lambda/handlers/reminders.ts';
import { memoryStore } from '../../lambda/store/memory.ts';
import { type ProfileStore, profileKey } from '../../lambda/store/profile.ts';
import type { Skill } from '../exchange.ts';

export type ReminderRequest = services.reminderManagement.ReminderRequest;

/** What a skill does in a turn that nobody hears or sees. */
export interface Unheard {
  /** What Amazon was asked to set, whether it did or not. */
  readonly reminders: readonly ReminderRequest[];
  /** Profiles as they were written. */
  readonly profiles: readonly unknown[];
  /** Lines of the log. */
  readonly lines: readonly string[];
  /** How long it took to answer. */
  readonly ms: number;
}

/** Stands between the skill and what it writes to. */
export interface Backstage {
  readonly store: ProfileStore;
  readonly watched: (services: Services) => Services;
  readonly log: (line: string) => void;
  readonly timed: (skill: Skill) => Skill;
  /** What was done since this was last asked. */
  readonly taken: () => Unheard;
  /** How many profiles there are of whoever speaks. */
  readonly kept: (envelope: RequestEnvelope) => number;
}

export function backstage(inner: ProfileStore = memoryStore()): Backstage {
  const keys = new Set<string>();
  let reminders: ReminderRequest[] = [];
  let profiles: unknown[] = [];
  let lines: string[] = [];
  let ms = 0;
  return {
    store: {
      get: (key) => inner.get(key),
      put: async (key, read, change) => {
        const next = await inner.put(key, read, change);
        if (next !== null) {
          keys.add(key);
          profiles.push(JSON.parse(JSON.stringify(next.profile)));
        }
        return next;
      },
      delete: async (key) => {
        await inner.delete(key);
        keys.delete(key);
      },
      deleteAccount: async (account) => {
        await inner.deleteAccount(account);
        for (const key of keys) {
          if (key === account || key.startsWith(profileKey(account, ''))) keys.delete(key);
        }
      },
    },
    watched: (real) => ({
      getUpsServiceClient: () => real.getUpsServiceClient(),
      getReminderManagementServiceClient: () => {
        const client = real.getReminderManagementServiceClient();
        return {
          createReminder: (request) => {
            reminders.push(JSON.parse(JSON.stringify(request)));
            return client.createReminder(request);
          },
          getReminders: () => client.getReminders(),
          deleteReminder: (token) => client.deleteReminder(token),
        };
      },
    }),
    log: (line) => void lines.push(line),
    timed: (skill) => ({
      invoke: async (envelope) => {
        const before = performance.now();
        const answer = await skill.invoke(envelope);
        ms = performance.now() - before;
        return answer;
      },
    }),
    taken: () => {
      const taken = { reminders, profiles, lines, ms };
      [reminders, profiles, lines, ms] = [[], [], [], 0];
      return taken;
    },
    kept: ({ context }) => {
      const { user, person } = context.System;
      const own = [null, person?.personId ?? null].map((who) => profileKey(user.userId, who));
      return own.filter((key) => keys.has(key)).length;
    },
  };
}
