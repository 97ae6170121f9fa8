import { durationMs } from './commands.ts';
import type { Desk } from './desk.ts';
import { type Expectation, failureOf, readExpectation } from './play-expectations.ts';
import { take } from './take.ts';
import type { Turn } from './turn.ts';

/**
 * A conversation written down to be played. One line is one event or one expectation of the turn before it:
 *
 *     # What this play is about
 *     device show-8                 (echo where it is not said)
 *
 *     user: ask glute coach if i can run
 *       asks: bladder-saddle
 *     silence
 *       says: /numb/
 *     user: no
 *       asks: legs-urine
 *
 * Events: `user:`, `silence`, `wait 40s`, `drop`, `touch NAME`, `device NAME`, `locale NAME`, `person NAME`,
 * `reminders NAME`.
 * Expectations: see `play-expectations.ts`. That a response has no problems is expected of every turn.
 */
export interface Play {
  readonly file: string;
  readonly title: string;
  readonly steps: readonly Step[];
}

export interface Step {
  /** Line in the file, from 1. */
  readonly line: number;
  /** As the desk takes it: an utterance or a command. */
  readonly event: string;
  readonly expectations: readonly { readonly line: number; readonly expectation: Expectation }[];
}

export interface Performance {
  /** One line each, with file, line and what was there instead; empty when the play went well. */
  readonly failures: readonly string[];
  /** The conversation as it went. */
  readonly transcript: string;
}

/** Throws one line with file and line for a play that cannot be read. */
export function readPlay(text: string, file: string): Play {
  const steps: { line: number; event: string; expectations: Step['expectations'][number][] }[] = [];
  let title = '';
  for (const [at, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim();
    if (line.startsWith('#') && title === '') title = line.replace(/^#+\s*/, '');
    if (line === '' || line.startsWith('#')) continue;
    const event = eventOf(line);
    if (event !== null) {
      steps.push({ line: at + 1, event, expectations: [] });
      continue;
    }
    const expectation = readExpectation(line);
    const step = steps.at(-1);
    if (!expectation || !step)
      throw new Error(`${file}:${at + 1}: "${line}" is neither an event nor an expectation`);
    step.expectations.push({ line: at + 1, expectation });
  }
  return { file, title: title || file, steps };
}

export async function perform(play: Play, desk: Desk): Promise<Performance> {
  const failures: string[] = [];
  const transcript: string[] = [];
  for (const step of play.steps) {
    const turn = await take(desk, step.event);
    transcript.push(...told(step.event, turn));
    const here = (line: number) => `${play.file}:${line}`;
    for (const problem of [turn, ...turn.turns].flatMap((each) => each.problems)) {
      failures.push(`${here(step.line)}: problem: ${problem}`);
    }
    for (const { line, expectation } of step.expectations) {
      const failure = failureOf(expectation, turn);
      if (failure !== null) failures.push(`${here(line)}: ${failure}`);
    }
  }
  return { failures, transcript: transcript.join('\n') };
}

function eventOf(line: string): string | null {
  const said = /^user:\s*(.+)$/.exec(line);
  if (said) return said[1]!;
  const [word = '', ...rest] = line.split(/\s+/);
  if (word === 'silence' || word === 'drop') return rest.length === 0 ? `/${word}` : null;
  if (word === 'wait') return durationMs(rest.join(' ')) === null ? null : `/${line}`;
  return COMMANDS_WITH_NAME.has(word) && (rest.length > 0 || word === 'person') ? `/${line}` : null;
}

const COMMANDS_WITH_NAME = new Set(['touch', 'device', 'locale', 'person', 'reminders']);

function told(event: string, turn: Turn): readonly string[] {
  const { intent, slots } = turn.heard;
  const heard = intent
    ? ` [${intent}${Object.keys(slots).length > 0 ? ` ${JSON.stringify(slots)}` : ''}]`
    : '';
  const before = turn.turns.filter((each) => each.request !== turn.request).map((each) => `  (${each.said})`);
  return [`> ${event}${heard}`, ...before, `  ${turn.said || turn.note || '(nothing)'}  {${turn.session}}`];
}
