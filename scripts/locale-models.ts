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
  /** A word or phrase and what else people say for it: every sample and synonym with it gets a twin. */
  readonly alsoSay: Readonly<Record<string, readonly string[]>>;
  /** Intent to further samples. */
  readonly samples: Readonly<Record<string, readonly string[]>>;
  /** Slot type to value id to further synonyms. */
  readonly synonyms: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

export function modelFor(locale: Locale): Model {
  const authored: Model = readJson(`${AUTHORED}.json`);
  return locale === AUTHORED ? authored : localise(authored, readJson(join('differences', `${locale}.json`)));
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
function twins(sentences: readonly string[], { alsoSay }: Differences): readonly string[] {
  return Object.entries(alsoSay).flatMap(([word, others]) => {
    const whole = new RegExp(`(?<![\\w{'])${word}(?![\\w}'])`, 'g');
    return sentences
      .filter((sentence) => sentence.search(whole) >= 0)
      .flatMap((sentence) => others.map((other) => sentence.replaceAll(whole, other)));
  });
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
