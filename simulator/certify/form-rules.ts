import { RESPONSE_BYTES } from '../../lambda/render/limits.ts';
import { each, must, type Rule } from './rule.ts';
import { everyTurn, problems, turns } from './turns.ts';

/** What a response is made of, and what the skill is as a program. */
export const FORM_RULES: readonly Rule[] = [
  {
    id: 'sizes',
    text: 'Every response is within the limits of bytes, characters and playing time.',
    source: 'lambda/render/limits.ts, each with its source',
    judge: (evidence) => {
      const large = turns(evidence, everyTurn, ({ turn }) =>
        must(Buffer.byteLength(JSON.stringify(turn.response ?? '')) <= RESPONSE_BYTES, 'is too large'),
      );
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
            !MISSES.test(turn.said) || IN_NEED_OF_A_QUESTION.includes(turn.heard.text),
            `is not understood: "${turn.said}"`,
          ),
        ],
      ),
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
    id: 'robust',
    text: 'Unknown properties are ignored, a wrong skill id is refused, the handler takes two arguments.',
    source: 'SDK issue 202; security requirements; Node.js 24 on Lambda refuses callbacks',
    judge: ({ probes }) => each(probes, ({ name, holds }) => must(holds, name)),
  },
];

const MISSES = /\bI (didn't get|did not get|missed|didn't catch) that\b/i;

/** Answers to a question of the check, which is not open in a session that has only begun. */
const IN_NEED_OF_A_QUESTION: readonly string[] = ['thirty seconds ago', 'how do i know', "it's for me"];

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
