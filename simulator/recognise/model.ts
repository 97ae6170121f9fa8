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

/** `source` names where it came from, for the message of the error it throws when it is no model. */
export function modelOf(json: unknown, locale: string, source: string): InteractionModel {
  const language = (json as { interactionModel?: { languageModel?: Partial<InteractionModel> } } | null)
    ?.interactionModel?.languageModel;
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
