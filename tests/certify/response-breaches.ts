import type { Request, RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { askForReminders } from '../../lambda/handlers/reminder-permission.ts';
import { createSkill } from '../../lambda/handlers/skill.ts';
import { profileKey } from '../../lambda/store/profile.ts';
import type { Backstage } from '../../simulator/certify/backstage.ts';
import { type Evidence, gather, type Scene, type Seen } from '../../simulator/certify/evidence.ts';
import { type Probed, probe } from '../../simulator/certify/probes.ts';
import { recipes } from '../../simulator/certify/scenes.ts';
import { ACCESS_TOKEN, stageDesk } from '../../simulator/certify/stage-desk.ts';
import { builtModel } from '../../simulator/models.ts';
import { understandings } from '../../simulator/recognise/understanding.ts';

// biome-ignore lint/suspicious/noExplicitAny: a breach is made by writing what the types forbid
type Loose = any;

/** Changes the skill's own response on its way to the device. Throwing is a skill that breaks. */
type Tamper = (
  response: Loose,
  request: Loose,
  whole: ResponseEnvelope,
  envelope: RequestEnvelope,
  behind: Backstage,
) => void | Promise<void>;

/** A conversation of each kind that a rule looks at, on a screen. */
const SCENES: readonly Scene[] = [
  { name: 'launch, help, stop', lines: ['open glute coach', 'help', 'stop'] },
  { name: 'silence', fallsSilent: true, lines: ['open glute coach', '/silence', '/silence'] },
  { name: 'verdict', lines: ['ask glute coach if i can run', 'no', 'i have a fever'] },
  { name: 'emergency', lines: ['ask glute coach if i can run', 'yes'] },
  { name: 'a question first', lines: ['ask glute coach what is doms'] },
  { name: 'a call for help', lines: ['ask glute coach if i can run', 'i need an ambulance'] },
  { name: 'sample', lines: ['open glute coach', 'can i run'], sampleOf: ['CanIRunIntent'] },
];

const understand = understandings(builtModel, () => Date.parse('2026-03-02T09:00:00Z'));

/** What of a person is kept, sent or shown elsewhere. */
const PERSONAL_SCENES: readonly Scene[] = [
  {
    name: 'forget me',
    lines: [
      'ask glute coach to start the stretches',
      ...['no', 'no', 'no', 'both'],
      ...['next', 'forget me', 'yes', 'stop'],
    ],
  },
  {
    name: 'reminder',
    lines: ['open glute coach', 'remind me in two days', 'yes', 'i approve'],
  },
];

const ALL_SCENES: readonly Scene[] = [...SCENES, ...PERSONAL_SCENES, ...recipes()];

/** What the rules see of the real skill, played at the desk; with `tamper`, of one that is not as it should be. */
export function played(tamper: Tamper = () => {}, scenes: readonly Scene[] = ALL_SCENES): Promise<Evidence> {
  return gather([{ device: 'show-8', locale: 'en-US' }], scenes, (wishes) =>
    stageDesk({
      ...wishes,
      understand,
      between: (skill) => ({
        invoke: async (envelope) => {
          const whole: ResponseEnvelope = JSON.parse(JSON.stringify(await skill.invoke(envelope)));
          await tamper(whole.response, envelope.request, whole, envelope, wishes.behind);
          return whole;
        },
      }),
    }),
  );
}

/** For each rule that looks at turns, what its breach is called, and evidence of it. */
export const RESPONSE_BREACHES: Readonly<Record<string, Readonly<Record<string, () => Promise<Evidence>>>>> =
  {
    'launch-prompts': {
      'the session ends': at('LaunchRequest', (response) => {
        response.shouldEndSession = true;
      }),
      'no reprompt': at('LaunchRequest', withoutReprompt),
      'nothing that can be said': at('LaunchRequest', (response) => {
        say(response, 'The moon is full tonight. Which colour is it?');
        reprompt(response, 'Which colour?');
      }),
    },
    'help-prompts': {
      'words that nobody understands': at('AMAZON.HelpIntent', (response) =>
        say(response, 'You can say: abracadabra, or ask for the moon and the stars. What would you like?'),
      ),
      'no reprompt': at('AMAZON.HelpIntent', withoutReprompt),
      'no explanation': at('AMAZON.HelpIntent', (response) => say(response, 'Huh?')),
    },
    'stop-closes': {
      'it goes on': at('AMAZON.StopIntent', (response) => {
        say(response, 'Are you sure?');
        response.shouldEndSession = false;
      }),
    },
    'silence-closes': {
      'a question that comes back when nobody answers it': at('LaunchRequest', (response) => {
        response.directives = [askForReminders('again')];
      }),
    },
    'no-open-microphone': {
      'no question': at('LaunchRequest', (response) => say(response, 'The sky is blue.')),
      'an answer that is given': at('LaunchRequest', (response) =>
        say(response, 'The answer has a name, and I say it.'),
      ),
      'no question in the reprompt': at('LaunchRequest', (response) =>
        reprompt(response, 'The sky is blue.'),
      ),
      'no reprompt': at('LaunchRequest', withoutReprompt),
    },
    'no-name-inside': {
      'in the speech': at('AMAZON.HelpIntent', (response) =>
        alsoSay(response, 'Say: Alexa, ask glute coach if I can run. Well?'),
      ),
      'in the reprompt': at('AMAZON.HelpIntent', (response) => reprompt(response, 'Say: open glute coach.')),
    },
    'no-question-to-nobody': {
      'an invitation at the end': at('AMAZON.StopIntent', (response) => say(response, 'Or say next.')),
      'a question just before the end': at('AMAZON.StopIntent', (response) =>
        say(response, 'Shall we go on? Any time is fine.'),
      ),
      'a question at the end': at('AMAZON.StopIntent', (response) => say(response, 'Shall we go on?')),
      'a question to a shut microphone': at('LaunchRequest', (response) => {
        delete response.shouldEndSession;
      }),
    },
    'session-flag': {
      'a final answer without it': at('AMAZON.StopIntent', (response) => {
        delete response.shouldEndSession;
      }),
    },
    'ended-is-silent': {
      'a last word': at('SessionEndedRequest', (response) => say(response, 'But wait!')),
    },
    'disclaimer-first': {
      'nothing in the speech': at('LaunchRequest', (response) => say(response, 'Hi. Shall we start?')),
      'half of it': at('LaunchRequest', (response) => inSpeech(response, ', not medical advice', '')),
      'nothing on the screen': at('LaunchRequest', (response) => onScreens(response, DISCLAIMER, 'Welcome')),
      'no screen': at('LaunchRequest', withoutScreen),
    },
    'disclaimer-information': {
      'nothing in the speech': at('ExplainSorenessIntent', (response) =>
        inSpeech(response, ', not medical advice', ''),
      ),
    },
    'disclaimer-verdict': {
      'not that it is no advice': at('verdict', (response) => inSpeech(response, ', not medical advice', '')),
      'after the verdict': at('verdict', (response) => {
        inSpeech(response, /(This is|A reminder:) general education, not medical advice\./, '');
        alsoSay(response, 'This is general education, not medical advice. Shall we stretch?');
      }),
      'nothing where it is told again': () =>
        edited(({ turn }) =>
          turn.heard.intent === 'AMAZON.HelpIntent'
            ? { turn: { ...turn, said: 'Rest from running today.' } }
            : {},
        ),
      'no screen': at('verdict', withoutScreen),
      'nothing in the speech': at('verdict', (response) => say(response, 'Rest today. Shall we stretch?')),
      'nothing on the screen': at('verdict', (response) => onScreens(response, DISCLAIMER, 'Well')),
    },
    'no-claims': {
      'in the speech': at('verdict', (response) => alsoSay(response, 'It is safe to run.')),
      ...saidToo([
        'It cures sore glutes.',
        'Sore glutes are curable.',
        'It relieves the soreness.',
        'This is therapy for you.',
        'A stretch fixes that.',
        'It is a life-saver.',
        'It saves lives.',
        'It may save your life.',
        'It is clinically tested.',
        'It is medically proven.',
        "You'll be fine.",
        'Nothing is wrong.',
        'Stay injury-free.',
        'I promise.',
        'You have a hamstring strain.',
        'You have sciatica.',
        'You have piriformis syndrome.',
      ]),
      'beside a no': at('verdict', (response) => alsoSay(response, 'No stretch heals as this one.')),
      'on a screen': at('verdict', (response) => onScreens(response, DISCLAIMER, 'You are safe, it cures.')),
      'on a card': at('verdict', (response) => {
        response.card = { type: 'Simple', title: 'Glute Coach', content: 'This cures you.' };
      }),
    },
    'emergency-words': {
      'no number': at('emergency', (response) => {
        response.outputSpeech.ssml = response.outputSpeech.ssml.replaceAll('nine one one', 'somebody');
      }),
      'a number once': at('emergency', (response) => {
        response.outputSpeech.ssml = response.outputSpeech.ssml.replace('nine one one', 'somebody');
      }),
      'an open session': at('emergency', (response) => {
        response.shouldEndSession = false;
      }),
      'driving there': at('emergency', (response) => inSpeech(response, /Don.{1,6}t drive/, 'Drive')),
      "another country's number": at('emergency', (response) =>
        inSpeech(response, /nine one one/g, 'nine nine nine'),
      ),
      'no number on the screen': at('emergency', (response) => onScreens(response, '911', 'Help')),
      'no word of driving on the screen': at('emergency', (response) =>
        onScreens(response, 'Do not drive yourself.', ''),
      ),
      'no screen': at('emergency', withoutScreen),
    },
    'call-for-help': {
      'no number': at('help', (response) => inSpeech(response, /nine one one/g, 'somebody')),
      'a number once': at('help', (response) => inSpeech(response, 'nine one one', 'somebody')),
      'an open session': at('help', (response) => {
        response.shouldEndSession = false;
      }),
      'no answer to it': at('help', (response) => say(response, "I didn't get that. Was that a yes?")),
    },
    'never-calls': {
      ...saidToo([
        'I am calling 911.',
        "I'm calling for you.",
        'This dials your local emergency number.',
        'It connects you to a nurse.',
        'We will call for you.',
        'Help is on its way.',
        'An ambulance is coming.',
      ]),
      'an offer': at('verdict', (response) => alsoSay(response, 'Shall I call your doctor?')),
      'a promise on a screen': at('emergency', (response) =>
        onScreens(response, DISCLAIMER, 'I will call 911.'),
      ),
    },
    cards: {
      'a reason': carded('Can I run?', 'Today: Rest today, because you limp.'),
      'an answer in other words': carded('Can I run?', 'Today: Rest today. Your left cheek was a seven.'),
      'another card': carded('Your session', 'See you soon.'),
      'one after an emergency': at('emergency', (response) => {
        response.card = { type: 'Simple', title: 'Glute Coach', content: 'Call now.' };
      }),
    },
    'no-identifiers': {
      'in the session': at('LaunchRequest', (_, __, whole, envelope) => {
        whole.sessionAttributes = { ...whole.sessionAttributes, who: envelope.session?.user.userId };
      }),
      'a token': at('LaunchRequest', (_, __, whole) => {
        whole.sessionAttributes = { ...whole.sessionAttributes, key: ACCESS_TOKEN };
      }),
    },
    'stored-fields': {
      'a verdict': keeping({ verdict: 'rest' }),
      'what was answered': keeping({ answers: [{ numbness: 'yes' }] }),
      'words in place of a choice': keeping({ preferences: { pace: 'slow because it hurts' } }),
    },
    'log-lines': {
      'what was said': logging('heard: my leg is numb'),
      'more than name and code': logging('{"problem":"Error","code":null,"said":"my leg is numb"}'),
      'words for a name': logging('{"problem":"leg numb?!","code":null}'),
    },
    forgets: {
      'one that is still there': personal('AMAZON.YesIntent', async (_, __, ___, envelope, { store }) => {
        const { user } = envelope.context.System;
        await store.put(user.userId, null, (same) => same);
      }),
    },
    'reminder-text': {
      'of a body': ringing('Time to check on your sore glutes.'),
      'of a verdict': ringing('Your two days of rest are over.'),
      'a claim': ringing('You are healed, see Glute Coach.'),
      'in another language': reminding(({ alertInfo }) => {
        alertInfo.spokenInfo.content[0].locale = 'de-DE';
      }),
      'more than is needed': reminding((request) => {
        request.note = 'rest';
      }),
    },
    'reminder-consent': {
      'no yes to it': () =>
        edited(({ turn }) => ({
          after: 'Shall we stretch?',
          turn:
            turn.heard.request === 'Connections.Response'
              ? { ...turn, request: { ...turn.request!, request: { type: 'LaunchRequest' } as Request } }
              : turn,
        })),
      'no time in the proposal': () =>
        edited(({ turn }) =>
          /set (it|that reminder)\?/.test(turn.said)
            ? { turn: { ...turn, said: 'Shall I set that reminder?' } }
            : {},
        ),
      'another time in the end': () =>
        edited(({ turn }) => ({
          turn: { ...turn, said: turn.said.replace(/(I'll remind you .* at) \w+/, '$1 eleven') },
        })),
    },
    'permissions-asked': {
      'by voice': personal('AMAZON.YesIntent', (response) => {
        for (const { payload } of response.directives ?? [])
          if (payload?.permissionScope) payload.permissionScope = 'alexa::profile:email:read';
      }),
      'on a card': personal('LaunchRequest', (response) => {
        response.card = { type: 'AskForPermissionsConsent', permissions: ['alexa::profile:name:read'] };
      }),
    },
    sizes: {
      bytes: at('LaunchRequest', (_, __, whole) => {
        whole.sessionAttributes = { ...whole.sessionAttributes, x: 'x'.repeat(130_000) };
      }),
      time: at('LaunchRequest', (response) => alsoSay(response, '<break time="10s"/>'.repeat(24))),
      characters: at('LaunchRequest', (response) => alsoSay(response, `${'ah '.repeat(2_800)}. Well?`)),
      'time of a reprompt': at('LaunchRequest', (response) =>
        reprompt(response, '<break time="10s"/>'.repeat(10)),
      ),
    },
    'speech-legal': {
      'a tag that is none': at('LaunchRequest', (response) => alsoSay(response, '<blink>Well?</blink>')),
      'a tag that is none in the reprompt': at('LaunchRequest', (response) =>
        reprompt(response, '<blink>Well?</blink>'),
      ),
      'a placeholder in the reprompt': at('LaunchRequest', (response) => reprompt(response, 'Well, {name}?')),
      'a placeholder about a session': at('LaunchRequest', (response) =>
        alsoSay(response, 'Was it a session with {microphone}? Well?'),
      ),
      'a component that is none': at('LaunchRequest', (response) => onScreens(response, '"Text"', '"Txet"')),
    },
    'every-sample': {
      'one that breaks the skill': at('CanIRunIntent', () => {
        throw new Error('broken');
      }),
      'one that is not understood': at('CanIRunIntent', (response) =>
        say(response, "Sorry, I didn't get that. Shall we check if you can run, or stretch?"),
      ),
      'one that is heard as another': async () => {
        const whole = await played();
        return {
          ...whole,
          seen: whole.seen.map((one) => (one.sampleOf ? { ...one, sampleOf: ['HowLongIntent'] } : one)),
        };
      },
    },
    'recipes-work': {
      'one that comes to something else': () =>
        edited(({ turn }) =>
          turn.verdict ? { turn: { ...turn, verdict: { level: 'rest', because: [] } } } : {},
        ),
      'one that nobody had': onPaper(({ manifest }) => {
        manifest.manifest.publishingInformation.testingInstructions +=
          '\nSay "Alexa, open glute coach", "bake a cake": there is cake.';
      }),
      none: onPaper(({ manifest }) => {
        manifest.manifest.publishingInformation.testingInstructions = 'Try it, and you will see.';
      }),
    },
    'interfaces-used': {
      'one that is not declared': onPaper(({ manifest }) => {
        manifest.manifest.apis.custom.interfaces = [];
      }),
      'one that is never sent': onPaper(({ manifest }) => {
        manifest.manifest.apis.custom.interfaces.push({ type: 'AUDIO_PLAYER' });
      }),
    },
    'device-can': {
      'a screen for a device that has none': () =>
        edited(({ turn }) => ({
          turn: { ...turn, request: onDevice(turn.request!, {}) },
        })),
      'a language that the device does not know': () =>
        edited(({ turn }) => ({
          turn: {
            ...turn,
            request: onDevice(turn.request!, {
              'Alexa.Presentation.APL': { runtime: { maxVersion: '1.3' } },
            }),
          },
        })),
      'sound where none can be played': at('AMAZON.StopIntent', (response) => {
        response.directives = [{ type: 'VideoApp.Launch' }];
      }),
    },
    'nothing-unfilled': {
      'on a screen': at('LaunchRequest', (response) =>
        onScreens(response, DISCLAIMER, `${DISCLAIMER} {name}`),
      ),
      'nothing at all on a screen': at('LaunchRequest', (response) =>
        onScreens(response, DISCLAIMER, `${DISCLAIMER} undefined`),
      ),
      'on a card': carded('Can I run?', 'Today: {word}.'),
    },
    'in-time': {
      'eight seconds': () => edited(({ unheard }) => ({ unheard: { ...unheard, ms: 8000 } })),
    },
    robust: {
      'a callback': probed({
        handlerOf: async () => async (_event: unknown, _context: unknown, _callback?: unknown) => answer(),
      }),
      'fear of the unknown': probed(handling((envelope) => !('novelty' in envelope))),
      'fear of the unknown in an intent': probed(
        handling(({ request }) => request.type !== 'IntentRequest' || !('novelty' in request.intent)),
      ),
      'an answer to anybody': probed({ handlerOf: async () => async () => answer() }),
      'an apology that asks nothing': probed({
        skillOn: () => ({ invoke: async () => answer('Sorry, something got mixed up.') }),
      }),
      'no answer where something fails': probed({ skillOn: () => ({ invoke: async () => refuse() }) }),
      'a fault that is logged with its message': probed({
        skillOn: (parts) => {
          const skill = createSkill(parts);
          return {
            invoke: async (envelope) => {
              console.error('Broken: her leg is numb');
              return skill.invoke(envelope);
            },
          };
        },
      }),
      'a disabled skill that keeps on keeping': probed({
        skillOn: (parts) => {
          const skill = createSkill(parts);
          return {
            invoke: async (envelope) =>
              String(envelope.request.type).startsWith('AlexaSkillEvent') ? answer() : skill.invoke(envelope),
          };
        },
      }),
    },
  };

const DISCLAIMER = 'General education, not medical advice.';

/** By the type of a request or the name of an intent; `verdict` and `emergency` by what the response leads to. */
function at(what: string, tamper: Tamper, scenes: readonly Scene[] = SCENES): () => Promise<Evidence> {
  return () =>
    played(async (response, ...rest) => {
      if (isOf(what, rest[0], response)) await tamper(response, ...rest);
    }, scenes);
}

function personal(what: string, tamper: Tamper): () => Promise<Evidence> {
  return at(what, tamper, PERSONAL_SCENES);
}

/** Something is kept of whoever speaks. */
function keeping(more: Loose): () => Promise<Evidence> {
  return personal('AMAZON.NextIntent', async (_, __, ___, envelope, { store }) => {
    const { user, person } = envelope.context.System;
    await store.put(profileKey(user.userId, person!.personId!), null, (profile) => ({ ...profile, ...more }));
  });
}

/** The reminder that was set is another one. */
function reminding(change: (request: Loose) => void): () => Promise<Evidence> {
  return () =>
    edited(({ unheard }) => {
      const reminders = JSON.parse(JSON.stringify(unheard.reminders));
      for (const one of reminders) change(one);
      return { unheard: { ...unheard, reminders } };
    });
}

function ringing(text: string): () => Promise<Evidence> {
  return reminding(({ alertInfo }) => {
    alertInfo.spokenInfo.content[0].text = text;
  });
}

function logging(line: string): () => Promise<Evidence> {
  return at('LaunchRequest', () => console.info(line));
}

function isOf(what: string, request: Request, response: Loose): boolean {
  switch (what) {
    case 'verdict':
      return (
        /Leave out|medical advice/i.test(response?.outputSpeech?.ssml ?? '') &&
        request.type === 'IntentRequest'
      );
    case 'help':
      return /make a call for you/.test(response?.outputSpeech?.ssml ?? '');
    case 'emergency':
      return /emergency care now/.test(response?.outputSpeech?.ssml ?? '');
    default:
      return request.type === what || (request.type === 'IntentRequest' && request.intent.name === what);
  }
}

/** Each sentence is said after a verdict. */
function saidToo(sentences: readonly string[]): Readonly<Record<string, () => Promise<Evidence>>> {
  return Object.fromEntries(
    sentences.map((one) => [
      one,
      () => edited(({ turn }) => (turn.verdict ? { turn: { ...turn, said: `${turn.said} ${one}` } } : {})),
    ]),
  );
}

/** What was played once without a fault, with something else in its place: where playing it again shows no more. */
async function edited(change: (one: Seen) => Partial<Seen>): Promise<Evidence> {
  faultless ??= played();
  const whole = await faultless;
  return { ...whole, seen: whole.seen.map((one) => ({ ...one, ...change(one) })) };
}

let faultless: Promise<Evidence> | undefined;

function carded(title: string, content: string): () => Promise<Evidence> {
  return at('verdict', (response) => {
    response.card = { type: 'Simple', title, content };
  });
}

function withoutScreen(response: Loose): void {
  response.directives = response.directives.filter(
    ({ type }: Loose) => type !== 'Alexa.Presentation.APL.RenderDocument',
  );
}

function inSpeech(response: Loose, from: string | RegExp, to: string): void {
  response.outputSpeech.ssml = response.outputSpeech.ssml.replace(from, to);
}

function withoutReprompt(response: Loose): void {
  delete response.reprompt;
}

function say(response: Loose, text: string): void {
  response.outputSpeech = { type: 'SSML', ssml: `<speak>${text}</speak>` };
}

function alsoSay(response: Loose, text: string): void {
  response.outputSpeech.ssml = response.outputSpeech.ssml.replace('</speak>', ` ${text}</speak>`);
}

function reprompt(response: Loose, text: string): void {
  response.reprompt = { outputSpeech: { type: 'SSML', ssml: `<speak>${text}</speak>` } };
}

function onScreens(response: Loose, from: string, to: string): void {
  response.directives = JSON.parse(JSON.stringify(response.directives).replaceAll(from, to));
}

function onPaper(change: (evidence: Loose) => void): () => Promise<Evidence> {
  return async () => {
    const whole = await edited(() => ({}));
    const { manifest } = JSON.parse(JSON.stringify({ manifest: whole.manifest }));
    change({ manifest });
    return { ...whole, manifest };
  };
}

/** Only the probes are made anew. */
function probed(one: Partial<Probed>): () => Promise<Evidence> {
  return async () => {
    const whole = await edited(() => ({}));
    const launch = whole.seen.find(({ turn }) => turn.heard.request === 'LaunchRequest')!.turn.request!;
    return {
      ...whole,
      probes: await probe(launch, { ...handling(() => true), skillOn: createSkill, ...one }),
    };
  };
}

/** A handler that takes requests for its own skill, and of them what it has the heart for. */
function handling(takes: (envelope: RequestEnvelope) => boolean): Pick<Probed, 'handlerOf'> {
  return {
    handlerOf: async (skillId) => async (envelope) =>
      envelope.context.System.application.applicationId === skillId && takes(envelope) ? answer() : refuse(),
  };
}

function onDevice(request: RequestEnvelope, supportedInterfaces: Loose): RequestEnvelope {
  const { context } = request;
  const device = { ...context.System.device!, supportedInterfaces };
  return { ...request, context: { ...context, System: { ...context.System, device } } };
}

function answer(text = 'Well?'): ResponseEnvelope {
  const outputSpeech = { type: 'PlainText' as const, text };
  return {
    version: '1.0',
    response: {
      outputSpeech,
      reprompt: { outputSpeech: { ...outputSpeech, text: 'Yes or no?' } },
      shouldEndSession: false,
    },
  };
}

function refuse(): never {
  throw new Error('refused');
}
