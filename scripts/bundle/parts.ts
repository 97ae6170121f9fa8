import { basename, join, resolve } from 'node:path';
import type { Plugin } from 'esbuild';

/** The name of a part's file, without its ending, and the module it is made of. */
export type Parts = Map<string, string>;

const LAMBDA = join(import.meta.dirname, '..', '..', 'lambda');

/** Leaves whatever is imported when it is needed to a file of its own, and notes it in `parts`. */
export function partsApart(parts: Parts): Plugin {
  return {
    name: 'parts-apart',
    setup: ({ onResolve, resolve: find }) =>
      onResolve({ filter: /./ }, async ({ kind, path, importer, resolveDir, pluginData }) => {
        if (kind !== 'dynamic-import' || pluginData === FINDING) return undefined;
        const found = await find(path, { kind, importer, resolveDir, pluginData: FINDING });
        if (found.errors.length > 0) return { errors: found.errors };
        const name = basename(path).replace(/\.\w+$/, '');
        if ((parts.get(name) ?? found.path) !== found.path) {
          return { errors: [{ text: `two parts are called ${name}: rename the file of one` }] };
        }
        parts.set(name, found.path);
        return { path: `./${name}.mjs`, external: true };
      }),
  };
}

const FINDING = Symbol('asking where a part is');

/**
 * Lets parts import our modules that are there from the start out of the file that starts, and notes them in
 * `shared`. Packages stay in the part: they keep nothing that would have to be one thing.
 */
export function sharedWithStart(start: string, atStart: ReadonlySet<string>, shared: Set<string>): Plugin {
  return {
    name: 'shared-with-start',
    setup: ({ onResolve }) =>
      onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
        const file = resolve(resolveDir, path);
        if (kind !== 'import-statement' || !file.startsWith(LAMBDA) || !atStart.has(file)) return undefined;
        shared.add(file);
        return { path: start, external: true };
      }),
  };
}
