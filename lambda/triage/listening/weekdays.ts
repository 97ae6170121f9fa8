import type { QuestionId } from '../questions.ts';
import type { Utterance } from './utterance.ts';
import type { SpokenTime } from './when.ts';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

const DAY = 24;

/**
 * Weekdays as times. Where it may be either of two days, the gap may be the shorter and the course the longer
 * of both; "last Tuesday" may be the one before. Unasked, only what it has been "since" counts.
 */
export function weekdaysIn(
  { words }: Utterance,
  asked: QuestionId | null,
  today: readonly number[],
): readonly SpokenTime[] {
  if (today.length === 0) return [];
  const wanted = asked === 'last-session' || asked === 'sharp-resting-lasting';
  return words.flatMap((word, at): SpokenTime[] => {
    const day = WEEKDAYS.indexOf(word.replace(/s$/, ''));
    const [first, last] = word === 'weekend' ? [0, 6] : [day, day];
    const before = words.slice(Math.max(0, at - 3), at);
    const since = before.includes('since') || before.includes('from');
    if (first === -1 || before.includes('next') || !(wanted || since)) return [];
    if (word === 'weekend' && before.some((each) => each === 'a' || each === 'every')) return [];
    const back = (to: number) => today.map((now) => (now - to + 7) % 7);
    const week = words[at - 1] === 'last' ? 7 : 0;
    // "Since Tuesday week", "a week last Tuesday": a week before the one that was.
    const more = words[at + 1] === 'week' || before.includes('week') ? 7 : 0;
    const least = Math.min(...back(first).map((days) => (days === 0 ? week : days))) + more;
    return [{ least: least * DAY, most: (Math.max(...back(last)) + week + more) * DAY, at, named: true }];
  });
}
