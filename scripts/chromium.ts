import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import chromiumBinary from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const NAMES = ['google-chrome', 'chromium', 'chromium-browser', 'chrome'];

/**
 * A browser to test in: on Linux the one that came with `npm ci`, elsewhere an installed Chrome.
 *
 * @returns a sentence that says why there is none
 */
export async function launch(): Promise<Browser | string> {
  const path = await executable();
  if (path === null) return 'no browser: install Chrome, or run on Linux, where npm ci brings its own';
  try {
    return await chromium.launch({
      executablePath: path,
      headless: true,
      args: ['--headless', '--no-sandbox', '--disable-gpu', '--autoplay-policy=no-user-gesture-required'],
    });
  } catch (error) {
    return `no browser: ${path} does not start (${String(error).split('\n')[0]})`;
  }
}

async function executable(): Promise<string | null> {
  const named = process.env['CHROMIUM'];
  if (named !== undefined) return named;
  if (process.platform === 'linux' && process.arch === 'x64') return chromiumBinary.executablePath();
  const onPath = (process.env['PATH'] ?? '')
    .split(':')
    .flatMap((dir) => NAMES.map((name) => join(dir, name)));
  return [...INSTALLED, ...onPath].find(canRun) ?? null;
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
