import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { askResources } from './ask-resources.ts';
import { type Bundle, bundle, FIRST_BYTES_LIMIT } from './bundle.ts';
import { LOCALES, modelFor } from './locale-models.ts';
import { manifestFor, readPublisher } from './manifest.ts';

const ROOT = join(import.meta.dirname, '..');

export interface BuildSettings {
  readonly out: string;
  readonly entry?: string;
  /** The ASK CLI's profile to deploy with. */
  readonly profile?: string;
}

/**
 * Writes everything that the ASK CLI deploys, in the CLI's own layout, and nothing else: what an earlier
 * build left is removed first, but for the CLI's memory of the skill it created.
 */
export async function buildSkill({ out, entry, profile = 'default' }: BuildSettings): Promise<Bundle> {
  clear(out);
  const publisher = readPublisher();
  writeJson(join(out, 'skill-package', 'skill.json'), manifestFor(publisher));
  for (const locale of LOCALES) {
    writeJson(join(out, 'skill-package', 'interactionModels', 'custom', `${locale}.json`), modelFor(locale));
  }
  cpSync(join(ROOT, 'assets'), join(out, 'skill-package', 'assets'), { recursive: true });
  cpSync(join(ROOT, 'infrastructure'), join(out, 'infrastructure'), { recursive: true });
  writeJson(join(out, 'ask-resources.json'), askResources(publisher, profile));
  return bundle(entry ?? join(ROOT, 'lambda', 'index.ts'), join(out, 'lambda'));
}

function clear(out: string): void {
  if (!existsSync(out)) return;
  for (const name of readdirSync(out)) if (name !== '.ask') rmSync(join(out, name), { recursive: true });
}

function writeJson(file: string, content: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}

if (import.meta.main) {
  const { firstBytes, laterBytes, clientBytes, files } = await buildSkill({ out: 'dist' });
  const kb = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;
  console.log(
    `dist/lambda         ${kb(firstBytes)} at start, ${kb(laterBytes)} of ours and ${kb(clientBytes)} of clients when needed, ${files.length} files`,
  );
  console.log(`dist/skill-package  ${LOCALES.join(', ')}`);
  if (firstBytes > FIRST_BYTES_LIMIT) {
    console.warn(
      `The start is over its bar of ${kb(FIRST_BYTES_LIMIT)}; \`npm run bench\` says what that costs.`,
    );
  }
}
