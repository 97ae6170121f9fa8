import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../../scripts/chromium.ts';
import { standInFonts, viewhostScript } from '../../simulator/page/viewhost.ts';
import type { Bench } from './bench-page.ts';

declare global {
  // What `bench-page.ts` puts on the page.
  var bench: Bench;
}

export interface Workbench {
  readonly page: Page;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** A browser on a page that draws one document at a time; a sentence where there is no browser. */
export async function workbench(): Promise<Workbench | string> {
  const browser = await launch();
  if (typeof browser === 'string') return browser;
  const server = await serve();
  const { port } = server.address() as AddressInfo;
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForFunction(() => globalThis.bench !== undefined);
  return {
    page,
    browser,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

const HTML =
  '<!doctype html><meta charset="utf-8"><style>html,body{margin:0;background:#000}#screen{position:relative;overflow:hidden}</style>' +
  '<div id="screen"></div><script src="/viewhost.js"></script><script type="module" src="/bench.js"></script>';

async function serve(): Promise<Server> {
  const bundle = await build({
    entryPoints: [new URL('./bench-page.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  const script = bundle.outputFiles[0]!.text;
  const viewhost = viewhostScript();
  const fontFor = standInFonts();
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const font = path.startsWith('/fonts/') ? fontFor(path) : null;
    if (path === '/') response.writeHead(200, { 'content-type': 'text/html' }).end(HTML);
    else if (path === '/viewhost.js')
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(viewhost);
    else if (path === '/bench.js') response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    else if (font !== null) response.writeHead(200, { 'content-type': 'font/ttf' }).end(font);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}
