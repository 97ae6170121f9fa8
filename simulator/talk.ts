import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { fileStore } from '../lambda/store/file.ts';
import { memoryStore } from '../lambda/store/memory.ts';
import { type Arguments, readArguments } from './arguments.ts';
import { talk } from './json-lines.ts';
import { wiredDesk } from './wiring.ts';

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
  const store = wishes.store === null ? memoryStore() : fileStore(wishes.store);
  const desk = wiredDesk({ ...wishes, seed: wishes.seed ?? 1, store, startAt: Date.now() });
  const write = (line: string) => process.stdout.write(`${line}\n`);
  process.exitCode = await talk(desk, linesOf(wishes), write, wishes.full);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main().catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  });
}
