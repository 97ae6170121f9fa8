import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { Seen } from './evidence.ts';
import { isAsPromised, recipesIn, sceneOf } from './recipes.ts';
import { each, must, type Rule } from './rule.ts';
import { everyTurn, problems, screensOf, turns } from './turns.ts';

/** What a response is made of, and what the skill is as a program. */
export const FORM_RULES: readonly Rule[] = [
  {
    id: 'sizes',
    text: 'Every response is within the limits of bytes, characters and playing time.',
    source:
      'Request and response reference (mirror): 120 KB, 8000 characters; times in lambda/render/limits.ts',
    judge: (evidence) => {
      const large = turns(evidence, everyTurn, ({ turn }) => {
        const { outputSpeech, reprompt, card } = turn.response?.response ?? {};
        return [
          ...must(Buffer.byteLength(JSON.stringify(turn.response ?? '')) <= BYTES, 'is too large'),
          ...[outputSpeech, reprompt?.outputSpeech, card].flatMap((part) =>
            must(
              Object.values(part ?? {}).every((text) => String(text).length <= CHARACTERS),
              'has too many characters',
            ),
          ),
        ];
      });
      return { seen: large.seen, breaches: [...large.breaches, ...problems(evidence, 'size').breaches] };
    },
  },
  {
    id: 'speech-legal',
    text: 'All speech is legal markup, with nothing unfilled in it; no document or request has a fault.',
    source: 'SSML reference, by ssml-check-core and own rules',
    judge: (evidence) => problems(evidence, 'speech'),
  },
  {
    id: 'every-sample',
    text: 'Every sample of every model, with the first value in each slot, is said after a launch: the desk hears it as one of the intents it is a sample of, and the answer is not that it was not understood.',
    source: 'Rejections in public threads: every sample and example phrase is tried',
    judge: (evidence) =>
      turns(
        evidence,
        ({ sampleOf }) => sampleOf !== null,
        ({ sampleOf, turn }) => [
          ...must(
            sampleOf?.includes(turn.heard.intent ?? '') === true,
            `is heard as ${turn.heard.intent}, not ${sampleOf?.join(' or ')}`,
          ),
          ...must(turn.said !== '' && turn.problems.length === 0, 'is not answered as it should be'),
          ...must(
            !MISSES.test(turn.said) || IN_NEED_OF_A_QUESTION.includes(turn.heard.intent ?? ''),
            `is not understood: "${turn.said}"`,
          ),
        ],
      ),
  },
  {
    id: 'recipes-work',
    text: 'Every conversation that the testing instructions spell out was had, and came to what they say.',
    source: 'Manifest reference, testingInstructions; rejections in public threads',
    judge: ({ manifest: { manifest }, seen }) => {
      const recipes = recipesIn(String(manifest.publishingInformation['testingInstructions'] ?? ''));
      const had = recipes.map((recipe) => ({ recipe, ends: endsOf(seen, sceneOf(recipe)) }));
      const { breaches } = each(had, ({ recipe, ends }) => [
        ...must(ends.length > 0, `nobody had this one: ${recipe.outcome}`),
        ...ends.flatMap(({ where, turn }) =>
          must(isAsPromised(recipe, turn) === true, `${where}: comes to something else: "${turn.said}"`),
        ),
      ]);
      const few = must(recipes.length >= RECIPES, `only ${recipes.length} conversations are spelled out`);
      return seen.length === 0
        ? { seen: 0, breaches: [] }
        : { seen: recipes.length, breaches: [...few, ...breaches] };
    },
  },
  {
    id: 'interfaces-used',
    text: 'The manifest declares the interfaces that the responses use, and no other.',
    source: 'Manifest reference, interfaces',
    judge: ({ manifest, seen }) => {
      const { interfaces } = manifest.manifest.apis.custom as { interfaces: { type: string }[] };
      const declared = interfaces.map(({ type }) => type);
      const sent = [...new Set(seen.flatMap(({ turn }) => turn.directives))];
      const used = new Set(sent.flatMap((directive) => interfaceOf(directive) ?? []));
      const { breaches } = each([...used, ...declared], (type) => [
        ...must(declared.includes(type), `${type} is sent but not declared`),
        ...must(used.has(type), `${type} is declared but never sent`),
      ]);
      // Where nothing was played, nothing can be missed.
      return sent.length === 0 ? { seen: 0, breaches: [] } : { seen: sent.length, breaches };
    },
  },
  {
    id: 'device-can',
    text: 'A device is sent only what it said that it supports, in no later version of the language.',
    source: 'Alexa.Presentation.APL reference: supportedInterfaces, maxVersion',
    judge: (evidence) =>
      turns(
        evidence,
        ({ turn }) => turn.directives.length > 0,
        ({ turn }) => unsupported(turn.request, turn.response),
      ),
  },
  {
    id: 'nothing-unfilled',
    text: 'No card and no screen shows a placeholder or a value that is none.',
    source: 'Ours; the same in speech is speech-legal',
    judge: (evidence) =>
      turns(evidence, everyTurn, ({ turn }) =>
        [...screensOf(turn.response), cardOf(turn.response)].flatMap((shown) => {
          const unfilled = UNFILLED.exec(shown.replace(/\$\{[^}]*\}/g, ''));
          return must(unfilled === null, `shows "${unfilled?.[0]}"`);
        }),
      ),
  },
  {
    id: 'in-time',
    text: 'Every answer is there within seven seconds, one less than Alexa waits.',
    source: "Amazon's sample repository, staff: 8 s; ours",
    judge: (evidence) =>
      turns(evidence, everyTurn, ({ unheard: { ms } }) => must(ms < ANSWER_MS, `took ${Math.round(ms)} ms`)),
  },
  {
    id: 'robust',
    text: 'Unknown properties are ignored, a wrong skill id is refused by what Lambda runs, it takes two arguments; where something of ours fails, the person is asked on and the log says no more than what failed; a disabled skill leaves nothing.',
    source: 'SDK issue 202; security requirements; Node.js 24 on Lambda refuses callbacks; skill events',
    judge: ({ probes }) => each(probes, ({ name, holds }) => must(holds, name)),
  },
];

/** The check, the stretches, the reminders and what is kept, with every outcome that a reviewer may ask for. */
const RECIPES = 8;

/** The last turn of each playing of a scene. */
function endsOf(seen: readonly Seen[], scene: string): readonly Seen[] {
  const played = seen.filter(({ where }) => where.startsWith(`${scene}, `));
  return [...new Map(played.map((one) => [`${one.device} ${one.locale}`, one])).values()];
}

const BYTES = 120 * 1024;
const CHARACTERS = 8000;
const ANSWER_MS = 7000;

const UNFILLED = /\{[a-z]\w*\}|\bundefined\b|\bNaN\b|\[object /i;

function cardOf(response: ResponseEnvelope | null | undefined): string {
  return JSON.stringify(response?.response?.card ?? '');
}

/** What a directive needs the device to have, by the beginning of its name. Any device plays APL for Audio. */
const NEEDS: readonly (readonly [string, string])[] = [
  ['Alexa.Presentation.APLT.', 'Alexa.Presentation.APLT'],
  ['Alexa.Presentation.APL.', 'Alexa.Presentation.APL'],
  ['Alexa.Presentation.HTML.', 'Alexa.Presentation.HTML'],
  ['AudioPlayer.', 'AudioPlayer'],
  ['VideoApp.', 'VideoApp'],
];

function unsupported(
  request: RequestEnvelope | null | undefined,
  response: ResponseEnvelope | null | undefined,
): readonly string[] {
  const supported = (request?.context.System.device?.supportedInterfaces ?? {}) as Readonly<
    Record<string, { runtime?: { maxVersion?: string } }>
  >;
  return (response?.response?.directives ?? []).flatMap((directive) => {
    const { type, document } = directive as { type: string; document?: { version?: string } };
    const needed = NEEDS.find(([prefix]) => type.startsWith(prefix))?.[1];
    if (needed === undefined) return [];
    const { maxVersion } = supported[needed]?.runtime ?? {};
    return [
      ...must(needed in supported, `sends ${type}, which the device cannot take`),
      ...must(
        maxVersion === undefined || !isLater(document?.version ?? '0', maxVersion),
        `sends version ${document?.version} of ${needed}; the device knows ${maxVersion}`,
      ),
    ];
  });
}

/** "2024.3" is later than "1.9", and "1.10" too. */
function isLater(version: string, than: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [other = 0, otherMinor = 0] = than.split('.').map(Number);
  return major > other || (major === other && minor > otherMinor);
}

const MISSES = /\bI (didn't get|did not get|missed|didn't catch) that\b/i;

/** They answer what is asked or was just said, and mean nothing in a session that has only begun. */
const IN_NEED_OF_A_QUESTION: readonly string[] = [
  'OnsetIntent',
  'DontKnowIntent',
  'ForMyselfIntent',
  'WhichTimeIntent',
  'ReminderDayIntent',
  'NotReminderDayIntent',
];

/** The interface that a directive needs; null where it needs none to be declared. */
function interfaceOf(directive: string): string | null {
  return INTERFACES.find(([prefix]) => directive.startsWith(prefix))?.[1] ?? null;
}

const INTERFACES: readonly (readonly [string, string])[] = [
  ['Alexa.Presentation.', 'ALEXA_PRESENTATION_APL'],
  ['AudioPlayer.', 'AUDIO_PLAYER'],
  ['VideoApp.', 'VIDEO_APP'],
  ['GadgetController.', 'GADGET_CONTROLLER'],
];
