import type { Facts, LevelOf } from '../findings.ts';
import type { QuestionId } from '../questions.ts';
import { EASY, PLANNED, SESSION, SYMPTOM } from './compiled.ts';
import { numbersIn } from './numbers.ts';
import { fits } from './pattern.ts';
import { clauseAround, fromWords, type Utterance } from './utterance.ts';
import { weekdaysIn } from './weekdays.ts';

export interface SpokenTime {
  /** Hours back from now, at least and at most. */
  readonly least: number;
  readonly most: number;
  readonly at: number;
  /** A day by its name, which tells when something was, and not that it began then. */
  readonly named: boolean;
}

const DAY = 24;
const UNIT_HOURS: Readonly<Record<string, number>> = {
  hour: 1,
  hours: 1,
  hr: 1,
  hrs: 1,
  day: DAY,
  days: DAY,
  night: DAY,
  nights: DAY,
  week: 7 * DAY,
  weeks: 7 * DAY,
  weekend: 7 * DAY,
  weekends: 7 * DAY,
  fortnight: 14 * DAY,
  fortnights: 14 * DAY,
  month: 30 * DAY,
  months: 30 * DAY,
  year: 365 * DAY,
  years: 365 * DAY,
  minute: 1 / 60,
  minutes: 1 / 60,
  min: 1 / 60,
  mins: 1 / 60,
};
const YEARS = 365 * DAY;

/** Time words without a number, least and most hours back. */
const NAMED: readonly (readonly [RegExp, number, number])[] = [
  [
    / (?:today|this morning|this afternoon|this evening|that morning|that afternoon|tonight|just now|earlier on|earlier|this lunchtime|a moment ago|just finished|straight after)(?= |$)/g,
    0,
    DAY,
  ],
  [
    / (?:the )?(?:day before yesterday|day before last|night before last|other day)(?= |$)/g,
    2 * DAY,
    2.5 * DAY,
  ],
  [/(?<!day before) (?:yesterday|last night|last evening)(?= |$)/g, DAY, 1.9 * DAY],
  [
    / since (?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|new year|(?:the )?(?:summer|winter|spring|autumn))(?= |$)/g,
    7 * DAY,
    YEARS,
  ],
  [/ last (?:week|month|year|summer|winter|spring|autumn)(?= |$)/g, 7 * DAY, 30 * DAY],
  [
    / (?:ages|donkey years|donkeys years|donkey|yonks|forever|always|a long time|long time|years|for years|months|weeks|over weeks|all my life|as long as i can remember|long standing|chronic|chronically|all week|all month|all year|for a while now)(?= |$)/g,
    7 * DAY,
    YEARS,
  ],
];

/**
 * How long it has gone on, and when the last session was, as far as the words tell. `today` holds the weekdays
 * that it may be where the runner is, 0 Sunday … 6 Saturday; empty where nobody knows.
 */
export function timesIn(
  utterance: Utterance,
  asked: QuestionId | null,
  today: readonly number[] = [],
): Facts {
  let facts: { duration?: LevelOf<'duration'>; 'last-session'?: LevelOf<'last-session'> } = {};
  for (const time of [...spokenTimes(utterance), ...weekdaysIn(utterance, asked, today)]) {
    const clause = clauseAround(utterance, time.at);
    const words = fromWords(utterance.words.slice(clause.from, clause.to));
    const session = asked === 'last-session' || (isOfASession(words) && !fits([PLANNED], words));
    if (session) {
      const level = fits([EASY], words) && !isDeniedSession(words) ? 'older' : sessionLevel(time, words);
      facts = { ...facts, 'last-session': worseSession(facts['last-session'], level) };
    }
    const pained = fits([SYMPTOM], words) && !fits([PLANNED], words);
    const course =
      asked === 'sharp-resting-lasting'
        ? !isOfThen(words) && !isOfAnEvent(words)
        : !session && pained && began(time, words);
    const fromSession =
      session && time.most <= 5 * DAY && pained && / (?:from|since|after|during|in)(?: |$)/.test(words.line);
    if ((course && !/ (?:ran|session|race)(?: |$)/.test(words.line)) || fromSession) {
      facts = {
        ...facts,
        duration: facts.duration === 'over-five-days' ? facts.duration : durationLevel(time),
      };
    }
  }
  if (asked === 'last-session' && DAILY.test(utterance.line))
    facts = { ...facts, 'last-session': 'under-two-days' };
  if (asked === 'last-session' && facts['last-session'] === undefined && fits([EASY], utterance)) {
    facts = { ...facts, 'last-session': 'older' };
  }
  return facts;
}

/** "Every day", to when the last session was: the last of them is no older than yesterday. */
const DAILY =
  / (?:(?:every|each)(?: single)? (?:day|morning|evening|night)|daily|most days|seven days a week)(?= |$)/;

const BEGAN =
  / (?:since|from|start|started|starts|began|begun|begins|came|come|comes|crept|appeared|noticed|happened|after|woke|did|felt|pulled|tweaked|hit|kicked|set)(?: |$)/;

/** "It's a three today" and "it was a ten yesterday" tell how sore it is or was, not when it began. */
function began(time: SpokenTime, words: Utterance): boolean {
  if (time.most > 5 * DAY) return true;
  return time.named ? BEGAN.test(words.line) : !isOfThen(words);
}

function isOfThen({ line }: Utterance): boolean {
  return / (?:was|were)(?: |$)/.test(line) && !BEGAN.test(line) && !/ ago(?: |$)/.test(line);
}

/** "I had a massage yesterday" tells when that was. */
function isOfAnEvent({ line }: Utterance): boolean {
  return (
    / (?:massage|massaged|physio|appointment|acupuncture|bath|sauna|scan|x ray|injection|day off|rest day|flight)(?: |$)/.test(
      line,
    ) && !BEGAN.test(line)
  );
}

function durationLevel(time: SpokenTime): LevelOf<'duration'> {
  return time.most > 5 * DAY ? 'over-five-days' : 'short';
}

/** In doubt the shorter gap. "Not for four days" and "more than three days" lie beyond the number said. */
function sessionLevel(time: SpokenTime, words: Utterance): LevelOf<'last-session'> {
  const beyond =
    / (?:more than|over|not for|not in|at least)(?: |$)/.test(words.line) && time.least >= 3 * DAY;
  if (time.least < 2 * DAY) return 'under-two-days';
  return time.least > 3 * DAY || beyond ? 'older' : 'two-to-three-days';
}

function worseSession(
  a: LevelOf<'last-session'> | undefined,
  b: LevelOf<'last-session'>,
): LevelOf<'last-session'> {
  const order = ['older', 'two-to-three-days', 'unsure', 'under-two-days'] as const;
  return order.indexOf(a ?? 'older') > order.indexOf(b) ? a! : b;
}

function isOfASession(words: Utterance): boolean {
  return (
    fits([SESSION], words) &&
    !/ (?:when|while|only|if) .*(?:run|running)(?: |$)/.test(words.line.replace(/ during .*/, ''))
  );
}

function isDeniedSession(words: Utterance): boolean {
  return / not (?:easy|that easy|light|gentle)(?: |$)/.test(words.line);
}

/** Words before a time that put it in the future or make it a plan. */
const FORWARD = new Set(['in', 'next', 'within', 'another', 'every', 'per', 'until', 'till', 'by']);
/** Words after a time that make it something else. */
const NOT_A_TIME = new Set([
  'pregnant',
  'old',
  'gone',
  'along',
  'postpartum',
  'off',
  'more',
  'hold',
  'holds',
  'stretch',
  'enough',
  'rest',
  'running',
]);

function spokenTimes(utterance: Utterance): readonly SpokenTime[] {
  const { words, line } = utterance;
  const found: SpokenTime[] = [];
  const numbers = numbersIn(utterance);
  for (const number of numbers) {
    const unit = UNIT_HOURS[words[number.to] ?? ''];
    if (unit === undefined) continue;
    const index = numbers.indexOf(number);
    const lower = numbers[index - 1];
    const ranged =
      lower !== undefined &&
      number.from - lower.to <= 1 &&
      (number.from === lower.to || ['or', 'to', 'and', 'maybe', 'perhaps'].includes(words[lower.to]!));
    const least = ranged ? lower.value : number.value;
    const more = / (?:over|more than|at least)(?: |$)/.test(
      ` ${words.slice(Math.max(0, number.from - 2), number.from).join(' ')} `,
    );
    push(
      found,
      words,
      ranged ? lower.from : number.from,
      number.to + 1,
      least * unit,
      number.value * unit + (more ? 1 : 0),
    );
  }
  words.forEach((word, at) => {
    const unit = UNIT_HOURS[word];
    if (unit === undefined) return;
    const back = words.slice(Math.max(0, at - 3), at).join(' ');
    if (/(?:^| )(?:couple of|couple)$/.test(back)) push(found, words, at - 2, at + 1, 2 * unit, 2 * unit);
    else if (/(?:^| )few$/.test(back))
      push(found, words, at - 1, at + 1, 3 * unit, unit === DAY ? 4 * unit : 5 * unit);
    else if (/(?:^| )several$/.test(back)) push(found, words, at - 1, at + 1, 3 * unit, 7 * unit);
    else if (/(?:^| )(?:a|an|about a|over a|half an|last)$/.test(back) && !/ last$/.test(` ${back}`)) {
      push(found, words, at - 1, at + 1, unit, unit);
    } else if (words[at + 1] === 'ago' && (at === 0 || words[at - 1] === '|')) {
      push(found, words, at, at + 1, unit, unit);
    }
  });
  for (const [pattern, least, most] of NAMED) {
    for (const match of line.matchAll(pattern)) {
      const from = utterance.wordAt(match.index);
      push(found, words, from, from + match[0].trim().split(' ').length, least, most, true);
    }
  }
  return found;
}

function push(
  found: SpokenTime[],
  words: readonly string[],
  from: number,
  to: number,
  least: number,
  most: number,
  named = false,
): void {
  if (most < DAY && words[to] !== 'ago' && isOnTheMove(words, from)) return;
  if (FORWARD.has(words[from - 1] ?? '') && !['not', 'run'].includes(words[from - 2] ?? '')) return;
  if (NOT_A_TIME.has(words[to] ?? '')) return;
  if (words[from - 1] === 'this' && to - from === 1) return;
  found.push({ least, most, at: from, named });
}

/** "It loosens up after a couple of minutes", "for the first half hour": how long into a walk, not into an injury. */
function isOnTheMove(words: readonly string[], from: number): boolean {
  return words
    .slice(Math.max(0, from - 3), from)
    .some((word) => ['after', 'within', 'first', 'initial', 'every'].includes(word));
}
