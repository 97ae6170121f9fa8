import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSkill } from './build.ts';
import {
  functionIn,
  readStates,
  STAGES,
  type Stage,
  type States,
  statesFileIn,
  statesOfSameSkill,
} from './remembered.ts';

const ROOT = join(import.meta.dirname, '..');
const ASK = join(ROOT, 'tools', 'node_modules', 'ask-cli', 'dist', 'bin', 'ask.js');

/** The profile that the ASK CLI takes for credentials in the environment, as a build server has them. */
const FROM_ENVIRONMENT = '__ENVIRONMENT_ASK_PROFILE__';

/** The CLI's memory before anything happened, as it writes it itself. */
const NEVER_DEPLOYED: States = { askcliStatesVersion: '2020-03-31', profiles: {} };

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
 * Builds and deploys with the real ASK CLI. Resolves to its exit code and what it printed. Throws when `live`
 * is wanted of a skill that development has not created.
 */
export async function deploySkill(settings: DeploySettings): Promise<{ code: number; output: string }> {
  const { out, memory, stage = 'development', entry, args = [], env = process.env } = settings;
  if (!existsSync(ASK)) throw new Error('tools/ is not installed: run `npm ci --prefix tools`');
  const profile = profileOf(env);
  const development = readStates(memory, 'development');
  const own = readStates(memory, stage);
  const states = own ?? (stage === 'live' ? statesOfSameSkill(development, profile) : NEVER_DEPLOYED);
  // Until live has a function of its own, development's answers: an upload without one cuts the skill off.
  const functionArn = functionIn(states, profile) ?? functionIn(development, profile);
  await buildSkill({ out, profile, stage, functionArn, ...(entry ? { entry } : {}) });
  const working = join(out, '.ask', 'ask-states.json');
  mkdirSync(dirname(working), { recursive: true });
  writeFileSync(working, JSON.stringify(states));
  try {
    return await run([ASK, 'deploy', '--profile', profile, ...args], out, env);
  } finally {
    // Also after a failure: the skill may have been created before the step that failed.
    const kept = statesFileIn(memory, stage);
    mkdirSync(dirname(kept), { recursive: true });
    copyFileSync(working, kept);
  }
}

function profileOf(env: NodeJS.ProcessEnv): string {
  const all = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'ASK_VENDOR_ID'].every((name) => env[name]);
  const token = env['ASK_REFRESH_TOKEN'] || env['ASK_ACCESS_TOKEN'];
  return all && token ? FROM_ENVIRONMENT : (env['ASK_DEFAULT_PROFILE'] ?? 'default');
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
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output: printed.join('') }));
  });
}

/** `--stage live` is ours; everything else is for the CLI. */
function readArguments(args: readonly string[]): { readonly stage: Stage; readonly args: readonly string[] } {
  const at = args.indexOf('--stage');
  if (at < 0) return { stage: 'development', args };
  const stage = STAGES.find((one) => one === args[at + 1]);
  if (stage === undefined) throw new Error(`--stage is ${STAGES.join(' or ')}, not ${args[at + 1]}`);
  return { stage, args: args.toSpliced(at, 2) };
}

if (import.meta.main) {
  const { stage, args } = readArguments(process.argv.slice(2));
  const { code } = await deploySkill({ out: join(ROOT, 'dist'), memory: join(ROOT, '.ask'), stage, args });
  process.exitCode = code;
}
