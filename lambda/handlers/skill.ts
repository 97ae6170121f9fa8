import type { HandlerInput, Skill } from 'ask-sdk-core';
import { SkillBuilders } from 'ask-sdk-core/dist/skill/SkillBuilders.js';
import type { RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';
import type { ProfileStore } from '../store/profile.ts';
import { apology, startAgain } from './apology.ts';
import { lazyApiClient } from './lazy-api-client.ts';
import { answer } from './opening.ts';
import type { Services } from './reminders.ts';
import { bareError, reportProblem } from './report.ts';
import { forgetAccount, isSkillDisabled } from './skill-disabled.ts';

/** The real parts of the skill, or others in their place. */
export interface Parts {
  readonly store: ProfileStore;
  /** ms since 1970. */
  readonly now?: () => number;
  /** Chooses among the variants of a line for a whole session. */
  readonly seed?: number;
  /** Amazon's services for a request, in place of the ones the SDK makes from its token. */
  readonly services?: (envelope: RequestEnvelope) => Services | undefined;
  /** Requests for any other skill are refused. */
  readonly skillId?: string;
}

export interface GluteCoach {
  invoke(envelope: RequestEnvelope): Promise<ResponseEnvelope>;
}

/**
 * The skill. One handler takes every turn, since what a request means depends on the state and not on
 * which handler happened to be registered first.
 */
export function createSkill(parts: Parts): GluteCoach {
  const builder = SkillBuilders.custom()
    .addRequestHandlers(
      { canHandle: ({ requestEnvelope }) => isSkillDisabled(requestEnvelope), handle: forgetThem },
      { canHandle: () => true, handle: (input) => answer(input, parts) },
    )
    .addErrorHandlers({
      canHandle: ({ requestEnvelope }) => !isSkillDisabled(requestEnvelope),
      handle: apologise,
    })
    .withApiClient(lazyApiClient);
  const skill: Skill = (parts.skillId ? builder.withSkillId(parts.skillId) : builder).create();

  /** An event outside any conversation; when the store fails it must fail, so that Alexa sends it again. */
  async function forgetThem({ requestEnvelope }: HandlerInput): Promise<Response> {
    try {
      await forgetAccount(requestEnvelope, parts.store);
    } catch (problem) {
      throw bareError(problem);
    }
    return {};
  }

  return {
    invoke: async (envelope) => (isEnvelope(envelope) ? skill.invoke(envelope) : startAgain()),
  };
}

function apologise(input: HandlerInput, problem: Error): Response {
  reportProblem(problem);
  return apology(input.requestEnvelope);
}

function isEnvelope(envelope: unknown): envelope is RequestEnvelope {
  const { request, context } = (envelope ?? {}) as {
    request?: { type?: unknown };
    context?: { System?: unknown };
  };
  return typeof request?.type === 'string' && typeof context?.System === 'object' && context.System !== null;
}
