import { basename, dirname, resolve } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { lazyServices } from './bundle/lazy-services.ts';
import { type Parts, partsApart, sharedWithStart } from './bundle/parts.ts';

export interface Bundle {
  /** Bytes loaded before the first request can be answered: the SDK, and our own code for a greeting. */
  readonly firstBytes: number;
  /** Our own code that is loaded when it is needed: what hears and answers, leads and draws. */
  readonly laterBytes: number;
  /** What others wrote and is loaded when it is needed: the clients of the database and of Amazon's services. */
  readonly clientBytes: number;
  readonly files: readonly string[];
  /** Those of the files that hold anything of ours. */
  readonly ours: readonly string[];
}

/** For what a start loads, and for the skill without the clients as the archive that is uploaded. */
export const BUNDLE_LIMIT = 250_000;

const START = 'index.mjs';

/**
 * The Lambda function out of its entry: one file with all that is loaded at start, and one for each part that is
 * imported when it is needed. What a part shares with the start it takes from there. Left to itself, esbuild
 * puts what is shared into files between the two, and a cold start pays for each as much as for its contents.
 *
 * @throws where two modules that parts share with the start export the same name
 */
export async function bundle(entry: string, outdir: string): Promise<Bundle> {
  const parts: Parts = new Map();
  const apart = { ...OPTIONS, outdir, plugins: [partsApart(parts), lazyServices] };
  const sketch = await build({ ...apart, entryPoints: [entry], write: false });
  const atStart = new Set(Object.keys(sketch.metafile.inputs).map((file) => resolve(file)));
  const shared = new Set<string>();
  const later = await build({
    ...OPTIONS,
    outdir,
    splitting: true,
    entryPoints: Object.fromEntries(parts),
    plugins: [sharedWithStart(`./${START}`, atStart, shared), lazyServices],
  });
  const contents = [entry, ...shared].map((file) => `export * from ${JSON.stringify(file)};`).join('\n');
  const start = await build({
    ...apart,
    stdin: { contents, resolveDir: dirname(entry) },
    entryNames: basename(START, '.mjs'),
  });
  return measure(start.metafile, later.metafile);
}

const OPTIONS = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  // Without this esbuild takes the CommonJS builds of the AWS client: twice the size, and the lazily
  // imported one loses its named exports.
  mainFields: ['module', 'main'],
  outExtension: { '.js': '.mjs' },
  // ask-sdk-core is CommonJS and requires Node's own modules, and no others, at run time. `createRequire` would
  // do the same, but to import it costs every cold start two milliseconds.
  banner: { js: 'const require=process.getBuiltinModule;' },
  minify: true,
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
} as const satisfies BuildOptions;

function measure(start: Metafile, later: Metafile): Bundle {
  const bytes = ({ outputs }: Metafile, of: (input: string) => boolean) =>
    Object.values(outputs)
      .flatMap(({ inputs }) => Object.entries(inputs))
      .reduce((sum, [input, { bytesInOutput }]) => sum + (of(input) ? bytesInOutput : 0), 0);
  const isPackage = (input: string) => input.includes('node_modules');
  return {
    firstBytes: Object.values(start.outputs).reduce((sum, output) => sum + output.bytes, 0),
    laterBytes: bytes(later, (input) => !isPackage(input)),
    clientBytes: bytes(later, isPackage),
    files: [start, later].flatMap(({ outputs }) => Object.keys(outputs).map((file) => basename(file))),
    ours: [start, later].flatMap(({ outputs }) =>
      Object.entries(outputs)
        .filter(([, { inputs }]) => Object.keys(inputs).some((input) => !isPackage(input)))
        .map(([file]) => basename(file)),
    ),
  };
}
