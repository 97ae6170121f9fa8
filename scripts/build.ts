import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { profileOf } from './ask-profile.ts';
import { askResources } from './ask-resources.ts';
import { BUNDLE_LIMIT, type Bundle, bundle } from './bundle.ts';
import { AUTHORED, differencesOf, idleDifferences, LOCALES, modelFor } from './locale-models.ts';
import { manifestFor } from './manifest.ts';
import { readPublisher } from './publisher.ts';
import { functionIn, readStates, type Stage } from './remembered.ts';

const ROOT = join(import.meta.dirname, '..');

export interface BuildSettings {
  readonly out: string;
  readonly entry?: string;
  /** The ASK CLI's profile to deploy with. */
  readonly profile?: string;
  readonly stage?: Stage;
  /** The function that answers for the skill, once there is one. */
  readonly functionArn?: string | null;
}

/**
 * Writes everything that the ASK CLI deploys, in the CLI's own layout, and nothing else: what an earlier
 * build left is removed first, but for the CLI's memory of the skill it created.
 */
export async function buildSkill(settings: BuildSettings): Promise<Bundle> {
  const { out, entry, profile = 'default', stage = 'development', functionArn = null } = settings;
  clear(out);
  const publisher = readPublisher();
  writeJson(join(out, 'skill-package', 'skill.json'), manifestFor(publisher, functionArn));
  for (const locale of LOCALES) {
    writeJson(join(out, 'skill-package', 'interactionModels', 'custom', `${locale}.json`), modelFor(locale));
  }
  cpSync(join(ROOT, 'assets'), join(out, 'skill-package', 'assets'), { recursive: true });
  cpSync(join(ROOT, 'infrastructure'), join(out, 'infrastructure'), { recursive: true });
  writeJson(join(out, 'ask-resources.json'), askResources(publisher, profile, stage));
  return bundle(entry ?? join(ROOT, 'lambda', 'index.ts'), join(out, 'lambda'));
}

function clear(out: string): void {
  if (!existsSync(out)) return;
  for (const name of readdirSync(out)) if (name !== '.ask') rmSync(join(out, name), { recursive: true });
}

/** To the byte as the CLI writes it: it compares the package with what it wrote last, and uploads what differs. */
function writeJson(file: string, content: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(content, null, 2));
}

async function main(): Promise<void> {
  const functionArn = functionIn(readStates(join(ROOT, '.ask'), 'development'), profileOf(process.env));
  const { firstBytes, laterBytes, clientBytes, files } = await buildSkill({ out: 'dist', functionArn });
  const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;
  console.log(
    `dist/lambda         ${kb(firstBytes)} at start, ${kb(laterBytes)} of ours and ${kb(clientBytes)} of clients when needed, ${files.length} files`,
  );
  console.log(`dist/skill-package  ${LOCALES.join(', ')}`);
  for (const locale of LOCALES) {
    const idle = idleDifferences(modelFor(AUTHORED), differencesOf(locale));
    for (const one of idle)
      console.warn(`interaction-models/differences/${locale}.json: ${one} changes nothing.`);
  }
  if (firstBytes > BUNDLE_LIMIT) {
    console.warn(`The start is over its bar of ${kb(BUNDLE_LIMIT)}; \`npm run bench\` says what that costs.`);
  }
}

if (import.meta.main) {
  await main().catch((error: unknown) => {
    console.error(`build: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  });
}
