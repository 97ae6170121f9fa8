import type { Sourced } from '../../lambda/words/line.ts';
import type { Words } from '../../lambda/words/words.ts';

export interface SourcedLine extends Sourced {
  readonly path: string;
}

/** Every line that claims something, with where it stands. */
export function sourcedLines(words: unknown, path = ''): readonly SourcedLine[] {
  if (typeof words !== 'object' || words === null) return [];
  if ('says' in words && 'sources' in words) return [{ ...(words as Sourced), path }];
  return Object.entries(words).flatMap(([key, value]) =>
    sourcedLines(value, path === '' ? key : `${path}.${key}`),
  );
}

/** Which line says which fact: S01 to S56, each with the places that say it. */
export function factTable(words: Words): ReadonlyMap<string, readonly string[]> {
  const lines = sourcedLines(words);
  const facts = Array.from({ length: 56 }, (_, at) => `S${String(at + 1).padStart(2, '0')}`);
  return new Map(
    facts.map((fact) => [
      fact,
      lines.filter((line) => line.sources.includes(fact as 'S01')).map((line) => line.path),
    ]),
  );
}
