/// <reference lib="dom" />

/**
 * A device's screen, drawn by Amazon's renderer from the very directive that the skill sent.
 *
 * The renderer is a script of its own (`/viewhost.js`, global `AplRenderer`); this file is the only one
 * that knows how it wants to be driven.
 */
export interface Viewport {
  readonly widthDp: number;
  readonly heightDp: number;
  readonly shape: 'round' | 'rectangle';
  readonly kind: 'hub' | 'tv';
}

export interface RenderDirective {
  readonly document: {
    readonly mainTemplate?: { readonly parameters?: readonly string[]; readonly items?: unknown };
  };
  readonly datasources?: Readonly<Record<string, unknown>>;
}

/** Turns an address, as a component's `speech` carries it, into sound that takes its time. */
export interface Voice {
  /** Resolves when the sound can begin. */
  prepare(url: string): Promise<void>;
  /** Resolves when the sound has ended; `begun` is called as it starts. */
  play(url: string, begun: () => void): Promise<void>;
  stop(): void;
}

export interface ScreenEvents {
  readonly onEvent: (args: readonly unknown[]) => void;
  readonly onProblem: (message: string) => void;
  readonly onSpeech?: (url: string, what: 'start' | 'end') => void;
}

export interface Shown {
  readonly execute: (commands: readonly unknown[]) => void;
  /** The wake word was heard: commands that run are stopped, and what stood at their end never comes. */
  readonly interrupt: () => void;
  readonly close: () => void;
}

/** Draws a document into `place`, which takes on the viewport's size in pixels. Takes some 200 ms the first time, then some 40. */
export async function show(
  place: HTMLElement,
  directive: RenderDirective,
  viewport: Viewport,
  voice: Voice,
  events: ScreenEvents,
): Promise<Shown> {
  const Apl = await engine();
  // A renderer leaves its listeners behind, so each gets an element of its own.
  const view = document.createElement('div');
  place.replaceChildren(view);
  const tv = viewport.kind === 'tv';
  // A television reports half the pixels it has, in the unit documents are written in.
  const scale = tv ? 2 : 1;
  const width = viewport.widthDp * scale;
  const height = viewport.heightDp * scale;
  for (const each of [place, view]) {
    each.style.width = `${width}px`;
    each.style.height = `${height}px`;
  }
  view.style.position = 'relative';
  view.style.overflow = 'hidden';
  const content = Apl.Content.create(JSON.stringify(directive.document));
  if (!content) throw new Error('the renderer refused the document');
  for (const name of directive.document.mainTemplate?.parameters ?? []) {
    const value = name === 'payload' ? directive.datasources : directive.datasources?.[name];
    content.addData(name, JSON.stringify(value ?? {}));
  }
  const players: Player[] = [];
  const renderer = Apl.default.create({
    content,
    view,
    theme: 'dark',
    mode: tv ? 'TV' : 'HUB',
    viewport: {
      width,
      height,
      dpi: 160 * scale,
      isRound: viewport.shape === 'round',
      shape: viewport.shape === 'round' ? 'ROUND' : 'RECTANGLE',
    },
    environment: {
      agentName: 'desk device',
      agentVersion: '1.0',
      allowOpenUrl: false,
      disallowVideo: true,
      animationQuality: 2,
    },
    utcTime: Date.now(),
    localTimeAdjustment: 0,
    logLevel: 'warn',
    logTransport: (level: string, name: string, message: string) => {
      if (PROBLEMS.has(level)) events.onProblem(`${level} ${name}: ${message.replaceAll('\0', '')}`);
    },
    audioPlayerFactory: (listener: Listener) => {
      const player = new Player(listener, voice, events);
      players.push(player);
      return player;
    },
    onSendEvent: (event: { arguments: readonly unknown[] }) => events.onEvent(event.arguments),
    onRunTimeError: (error: unknown) => events.onProblem(`runtime error ${JSON.stringify(error)}`),
  });
  await renderer.init();
  let open = true;
  return {
    execute: (commands) => renderer.executeCommands(JSON.stringify(commands)),
    interrupt: () => {
      renderer.cancelExecution();
      for (const player of players) player.releaseAll();
    },
    close: () => {
      if (!open) return;
      open = false;
      for (const player of players) player.releaseAll();
      renderer.destroy();
    },
  };
}

/** What of the renderer's log means that something is wrong with a document. */
const PROBLEMS: ReadonlySet<string> = new Set(['warn', 'error', 'critical']);

/** From now on the screen's time runs this many times as fast; it never jumps. */
export function setScreenSpeed(speed: number): void {
  const real = Date.now();
  const shown = screenNow(real);
  clock = { real, shown, speed };
  Object.assign(globalThis, { aplNow: () => screenNow(Date.now()) });
}

let clock = { real: 0, shown: 0, speed: 1 };

function screenNow(real: number): number {
  return clock.shown + (real - clock.real) * clock.speed;
}

/** Starts the engine and loads both weights of the font, so that the first real card comes at once. */
export async function warmUp(viewport: Viewport): Promise<void> {
  const place = window.document.createElement('div');
  place.style.cssText = 'position:fixed;left:-9999px;visibility:hidden';
  window.document.body.append(place);
  const text = (fontWeight: number) => ({
    type: 'Text',
    text: 'Glute Coach',
    fontWeight,
    color: 'transparent',
  });
  const items = [{ type: 'Container', items: [text(400), text(700)] }];
  const document = { type: 'APL', version: '1.4', mainTemplate: { items } };
  const still: Voice = { prepare: async () => {}, play: async () => {}, stop: () => {} };
  const shown = await show(place, { document }, viewport, still, { onEvent: () => {}, onProblem: () => {} });
  await window.document.fonts.ready;
  shown.close();
  place.remove();
}

interface Listener {
  onPrepared(id: string): void;
  onPlaybackStarted(id: string): void;
  onPlaybackFinished(id: string): void;
  onError(id: string, reason: string): void;
}

/** The renderer's own player knows MP3 only and ends at once on anything else; this one plays what `voice` can. */
class Player {
  readonly #listener: Listener;
  readonly #voice: Voice;
  readonly #events: ScreenEvents;
  readonly #urls = new Map<string, string>();
  #made = 0;

  constructor(listener: Listener, voice: Voice, events: ScreenEvents) {
    this.#listener = listener;
    this.#voice = voice;
    this.#events = events;
  }

  prepare(url: string): string {
    const id = `speech-${++this.#made}`;
    this.#urls.set(id, url);
    this.#voice.prepare(url).then(
      () => this.#urls.has(id) && this.#listener.onPrepared(id),
      (error) => this.#listener.onError(id, String(error)),
    );
    return id;
  }

  play(id: string): void {
    const url = this.#urls.get(id);
    if (url === undefined) {
      this.#listener.onError(id, 'not prepared');
      return;
    }
    const begun = () => {
      this.#events.onSpeech?.(url, 'start');
      this.#listener.onPlaybackStarted(id);
    };
    this.#voice.play(url, begun).then(
      () => {
        if (!this.#urls.delete(id)) return;
        this.#events.onSpeech?.(url, 'end');
        this.#listener.onPlaybackFinished(id);
      },
      (error) => this.#listener.onError(id, String(error)),
    );
  }

  releaseAll(): void {
    this.#urls.clear();
    this.#voice.stop();
  }

  flush(): void {
    this.releaseAll();
  }
}

// biome-ignore lint/suspicious/noExplicitAny: the renderer ships no types
type Engine = any;

/** The renderer, once its engine runs; `/viewhost.js` has started it. */
async function engine(): Promise<Engine> {
  const loaded = globalThis as unknown as Record<string, Engine>;
  for (let waited = 0; loaded['AplEngine'] === undefined; waited += POLL_MS) {
    if (waited > PATIENCE_MS) throw new Error('/viewhost.js did not load: run npm ci, then reload');
    await new Promise((done) => setTimeout(done, POLL_MS));
  }
  await loaded['AplEngine'];
  return loaded['AplRenderer'];
}

const POLL_MS = 20;
const PATIENCE_MS = 15_000;
