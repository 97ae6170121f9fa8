import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The language that people write; the other locales are made from it at every build and never committed, so they cannot drift. */
export const AUTHORED = 'en-US';
export const LOCALES = [AUTHORED, 'en-GB', 'en-CA', 'en-AU', 'en-IN'] as const;
export type Locale = (typeof LOCALES)[number];

const FOLDER = join(import.meta.dirname, '..', 'interaction-models');

/** An interaction model in Alexa's own format, as far as we touch it. */
export interface Model {
  readonly interactionModel: {
    readonly languageModel: LanguageModel;
    readonly [rest: string]: unknown;
  };
}

export interface LanguageModel {
  readonly invocationName: string;
  readonly intents: readonly Intent[];
  readonly types?: readonly SlotType[];
  readonly [rest: string]: unknown;
}

export interface Intent {
  readonly name: string;
  readonly slots?: readonly { readonly name: string; readonly type: string }[];
  readonly samples?: readonly string[];
}

export interface SlotType {
  readonly name: string;
  readonly values?: readonly SlotValue[];
}

export interface SlotValue {
  readonly id?: string;
  readonly name: { readonly value: string; readonly synonyms?: readonly string[] };
}

/** All that is authored of a locale. Everything is added; nothing that en-US understands is ever lost. */
export interface Differences {
  /**
   * A word or phrase and what else people say for it: every sample and synonym with it gets a twin. With nothing
   * else to say it stands apart from a shorter one in it.
   */
  readonly alsoSay: Readonly<Record<string, readonly string[]>>;
  /** Intent to further samples. */
  readonly samples: Readonly<Record<string, readonly string[]>>;
  /** Slot type to value id to further synonyms. */
  readonly synonyms: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

export function modelFor(locale: Locale): Model {
  const authored: Model = readJson(`${AUTHORED}.json`);
  return locale === AUTHORED ? authored : localise(authored, differencesOf(locale));
}

/** Throws where the differences name an intent, slot type or value that the model does not have. */
export function localise(authored: Model, differences: Differences): Model {
  const { languageModel } = authored.interactionModel;
  refuseUnknown(languageModel, differences);
  const taken = new Set(languageModel.intents.flatMap(({ samples = [] }) => samples));
  const intents = languageModel.intents.map((intent) => {
    const more = [...twins(intent.samples ?? [], differences), ...(differences.samples[intent.name] ?? [])];
    const samples = [...(intent.samples ?? []), ...more.filter((sample) => claim(taken, sample))];
    return samples.length > 0 ? { ...intent, samples } : intent;
  });
  const types = languageModel.types?.map((type) => localiseType(type, differences));
  return {
    ...authored,
    interactionModel: {
      ...authored.interactionModel,
      languageModel: { ...languageModel, intents, ...(types ? { types } : {}) },
    },
  };
}

function localiseType(type: SlotType, differences: Differences): SlotType {
  if (!type.values) return type;
  const taken = new Set(type.values.flatMap(({ name }) => [name.value, ...(name.synonyms ?? [])]));
  const values = type.values.map((value) => {
    const { synonyms = [] } = value.name;
    const more = [
      ...twins([value.name.value, ...synonyms], differences),
      ...(differences.synonyms[type.name]?.[value.id ?? ''] ?? []),
    ];
    const added = more.filter((synonym) => claim(taken, synonym));
    return { ...value, name: { ...value.name, synonyms: [...synonyms, ...added] } };
  });
  return { ...type, values };
}

/** The same sentences in the locale's words, for those that have such a word. */
function twins(sentences: readonly string[], differences: Differences): readonly string[] {
  return Object.keys(differences.alsoSay).flatMap((word) => twinsBy(word, sentences, differences));
}

/** A word within a longer one of the list is left to that: "toilet paper" is no lavatory paper. */
function twinsBy(word: string, sentences: readonly string[], { alsoSay }: Differences): readonly string[] {
  const longer = Object.keys(alsoSay).filter((other) => other !== word && wholeWord(word).test(other));
  return sentences
    .filter((sentence) => wholeWord(word).test(sentence))
    .filter((sentence) => !longer.some((other) => wholeWord(other).test(sentence)))
    .flatMap((sentence) =>
      (alsoSay[word] ?? []).map((other) => sentence.replaceAll(wholeWord(word, 'g'), other)),
    );
}

function wholeWord(word: string, flags = ''): RegExp {
  return new RegExp(`(?<![\\w{'])${word}(?![\\w}'])`, flags);
}

/** Differences that change nothing, a line each: what they add is said in the authored model already. */
export function idleDifferences(authored: Model, differences: Differences): readonly string[] {
  const { intents, types = [] } = authored.interactionModel.languageModel;
  const lists = [
    intents.flatMap(({ samples = [] }) => samples),
    ...types.map(({ values = [] }) => values.flatMap(({ name }) => [name.value, ...(name.synonyms ?? [])])),
  ];
  const adds = (word: string, other: string) =>
    lists.some((list) => {
      const said = new Set(list);
      const only = { ...differences, alsoSay: { ...differences.alsoSay, [word]: [other] } };
      return twinsBy(word, list, only).some((twin) => !said.has(twin));
    });
  const keepsApart = (phrase: string) => lists.flat().some((sentence) => wholeWord(phrase).test(sentence));
  return [
    ...Object.entries(differences.alsoSay).flatMap(([word, others]) =>
      others.length === 0
        ? keepsApart(word)
          ? []
          : [`"${word}" is never said`]
        : others.filter((other) => !adds(word, other)).map((other) => `${word} as ${other}`),
    ),
    ...Object.entries(differences.samples).flatMap(([intent, samples]) =>
      samples.filter((sample) => lists[0]!.includes(sample)).map((sample) => `${intent}: ${sample}`),
    ),
    ...Object.entries(differences.synonyms).flatMap(([type, byValue]) =>
      Object.values(byValue)
        .flat()
        .filter((word) => lists[types.findIndex(({ name }) => name === type) + 1]?.includes(word))
        .map((word) => `${type}: ${word}`),
    ),
  ];
}

/** What a locale authors of its own; nothing for the authored one. */
export function differencesOf(locale: Locale): Differences {
  return locale === AUTHORED
    ? { alsoSay: {}, samples: {}, synonyms: {} }
    : readJson(join('differences', `${locale}.json`));
}

/** True once for each sentence: what another intent or value has said already stays with that one. */
function claim(taken: Set<string>, sentence: string): boolean {
  if (taken.has(sentence)) return false;
  taken.add(sentence);
  return true;
}

function refuseUnknown({ intents, types = [] }: LanguageModel, { samples, synonyms }: Differences): void {
  for (const name of Object.keys(samples)) {
    if (!intents.some((intent) => intent.name === name)) {
      throw new Error(`differences name the intent ${name}; interaction-models/${AUTHORED}.json has none`);
    }
  }
  for (const [name, values] of Object.entries(synonyms)) {
    const ids = types.find((type) => type.name === name)?.values?.map(({ id }) => id) ?? [];
    for (const id of Object.keys(values).filter((one) => !ids.includes(one))) {
      throw new Error(
        `differences name ${name}.${id}; interaction-models/${AUTHORED}.json has no such value`,
      );
    }
  }
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
}
