import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

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
  readonly skillMetadata?: Readonly<Record<string, unknown>>;
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

/** The CLI's memory before anything happened, as it writes it itself. */
const NEVER_DEPLOYED: States = { askcliStatesVersion: '2020-03-31', profiles: {} };

/** Where a stage's memory is kept, in a folder that outlives every build. */
export function statesFileIn(memory: string, stage: Stage): string {
  return stage === 'development' ? join(memory, 'ask-states.json') : join(memory, stage, 'ask-states.json');
}

/** Null where the stage was never deployed. Throws, naming the file, where it cannot be read. */
export function readStates(memory: string, stage: Stage): States | null {
  return statesIn(statesFileIn(memory, stage));
}

/** The CLI's memory in one file of its own. */
export function statesIn(file: string): States | null {
  if (!existsSync(file)) return null;
  try {
    const states: States = JSON.parse(readFileSync(file, 'utf8'));
    return { ...states, profiles: states.profiles ?? {} };
  } catch (error) {
    throw new Error(`${file} is broken (${String(error)}): take it from a backup, or mend it by hand`);
  }
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

/**
 * What the CLI is to remember while it deploys a stage.
 *
 * Each stage's memory holds the hash of the package that it uploaded last, and the CLI uploads nothing that
 * has this hash. If the other stage has uploaded since, the manifest at Amazon names the other function: then the
 * hash is left out. `interrupted` is what a run left behind that could not tell what it made.
 *
 * @throws where the skill is known to another profile only: the CLI would make a second one
 */
export function statesToDeployWith(
  memory: string,
  { stage, profile, interrupted }: { stage: Stage; profile: string; interrupted: States | null },
): States {
  const development = readStates(memory, 'development');
  const own = readStates(memory, stage);
  for (const states of [development, own]) refuseAnotherProfile(states, profile);
  if (own === null && stage === 'live') return statesOfSameSkill(development, profile);
  if (own === null) {
    const left = interrupted?.profiles[profile]?.skillId !== undefined;
    return left ? statesOfSameSkill(interrupted, profile) : NEVER_DEPLOYED;
  }
  return lastUploaded(memory) === stage ? own : withoutHash(own, profile);
}

function refuseAnotherProfile(states: States | null, profile: string): void {
  const owners = Object.entries(states?.profiles ?? {}).filter(([, { skillId }]) => skillId !== undefined);
  if (owners.length === 0 || owners.some(([name]) => name === profile)) return;
  throw new Error(
    `the skill was made by the profile ${owners[0]![0]}, and ${profile} would make another: copy that entry to the name ${profile} in .ask/ask-states.json, and in .ask/live/ask-states.json if it is there`,
  );
}

function withoutHash(states: States, profile: string): States {
  const { [profile]: mine, ...others } = states.profiles;
  if (mine?.skillMetadata === undefined) return states;
  const { lastDeployHash: _, ...skillMetadata } = mine.skillMetadata;
  return { ...states, profiles: { ...others, [profile]: { ...mine, skillMetadata } } };
}

/** The stage that may have written the manifest at Amazon last; null where that was never noted. */
export function lastUploaded(memory: string): Stage | null {
  const file = join(memory, LAST_UPLOADED);
  const noted = existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
  return STAGES.find((stage) => stage === noted) ?? null;
}

export function noteUpload(memory: string, stage: Stage): void {
  const file = join(memory, LAST_UPLOADED);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${stage}\n`);
}

const LAST_UPLOADED = 'last-uploaded';
