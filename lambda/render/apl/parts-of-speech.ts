import type { Count, Cue, Passage } from '../../score/score.ts';
import { estimatedTotalMs, lengthOf } from '../../score/timing.ts';

/**
 * What one `SpeakItem` says: a run of cues that begins at a moment the screen knows. A count always begins
 * its own, so that the ring starts with the count however long the words before it took.
 */
export interface SpokenPart {
  /** Index of the passage it belongs to. */
  readonly page: number;
  readonly cues: readonly Cue[];
  readonly caption: string;
  readonly count: RunningCount | null;
  /** Deliberately a little long. */
  readonly estimatedMs: number;
}

export interface RunningCount {
  readonly of: 'hold' | 'pass';
  /** Since the part began: exact, since nothing but beats and rests comes before it. */
  readonly fromMs: number;
  readonly beatMs: number;
  readonly beats: number;
}

export function spokenParts(passages: readonly Passage[]): readonly SpokenPart[] {
  return passages.flatMap(({ cues }, page) => split(cues).map((run) => partOf(run, page)));
}

/** Cut before each count that words come before. */
function split(cues: readonly Cue[]): readonly (readonly Cue[])[] {
  const runs: Cue[][] = [];
  for (const cue of cues) {
    const run = runs.at(-1);
    const words = run?.some(({ kind }) => kind === 'say' || kind === 'chime') ?? false;
    if (run === undefined || (cue.kind === 'count' && words)) runs.push([cue]);
    else run.push(cue);
  }
  return runs;
}

function partOf(cues: readonly Cue[], page: number): SpokenPart {
  const at = cues.findIndex((cue) => cue.kind === 'count' && cue.of !== 'lead-in');
  const before = cues.slice(0, Math.max(at, 0));
  return {
    page,
    cues,
    caption: cues.flatMap((cue) => (cue.kind === 'say' ? [cue.text] : [])).join(' '),
    count: at < 0 ? null : running(cues[at] as Count, lengthOf(before).exactMs),
    estimatedMs: estimatedTotalMs(lengthOf(cues)),
  };
}

function running({ of, beatMs, beats }: Count, fromMs: number): RunningCount {
  return { of: of === 'pass' ? 'pass' : 'hold', fromMs, beatMs, beats: beats.length };
}
