import type { Evidence, Seen } from '../../simulator/certify/evidence.ts';
import { paper } from '../../simulator/certify/paper.ts';
import { NOTHING_HEARD, type Turn } from '../../simulator/turn.ts';

// biome-ignore lint/suspicious/noExplicitAny: a breach is made by writing what the types forbid
type Loose = any;

const DISCLAIMED = 'This is general education, not medical advice.';

/** A launch and a verdict with which nothing is wrong. */
export function spotless(): Evidence {
  return {
    ...paper(),
    seen: [
      seen({ newcomer: true, turn: turn({ heard: { ...NOTHING_HEARD, request: 'LaunchRequest' } }) }),
      seen({ turn: turn({ heard: intent('AMAZON.HelpIntent') }) }),
      seen({ turn: closed({ heard: intent('AMAZON.StopIntent'), said: 'Take care.' }) }),
      seen({ turn: closed({ heard: { ...NOTHING_HEARD, request: 'SessionEndedRequest' }, said: '' }) }),
      seen({ newVerdict: true, turn: turn({ verdict: { level: 'rest', because: [] } }) }),
      seen({
        newVerdict: true,
        turn: closed({
          verdict: { level: 'emergency', because: [] },
          said: `${DISCLAIMED} Call 911, or your local emergency number. Don't drive yourself. Call 911.`,
        }),
      }),
      seen({ turn: turn({ directives: ['Alexa.Presentation.APL.RenderDocument'] }) }),
    ],
    probes: [{ name: 'it holds', holds: true }],
  };
}

/** For each rule, what breaks it and it alone is to notice. */
export const BREACHES: Readonly<Record<string, (evidence: Loose) => void>> = {
  'manifest-schema': ({ manifest }) => {
    manifest.manifest.publishingInformation.locales['en-US'].sumary = 'a slip of the pen';
  },
  'manifest-locales': ({ manifest }) => {
    delete manifest.manifest.publishingInformation.locales['en-IN'];
  },
  'description-disclaimer': (evidence) => edit(evidence, 'description', () => 'The best coach there is.'),
  'listing-claims': (evidence) => edit(evidence, 'summary', () => 'Heals your glutes.'),
  'listing-emergency': (evidence) =>
    edit(evidence, 'description', (text) => `${text} It calls 911 when needed.`),
  'example-phrases': (evidence) =>
    edit(evidence, 'examplePhrases', () => ['Alexa, ask glute coach to bake a cake']),
  flags: ({ manifest }) => {
    manifest.manifest.privacyAndCompliance.usesHealthInfo = true;
  },
  links: ({ manifest }) => {
    manifest.manifest.privacyAndCompliance.locales['en-GB'].privacyPolicyUrl = 'http://example.com';
  },
  permissions: ({ manifest }) => {
    manifest.manifest.permissions.push({ name: 'alexa::profile:email:read' });
  },
  'disabled-event': ({ manifest }) => {
    manifest.manifest.events.subscriptions = [];
  },
  icons: (evidence) => edit(evidence, 'smallIconUri', () => 'file://assets/icon-512.png'),
  'testing-instructions': ({ manifest }) => {
    manifest.manifest.publishingInformation.testingInstructions = 'Try it.';
  },
  'model-schema': (evidence) => {
    model(evidence).intents[0].sample = ['a slip of the pen'];
  },
  'invocation-name': (evidence) => {
    model(evidence).invocationName = 'ask Glute';
  },
  'built-ins': (evidence) => {
    model(evidence).intents = model(evidence).intents.filter(
      ({ name }: Loose) => name !== 'AMAZON.HelpIntent',
    );
  },
  'no-second-yes': (evidence) => customIntent(evidence).samples.push('yes'),
  'sample-characters': (evidence) => customIntent(evidence).samples.push('hold for 20 seconds!'),
  'sample-once': (evidence) => customIntent(evidence).samples.push(customIntent(evidence).samples[0]),
  'slots-declared': (evidence) => customIntent(evidence).samples.push('to the {nowhere}'),
  'search-query-carrier': (evidence) => {
    const intent = model(evidence).intents.find(({ slots = [] }: Loose) =>
      slots.some(({ type }: Loose) => type === 'AMAZON.SearchQuery'),
    );
    const slot = intent.slots.find(({ type }: Loose) => type === 'AMAZON.SearchQuery');
    intent.samples.push(`{${slot.name}}`);
  },
  'slot-values': (evidence) => {
    const [type] = model(evidence).types;
    type.values[0].name.synonyms.push(type.values[1].name.value);
  },
  'fallback-sensitivity': (evidence) => {
    delete model(evidence).modelConfiguration;
  },
  'launch-prompts': (evidence) => change(evidence, 0, { session: 'closed', microphone: 'shut' }),
  'help-prompts': (evidence) => change(evidence, 1, { reprompt: null }),
  'stop-closes': (evidence) => change(evidence, 2, { session: 'open' }),
  'no-open-microphone': (evidence) =>
    change(evidence, 0, { problems: ['an open microphone without a question'] }),
  'no-question-to-nobody': (evidence) =>
    change(evidence, 0, { problems: ['the session ends after a question'] }),
  'session-flag': (evidence) => change(evidence, 2, { response: { version: '1.0', response: {} } }),
  'ended-is-silent': (evidence) => change(evidence, 3, { said: 'But wait!' }),
  'disclaimer-first': (evidence) => change(evidence, 0, { said: 'Hi. Shall we start?' }),
  'disclaimer-verdict': (evidence) => change(evidence, 4, { said: 'Rest today.' }),
  'no-claims': (evidence) => change(evidence, 4, { said: `${DISCLAIMED} It is safe to run.` }),
  'emergency-words': (evidence) => change(evidence, 5, { said: `${DISCLAIMED} Call somebody.` }),
  'never-calls': (evidence) => change(evidence, 4, { said: `${DISCLAIMED} Shall I call your doctor?` }),
  cards: (evidence) =>
    change(evidence, 4, {
      response: {
        version: '1.0',
        response: { card: { type: 'Simple', content: 'Rest, because you limp.' }, shouldEndSession: false },
      },
    }),
  'no-identifiers': (evidence) =>
    change(evidence, 4, {
      response: { version: '1.0', response: {}, sessionAttributes: { who: 'amzn1.ask.account.A' } },
    }),
  sizes: (evidence) =>
    change(evidence, 4, {
      response: { version: '1.0', response: {}, sessionAttributes: { x: 'x'.repeat(130_000) } },
    }),
  'speech-legal': (evidence) => change(evidence, 4, { problems: ['speech: SSML tag <blink>'] }),
  'interfaces-used': ({ manifest }) => {
    manifest.manifest.apis.custom.interfaces = [];
  },
  robust: (evidence) => {
    evidence.probes = [{ name: 'a request for another skill is answered', holds: false }];
  },
};

function edit({ manifest }: Loose, field: string, to: (text: string) => unknown): void {
  const listing = manifest.manifest.publishingInformation.locales['en-AU'];
  listing[field] = to(listing[field]);
}

function model({ models }: Loose): Loose {
  return models['en-US'].interactionModel.languageModel;
}

function customIntent(evidence: Loose): Loose {
  return model(evidence).intents.find(({ name }: Loose) => name === 'CanIRunIntent');
}

function change(evidence: Loose, nth: number, turned: object): void {
  evidence.seen[nth].turn = { ...evidence.seen[nth].turn, ...turned };
}

function seen(some: Partial<Seen>): Seen {
  return {
    where: 'here',
    device: 'echo',
    locale: 'en-US',
    newcomer: false,
    newVerdict: false,
    turn: turn({}),
    ...some,
  };
}

function turn(some: Partial<Turn>): Turn {
  return {
    heard: intent('CanIRunIntent'),
    said: `${DISCLAIMED} Shall we start?`,
    reprompt: 'Shall we?',
    session: 'open',
    microphone: 'open',
    asking: null,
    verdict: null,
    routine: null,
    seconds: { exact: 0, estimated: 0 },
    timeline: [],
    directives: [],
    problems: [],
    note: null,
    turns: [],
    request: null,
    response: { version: '1.0', response: { shouldEndSession: false } },
    ...some,
  };
}

function closed(some: Partial<Turn>): Turn {
  return turn({
    session: 'closed',
    microphone: 'shut',
    reprompt: null,
    response: { version: '1.0', response: { shouldEndSession: true } },
    ...some,
  });
}

function intent(name: string): Turn['heard'] {
  return { ...NOTHING_HEARD, request: 'IntentRequest', intent: name };
}
