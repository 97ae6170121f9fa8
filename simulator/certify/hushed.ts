/**
 * Plays with the skill's own log shut: it writes a line for every fault that Amazon is made to have in a scene, and
 * among a hundred expected ones nobody would see another.
 */
export async function hushed<T>(play: () => Promise<T>): Promise<T> {
  return overheard(() => {}, play);
}

/** Plays with every line that is logged, by whichever way, told to `hear` instead. */
export async function overheard<T>(hear: (line: string) => void, play: () => Promise<T>): Promise<T> {
  const kept = WAYS.map((way) => [way, console[way]] as const);
  for (const way of WAYS) console[way] = (...words: unknown[]) => hear(words.map(String).join(' '));
  try {
    return await play();
  } finally {
    for (const [way, before] of kept) console[way] = before;
  }
}

const WAYS = ['error', 'warn', 'log', 'info', 'debug'] as const;
