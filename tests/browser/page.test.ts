import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryStore } from '../../lambda/store/memory.ts';
import { launch } from '../../scripts/chromium.ts';
import { type RunningPage, startPage } from '../../simulator/page/start-page.ts';
import { readPlay } from '../../simulator/play.ts';
import { wiredDesk } from '../../simulator/wiring.ts';

const browser = await launch();
const none = typeof browser === 'string' ? browser : null;

const fresh = () =>
  wiredDesk({
    device: 'show-8',
    locale: 'en-US',
    seed: 1,
    store: memoryStore(),
    startAt: Date.UTC(2026, 4, 4, 8),
  });

describe.skipIf(none !== null)(`the desk device in a browser${none === null ? '' : `: ${none}`}`, () => {
  if (typeof browser === 'string') return;
  let running: RunningPage;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    running = await startPage({ desk: fresh(), port: 3200, fresh });
    page = await browser.newPage({ viewport: { width: 1440, height: 860 } });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      const { hostname, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== 'localhost') faults.push(`asked ${hostname}`);
    });
    await page.goto(running.address);
    await page.waitForSelector('#devices button');
  });
  afterAll(async () => {
    await browser.close();
    await running.close();
  });

  const say = async (line: string) => {
    await page.fill('#line', line);
    await page.keyboard.press('Enter');
  };
  const heard = (text: string) =>
    page.waitForFunction((wanted) => document.getElementById('heard')?.textContent?.includes(wanted), text);
  const shows = (text: string) =>
    page.waitForFunction((wanted) => document.getElementById('screen')?.textContent?.includes(wanted), text);

  test('shows the first card of a launch', async () => {
    await page.waitForSelector('body[data-warm]');
    await say('open glute coach');
    await shows('Glute Coach');
  });

  test('takes a finger on the screen for a word', async () => {
    await page.waitForTimeout(600);
    await page.locator('#screen').getByText('Can I run?').click();
    await heard('UserEvent');
    await shows('Safety first');
  });

  test('shows what a developer wants to know, and no problem', async () => {
    await say('no');
    await heard('AMAZON.NoIntent');
    await expect.poll(() => page.textContent('#session')).toContain('legs-urine');
    expect(await page.textContent('#problems')).toBe('none');
  });

  test('is another device at a click or a word when nobody is talking, and after it is opened anew', async () => {
    await say('stop');
    await heard('AMAZON.StopIntent');
    await page.click('#devices button[value=clock]');
    await page.waitForSelector('#clock svg');
    await say('/device round');
    await page.waitForSelector('#bezel.round');
    await page.waitForSelector('#devices button[value=round][aria-pressed=true]');
    await page.reload();
    await page.waitForSelector('#bezel.round');
    await page.waitForSelector('#devices button[value=round][aria-pressed=true]');
    await say('/device show-8');
    await page.waitForSelector('#devices button[value=show-8][aria-pressed=true]');
  });

  test('is another device at a click, in the middle of a session', async () => {
    await say('open glute coach');
    await heard('LaunchRequest');
    await page.click('#devices button[value=clock]');
    await page.waitForSelector('#clock svg');
    expect(await page.isVisible('#bezel')).toBe(false);
    await page.click('#devices button[value=round]');
    await page.waitForSelector('#bezel.round');
    await say('open glute coach');
    await shows('Glute Coach');
  });

  test('saves the conversation as a play that can be read', async () => {
    const play = await page.evaluate(async () => (await fetch('/play?title=From+the+page')).text());
    const { title, steps } = readPlay(play, 'page.play');
    expect(title).toBe('From the page');
    expect(steps.map(({ event }) => event)).toContain('open glute coach');
  });

  test('goes back to a second of the conversation and on from there another way', async () => {
    await say('can i run');
    await shows('Safety first');
    await page.waitForTimeout(300);
    const track = (await page.locator('#track').boundingBox())!;
    await page.mouse.move(track.x + track.width - 2, track.y + 20);
    await page.mouse.down();
    await page.mouse.move(track.x + 3, track.y + 20);
    await page.mouse.up();
    await say('stop');
    await heard('AMAZON.StopIntent');
    expect(await page.textContent('#transcript')).toContain('earlier second');
  });

  test('asked nobody but itself, and threw nothing', () => {
    expect(faults).toEqual([]);
  });

  test('answers nobody from another site', async () => {
    const answer = await fetch(`${running.address}/wish`, {
      method: 'POST',
      headers: { origin: 'http://elsewhere.example' },
      body: '{}',
    });
    expect(answer.status).toBe(403);
  });
});
