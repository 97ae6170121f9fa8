import type { RequestEnvelope } from 'ask-sdk-model';
import { createSkill } from '../../lambda/handlers/skill.ts';
import { handler } from '../../lambda/index.ts';
import { memoryStore } from '../../lambda/store/memory.ts';
import type { Skill } from '../exchange.ts';

/** What holds of the skill as a program, whatever is said. */
export interface Probe {
  /** What is wrong where it does not hold. */
  readonly name: string;
  readonly holds: boolean;
}

export interface Probed {
  readonly handler: (...args: never[]) => unknown;
  /** The skill that the request is for. */
  readonly own: Skill;
  /** The same, told that it is another one. */
  readonly foreign: Skill;
}

const REAL: Probed = {
  handler,
  own: createSkill({ store: memoryStore() }),
  foreign: createSkill({ store: memoryStore(), skillId: 'amzn1.ask.skill.another' }),
};

/** Tries a launch that was heard at the desk on the skill, and on it in disguise. */
export async function probe(launch: RequestEnvelope, probed: Probed = REAL): Promise<readonly Probe[]> {
  const strange = { ...launch, unheardOf: { of: [1] }, request: { ...launch.request, novelty: {} } };
  return [
    { name: 'the handler takes more than two arguments', holds: probed.handler.length <= 2 },
    {
      name: 'a request with unknown properties is not answered as ever',
      holds: await speaks(probed.own, strange as unknown as RequestEnvelope),
    },
    { name: 'a request for another skill is answered', holds: !(await speaks(probed.foreign, launch)) },
  ];
}

async function speaks(skill: Skill, envelope: RequestEnvelope): Promise<boolean> {
  return skill.invoke(envelope).then(
    ({ response }) => response?.outputSpeech !== undefined,
    () => false,
  );
}
