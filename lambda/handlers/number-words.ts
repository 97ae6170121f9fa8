const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A whole number as it was said before Alexa wrote it in digits; from a hundred on, the digits. */
export function numberWords(value: number): string {
  if (value < 20) return UNITS[value] ?? String(value);
  if (value >= 100 || !Number.isInteger(value)) return String(value);
  const ten = TENS[Math.floor(value / 10)]!;
  return value % 10 === 0 ? ten : `${ten} ${UNITS[value % 10]}`;
}

/** A length of time in words, in the largest unit that it fills evenly: "two days", "thirty seconds". */
export function durationWords(seconds: number): string {
  const unit = LENGTHS.find(([, length]) => seconds >= length && seconds % length === 0) ?? LENGTHS.at(-1)!;
  const count = seconds / unit[1];
  return `${numberWords(count)} ${unit[0]}${count === 1 ? '' : 's'}`;
}

const LENGTHS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;
