import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Context } from 'aws-lambda';
import { createSkill } from './handlers/skill.ts';
import { dynamoStore } from './store/dynamodb.ts';
import { memoryStore } from './store/memory.ts';

/** The real parts wired together, and nothing else. */
const tableName = process.env['PROFILE_TABLE'];
const skillId = process.env['SKILL_ID'];

const skill = createSkill({
  store: tableName ? dynamoStore({ tableName }) : memoryStore(),
  ...(skillId ? { skillId } : {}),
});

export async function handler(event: RequestEnvelope, _context: Context): Promise<ResponseEnvelope> {
  return skill.invoke(event);
}
