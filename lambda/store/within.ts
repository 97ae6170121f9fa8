/**
 * Runs `task` for at most `limitMs` and then rejects with a `StoreTooSlow`, whatever the task is still doing.
 * The signal tells the task that nobody waits for it any more.
 */
export async function within<T>(limitMs: number, task: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const abort = new AbortController();
  const running = task(abort.signal);
  running.catch(() => {}); // its failure after the limit is nobody's business, and must not end the process
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(storeError('StoreTooSlow', `no answer within ${limitMs} ms`)), limitMs);
  });
  try {
    return await Promise.race([running, late]);
  } finally {
    clearTimeout(timer);
    abort.abort();
  }
}

/** An error whose name is all that is ever logged. */
export function storeError(
  name: 'StoreTooSlow' | 'StoreContended' | 'ProfileFromNewerRelease',
  message: string,
): Error {
  return Object.assign(new Error(message), { name });
}
