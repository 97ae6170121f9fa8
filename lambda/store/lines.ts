import { MOVES, type MoveId } from '../routine/vocabulary.ts';
import type { CompletedRoutine, Earning } from './profile.ts';

/** Lists of an item as lines of text: a third of the bytes of a map for each entry. */
const SHORT: Readonly<Record<MoveId, string>> = {
  'knee-to-chest': 'kc',
  piriformis: 'pi',
  'it-band': 'it',
  'foam-roller': 'fr',
  'trigger-point': 'tp',
};

/** Start, finish and the short names of the moves. */
export function completedLine({ startedAt, finishedAt, moves }: CompletedRoutine): string {
  return [startedAt, finishedAt, ...moves.map((move) => SHORT[move])].join(' ');
}

/** What such a line holds, to be judged by who reads it. */
export function completedOf(line: unknown): unknown {
  const [startedAt, finishedAt, ...moves] = partsOf(line);
  return { startedAt, finishedAt, moves: moves.map(moveOf) };
}

/** A line for each run of holds of a side on a device: move, side, device, count of the first, ms of each. */
export function earningLines(earns: readonly Earning[]): readonly string[] {
  const starts = earns.flatMap((earning, index) => (follows(earning, earns[index - 1]) ? [] : [index]));
  return starts.flatMap((start, nth) => {
    const run = earns.slice(start, starts[nth + 1]);
    const ms = run.map(({ afterMs }) => afterMs).join(' ');
    return run.slice(0, 1).map(({ move, side, count, on }) =>
      // One that is not counted is a run of its own, and its line that of an earlier release.
      count === undefined ? `${ms} ${SHORT[move]} ${side}` : `${SHORT[move]} ${side} ${on} ${count} ${ms}`,
    );
  });
}

/** What such a line holds, or one of an earlier release, which has a single hold: ms, move, side. */
export function earningsOf(line: unknown): readonly unknown[] {
  const parts = partsOf(line);
  const [first, second, third, fourth, ...each] = parts;
  if (parts.length < 4) return [{ afterMs: Number(first), move: moveOf(second), side: third }];
  const [move, on, count] = [moveOf(first), Number(third), Number(fourth)];
  return each.map((afterMs, nth) => ({
    afterMs: Number(afterMs),
    move,
    side: second,
    count: count + nth,
    on,
  }));
}

function follows({ move, side, count, on }: Earning, before: Earning | undefined): boolean {
  return (
    before?.count !== undefined &&
    before.move === move &&
    before.side === side &&
    before.on === on &&
    before.count + 1 === count
  );
}

/** Anything but text has no parts; some objects cannot even be turned into text. */
function partsOf(line: unknown): readonly (string | undefined)[] {
  return typeof line === 'string' ? line.split(' ') : [];
}

function moveOf(short: string | undefined): MoveId | undefined {
  return MOVES.find((move) => SHORT[move] === short);
}
