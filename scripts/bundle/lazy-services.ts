import { join } from 'node:path';
import type { Plugin } from 'esbuild';

const LAZY_SERVICES = join(import.meta.dirname, '..', '..', 'lambda', 'handlers', 'lazy-services.ts');

/** Gives ask-sdk-core our stand-in for the service clients; the stand-in itself gets the real ones. */
export const lazyServices: Plugin = {
  name: 'lazy-services',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^ask-sdk-model$/ }, ({ importer, kind }) =>
      importer === LAZY_SERVICES || kind === 'entry-point' ? undefined : { path: LAZY_SERVICES },
    ),
};
