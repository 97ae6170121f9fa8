import { EMERGENCY_NUMBERS } from '../../lambda/words/emergency-numbers.ts';
import type { Seen } from './evidence.ts';
import { claimFaults, must, type Rule, summonsFaults } from './rule.ts';
import { everyTurn, isLaunch, screensOf, turns, wordsOf } from './turns.ts';

const POLICY_2017 = 'Policy Requirements for Alexa Skills, health (2017 mirror)';

/** What may be said of health, and what of a person may be shown. */
export const CONTENT_RULES: readonly Rule[] = [
  {
    id: 'disclaimer-first',
    text: 'The first launch says that this is education, not medical advice, and a screen shows it.',
    source: `${POLICY_2017}, rule 4`,
    judge: (evidence) => turns(evidence, (seen) => isLaunch(seen) && seen.newcomer, disclaimerFaults),
  },
  {
    id: 'disclaimer-verdict',
    text: 'Every verdict is spoken with the disclaimer, and shown with it where there is a screen.',
    source: `${POLICY_2017}, rule 4`,
    judge: (evidence) => turns(evidence, ({ newVerdict }) => newVerdict, disclaimerFaults),
  },
  {
    id: 'no-claims',
    text: 'Nothing that is said or shown promises, diagnoses or calls anything safe.',
    source: 'Policy: no false claims about medicine; ours where stricter',
    judge: (evidence) => turns(evidence, everyTurn, (seen) => claimFaults(wordsOf(seen))),
  },
  {
    id: 'emergency-words',
    text: 'An emergency says the local number twice and "your local emergency number", not to drive, and closes.',
    source: "Amazon's sample disclaimer; ours",
    judge: (evidence) =>
      turns(
        evidence,
        ({ newVerdict, turn }) => newVerdict && turn.verdict?.level === 'emergency',
        ({ turn, locale }) => [
          ...must(turn.session === 'closed', 'the session stays open'),
          ...must(/local emergency number/i.test(turn.said), 'does not say "local emergency number"'),
          ...must(/drive yourself/i.test(turn.said), 'does not say not to drive'),
          ...must(timesSaid(numberOf(locale), turn.said) >= 2, `does not say ${numberOf(locale)} twice`),
        ],
      ),
  },
  {
    id: 'never-calls',
    text: 'The skill never offers to call, and never says or shows that it can.',
    source: `${POLICY_2017}, emergency response`,
    judge: (evidence) => turns(evidence, everyTurn, (seen) => summonsFaults(wordsOf(seen))),
  },
  {
    id: 'cards',
    text: 'A card in the Alexa app holds no answer and no symptom, and none is left by an emergency.',
    source: 'Policy, personal data: the app is seen by whoever shares the account; ours',
    judge: (evidence) =>
      turns(evidence, everyTurn, ({ turn }) => {
        const card = JSON.stringify(turn.response?.response?.card ?? '');
        return [
          ...must(!ANSWERS.test(card), `tells what was answered: ${excerpt(card)}`),
          ...must(card === '""' || turn.verdict?.level !== 'emergency', 'leaves a card'),
        ];
      }),
  },
  {
    id: 'no-identifiers',
    text: 'No response carries an id of the person, the account or the device.',
    source: 'Policy, personal data',
    judge: (evidence) =>
      turns(evidence, everyTurn, ({ turn }) =>
        must(
          !/amzn1\.(ask\.(account|person|device)|echo-api)/.test(JSON.stringify(turn.response ?? '')),
          'has an id',
        ),
      ),
  },
];

const EDUCATION = /not medical advice|general education/i;

function disclaimerFaults({ turn }: Seen): readonly string[] {
  return [
    ...must(EDUCATION.test(turn.said), 'no disclaimer in the speech'),
    ...screensOf(turn.response).flatMap((screen) =>
      must(EDUCATION.test(screen), 'no disclaimer on the screen'),
    ),
  ];
}

const DIGITS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** As it is spoken, digit by digit. */
function numberOf(locale: string): string {
  const { emergency } = EMERGENCY_NUMBERS[locale] ?? { emergency: '' };
  return [...emergency].map((digit) => DIGITS[Number(digit)]).join(' ');
}

function timesSaid(number: string, said: string): number {
  return number === '' ? 0 : said.toLowerCase().split(number).length - 1;
}

/** What a person may have told, in the words that could bring it onto a card. */
const ANSWERS =
  /\b(because|you said|you told|pain|painful|hurts?|numb\w*|tingl\w*|limp\w*|bladder|bowel|fever|swollen|pregnan\w*|surgery|fracture|sharp|soreness of|emergency)\b/i;

function excerpt(words: string): string {
  return words.length > 80 ? `${words.slice(0, 80)}…` : words;
}
