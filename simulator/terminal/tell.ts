import { COMMANDS } from '../commands.ts';
import type { TimelineEntry } from '../timeline.ts';
import type { Turn } from '../turn.ts';
import { type Paper, wrapped } from './paper.ts';

/** A piece of a response as the terminal shows it, and when: ms after the response began. */
export interface Shown {
  readonly atMs: number;
  /** `line` stays; `tick` is the number of a running count, replaced by the next. */
  readonly as: 'line' | 'tick';
  readonly text: string;
}

/** What is heard, piece by piece. Words close together are one piece, so that they wrap as one. */
export function piecesOf(timeline: readonly TimelineEntry[]): readonly Shown[] {
  const pieces: { atMs: number; as: 'line' | 'tick'; text: string }[] = [];
  let apart = true;
  for (const entry of timeline) {
    const last = pieces.at(-1);
    if (entry.kind === 'say' && last?.as === 'line' && !apart) last.text += ` ${entry.text}`;
    else if (entry.kind === 'say') pieces.push({ atMs: entry.at * 1000, as: 'line', text: entry.text ?? '' });
    else if (entry.kind === 'count')
      pieces.push({ atMs: entry.at * 1000, as: 'tick', text: entry.text ?? '' });
    else if (entry.kind === 'chime') pieces.push({ atMs: entry.at * 1000, as: 'line', text: '♪' });
    apart = entry.kind !== 'say';
  }
  return pieces;
}

/** The whole response at once, its counts on one line each. */
export function wholeOf(timeline: readonly TimelineEntry[], paper: Paper): string {
  const lines: string[] = [];
  let counting: string[] = [];
  const flush = () => {
    if (counting.length > 0) lines.push(paper.dim(wrapped(counting.join(' '), paper.width, '      ')));
    counting = [];
  };
  for (const piece of piecesOf(timeline)) {
    if (piece.as === 'tick') counting.push(piece.text);
    else {
      flush();
      lines.push(spoken(piece.text, paper));
    }
  }
  flush();
  return lines.join('\n');
}

export function spoken(text: string, paper: Paper): string {
  return paper.alexa(wrapped(text, paper.width, '  '));
}

/** One line on what the session does now, and what the desk noticed. */
export function afterwards(turn: Turn, invocationName: string, paper: Paper): string {
  const lines = turn.problems.map((problem) => paper.warn(`  ! ${problem}`));
  if (turn.note) lines.push(paper.dim(wrapped(turn.note, paper.width, '  ')));
  else if (turn.session === 'closed') lines.push(paper.dim(`  closed: say "alexa, open ${invocationName}"`));
  else if (turn.microphone === 'shut') lines.push(paper.dim('  the screen goes on; type to cut in'));
  else lines.push(paper.dim('  listening'));
  return lines.join('\n');
}

export function greeting(invocationName: string, device: string, paper: Paper): string {
  return [
    paper.strong(`Glute Coach at a desk: ${device}, no account, no network.`),
    wrapped(
      `Type what you would say. Begin with "ask ${invocationName} if I can run" or "open ${invocationName}".`,
      paper.width,
      '',
    ),
    paper.dim('/help shows what else can be typed; /quit leaves. Typing while Alexa speaks cuts in.'),
    '',
  ].join('\n');
}

export function help(paper: Paper): string {
  const rows = Object.entries({ ...COMMANDS, '/help': 'this list', '/quit': 'leave' });
  return rows.map(([name, what]) => `  ${paper.strong(name.padEnd(14))} ${what}`).join('\n');
}
