import { createInterface, type Interface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { defaultStorePath, fileStore } from '../lambda/store/file.ts';
import { memoryStore } from '../lambda/store/memory.ts';
import { type Arguments, readArguments } from './arguments.ts';
import type { Desk } from './desk.ts';
import { factsOf } from './envelope/devices.ts';
import { startPage } from './page/start-page.ts';
import { hasProblems, take } from './take.ts';
import { type Paper, paperFor } from './terminal/paper.ts';
import { type Player, realTimePlayer } from './terminal/player.ts';
import { afterwards, greeting, help, spoken, wholeOf } from './terminal/tell.ts';
import type { Turn } from './turn.ts';
import { wiredDesk } from './wiring.ts';

/** `npm start`: one device in two views, the terminal and a page; in real time where a person sits at it. */
export async function converse(wishes: Arguments): Promise<void> {
  const store = fileStore(wishes.store ?? defaultStorePath());
  const startAt = Date.now();
  const seed = wishes.seed ?? startAt % 9973;
  const desk = wiredDesk({ ...wishes, seed, store, startAt });
  const paper = paperFor(process.stdout, process.env);
  const device = factsOf(wishes.device).name;
  process.stdout.write(`${greeting(desk.invocationName(), device, paper)}\n`);
  const live = process.stdin.isTTY && process.stdout.isTTY && !wishes.fast;
  const page = await startPage({
    desk,
    drives: !live,
    fresh: () => wiredDesk({ ...wishes, seed, store: memoryStore(), startAt }),
  }).catch((problem: Error) => problem.message);
  process.stdout.write(typeof page === 'string' ? `${page}\n\n` : `See it at ${page.address}\n\n`);
  const talk = await (live ? inRealTime(desk, paper, wishes.words) : lineByLine(desk, paper, wishes.words));
  process.exitCode = talk.sound ? 0 : 1;
  // With nobody at the terminal, as in the background, the page is all there is: it stays until it is stopped.
  if (typeof page !== 'string' && (talk.said || live)) await page.close();
}

interface Talk {
  /** No response had a problem. */
  readonly sound: boolean;
  /** Anything was typed at all. */
  readonly said: boolean;
}

/** For pipes and `--fast`: every response in full, at once. */
async function lineByLine(desk: Desk, paper: Paper, first: string): Promise<Talk> {
  const write = (text: string) => process.stdout.write(text === '' ? '' : `${text}\n`);
  const screen = createInterface({
    input: process.stdin,
    output: process.stdin.isTTY ? process.stdout : undefined,
    prompt: '> ',
  });
  let sound = true;
  const answer = async (line: string): Promise<void> => {
    if (line.trim() === '/help') {
      write(help(paper));
      return;
    }
    const turn = await take(desk, line);
    sound &&= !hasProblems(turn);
    for (const each of inOrder(turn)) write(wholeOf(each.timeline, paper));
    write(afterwards(turn, desk.invocationName(), paper));
  };
  if (first !== '') {
    write(`> ${first}`);
    await answer(first);
  }
  const typed = process.stdin.isTTY === true;
  if (typed) screen.prompt();
  let said = first !== '';
  for await (const line of screen) {
    said = true;
    if (line.trim() === '/quit') break;
    if (!typed) write(`> ${line}`);
    await answer(line);
    if (typed) screen.prompt();
  }
  screen.close();
  return { sound, said };
}

/** What came by itself, then the turn. */
function inOrder(turn: Turn): readonly Turn[] {
  const mirrored = turn.turns.at(-1)?.request !== undefined && turn.turns.at(-1)?.request === turn.request;
  return mirrored ? turn.turns : [...turn.turns, turn];
}

/** At a keyboard: the count runs as it would be heard, and a typed line cuts in where it is. */
async function inRealTime(desk: Desk, paper: Paper, first: string): Promise<Talk> {
  const keyboard = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' });
  const over = above(keyboard);
  let sound = true;
  const player: Player = realTimePlayer(desk, {
    line: (text) => over(spoken(text, paper)),
    tick: (text) => {
      keyboard.setPrompt(text === null ? '> ' : `${paper.strong(text.padStart(8))} > `);
      keyboard.prompt(true);
    },
    done: (turn) => over(afterwards({ ...turn, ...now(desk) }, desk.invocationName(), paper)),
  });
  let typed = '';
  desk.listen((turn) => {
    sound &&= !hasProblems(turn);
    // Another view of the same desk may have spoken.
    if (turn.heard.text !== '' && turn.heard.text !== typed) over(`> ${turn.heard.text}`);
    player.play(turn);
  });
  const answer = async (line: string): Promise<void> => {
    if (line.trim() === '/help') return over(help(paper));
    if (line.trim() === '') return keyboard.prompt();
    player.hush();
    typed = line.trim();
    const turn = await take(desk, line);
    if (turn.timeline.length > 0 && turn.request === null) player.play(turn);
    else if (turn.request === null) over(afterwards(turn, desk.invocationName(), paper));
  };
  if (first !== '') {
    over(`> ${first}`);
    await answer(first);
  }
  keyboard.prompt();
  for await (const line of keyboard) {
    if (line.trim() === '/quit') break;
    await answer(line);
  }
  player.stop();
  keyboard.close();
  return { sound, said: true };
}

function now(desk: Desk): Pick<Turn, 'session' | 'microphone'> {
  const { session, microphone } = desk.look(null);
  return { session, microphone };
}

/** Writes above the line that is being typed, which is drawn again below. */
function above(keyboard: Interface): (text: string) => void {
  return (text) => {
    process.stdout.write(`\r\u001b[K${text}\n`);
    keyboard.prompt(true);
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  Promise.resolve()
    .then(() => converse(readArguments(process.argv.slice(2))))
    .catch((error: Error) => {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 2;
    });
}
