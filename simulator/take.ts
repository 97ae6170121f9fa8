import { readLine } from './commands.ts';
import type { Desk } from './desk.ts';
import type { Turn } from './turn.ts';

/** One line at the desk. What cannot be done becomes a note, so that every line has its turn. */
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
