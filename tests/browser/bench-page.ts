/// <reference lib="dom" />
import { type RenderDirective, type Shown, show, type Viewport } from '../../simulator/page/client/screen.ts';

/** What a test can ask of the page: draw this, tell what happened. */
export interface Bench {
  draw(directive: RenderDirective, viewport: Viewport, speechMs?: Readonly<Record<string, number>>, speed?: number): Promise<void>;
  readonly events: { readonly args: readonly unknown[]; readonly at: number }[];
  readonly problems: string[];
  readonly speech: { readonly url: string; readonly what: 'start' | 'end'; readonly at: number }[];
}

let shown: Shown | null = null;

/** Speech that is silent and takes as long as it is told. */
function silence(lengths: Readonly<Record<string, number>>, speed: number) {
  const timers = new Set<number>();
  return {
    prepare: async () => {},
    play: (url: string, begun: () => void) =>
      new Promise<void>((resolve) => {
        begun();
        const timer = window.setTimeout(() => {
          timers.delete(timer);
          resolve();
        }, (lengths[url] ?? 500) / speed);
        timers.add(timer);
      }),
    stop: () => {
      for (const timer of timers) window.clearTimeout(timer);
      timers.clear();
    },
  };
}

const bench: Bench = {
  events: [],
  problems: [],
  speech: [],
  async draw(directive, viewport, speechMs = {}, speed = 1) {
    shown?.close();
    bench.events.length = 0;
    bench.problems.length = 0;
    bench.speech.length = 0;
    shown = await show(document.getElementById('screen')!, directive, viewport, silence(speechMs, speed), {
      onEvent: (args) => bench.events.push({ args, at: performance.now() }),
      onProblem: (message) => bench.problems.push(message),
      onSpeech: (url, what) => bench.speech.push({ url, what, at: performance.now() }),
    });
  },
};

Object.assign(window, { bench });
