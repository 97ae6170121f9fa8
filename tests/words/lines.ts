/** A line of a language with the path that leads to it: `verdicts.rest.today.says`. */
export interface Line {
  readonly path: string;
  readonly text: string;
}

/** Every string that could be spoken, without the ids of sources. */
export function linesOf(words: unknown, path = ''): readonly Line[] {
  if (typeof words === 'string') return [{ path, text: words }];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => {
    if (key === 'sources' && Array.isArray(value)) return [];
    return linesOf(value, path === '' ? key : `${path}.${key}`);
  });
}

export function placeholdersIn(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
}
