import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { measureColdStart } from './bench/cold-start.ts';
import { measureDrawing } from './bench/figures.ts';
import { measureListening } from './bench/listening.ts';
import { machine } from './bench/machine.ts';
import { measurePage } from './bench/page.ts';
import { measureResponses } from './bench/responses.ts';
import { measureTurns } from './bench/warm-turns.ts';
import { buildSkill } from './build.ts';
import { BUNDLE_LIMIT } from './bundle.ts';

/** One line of the table. `kept` is null for a figure that has no bar. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  readonly bar: string;
  readonly kept: boolean | null;
}

/** Builds the skill, measures it, and prints what was measured; nothing that could not be. */
async function bench(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'glute-coach-bench-'));
  try {
    const { firstBytes, laterBytes, clientBytes, ours } = await buildSkill({ out: join(folder, 'dist') });
    const taskRoot = join(folder, 'dist', 'lambda');
    return [
      size('loaded at start', firstBytes),
      size('all of the skill without the clients, in the archive', archived(taskRoot, ours)),
      unbarred(
        '  the same, unpacked: over the bar, if it is held to that',
        kilobytes(firstBytes + laterBytes),
      ),
      unbarred('loaded when needed: clients of the database and of Amazon', kilobytes(clientBytes)),
      ...(await measureColdStart(taskRoot)),
      ...(await measureTurns(join(taskRoot, 'index.mjs'))),
      ...measureListening(),
      ...measureDrawing(),
      ...(await measurePage()),
      ...(await measureResponses()),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function size(name: string, bytes: number): Figure {
  const [value, bar] = [kilobytes(bytes), `< ${kilobytes(BUNDLE_LIMIT)}`];
  return { name, value, bar, kept: bytes < BUNDLE_LIMIT };
}

/** Bytes that files take in a zip archive, as Lambda gets, keeps and fetches them; its headers are not in it. */
function archived(folder: string, files: readonly string[]): number {
  return files.reduce((sum, file) => sum + deflateRawSync(readFileSync(join(folder, file))).length, 0);
}

/** A figure that is only told. */
export function unbarred(name: string, value: string): Figure {
  return { name, value, bar: '', kept: null };
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

function table(figures: readonly Figure[]): string {
  const width = Math.max(...figures.map(({ name }) => name.length));
  const mark = { true: 'kept', false: 'MISSED', null: '' };
  return figures
    .map(
      ({ name, value, bar, kept }) =>
        `${name.padEnd(width)}  ${value.padStart(14)}  ${bar.padEnd(12)}  ${mark[`${kept}`]}`,
    )
    .join('\n');
}

if (import.meta.main) {
  console.log(machine());
  const figures = await bench();
  console.log(table(figures));
  if (figures.some(({ kept }) => kept === false)) process.exitCode = 1;
}
