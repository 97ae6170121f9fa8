import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import type { Desk } from '../desk.ts';
import { microphoneOpen } from '../device/state.ts';
import { DEVICES, factsOf } from '../envelope/devices.ts';
import { asPlay, type Conversation, conversation, replay } from './conversation.ts';
import type { DeviceOption, Message, Standing, Wish } from './message.ts';
import { sounds } from './sound.ts';
import { standInFonts, viewhostScript } from './viewhost.ts';

export interface PageParts {
  readonly desk: Desk;
  /** The first port to try; the next free one is taken if it is not. */
  readonly port?: number;
  /**
   * True where nothing else lets the desk's time pass. A terminal in real time does; a page beside it then
   * only follows, at the terminal's speed.
   */
  readonly drives?: boolean;
  /** A desk like the first one at its beginning, with a memory of its own: to go back and try something else. */
  readonly fresh?: () => Desk;
}

export interface RunningPage {
  readonly address: string;
  readonly close: () => Promise<void>;
}

const FIRST_PORT = 3000;
const PORTS_TRIED = 50;
const STEP_MS = 50;
const SPEEDS = { least: 1, most: 20 } as const;

/**
 * The desk device in a browser, on this machine only. Resolves when it can be opened; rejects with one line
 * where no port is free.
 */
export async function startPage(parts: PageParts): Promise<RunningPage> {
  const listeners = new Set<ServerResponse>();
  const sound = sounds();
  const viewhost = viewhostScript();
  const fontFor = standInFonts();
  const script = await clientScript();
  let speed = 1;
  let drives = parts.drives ?? true;
  let current: Conversation = join(parts.desk);
  let busy = false;
  let before = performance.now();

  const server = createServer((request, response) => {
    if (!fromHere(request)) return void response.writeHead(403).end();
    void answer(request, response).catch((error: Error) => {
      if (!response.headersSent) response.writeHead(500);
      response.end(error.message);
    });
  });
  const port = await listen(server, parts.port ?? FIRST_PORT);
  const timer = setInterval(() => void step(), STEP_MS);

  return {
    address: `http://localhost:${port}`,
    close: async () => {
      clearInterval(timer);
      sound.close();
      for (const listener of listeners) listener.end();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };

  function join(desk: Desk): Conversation {
    return conversation(desk, (shown) => tell({ kind: 'turn', shown, past: false }));
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    switch (url.pathname) {
      case '/':
        return send(
          response,
          'text/html; charset=utf-8',
          readFileSync(new URL('./page.html', import.meta.url)),
        );
      case '/page.js':
        return send(response, 'text/javascript', script);
      case '/viewhost.js':
        return send(response, 'text/javascript', viewhost);
      case '/events':
        return follow(response);
      case '/speech': {
        const wav = await sound.wav(url.searchParams.get('text') ?? '');
        return wav === null ? void response.writeHead(404).end() : send(response, 'audio/wav', wav);
      }
      case '/play':
        return send(
          response,
          'text/plain; charset=utf-8',
          asPlay(current, url.searchParams.get('title') ?? 'A conversation at the desk'),
        );
      case '/wish':
        if (request.method !== 'POST') return void response.writeHead(405).end();
        return send(
          response,
          'application/json',
          JSON.stringify(await carryOut(JSON.parse(await bodyOf(request)) as Wish)),
        );
      default: {
        const font = url.pathname.startsWith('/fonts/') ? fontFor(url.pathname) : null;
        return font === null ? void response.writeHead(404).end() : send(response, 'font/ttf', font);
      }
    }
  }

  async function carryOut(wish: Wish): Promise<{ readonly note: string | null }> {
    switch (wish.kind) {
      case 'line':
        return { note: (await current.take(wish.line)).note };
      case 'touch':
        return { note: (await current.touch(wish.arguments)).note };
      case 'speed':
        speed = Math.min(SPEEDS.most, Math.max(SPEEDS.least, Number(wish.speed) || 1));
        return {
          note: drives ? null : 'The terminal keeps the time; start with --fast to choose a speed here.',
        };
      case 'fork':
        return fork(wish);
    }
  }

  /** Everything before a moment is done again at a fresh desk; there the person says something else. */
  async function fork(wish: Extract<Wish, { kind: 'fork' }>): Promise<{ readonly note: string | null }> {
    const turn = current.turns[wish.turn];
    if (parts.fresh === undefined || turn === undefined)
      return { note: 'This conversation cannot be gone back in.' };
    const until = turn.at + wish.second * 1000;
    const { done } = current;
    busy = true;
    try {
      tell({ kind: 'forked', at: until });
      current = join(parts.fresh());
      drives = true;
      await replay(current, done, until);
      return { note: (await current.take(wish.line)).note };
    } finally {
      busy = false;
      before = performance.now();
    }
  }

  function follow(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
    const { desk } = current;
    write(response, {
      kind: 'hello',
      device: desk.device(),
      devices: DEVICES.map(option),
      invocation: desk.invocationName(),
      canFork: parts.fresh !== undefined,
      sound: sound.ready(),
    });
    for (const shown of current.turns) write(response, { kind: 'turn', shown, past: true });
    write(response, { kind: 'state', state: standing() });
  }

  function tell(message: Message): void {
    for (const listener of listeners) write(listener, message);
  }

  function standing(): Standing {
    const state = current.desk.state();
    return {
      device: current.desk.device(),
      phase: state.phase.kind,
      session: state.session === null ? 'closed' : 'open',
      microphone: microphoneOpen(state) ? 'open' : 'shut',
      now: current.elapsed(),
      speed,
    };
  }

  /** Lets the desk's time pass; it stands still while Alexa listens, since typing takes longer than speaking. */
  async function step(): Promise<void> {
    const now = performance.now();
    const passed = (now - before) * speed;
    before = now;
    if (busy) return;
    const { phase } = current.desk.state();
    const still = phase.kind === 'listening' || (phase.kind === 'quiet' && phase.until === null);
    if (drives && !still) {
      busy = true;
      await current.wait(passed).finally(() => {
        busy = false;
      });
    }
    tell({ kind: 'state', state: standing() });
  }
}

function option(kind: (typeof DEVICES)[number]): DeviceOption {
  const { name, screen, clock } = factsOf(kind);
  return {
    kind,
    name,
    clock,
    screen:
      screen === null
        ? null
        : {
            widthDp: screen.width,
            heightDp: screen.height,
            shape: screen.shape === 'ROUND' ? 'round' : 'rectangle',
            kind: screen.mode === 'TV' ? 'tv' : 'hub',
          },
  };
}

/** Another site's page must not steer the desk: only what was asked for under our own name is answered. */
function fromHere({ headers }: IncomingMessage): boolean {
  const host = (headers.host ?? '').split(':')[0];
  const origin = headers.origin;
  return (
    (host === 'localhost' || host === '127.0.0.1') &&
    (origin === undefined || origin === `http://${headers.host}`)
  );
}

async function clientScript(): Promise<string> {
  const bundle = await build({
    entryPoints: [new URL('./client/main.ts', import.meta.url).pathname],
    bundle: true,
    write: false,
    format: 'esm',
    minify: true,
    logLevel: 'error',
  });
  return bundle.outputFiles[0]!.text;
}

async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + PORTS_TRIED; port += 1) {
    const free = await new Promise<boolean>((resolve, reject) => {
      const failed = (error: NodeJS.ErrnoException) =>
        error.code === 'EADDRINUSE' ? resolve(false) : reject(error);
      server.once('error', failed);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', failed);
        resolve(true);
      });
    });
    if (free) return (server.address() as AddressInfo).port;
  }
  throw new Error(
    `simulator/page: ports ${first} to ${first + PORTS_TRIED - 1} are taken; name another with --port`,
  );
}

function send(response: ServerResponse, type: string, body: string | Buffer): void {
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(body);
}

function write(response: ServerResponse, message: Message): void {
  response.write(`data: ${JSON.stringify(message)}\n\n`);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) {
    body += chunk;
    if (body.length > 100_000) throw new Error('too long');
  }
  return body;
}
