import { DAYS } from '../words/en/wishes/days.ts';
import { WISHES } from '../words/en/wishes/wishes.ts';
import { timesIn } from './spoken-time.ts';
import { isAt, says } from './when-said-phrases.ts';

/** Below this, seconds and minutes are about a hold. */
const SHORTEST_MINUTES = 5;

interface Length {
  readonly minutes: number;
  readonly to: number;
}

/** The length of time in a sentence, all of it: "one day and six hours", "a week and a half". */
export function lengthIn(words: readonly string[]): Length | null {
  const [first, ...others] = lengthsIn(words);
  if (first === undefined) return null;
  const isMore = (from: number, to: number) => words.slice(from, to).every((word) => word === 'and');
  const total = others.reduce<Length>(
    (sum, one) => (isMore(sum.to, one.from) ? { minutes: sum.minutes + one.minutes, to: one.to } : sum),
    first,
  );
  return total.minutes >= SHORTEST_MINUTES ? { minutes: total.minutes, to: total.to } : null;
}

function lengthsIn(words: readonly string[]): readonly (Length & { readonly from: number })[] {
  const listed = DAYS.lengths.flatMap(({ said, minutes, unit }) => {
    const at = words.findIndex((_, start) => isAt(words, start, said));
    return at < 0 ? [] : [{ from: at, to: at + said.split(' ').length, minutes, unit }];
  });
  const counted = timesIn({ words }, WISHES).map(({ seconds, from, to }) => ({
    from,
    to,
    minutes: seconds / 60,
    unit: (WISHES.units[words[to - 1] ?? ''] ?? 0) / 60,
  }));
  const all = [
    ...listed,
    ...counted.filter((one) => !listed.some((other) => one.from < other.to && other.from < one.to)),
  ];
  return all
    .sort((one, other) => one.from - other.from)
    .map(({ from, to, minutes, unit }) =>
      isAt(words, to, DAYS.andAHalf)
        ? { from, to: to + DAYS.andAHalf.split(' ').length, minutes: minutes + unit / 2 }
        : { from, to, minutes },
    );
}

/** "An hour later", "make it earlier": how far from what was proposed; null where nothing is compared with. */
export function shiftIn(words: readonly string[]): number | null {
  const length = lengthIn(words);
  if (length !== null) {
    if (DAYS.later.some((each) => isAt(words, length.to, each))) return length.minutes;
    return DAYS.earlier.some((each) => isAt(words, length.to, each)) ? -length.minutes : null;
  }
  const rest = words.filter((word) => !DAYS.around.includes(word) && !DAYS.aBit.includes(word)).join(' ');
  if (!says(words, DAYS.aBit) && rest !== words.at(0)) return null;
  if (DAYS.later.includes(rest)) return A_BIT_MINUTES;
  return DAYS.earlier.includes(rest) ? -A_BIT_MINUTES : null;
}

/** Reminders come on the quarter of an hour, so that less would hardly be noticed. */
const A_BIT_MINUTES = 60;
