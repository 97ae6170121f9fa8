import { RESPONSE_BYTES } from '../../lambda/render/limits.ts';
import type { Evidence, Seen } from './evidence.ts';
import { CLAIMS, each, type Judgement, must, type Rule, withoutDisclaimers } from './rule.ts';

const SESSION = 'Manage the Skill Session; rejections in public threads';
const POLICY_2017 = 'Policy Requirements for Alexa Skills, health (2017 mirror)';
const EDUCATION = /not medical advice|general education/i;

export const RESPONSE_RULES: readonly Rule[] = [
  {
    id: 'launch-prompts',
    text: 'A launch with no intent ends in a prompt and keeps the session open.',
    source: 'Certification test 4.1, quoted in a public thread',
    judge: (evidence) => turns(evidence, isLaunch, ({ turn }) => promptFaults(turn)),
  },
  {
    id: 'help-prompts',
    text: 'Help explains what can be said, keeps the session open and asks.',
    source: 'Voice interface and user experience testing (2nd hand)',
    judge: (evidence) => turns(evidence, isIntent('AMAZON.HelpIntent'), ({ turn }) => promptFaults(turn)),
  },
  {
    id: 'stop-closes',
    text: 'Stop and Cancel end the session.',
    source: 'Voice interface and user experience testing (2nd hand)',
    judge: (evidence) =>
      turns(evidence, isIntent('AMAZON.StopIntent', 'AMAZON.CancelIntent'), ({ turn }) =>
        must(turn.session === 'closed', 'the session stays open'),
      ),
  },
  {
    id: 'no-open-microphone',
    text: 'No open microphone without a question or an invitation, and never without a reprompt.',
    source: SESSION,
    judge: (evidence) => problems(evidence, /open microphone|left hanging|repeats the whole speech/),
  },
  {
    id: 'no-question-to-nobody',
    text: 'No closed session and no shut microphone after a question.',
    source: SESSION,
    judge: (evidence) =>
      problems(evidence, /ends after a question|shut microphone|nobody will hear|without a word/),
  },
  {
    id: 'session-flag',
    text: 'Every final answer on a screen says that the session is over.',
    source: 'Qiita report of a rejection',
    judge: (evidence) =>
      turns(
        evidence,
        ({ turn }) => turn.session === 'closed' && turn.heard.request === 'IntentRequest',
        ({ turn }) => must(turn.response?.response?.shouldEndSession === true, 'shouldEndSession is not set'),
      ),
  },
  {
    id: 'ended-is-silent',
    text: 'The end of a session is answered, and with nothing to say.',
    source: 'SDK issue 202; request reference',
    judge: (evidence) =>
      turns(
        evidence,
        ({ turn }) => turn.heard.request === 'SessionEndedRequest',
        ({ turn }) =>
          must(
            turn.response?.response !== undefined && turn.said === '',
            'speaks at the end, or does not answer',
          ),
      ),
  },
  {
    id: 'disclaimer-first',
    text: 'The first launch says that this is education, not medical advice.',
    source: `${POLICY_2017}, rule 4`,
    judge: (evidence) =>
      turns(
        evidence,
        (seen) => isLaunch(seen) && seen.newcomer,
        ({ turn }) => must(EDUCATION.test(turn.said), 'no disclaimer'),
      ),
  },
  {
    id: 'disclaimer-verdict',
    text: 'Every verdict is spoken with the disclaimer, and shown with it where there is a screen.',
    source: `${POLICY_2017}, rule 4`,
    judge: (evidence) =>
      turns(
        evidence,
        ({ newVerdict }) => newVerdict,
        ({ turn }) => [
          ...must(EDUCATION.test(turn.said), 'no disclaimer in the speech'),
          ...screensOf(turn.response).flatMap((screen) =>
            must(EDUCATION.test(screen), 'no disclaimer on the screen'),
          ),
        ],
      ),
  },
  {
    id: 'no-claims',
    text: 'Nothing that is said promises, diagnoses or calls anything safe.',
    source: 'Policy: no false claims about medicine; ours where stricter',
    judge: (evidence) =>
      turns(
        evidence,
        () => true,
        ({ turn }) => {
          const words = withoutDisclaimers(`${turn.said} ${turn.reprompt ?? ''}`);
          return must(!CLAIMS.test(words), `says "${CLAIMS.exec(words)?.[0]}": ${excerpt(words)}`);
        },
      ),
  },
  {
    id: 'emergency-words',
    text: 'An emergency names the local number twice, or your local emergency number, and closes.',
    source: "Amazon's sample disclaimer; ours",
    judge: (evidence) =>
      turns(
        evidence,
        ({ newVerdict, turn }) => newVerdict && turn.verdict?.level === 'emergency',
        ({ turn }) => [
          ...must(turn.session === 'closed', 'the session stays open'),
          ...must(/local emergency number/i.test(turn.said), 'does not say "local emergency number"'),
          ...must(/drive yourself/i.test(turn.said), 'does not say not to drive'),
          ...must((turn.said.match(/\bcall\b/gi) ?? []).length >= 2, 'does not say the call twice'),
        ],
      ),
  },
  {
    id: 'never-calls',
    text: 'The skill never offers to call, and never says that it can.',
    source: `${POLICY_2017}, emergency response`,
    judge: (evidence) =>
      turns(
        evidence,
        () => true,
        ({ turn }) =>
          must(
            !/\b(I'll|I can|I will|shall I|should I|let me|want me to|like me to) (call|phone|ring|dial|alert|contact|get help|get an ambulance)/i.test(
              turn.said,
            ),
            excerpt(turn.said),
          ),
      ),
  },
  {
    id: 'cards',
    text: 'A card in the Alexa app holds no answer and no symptom, and none is left by an emergency.',
    source: 'Policy, personal data: the app is seen by whoever shares the account; ours',
    judge: (evidence) =>
      turns(
        evidence,
        () => true,
        ({ turn }) => {
          const card = JSON.stringify(turn.response?.response?.card ?? '');
          return [
            ...must(!ANSWERS.test(card), `tells what was answered: ${excerpt(card)}`),
            ...must(card === '""' || turn.verdict?.level !== 'emergency', 'leaves a card'),
          ];
        },
      ),
  },
  {
    id: 'no-identifiers',
    text: 'No response carries an id of the person, the account or the device.',
    source: 'Policy, personal data',
    judge: (evidence) =>
      turns(
        evidence,
        () => true,
        ({ turn }) =>
          must(
            !/amzn1\.(ask\.(account|person|device)|echo-api)/.test(JSON.stringify(turn.response ?? '')),
            'has an id',
          ),
      ),
  },
  {
    id: 'sizes',
    text: 'Every response is within the limits of bytes, characters and playing time.',
    source: 'lambda/render/limits.ts, each with its source',
    judge: (evidence) => {
      const large = turns(
        evidence,
        () => true,
        ({ turn }) =>
          must(Buffer.byteLength(JSON.stringify(turn.response ?? '')) <= RESPONSE_BYTES, 'is too large'),
      );
      const { breaches } = problems(evidence, /bytes, more than|characters|takes \d+ s/);
      return { seen: large.seen, breaches: [...large.breaches, ...breaches] };
    },
  },
  {
    id: 'speech-legal',
    text: 'All speech is legal markup, with nothing unfilled in it.',
    source: 'SSML reference, by ssml-check-core and own rules',
    judge: (evidence) =>
      problems(evidence, /./, /bytes|characters|takes \d+ s|microphone|session|reprompt|nobody/),
  },
  {
    id: 'interfaces-used',
    text: 'The manifest declares the interfaces that the responses use, and no other.',
    source: 'Manifest reference, interfaces',
    judge: ({ manifest, seen }) => {
      const sent = new Set(seen.flatMap(({ turn }) => turn.directives));
      const { interfaces } = manifest.manifest.apis.custom as { interfaces: { type: string }[] };
      const declared = interfaces.some(({ type }) => type === 'ALEXA_PRESENTATION_APL');
      const used = [...sent].some((type) => type.startsWith('Alexa.Presentation.APL.'));
      return {
        seen: used ? sent.size : 0,
        breaches: must(declared || !used, 'screens are sent but not declared'),
      };
    },
  },
  {
    id: 'robust',
    text: 'Unknown properties are ignored, a wrong skill id is refused, the handler takes two arguments.',
    source: 'SDK issue 202; security requirements; Node.js 24 on Lambda refuses callbacks',
    judge: ({ probes }) => each(probes, ({ name, holds }) => must(holds, name)),
  },
];

/** What a person may have told, in the words that could bring it onto a card. */
const ANSWERS =
  /\b(because|you said|you told|pain|painful|hurts?|numb\w*|tingl\w*|limp\w*|bladder|bowel|fever|swollen|pregnan\w*|surgery|fracture|sharp|soreness of|emergency)\b/i;

function turns(
  { seen }: Evidence,
  which: (seen: Seen) => boolean,
  faults: (seen: Seen) => readonly string[],
): Judgement {
  return each(seen.filter(which), (one) => faults(one).map((fault) => `${one.where}: ${fault}`));
}

function problems({ seen }: Evidence, which: RegExp, but?: RegExp): Judgement {
  return each(seen, ({ where, turn }) =>
    turn.problems
      .filter((problem) => which.test(problem) && !but?.test(problem))
      .map((one) => `${where}: ${one}`),
  );
}

function promptFaults(turn: Seen['turn']): readonly string[] {
  return [
    ...must(turn.session === 'open', 'the session closes'),
    ...must(
      turn.microphone === 'open' || turn.response?.response?.shouldEndSession === false,
      'nobody can answer',
    ),
    ...must(turn.reprompt !== null, 'no reprompt'),
  ];
}

function isLaunch({ turn }: Seen): boolean {
  return turn.heard.request === 'LaunchRequest';
}

function isIntent(...names: readonly string[]): (seen: Seen) => boolean {
  return ({ turn }) => turn.heard.intent !== null && names.includes(turn.heard.intent);
}

function screensOf(response: Seen['turn']['response']): readonly string[] {
  return (response?.response?.directives ?? [])
    .filter(({ type }) => type === 'Alexa.Presentation.APL.RenderDocument')
    .map((directive) => JSON.stringify(directive));
}

function excerpt(words: string): string {
  return words.length > 80 ? `${words.slice(0, 80)}…` : words;
}
