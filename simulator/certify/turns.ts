import type { ResponseEnvelope } from 'ask-sdk-model';
import type { Evidence, Seen } from './evidence.ts';
import { each, type Judgement } from './rule.ts';

/** Looks at the turns that a rule is about, and says where each fault was. */
export function turns(
  { seen }: Evidence,
  which: (seen: Seen) => boolean,
  faults: (seen: Seen) => readonly string[],
): Judgement {
  return each(seen.filter(which), (one) => faults(one).map((fault) => `${one.where}: ${fault}`));
}

export function everyTurn(): boolean {
  return true;
}

export function isLaunch({ turn }: Seen): boolean {
  return turn.heard.request === 'LaunchRequest';
}

export function isIntent(...names: readonly string[]): (seen: Seen) => boolean {
  return ({ turn }) => turn.heard.intent !== null && names.includes(turn.heard.intent);
}

/**
 * What the desk's own look at a response found, by what it is about. Each kind has a rule; what none of the
 * others knows is speech, so that no problem is anybody's and nobody's.
 */
export type ProblemKind = 'microphone' | 'nobody' | 'hanging' | 'size' | 'speech';

export function problems(evidence: Evidence, kind: ProblemKind): Judgement {
  return turns(evidence, everyTurn, ({ turn }) => turn.problems.filter((one) => kindOf(one) === kind));
}

function kindOf(problem: string): ProblemKind {
  return KINDS.find(([, words]) => words.test(problem))?.[0] ?? 'speech';
}

const KINDS: readonly (readonly [ProblemKind, RegExp])[] = [
  ['microphone', /^(an open microphone without|the reprompt repeats)/],
  [
    'nobody',
    /^(the session ends (after|without)|a question to a shut|a reprompt that nobody|an answer to Session)/,
  ],
  ['hanging', /^the session is left hanging/],
  ['size', /^(what is heard|the reprompt) takes \d+ s|^[\w ]+:? ?(has )?\d+ (bytes|characters)/],
];

/** Whether the device said that it draws documents. */
export function hasScreen({ turn }: Seen): boolean {
  const { supportedInterfaces } = turn.request?.context.System.device ?? {};
  return supportedInterfaces?.['Alexa.Presentation.APL'] !== undefined;
}

/** All words that a screen of this response shows, one text a screen. */
export function screensOf(response: ResponseEnvelope | null | undefined): readonly string[] {
  return (response?.response?.directives ?? [])
    .filter(({ type }) => type === 'Alexa.Presentation.APL.RenderDocument')
    .map((directive) => textsIn(directive).join(' '));
}

/** All words of a turn, wherever they are: said, asked again, on a screen, on the card in the app. */
export function wordsOf({ turn }: Seen): string {
  const card = textsIn(turn.response?.response?.card).join(' ');
  return [turn.said, turn.reprompt ?? '', ...screensOf(turn.response), card].join(' ');
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
