/**
 * The only thing that is ever logged: the name and code of an error. Its message may hold what a person
 * said, so it stays out, and so does everything else.
 */
export function reportProblem(problem: unknown): void {
  const { name, code } = (problem ?? {}) as { name?: unknown; code?: unknown };
  console.error(JSON.stringify({ problem: safe(name) ?? 'UnknownError', code: safe(code) ?? null }));
}

/**
 * The same problem to throw on where somebody else logs what is thrown, as Lambda does: message, stack and all
 * that hangs on the error of a client stay here.
 */
export function bareError(problem: unknown): Error {
  const name = safe((problem as { name?: unknown } | null | undefined)?.name) ?? 'UnknownError';
  const bare = new Error('');
  return Object.assign(bare, { name, stack: name });
}

function safe(word: unknown): string | undefined {
  return typeof word === 'string' && /^[\w.: -]{1,80}$/.test(word) ? word : undefined;
}
