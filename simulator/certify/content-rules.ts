import type { Seen } from './evidence.ts';
import { claimFaults, must, type Rule, summonsFaults } from './rule.ts';
import { everyTurn, hasScreen, isLaunch, screensOf, turns, wordsOf } from './turns.ts';

const POLICY_2017 = 'Policy Requirements for Alexa Skills, health (2017 mirror)';

/** What may be said of health. */
export const CONTENT_RULES: readonly Rule[] = [
  {
    id: 'disclaimer-first',
    text: 'The first launch says that this is education, not medical advice, and a screen is drawn that shows it.',
    source: `${POLICY_2017}, rule 4`,
    judge: (evidence) =>
      turns(
        evidence,
        (seen) => isLaunch(seen) && seen.newcomer,
        (seen) => [...disclaimerFaults(seen), ...undrawn(seen)],
      ),
  },
  {
    id: 'disclaimer-information',
    text: 'Who begins with a question or with the stretches, and was never here before, hears the disclaimer with the answer.',
    source: `${POLICY_2017}, rule 4; that the check may ask first, and tell with the verdict: ours`,
    judge: (evidence) =>
      turns(
        evidence,
        (seen) => seen.newcomer && !isLaunch(seen) && tells(seen),
        ({ turn }) => must(EDUCATION.test(turn.said), `no disclaimer in the speech: "${turn.said}"`),
      ),
  },
  {
    id: 'disclaimer-verdict',
    text: 'Every verdict, told for the first time or again, is spoken after the disclaimer, and a new one is shown with it where there is a screen.',
    source: `${POLICY_2017}, rule 4; before the verdict and not after: ours`,
    judge: (evidence) =>
      turns(
        evidence,
        ({ newVerdict, turn }) => newVerdict || VERDICT.test(turn.said),
        (seen) => [
          ...disclaimerFaults(seen),
          ...(seen.newVerdict ? undrawn(seen) : []),
          ...must(!isLate(seen), 'the disclaimer is late'),
        ],
      ),
  },
  {
    id: 'no-claims',
    text: 'Nothing that is said or shown promises, diagnoses or calls anything safe.',
    source: 'Policy: no false claims about medicine; ours where stricter',
    judge: (evidence) => turns(evidence, everyTurn, (seen) => claimFaults(wordsOf(seen))),
  },
  {
    id: 'emergency-words',
    text: 'An emergency says the local number twice and "your local emergency number", not to drive, and closes; a screen shows the number.',
    source: "Amazon's sample disclaimer; ours",
    judge: (evidence) =>
      turns(evidence, isEmergency, (seen) => [
        ...helpFaults(seen),
        ...must(/(don't|do not) drive yourself/i.test(seen.turn.said), 'does not say not to drive'),
        ...undrawn(seen),
        ...screensOf(seen.turn.response).flatMap((screen) => [
          ...must(shows(screen, numberOf(seen.locale)), `no ${numberOf(seen.locale)} on the screen`),
          ...must(
            /do not drive yourself|stay where you are/i.test(screen),
            'no word of driving on the screen',
          ),
        ]),
      ]),
  },
  {
    id: 'call-for-help',
    text: 'Whoever calls for help, or does not want to live, hears the local number twice and whom to turn to, and no more is asked.',
    source: `${POLICY_2017}, emergency response; ours`,
    judge: (evidence) =>
      turns(
        evidence,
        (seen) => !isEmergency(seen) && isCallForHelp(seen),
        (seen) => [
          ...helpFaults(seen),
          ...must(/\b(someone|somebody)\b/i.test(seen.turn.said), 'names nobody to be with'),
        ],
      ),
  },
  {
    id: 'never-calls',
    text: 'The skill never offers to call, and never says or shows that it can.',
    source: `${POLICY_2017}, emergency response`,
    judge: (evidence) => turns(evidence, everyTurn, (seen) => summonsFaults(wordsOf(seen))),
  },
];

const EDUCATION = /general education, not medical advice/i;

function disclaimerFaults({ turn }: Seen): readonly string[] {
  return [
    ...must(EDUCATION.test(turn.said), 'no disclaimer in the speech'),
    ...screensOf(turn.response).flatMap((screen) =>
      must(EDUCATION.test(screen), 'no disclaimer on the screen'),
    ),
  ];
}

/** More than a question of the check, a call for help or what becomes of reminders: the stretches' own count. */
function tells(seen: Seen): boolean {
  const { turn } = seen;
  return (
    (turn.asking === null || turn.asking.startsWith('gate-')) &&
    turn.said !== '' &&
    !isCallForHelp(seen) &&
    !/\breminders?\b/i.test(turn.said)
  );
}

/** How verdicts are told, so that one that is told again is known as one. */
const VERDICT =
  /take today off from running|rest from running today|see a doctor or physio before you run again|get medical help today, before|easy run is reasonable|you can run as normal|run as you'd planned/i;

/** What the screen showed before is no longer true. */
function undrawn(seen: Seen): readonly string[] {
  return must(!hasScreen(seen) || screensOf(seen.turn.response).length > 0, 'draws no screen');
}

/** Something of a verdict before the disclaimer. */
function isLate({ turn }: Seen): boolean {
  const before = turn.said.slice(0, Math.max(0, turn.said.search(EDUCATION)));
  return /\b(run|rest|doctor|physio|emergency|urgent|stretch)/i.test(before);
}

function isEmergency({ newVerdict, turn }: Seen): boolean {
  return (newVerdict && turn.verdict?.level === 'emergency') || /needs emergency care/i.test(turn.said);
}

/** By what the person said, so that an answer that misses it is judged too, and by what is only said then. */
function isCallForHelp({ turn }: Seen): boolean {
  return CALLS_FOR_HELP.test(turn.heard.text) || DESPAIRS.test(turn.heard.text) || COMFORTS.test(turn.said);
}

/** Whether one should is a question, and has an answer of its own. */
const CALLS_FOR_HELP =
  /(?<!\b(should|do) i )\b(call|dial|phone|ring|get|need|want|send)( me)?( an?| the| for an?)? (ambulance|911|999|000|112|nine (one one|nine nine)|triple (zero|nine)|one one two|paramedics?)\b/i;
const DESPAIRS =
  /\b(kill(ing)? myself|ending it|end it all|end(ing)? my life|want to die|no way out|want to live|suicid\w*|better off (dead|without me))/i;
const COMFORTS = /\b(real person|make a call for you)\b/i;

function helpFaults({ turn, locale }: Seen): readonly string[] {
  const number = spoken(numberOf(locale));
  return [
    ...must(turn.session === 'closed', 'the session stays open'),
    ...must(/local emergency number/i.test(turn.said), 'does not say "local emergency number"'),
    ...must(timesSaid(number, turn.said) >= 2, `does not say ${number} twice`),
  ];
}

/**
 * Whom one calls, looked up for this list and not in the skill's: 911 in the United States and Canada, 999 in
 * Britain, triple zero in Australia, 112 in India.
 */
const NUMBERS: Readonly<Record<string, string>> = {
  'en-US': '911',
  'en-CA': '911',
  'en-GB': '999',
  'en-AU': '000',
  'en-IN': '112',
};

const DIGITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

function numberOf(locale: string): string {
  return NUMBERS[locale] ?? '';
}

/** As it is spoken, digit by digit. */
function spoken(number: string): string {
  return [...number].map((digit) => DIGITS[Number(digit)]).join(' ');
}

function timesSaid(number: string, said: string): number {
  return number === '' ? 0 : said.toLowerCase().split(number).length - 1;
}

function shows(screen: string, number: string): boolean {
  return number !== '' && new RegExp(`(?<!\\d)${[...number].join(' ?')}(?!\\d)`).test(screen);
}
