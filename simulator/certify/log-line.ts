/** Whether a line of the log is the name and code of a problem and nothing else. */
export function isBare(line: string): boolean {
  try {
    const { problem, code, ...rest } = JSON.parse(line) as Readonly<Record<string, unknown>>;
    return isWord(problem) && (code === null || isWord(code)) && Object.keys(rest).length === 0;
  } catch {
    return false;
  }
}

function isWord(value: unknown): boolean {
  return typeof value === 'string' && /^[\w.: -]{1,80}$/.test(value);
}
