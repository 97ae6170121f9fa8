import { viewOf } from '../../lambda/dialogue/view.ts';
import { createSkill } from '../../lambda/handlers/skill.ts';
import { deskReminders } from '../amazon/reminders.ts';
import { createDesk, type Desk } from '../desk.ts';
import { DESK_SKILL_ID } from '../envelope/ids.ts';
import type { Skill } from '../exchange.ts';
import { builtModel } from '../models.ts';
import { PLAYING_SCREEN } from '../screen/playing-screen.ts';
import type { Wishes } from '../wiring.ts';
import type { Backstage } from './backstage.ts';

export interface StageWishes extends Omit<Wishes, 'store' | 'timeZone'> {
  readonly behind: Backstage;
}

/** In every request, in place of the desk's, which is a word that anybody may say. */
export const ACCESS_TOKEN = 'Atza|certify-7f3c9a51e2d84b06';

/** A desk as `wiredDesk` makes it, whose skill can write to nothing that is not watched. */
export function stageDesk({ behind, seed, between = (skill) => skill, ...wishes }: StageWishes): Desk {
  return createDesk({
    skill: (now, reminders) =>
      behind.timed(
        between(
          withToken(
            createSkill({
              store: behind.store,
              now,
              seed,
              skillId: DESK_SKILL_ID,
              services: () => (reminders ? behind.watched(reminders.services) : undefined),
            }),
          ),
        ),
      ),
    reminders: (now) => deskReminders(now, 'UTC'),
    model: builtModel,
    view: viewOf,
    screen: PLAYING_SCREEN,
    seed,
    ...wishes,
  });
}

function withToken(skill: Skill): Skill {
  return {
    invoke: ({ context, ...rest }) =>
      skill.invoke({
        ...rest,
        context: { ...context, System: { ...context.System, apiAccessToken: ACCESS_TOKEN } },
      }),
  };
}
