/** `value` as Alexa sends an AMAZON.DATE: 2026-11-24, a week 2026-W48, a weekend 2026-W48-WE. */
export interface DateReading {
  readonly value: string;
  readonly length: number;
}

const DAY_MS = 86_400_000;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** The longest date that begins at `at`, or null. `now` is ms since 1970; days are those of UTC. */
export function readDate(keys: readonly string[], at: number, now: number): DateReading | null {
  const text = keys.slice(at, at + 4).join(' ');
  const starts = (words: string) => text === words || text.startsWith(`${words} `);
  for (const [words, days] of RELATIVE) {
    if (starts(words)) return { value: dayOf(now + days * DAY_MS), length: words.split(' ').length };
  }
  for (const lead of ['next', 'this', 'on', '']) {
    const first = lead === '' ? 0 : 1;
    if (first && keys[at] !== lead) continue;
    const weekday = WEEKDAYS.indexOf((keys[at + first] ?? '').replace(/'s$/, ''));
    if (weekday >= 0) return { value: dayOf(now + daysUntil(weekday, now) * DAY_MS), length: first + 1 };
  }
  if (starts('next week')) return { value: weekOf(now + 7 * DAY_MS), length: 2 };
  if (starts('the weekend') || starts('this weekend')) return { value: `${weekOf(now)}-WE`, length: 2 };
  return null;
}

/** Longest first. */
const RELATIVE: readonly (readonly [string, number])[] = [
  ['the day after tomorrow', 2],
  ['day after tomorrow', 2],
  ['tomorrow', 1],
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
];

function daysUntil(weekday: number, now: number): number {
  return (weekday - new Date(now).getUTCDay() + 7) % 7 || 7;
}

function dayOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** The ISO week, which begins on Monday; the week with the year's first Thursday is number one. */
function weekOf(ms: number): string {
  const thursday = new Date(ms + (4 - (new Date(ms).getUTCDay() || 7)) * DAY_MS);
  const yearStart = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.floor((thursday.getTime() - yearStart) / (7 * DAY_MS)) + 1;
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}
