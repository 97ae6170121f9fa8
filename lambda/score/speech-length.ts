/**
 * How long a line takes to say. The coefficients are fitted by `simulator/speech/measure.ts` to our own 295
 * lines as the embedded synthesizer speaks them (2026-11): relative error of lines over 1.5 s 8.0 % root mean
 * square, -27 % to +15 % at worst, all lines together -0.9 %. No device has been measured.
 */
const FITTED = { line: 193.8, syllable: 146.4, word: 66.8, comma: 312.7, sentenceEnd: 202.1 } as const;

/** Estimates are made this much too long: a response that ends early is cut nowhere. */
const CAUTION = 1.14;

/** Milliseconds that a text takes, without quiet before and after it: an estimate, a little long. */
export function speechMs(text: string): number {
  const known = BEAT_WORDS[text.toLowerCase()];
  if (known !== undefined) return known;
  const [line = 0, syllables = 0, words = 0, commas = 0, ends = 0] = featuresOf(text);
  if (words === 0) return 0;
  return Math.round(
    CAUTION *
      (line * FITTED.line +
        syllables * FITTED.syllable +
        words * FITTED.word +
        commas * FITTED.comma +
        ends * FITTED.sentenceEnd),
  );
}

/** One, then syllables, words, commas, and ends of sentences within the text: what the model is fitted on. */
export function featuresOf(text: string): readonly number[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  const body = text.trim().replace(/[.!?:;,]+$/, '');
  return [
    1,
    words.reduce((total, word) => total + syllables(word), 0),
    words.length,
    (body.match(/[,;]/g) ?? []).length,
    (body.match(/[.!?:](?=\s)/g) ?? []).length,
  ];
}

/** Groups of vowels, less the silent e: off by 1.2 % on our lines. */
function syllables(word: string): number {
  if (/\d/.test(word)) return word.length * 2;
  const spoken = SILENT_E.some((end) => word.endsWith(end))
    ? word.replace(/(?<=[^aeiouyl])e(s|d)?$|(?<=[aeiouy][^aeiouy]+l)es?$/, '')
    : word;
  return Math.max(1, groupsOfVowels(spoken));
}

const SILENT_E = ['e', 'es', 'ed'] as const;
const VOWELS: ReadonlySet<string> = new Set('aeiouyáéíóúàèìòùäöüâêîôûœ');

/** Counted by hand: a plan for so many minutes weighs thousands of lines in one turn. */
function groupsOfVowels(word: string): number {
  let groups = 0;
  let inGroup = false;
  for (const letter of word) {
    const isVowel = VOWELS.has(letter);
    if (isVowel && !inGroup) groups += 1;
    inGroup = isVowel;
  }
  return groups;
}

/**
 * Words that stand alone on a beat, measured one by one, not lengthened: a count in SSML is the word and a
 * pause that makes up the beat, so an error here is an error of the count.
 */
export const BEAT_WORDS: Readonly<Record<string, number>> = {
  zero: 447,
  one: 427,
  two: 396,
  three: 541,
  four: 378,
  five: 469,
  six: 377,
  seven: 480,
  eight: 279,
  nine: 451,
  ten: 389,
  eleven: 624,
  twelve: 618,
  thirteen: 569,
  fourteen: 649,
  fifteen: 569,
  sixteen: 659,
  seventeen: 743,
  eighteen: 549,
  nineteen: 683,
  twenty: 551,
  'twenty-one': 707,
  'twenty-two': 852,
  'twenty-three': 854,
  'twenty-four': 723,
  'twenty-five': 850,
  'twenty-six': 781,
  'twenty-seven': 898,
  'twenty-eight': 682,
  'twenty-nine': 854,
  thirty: 416,
  'thirty-one': 729,
  'thirty-two': 787,
  'thirty-three': 826,
  'thirty-four': 679,
  'thirty-five': 782,
  'thirty-six': 747,
  'thirty-seven': 818,
  'thirty-eight': 590,
  'thirty-nine': 825,
  forty: 507,
  'forty-one': 748,
  'forty-two': 896,
  'forty-three': 900,
  'forty-four': 764,
  'forty-five': 896,
  'forty-six': 817,
  'forty-seven': 898,
  'forty-eight': 725,
  'forty-nine': 900,
  fifty: 503,
  'fifty-one': 740,
  'fifty-two': 888,
  'fifty-three': 892,
  'fifty-four': 756,
  'fifty-five': 858,
  'fifty-six': 809,
  'fifty-seven': 890,
  'fifty-eight': 776,
  'fifty-nine': 891,
  sixty: 725,
  hold: 575,
  halfway: 737,
  press: 575,
  'last one': 852,
};
