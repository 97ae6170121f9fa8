/**
 * The same path with every point said as a step from the one before, which takes fewer characters. It reads the paths this
 * folder writes: absolute M, L, A, Q and Z, whole numbers, commas within a point and spaces between.
 */
export const relative = (d: string): string => {
  let x = 0;
  let y = 0;
  let start: readonly [number, number] = [0, 0];
  let out = '';
  for (const [, command = '', body = ''] of d.matchAll(/([MLAQZ])([^MLAQZ]*)/g)) {
    const numbers = body.split(/[ ,]/).filter(Boolean).map(Number);
    const step = (i: number) => `${(numbers[i] ?? 0) - x},${(numbers[i + 1] ?? 0) - y}`;
    switch (command) {
      case 'M':
        out += out ? `m${step(0)}` : body && `M${body}`;
        break;
      case 'L':
        out += `l${step(0)}`;
        break;
      case 'Q':
        out += `q${step(0)} ${step(2)}`;
        break;
      case 'A':
        out += `a${numbers.slice(0, 2).join(',')} ${numbers.slice(2, 5).join(' ')} ${step(5)}`;
        break;
      default:
        out += 'z';
    }
    [x, y] = command === 'Z' ? start : [numbers.at(-2) ?? x, numbers.at(-1) ?? y];
    if (command === 'M') start = [x, y];
  }
  return out;
};
