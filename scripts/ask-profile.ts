import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The profile that the ASK CLI takes for credentials in the environment, as a build server has them. */
const FROM_ENVIRONMENT = '__ENVIRONMENT_ASK_PROFILE__';

/** Who deploys: a name of `ask configure`, or the CLI's own name for credentials in the environment. */
export function profileOf(env: NodeJS.ProcessEnv): string {
  const all = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'ASK_VENDOR_ID'].every((name) => env[name]);
  const token = env['ASK_REFRESH_TOKEN'] || env['ASK_ACCESS_TOKEN'];
  return all && token ? FROM_ENVIRONMENT : (env['ASK_DEFAULT_PROFILE'] ?? 'default');
}

/** Throws, with what to run, where the CLI would find out only after a build that it does not know the profile. */
export function checkProfile(profile: string, home: string = homedir()): void {
  if (profile === FROM_ENVIRONMENT) return;
  const file = join(home, '.ask', 'cli_config');
  const profiles: Readonly<Record<string, { readonly aws_profile?: string | null } | undefined>> = existsSync(
    file,
  )
    ? (JSON.parse(readFileSync(file, 'utf8')).profiles ?? {})
    : {};
  const configure = `npx --prefix tools ask configure${profile === 'default' ? '' : ` --profile ${profile}`}`;
  const known = profiles[profile];
  if (known === undefined) {
    throw new Error(
      `the ASK CLI knows no profile ${profile}: run \`${configure}\` (docs/deploy.md, step 3), or name another in ASK_DEFAULT_PROFILE`,
    );
  }
  if (!known.aws_profile) {
    throw new Error(
      `the profile ${profile} is not linked to an AWS account: run \`${configure}\` again and say yes`,
    );
  }
}
