import { LOCALES, modelFor } from '../../scripts/locale-models.ts';
import { manifestFor } from '../../scripts/manifest.ts';
import { readPublisher } from '../../scripts/publisher.ts';
import type { Evidence } from './evidence.ts';

const ANY_FUNCTION = 'arn:aws:lambda:us-east-1:000000000000:function:glute-coach';

/** The manifest, as it is once the function exists, and the models: what is on paper before anybody speaks. */
export function paper(): Pick<Evidence, 'manifest' | 'models'> {
  return {
    manifest: manifestFor(readPublisher(), ANY_FUNCTION),
    models: Object.fromEntries(LOCALES.map((locale) => [locale, modelFor(locale)])),
  };
}
