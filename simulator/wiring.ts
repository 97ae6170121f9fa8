import { viewOf } from '../lambda/dialogue/view.ts';
import { createSkill } from '../lambda/handlers/skill.ts';
import type { ProfileStore } from '../lambda/store/profile.ts';
import { deskReminders } from './amazon/reminders.ts';
import { createDesk, type Desk } from './desk.ts';
import type { DeviceKind } from './envelope/devices.ts';
import { DESK_SKILL_ID } from './envelope/ids.ts';
import type { Skill } from './exchange.ts';
import { builtModel } from './models.ts';
import type { Understanding } from './recognise/understanding.ts';
import { PLAYING_SCREEN } from './screen/playing-screen.ts';

export interface Wishes {
  readonly device: DeviceKind;
  readonly locale: string;
  readonly seed: number;
  readonly store: ProfileStore;
  /** ms since 1970. */
  readonly startAt: number;
  /** Where the device stands; where this machine stands, if it is not said. */
  readonly timeZone?: string;
  /** Shared between desks that are made one after the other. */
  readonly understand?: (locale: string) => Understanding;
  /** Stands between device and skill, to see what becomes of a response that is not as it should be. */
  readonly between?: (skill: Skill) => Skill;
}

const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** A desk that drives the skill that Lambda runs, with the interaction models that are deployed. */
export function wiredDesk(all: Wishes): Desk {
  const { store, seed, timeZone = HERE, between = (skill) => skill, ...wishes } = all;
  return createDesk({
    skill: (now, reminders) =>
      between(createSkill({ store, now, seed, skillId: DESK_SKILL_ID, services: () => reminders?.services })),
    reminders: (now) => deskReminders(now, timeZone),
    model: builtModel,
    view: viewOf,
    screen: PLAYING_SCREEN,
    seed,
    ...wishes,
  });
}
