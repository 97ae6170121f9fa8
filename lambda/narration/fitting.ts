import { speechMs } from '../score/speech-length.ts';

/** A verdict is heard in under 35 seconds by estimate; half a second is kept for the gaps between lines. */
const LONGEST_MS = 34_500;

/** Who has many reasons hears as many, from `most` down to one, as can be said before the listening stops. */
export function fitting(most: number, lines: (reasons: number) => readonly string[]): readonly string[] {
  const told = lines(most);
  const ms = told.reduce((sum, line) => sum + speechMs(line), 0);
  return ms <= LONGEST_MS || most === 1 ? told : fitting(most - 1, lines);
}
