import type { Desk } from './desk.ts';
import { hasProblems, take } from './take.ts';
import type { Turn } from './turn.ts';

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

function brief({ request: _request, response: _response, turns, ...turn }: Turn): Turn {
  return { ...turn, turns: turns.map(brief) };
}
