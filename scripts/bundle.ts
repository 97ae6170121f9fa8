import { basename, join } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';

export interface Bundle {
  /** Bytes loaded before the first request can be answered. */
  readonly firstBytes: number;
  /** Bytes loaded only when needed: the database client, the clients of Amazon's services. */
  readonly laterBytes: number;
  readonly files: readonly string[];
}

export const FIRST_BYTES_LIMIT = 250_000;

/** The Lambda function out of its entry: modules, minified, the database client in files of its own. */
export async function bundle(entry: string, outdir: string): Promise<Bundle> {
  const { metafile } = await build({
    entryPoints: { index: entry },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    // Without this esbuild takes the CommonJS builds of the AWS client: twice the size, and the lazily
    // imported one loses its named exports.
    mainFields: ['module', 'main'],
    outExtension: { '.js': '.mjs' },
    // ask-sdk-core is CommonJS and requires Node's own modules at run time.
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
    minify: true,
    plugins: [lazyServices],
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  return measure(metafile);
}

const LAZY_SERVICES = join(import.meta.dirname, '..', 'lambda', 'handlers', 'lazy-services.ts');

/** Gives ask-sdk-core our stand-in for the service clients; the stand-in itself gets the real ones. */
const lazyServices: Plugin = {
  name: 'lazy-services',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^ask-sdk-model$/ }, ({ importer }) =>
      importer === LAZY_SERVICES ? undefined : { path: LAZY_SERVICES },
    ),
};

/** The entry and what it imports statically come first; the rest when it is imported. */
function measure({ outputs }: Metafile): Bundle {
  const first = new Set<string>();
  const visit = (file: string): void => {
    if (first.has(file) || !outputs[file]) return;
    first.add(file);
    for (const { path, kind } of outputs[file].imports) if (kind === 'import-statement') visit(path);
  };
  for (const file of Object.keys(outputs))
    if (outputs[file]?.entryPoint && basename(file) === 'index.mjs') visit(file);
  const bytes = (of: (file: string) => boolean) =>
    Object.entries(outputs).reduce((sum, [file, output]) => sum + (of(file) ? output.bytes : 0), 0);
  return {
    firstBytes: bytes((file) => first.has(file)),
    laterBytes: bytes((file) => !first.has(file)),
    files: Object.keys(outputs).map((file) => basename(file)),
  };
}
