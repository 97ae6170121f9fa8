import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSkill } from './build.ts';

const ROOT = join(import.meta.dirname, '..');
const ASK = join(ROOT, 'tools', 'node_modules', 'ask-cli', 'dist', 'bin', 'ask.js');

/** The profile that the ASK CLI takes for credentials in the environment, as a build server has them. */
const FROM_ENVIRONMENT = '__ENVIRONMENT_ASK_PROFILE__';

export interface DeploySettings {
  /** The build folder; the CLI runs in it, since it rewrites what it deploys. */
  readonly out: string;
  /** The CLI's memory of the skill it created. Without it the next deploy creates another skill. */
  readonly statesFile: string;
  readonly entry?: string;
  /** Passed on to `ask deploy`. */
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

/** Builds and deploys with the real ASK CLI. Resolves to its exit code and what it printed. */
export async function deploySkill(settings: DeploySettings): Promise<{ code: number; output: string }> {
  const { out, statesFile, entry, args = [], env = process.env } = settings;
  if (!existsSync(ASK)) throw new Error('tools/ is not installed: run `npm ci --prefix tools`');
  const profile = profileOf(env);
  await buildSkill({ out, profile, ...(entry ? { entry } : {}) });
  const states = join(out, '.ask', 'ask-states.json');
  mkdirSync(dirname(states), { recursive: true });
  if (existsSync(statesFile)) copyFileSync(statesFile, states);
  try {
    return await run([ASK, 'deploy', '--profile', profile, ...args], out, env);
  } finally {
    // Also after a failure: the skill may have been created before the step that failed.
    mkdirSync(dirname(statesFile), { recursive: true });
    if (existsSync(states)) copyFileSync(states, statesFile);
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

if (import.meta.main) {
  const { code } = await deploySkill({
    out: join(ROOT, 'dist'),
    statesFile: join(ROOT, '.ask', 'ask-states.json'),
    args: process.argv.slice(2),
  });
  process.exitCode = code;
}
