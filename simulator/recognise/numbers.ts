const UNITS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** A reading of the words from some place on: what they say and how many words that took. */
export interface NumberReading {
  readonly value: number;
  readonly length: number;
}

/** 0 to 999,999 in words without "and"; larger numbers digit by digit, as they would be read out. */
export function wordsOfNumber(value: number): string {
  if (value < 20) return UNITS[value]!;
  if (value < 100)
    return [TENS[Math.floor(value / 10)], ...(value % 10 ? [UNITS[value % 10]] : [])].join(' ');
  if (value < 1000) return above(value, 100, 'hundred');
  if (value < 1_000_000) return above(value, 1000, 'thousand');
  return [...String(value)].map((digit) => UNITS[Number(digit)]).join(' ');
}

/** "Twenty eighth"; below a hundred. */
export function ordinalWords(value: number): string {
  const words = wordsOfNumber(value).split(' ');
  const last = words.pop() ?? '';
  const ordinal = ORDINALS[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`);
  return [...words, ordinal].join(' ');
}

const ORDINALS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** The longest cardinal number that begins at `at`, or null. "a hundred and five" is 105. */
export function readNumber(keys: readonly string[], at: number): NumberReading | null {
  const below = readBelowHundred(keys, at);
  const hundreds = below && below.value < 10 ? below : keys[at] === 'a' ? { value: 1, length: 1 } : null;
  if (hundreds && keys[at + hundreds.length] === 'hundred') {
    const used = hundreds.length + 1;
    const joint = keys[at + used] === 'and' ? 1 : 0;
    const rest = readBelowHundred(keys, at + used + joint);
    return rest
      ? { value: hundreds.value * 100 + rest.value, length: used + joint + rest.length }
      : { value: hundreds.value * 100, length: used };
  }
  return below;
}

function readBelowHundred(keys: readonly string[], at: number): NumberReading | null {
  const word = keys[at] ?? '';
  const unit = UNITS.indexOf(word);
  if (unit >= 0) return { value: unit, length: 1 };
  const ten = TENS.indexOf(word);
  if (ten < 2) return null;
  const digit = UNITS.indexOf(keys[at + 1] ?? '');
  return digit >= 1 && digit <= 9 ? { value: ten * 10 + digit, length: 2 } : { value: ten * 10, length: 1 };
}

function above(value: number, size: number, name: string): string {
  const rest = value % size;
  return [wordsOfNumber(Math.floor(value / size)), name, ...(rest ? [wordsOfNumber(rest)] : [])].join(' ');
}
