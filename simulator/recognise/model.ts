import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An interaction model as the developer console takes it; only what recognising needs. */
export interface InteractionModel {
  readonly locale: string;
  readonly invocationName: string;
  readonly intents: readonly IntentModel[];
  readonly types: readonly TypeModel[];
}

export interface IntentModel {
  readonly name: string;
  readonly slots?: readonly SlotModel[];
  readonly samples?: readonly string[];
}

export interface SlotModel {
  readonly name: string;
  readonly type: string;
  readonly multipleValues?: { readonly enabled: boolean };
}

export interface TypeModel {
  readonly name: string;
  readonly values: readonly TypeValue[];
}

export interface TypeValue {
  readonly id?: string;
  readonly name: { readonly value: string; readonly synonyms?: readonly string[] };
}

export const SEARCH_QUERY = 'AMAZON.SearchQuery';
export const FALLBACK = 'AMAZON.FallbackIntent';

/**
 * Reads `<folder>/<locale>.json`. Throws with one line that names the file and the cure when it is missing
 * or is not a model.
 */
export function readModel(folder: string, locale: string): InteractionModel {
  const file = join(folder, `${locale}.json`);
  if (!existsSync(file))
    throw new Error(`${file}: no interaction model for ${locale}; add one or choose another locale`);
  return modelOf(readFileSync(file, 'utf8'), locale, file);
}

/** `source` names where the text came from, for the message of the error it throws when it is no model. */
export function modelOf(json: string, locale: string, source: string): InteractionModel {
  const language = parsed(json, source)?.interactionModel?.languageModel;
  if (!language?.invocationName || !Array.isArray(language.intents)) {
    throw new Error(
      `${source}: not an interaction model; it needs interactionModel.languageModel with intents`,
    );
  }
  return {
    locale,
    invocationName: language.invocationName,
    intents: language.intents,
    types: language.types ?? [],
  };
}

// biome-ignore lint/suspicious/noExplicitAny: the shape is checked by the caller
function parsed(json: string, source: string): any {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new Error(`${source}: not JSON (${(error as Error).message})`);
  }
}
