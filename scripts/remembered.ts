import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Two copies of the function and its table, of one skill: `development` is talked to by its developer, `live`
 * by everybody. Amazon keeps the manifest that it certified, and with it the address that it named.
 */
export const STAGES = ['development', 'live'] as const;
export type Stage = (typeof STAGES)[number];

/** The ASK CLI's memory of what it made, as far as we read it. Outputs are those of the stack. */
export interface States {
  readonly profiles: Readonly<Record<string, Remembered>>;
  readonly [rest: string]: unknown;
}

interface Remembered {
  readonly skillId?: string;
  readonly skillInfrastructure?: Readonly<Record<string, { readonly deployState?: DeployState }>>;
  readonly [rest: string]: unknown;
}

type DeployState = Readonly<Record<string, { readonly outputs?: readonly Output[] }>>;
interface Output {
  readonly OutputKey: string;
  readonly OutputValue: string;
}

const DEPLOYER = '@ask-cli/cfn-deployer';
const ENDPOINT = 'SkillEndpoint';

/** Where a stage's memory is kept, in a folder that outlives every build. */
export function statesFileIn(memory: string, stage: Stage): string {
  return stage === 'development' ? join(memory, 'ask-states.json') : join(memory, stage, 'ask-states.json');
}

/** Null where the stage was never deployed. */
export function readStates(memory: string, stage: Stage): States | null {
  const file = statesFileIn(memory, stage);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/** The address of the function that was deployed last; null before the first stack was there. */
export function functionIn(states: States | null, profile: string): string | null {
  const deployed = states?.profiles[profile]?.skillInfrastructure?.[DEPLOYER]?.deployState?.['default'];
  return deployed?.outputs?.find(({ OutputKey }) => OutputKey === ENDPOINT)?.OutputValue ?? null;
}

/** What a stage begins with: the skill is the one that development created, everything else is its own. */
export function statesOfSameSkill(states: States | null, profile: string): States {
  const skillId = states?.profiles[profile]?.skillId;
  if (states === null || skillId === undefined) {
    throw new Error(
      `the profile ${profile} has no skill yet: deploy to development first, \`npm run deploy\``,
    );
  }
  return { ...states, profiles: { [profile]: { skillId } } };
}
