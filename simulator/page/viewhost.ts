import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const require = createRequire(import.meta.url);

/** Where Amazon's renderer looks for fonts and for imported packages. */
const FONT_HOST = 'https://d1gkjrhppbyzyh.cloudfront.net/';
const PACKAGE_HOST = 'https://d2na8397m465mh.cloudfront.net/packages/';

/**
 * Amazon's own APL renderer as one script, its fonts and packages looked for on our own server: the page
 * works offline and asks nobody else for anything.
 *
 * Its clock can be replaced by `globalThis.aplNow`, so that an hour on the screen need not take one.
 *
 * The engine is started in the same script: asked a moment later, it never says that it is ready.
 */
export function viewhostScript(): Buffer {
  const file = require.resolve('apl-viewhost-web/index.js');
  const text = readFileSync(file, 'utf8')
    .replaceAll(FONT_HOST, '/fonts/')
    .replaceAll(PACKAGE_HOST, '/packages/')
    .replace('updateTime(){const A=Date.now();', 'updateTime(){const A=(globalThis.aplNow||Date.now)();');
  return Buffer.from(`${text}\n;globalThis.AplEngine = AplRenderer.initEngine();\n`);
}

/**
 * Stands in for Amazon Ember, which is not ours to ship: Open Sans, which comes with the test browser. It
 * runs a little wider than Ember, so what fits here fits there.
 *
 * @returns the font for a file the renderer asks for, as "AmazonEmberDisplay_Bd.ttf"; null where the
 * stand-in is not installed, and the browser then takes its own sans-serif
 */
export function standInFonts(): (name: string) => Buffer | null {
  let files: ReadonlyMap<string, Buffer> | null | undefined;
  return (name) => {
    if (files === undefined) files = openSans();
    const style = /italic/i.test(name) ? 'Italic' : /_(Bd|He)|bold|heavy/i.test(name) ? 'Bold' : 'Regular';
    return files?.get(`OpenSans-${style}.ttf`) ?? null;
  };
}

function openSans(): ReadonlyMap<string, Buffer> | null {
  try {
    const home = dirname(dirname(dirname(require.resolve('@sparticuz/chromium'))));
    return untar(brotliDecompressSync(readFileSync(join(home, 'bin', 'fonts.tar.br'))));
  } catch {
    return null;
  }
}

/** The files of a tar archive by their last name. */
function untar(tar: Buffer): ReadonlyMap<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (let at = 0; at + 512 <= tar.length; ) {
    const name = text(tar, at, 100);
    if (name === '') break;
    const size = Number.parseInt(text(tar, at + 124, 12), 8) || 0;
    files.set(name.split('/').at(-1)!, tar.subarray(at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

function text(tar: Buffer, at: number, length: number): string {
  const end = tar.indexOf(0, at);
  return tar.toString('utf8', at, Math.min(end === -1 ? at + length : end, at + length)).trim();
}
