import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { type Arguments, readArguments } from './arguments.ts';
import { readLine } from './commands.ts';
import type { Desk } from './desk.ts';
import { storeAt } from './profiles.ts';
import type { Turn } from './turn.ts';
import { wiredDesk } from './wiring.ts';

/**
 * `npm run --silent talk -- --json`: one event a line in, exactly one JSON object a line out, at once.
 * Resolves to the exit code: 1 if any problem was found.
 */
export async function talk(
  desk: Desk,
  lines: AsyncIterable<string>,
  write: (line: string) => void,
  full: boolean,
): Promise<0 | 1> {
  let sound = true;
  for await (const line of lines) {
    const turn = await take(desk, line);
    sound &&= !hasProblems(turn);
    write(JSON.stringify(full ? turn : brief(turn)));
  }
  return sound ? 0 : 1;
}

/** One line at the desk. What cannot be done becomes a note, so that every line has its object. */
export async function take(desk: Desk, text: string): Promise<Turn> {
  const line = readLine(text);
  try {
    if (line.kind === 'wrong') return desk.look(line.note);
    return line.kind === 'utterance' ? await desk.hear(line.text) : await line.perform(desk);
  } catch (error) {
    return desk.look((error as Error).message);
  }
}

export function hasProblems(turn: Turn): boolean {
  return turn.problems.length > 0 || turn.turns.some(hasProblems);
}

function brief({ request: _request, response: _response, turns, ...turn }: Turn): Turn {
  return { ...turn, turns: turns.map(brief) };
}

async function* linesOf(wishes: Arguments): AsyncIterable<string> {
  if (wishes.words !== '') yield wishes.words;
  yield* createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
}

async function main(): Promise<void> {
  const wishes = readArguments(process.argv.slice(2));
  if (!wishes.json) {
    const { converse } = await import('./start.ts');
    return converse(wishes);
  }
  process.stdout.on('error', () => process.exit(1));
  const desk = wiredDesk({ ...wishes, store: storeAt(wishes.store), startAt: Date.now() });
  const write = (line: string) => process.stdout.write(`${line}\n`);
  process.exitCode = await talk(desk, linesOf(wishes), write, wishes.full);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main().catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  });
}
