import type { Desk } from '../desk.ts';
import type { Turn } from '../turn.ts';
import { piecesOf, type Shown } from './tell.ts';

/** What a real-time view does with what it hears. */
export interface Stage {
  readonly line: (text: string) => void;
  /** The running number of a count; null when no count runs. */
  readonly tick: (text: string | null) => void;
  /** A response was heard to its end. */
  readonly done: (turn: Turn) => void;
}

export interface Player {
  play(turn: Turn): void;
  /** What plays is cut off. */
  hush(): void;
  stop(): void;
}

const STEP_MS = 50;

/**
 * Plays responses in real time and lets the desk's clock run with it. While Alexa listens the clock stands
 * still: typing takes longer than speaking, and nobody should be hurried at a keyboard.
 */
export function realTimePlayer(
  desk: Desk,
  stage: Stage,
  clock: () => number = performance.now.bind(performance),
): Player {
  let playing: { turn: Turn; rest: Shown[]; sinceMs: number; untilMs: number } | null = null;
  let before = clock();
  let busy = false;
  let ticking = false;
  const timer = setInterval(() => void step(), STEP_MS);
  return {
    play: (turn) => {
      const untilMs = (turn.seconds.exact + turn.seconds.estimated) * 1000;
      playing = { turn, rest: [...piecesOf(turn.timeline)], sinceMs: clock(), untilMs };
    },
    hush: () => {
      playing = null;
      tick(null);
    },
    stop: () => clearInterval(timer),
  };

  async function step(): Promise<void> {
    const now = clock();
    const passed = now - before;
    before = now;
    show(now);
    const { phase } = desk.state();
    if (busy || phase.kind === 'listening' || (phase.kind === 'quiet' && phase.until === null)) return;
    busy = true;
    await desk.wait(passed).finally(() => {
      busy = false;
    });
  }

  function show(now: number): void {
    if (!playing) return;
    const elapsed = now - playing.sinceMs;
    while (playing.rest[0] && playing.rest[0].atMs <= elapsed) {
      const piece = playing.rest.shift()!;
      if (piece.as === 'tick') tick(piece.text);
      else {
        tick(null);
        stage.line(piece.text);
      }
    }
    if (elapsed < playing.untilMs) return;
    const { turn } = playing;
    playing = null;
    tick(null);
    stage.done(turn);
  }

  function tick(text: string | null): void {
    if (text !== null || ticking) stage.tick(text);
    ticking = text !== null;
  }
}
