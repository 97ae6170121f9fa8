import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkProfile, profileOf } from './ask-profile.ts';
import { buildSkill } from './build.ts';
import { readArguments } from './deploy-arguments.ts';
import { readPublisher } from './publisher.ts';
import {
  functionIn,
  noteUpload,
  readStates,
  type Stage,
  statesFileIn,
  statesIn,
  statesToDeployWith,
} from './remembered.ts';

const ROOT = join(import.meta.dirname, '..');
const ASK = join(ROOT, 'tools', 'node_modules', 'ask-cli', 'dist', 'bin', 'ask.js');

export interface DeploySettings {
  /** The build folder; the CLI runs in it, since it rewrites what it deploys. */
  readonly out: string;
  /** The folder of the CLI's memory of the skill it created. Without it the next deploy creates another skill. */
  readonly memory: string;
  readonly stage?: Stage;
  readonly entry?: string;
  /** Passed on to `ask deploy`. */
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * Builds and deploys with the real ASK CLI. Resolves to its exit code and what it printed. Throws, before anything
 * is built or sent, where it would end in a second skill, a second table, or nowhere.
 */
export async function deploySkill(settings: DeploySettings): Promise<{ code: number; output: string }> {
  const { out, memory, stage = 'development', entry, args = [], env = process.env } = settings;
  if (!existsSync(ASK)) throw new Error("tools/ is not installed: run `npm exec -c 'npm ci --prefix tools'`");
  const profile = profileOf(env);
  checkProfile(profile, env['HOME']);
  const working = join(out, '.ask', 'ask-states.json');
  const states = statesToDeployWith(memory, { stage, profile, interrupted: statesIn(working) });
  // Until live has a function of its own, development's answers: an upload without one cuts the skill off.
  const functionArn = functionIn(states, profile) ?? functionIn(readStates(memory, 'development'), profile);
  refuseToMove(functionIn(states, profile));
  await buildSkill({ out, profile, stage, functionArn, ...(entry ? { entry } : {}) });
  mkdirSync(dirname(working), { recursive: true });
  writeFileSync(working, JSON.stringify(states));
  try {
    return await run([ASK, 'deploy', '--profile', profile, ...args], out, env);
  } finally {
    // Also after a failure: the skill may have been created before the step that failed.
    const kept = statesFileIn(memory, stage);
    mkdirSync(dirname(kept), { recursive: true });
    copyFileSync(working, kept);
    noteUpload(memory, stage);
  }
}

/** In another region the CLI would find no stack, and make a new one with an empty table. */
function refuseToMove(functionArn: string | null): void {
  const region = functionArn?.split(':')[3];
  const { awsRegion } = readPublisher();
  if (region !== undefined && region !== awsRegion) {
    throw new Error(
      `scripts/publisher.json: awsRegion is ${awsRegion}, but the function is in ${region}, with the table: set it to ${region}`,
    );
  }
}

function run(
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<{ code: number; output: string }> {
  const quiet = { ASK_SHARE_USAGE: 'false', ASK_SKIP_NEW_VERSION_REMINDER: 'true' };
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...quiet, ...env },
    stdio: ['inherit', 'pipe', 'pipe'],
  });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed.push(text);
      if (import.meta.main) process.stdout.write(text);
    });
  }
  // When we are to end, the CLI ends, and we after it: what it has made by then has still to be written down.
  const pass = (signal: NodeJS.Signals) => child.kill(signal);
  for (const signal of ENDING) process.on(signal, pass);
  return new Promise<{ code: number; output: string }>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output: printed.join('') }));
  }).finally(() => {
    for (const signal of ENDING) process.off(signal, pass);
  });
}

const ENDING = ['SIGINT', 'SIGTERM'] as const;

if (import.meta.main) {
  try {
    const { stage, args } = readArguments(process.argv.slice(2));
    console.log(`Stage: ${stage}`);
    const { code } = await deploySkill({ out: join(ROOT, 'dist'), memory: join(ROOT, '.ask'), stage, args });
    process.exitCode = code;
  } catch (error) {
    console.error(`deploy: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
