import { understand } from '../../lambda/handlers/understand.ts';
import type { AskedGate } from '../../lambda/triage/listening/lexicon/lexicon.ts';
import { QUESTIONS, type QuestionId } from '../../lambda/triage/questions.ts';
import type { Intent, LanguageModel } from '../../scripts/locale-models.ts';
import { DESK_SKILL_ID } from '../envelope/ids.ts';
import { intentOf } from '../envelope/intent.ts';

/** One way to hear a sentence: as a sample of an intent, with at most one listed value in it. */
interface Hearing {
  readonly intent: Intent;
  readonly slot: { readonly name: string; readonly value: string; readonly id: string } | null;
}

/** A sentence that Alexa may give to either of two intents. */
export interface Conflict {
  readonly sentence: string;
  readonly intents: readonly [string, string];
  /** Where the skill takes it for something else, depending on the intent; empty when it never matters. */
  readonly asked: readonly string[];
}

/**
 * Every sentence that is a sample of two intents, word for word or with a listed value in its slot. What Alexa
 * makes of those is not ours to say; whether it matters, is. Takes some seconds.
 */
export function conflictsIn(model: LanguageModel): readonly Conflict[] {
  return [...hearingsBySentence(model)].flatMap(([sentence, [first, ...others]]) =>
    others.map((other) => conflictOf(sentence, first!, other)),
  );
}

/** The intents that each sentence is a sample of, in the order of the model. */
export function ownersOf(model: LanguageModel): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...hearingsBySentence(model)].map(([sentence, hearings]) => [
      sentence,
      hearings.map(({ intent }) => intent.name),
    ]),
  );
}

/** One hearing for each intent that a sentence may go to. */
function hearingsBySentence({ intents, types = [] }: LanguageModel): ReadonlyMap<string, readonly Hearing[]> {
  const all = new Map<string, Hearing[]>();
  for (const intent of intents) {
    for (const [sentence, hearing] of hearingsOf(intent, types)) {
      const known = all.get(sentence);
      if (known === undefined) all.set(sentence, [hearing]);
      else if (!known.some((one) => one.intent === intent)) known.push(hearing);
    }
  }
  return all;
}

/** Those that matter, by the pair of intents. */
export function reportOfConflicts(conflicts: readonly Conflict[]): string {
  const matter = conflicts.filter(({ asked }) => asked.length > 0);
  const pairs = Map.groupBy(matter, ({ intents }) => intents.join(' or '));
  return [
    `${conflicts.length} sentences are samples of two intents; ${matter.length} mean something else in the other.`,
    ...[...pairs].flatMap(([pair, ones]) => [
      '',
      pair,
      ...ones.map(({ sentence, asked }) => `  "${sentence}" at ${asked.join(', ')}`),
    ]),
  ].join('\n');
}

function* hearingsOf(intent: Intent, types: LanguageModel['types']): Generator<readonly [string, Hearing]> {
  for (const sample of intent.samples ?? []) {
    const named = [...sample.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
    if (named.length === 0) yield [sample, { intent, slot: null }];
    const [name] = named;
    if (named.length !== 1 || name === undefined) continue;
    const type = types?.find((one) => one.name === intent.slots?.find((slot) => slot.name === name)?.type);
    for (const { id = '', name: said } of type?.values ?? []) {
      for (const value of [said.value, ...(said.synonyms ?? [])]) {
        yield [sample.replace(`{${name}}`, value), { intent, slot: { name, value, id } }];
      }
    }
  }
}

function conflictOf(sentence: string, one: Hearing, other: Hearing): Conflict {
  return {
    sentence,
    intents: [one.intent.name, other.intent.name],
    asked: EVERY_STANDING.filter((standing) => meaningOf(one, standing) !== meaningOf(other, standing)).map(
      ({ name }) => name,
    ),
  };
}

/** What may be open while a sentence is said: nothing, a question of the check, or one before a routine. */
interface Standing {
  readonly name: string;
  readonly question: QuestionId | null;
  readonly gate: AskedGate | null;
}

const EVERY_STANDING: readonly Standing[] = [
  { name: 'nothing', question: null, gate: null },
  ...[...QUESTIONS.map(({ id }) => id), 'adult' as const].map((id) => ({
    name: id,
    question: id,
    gate: null,
  })),
  ...(['signs', 'injury', 'blocks'] as const).map((gate) => ({ name: `gate-${gate}`, question: null, gate })),
];

/** What the skill makes of a hearing. Locales share most of theirs, so each is asked for once. */
function meaningOf(hearing: Hearing, standing: Standing): string {
  const { intent, slot } = hearing;
  const key = [standing.name, intent.name, slot?.name, slot?.value, slot?.id].join('\n');
  const known = MEANINGS.get(key) ?? understood(hearing, standing);
  MEANINGS.set(key, known);
  return known;
}

const MEANINGS = new Map<string, string>();

function understood({ intent, slot }: Hearing, { question, gate }: Standing): string {
  const filled =
    slot === null
      ? {}
      : { [slot.name]: { values: [{ value: slot.value, matches: [{ name: slot.value, id: slot.id }] }] } };
  const request = {
    type: 'IntentRequest',
    intent: intentOf({ intent: intent as never, filled } as never, DESK_SKILL_ID),
  };
  return JSON.stringify(understand({ version: '1.0', request } as never, question, gate));
}
