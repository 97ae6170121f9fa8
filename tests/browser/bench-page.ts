/// <reference lib="dom" />
import {
  type RenderDirective,
  type Shown,
  setScreenSpeed,
  show,
  type Viewport,
} from '../../simulator/page/client/screen.ts';

/** What a test can ask of the page: draw this, tell what happened. */
export interface Bench {
  draw(
    directive: RenderDirective,
    viewport: Viewport,
    speechMs?: Readonly<Record<string, number>>,
    speed?: number,
  ): Promise<void>;
  measure(): Measured;
  interrupt(): void;
  /** Everything is at rest: fonts loaded, drawn twice. */
  settle(): Promise<void>;
  readonly events: { readonly args: readonly unknown[]; readonly at: number }[];
  readonly problems: string[];
  readonly speech: { readonly url: string; readonly what: 'start' | 'end'; readonly at: number }[];
}

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is really on the screen, in dp. */
export interface Measured {
  readonly texts: readonly {
    readonly text: string;
    /** The component, and the letters in it. */
    readonly box: Rect;
    readonly ink: Rect;
    readonly size: number;
    readonly contrast: number;
    readonly within: number | null;
  }[];
  readonly targets: readonly Rect[];
}

let shown: Shown | null = null;
let tv = false;

/** Speech that is silent and takes as long as it is told. */
function silence(lengths: Readonly<Record<string, number>>, speed: number) {
  const timers = new Set<number>();
  return {
    prepare: async () => {},
    play: (url: string, begun: () => void) =>
      new Promise<void>((resolve) => {
        begun();
        const timer = window.setTimeout(
          () => {
            timers.delete(timer);
            resolve();
          },
          (lengths[url] ?? 500) / speed,
        );
        timers.add(timer);
      }),
    stop: () => {
      for (const timer of timers) window.clearTimeout(timer);
      timers.clear();
    },
  };
}

const bench: Bench = {
  measure,
  interrupt: () => shown?.interrupt(),
  async settle() {
    await document.fonts.ready;
    for (let i = 0; i < 3; i++) await new Promise((done) => requestAnimationFrame(done));
  },
  events: [],
  problems: [],
  speech: [],
  async draw(directive, viewport, speechMs = {}, speed = 1) {
    shown?.close();
    tv = viewport.kind === 'tv';
    setScreenSpeed(speed);
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

function measure(): Measured {
  const screen = document.getElementById('screen')!;
  const origin = screen.getBoundingClientRect();
  const scale = tv ? 2 : 1;
  const rect = (r: DOMRect): Rect => ({
    left: (r.left - origin.left) / scale,
    top: (r.top - origin.top) / scale,
    right: (r.right - origin.left) / scale,
    bottom: (r.bottom - origin.top) / scale,
  });
  const seen = (element: Element) =>
    (element as HTMLElement).checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    !transparent(element);
  // The renderer marks what takes touches; a drawing carries the same mark and takes none.
  const wrappers = [...screen.querySelectorAll('.noSwipe:not(:has(> svg))')].filter(seen);
  const texts = [...screen.querySelectorAll('p')].flatMap((p) => {
    const text = (p.textContent ?? '').trim();
    if (text === '' || !seen(p)) return [];
    const range = document.createRange();
    range.selectNodeContents(p);
    const style = getComputedStyle(p);
    const size = Number.parseFloat(style.fontSize) / scale;
    const wrapper = wrappers.findIndex((each) => each.contains(p));
    return [
      {
        text,
        box: rect(p.parentElement!.getBoundingClientRect()),
        ink: lettersOf(rect(range.getBoundingClientRect()), size),
        size,
        contrast: contrast(rgb(style.color), behind(p, screen)),
        within: wrapper < 0 ? null : wrapper,
      },
    ];
  });
  return { texts, targets: wrappers.map((each) => rect(each.getBoundingClientRect())) };
}

/** A line's rectangle reaches from the font's tallest accent to its lowest tail; plain letters leave a good part of that empty. */
function lettersOf(line: Rect, size: number): Rect {
  return { ...line, top: line.top + size * 0.28, bottom: line.bottom - size * 0.04 };
}

/** `checkVisibility` takes only an opacity of exactly 0 for hidden. */
function transparent(element: Element): boolean {
  let opacity = 1;
  for (let at: Element | null = element; at !== null; at = at.parentElement)
    opacity *= Number(getComputedStyle(at).opacity);
  return opacity < 0.05;
}

/** The colour that lies directly under a text: of what surrounds it, or was painted before it there. */
function behind(p: Element, screen: Element): readonly number[] {
  const at = p.getBoundingClientRect();
  const painted = [...screen.querySelectorAll('*')].filter((each) => {
    const box = each.getBoundingClientRect();
    const covers =
      box.left <= at.left + 1 &&
      box.right >= at.right - 1 &&
      box.top <= at.top + 1 &&
      box.bottom >= at.bottom - 1;
    const before = each.compareDocumentPosition(p) & Node.DOCUMENT_POSITION_FOLLOWING;
    return (
      covers &&
      before &&
      (each as HTMLElement).checkVisibility() &&
      rgb(getComputedStyle(each).backgroundColor)[3] !== 0
    );
  });
  const under = painted.at(-1);
  return under === undefined ? [0, 0, 0] : rgb(getComputedStyle(under).backgroundColor);
}

function rgb(color: string): readonly number[] {
  const [r = 0, g = 0, b = 0, a = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  return [r, g, b, a];
}

/** WCAG contrast of two colours. */
function contrast(one: readonly number[], other: readonly number[]): number {
  const light = (color: readonly number[]) => {
    const [r = 0, g = 0, b = 0] = color.map((each) => {
      const part = each / 255;
      return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [high, low] = [light(one), light(other)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

Object.assign(window, { bench });
