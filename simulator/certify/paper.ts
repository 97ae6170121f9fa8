import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AUTHORED, LOCALES, modelFor } from '../../scripts/locale-models.ts';
import { manifestFor } from '../../scripts/manifest.ts';
import { readPublisher } from '../../scripts/publisher.ts';
import type { Evidence } from './evidence.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const ANY_FUNCTION = 'arn:aws:lambda:us-east-1:000000000000:function:glute-coach';

/** The manifest, as it is once the function exists, and the models: what is on paper before anybody speaks. */
export function paper(): Pick<Evidence, 'manifest' | 'models' | 'written'> {
  const skill = JSON.parse(readFileSync(join(ROOT, 'skill.json'), 'utf8'));
  const differences = readdirSync(join(ROOT, 'interaction-models', 'differences'));
  return {
    written: {
      listings: Object.keys(skill.manifest.publishingInformation.locales),
      models: [AUTHORED, ...differences.map((file) => file.replace(/\.json$/, ''))],
    },
    manifest: manifestFor(readPublisher(), ANY_FUNCTION),
    models: Object.fromEntries(LOCALES.map((locale) => [locale, modelFor(locale)])),
  };
}
