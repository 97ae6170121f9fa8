import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** An interaction model in Alexa's own format, as far as the tests look at it. */
export interface Model {
  readonly invocationName: string;
  readonly modelConfiguration: { readonly fallbackIntentSensitivity: { readonly level: string } };
  readonly intents: readonly Intent[];
  readonly types: readonly SlotType[];
}

export interface Intent {
  readonly name: string;
  readonly slots?: readonly {
    readonly name: string;
    readonly type: string;
    readonly multipleValues?: { readonly enabled: boolean };
  }[];
  readonly samples: readonly string[];
}

export interface SlotType {
  readonly name: string;
  readonly values: readonly {
    readonly id: string;
    readonly name: { readonly value: string; readonly synonyms: readonly string[] };
  }[];
}

export const EN_US: Model = JSON.parse(readFileSync(resolve('interaction-models/en-US.json'), 'utf8'))
  .interactionModel.languageModel;

export function slotsIn(sample: string): readonly string[] {
  return [...sample.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
}

export function typeOf(intent: Intent, slot: string): string | undefined {
  return intent.slots?.find((each) => each.name === slot)?.type;
}

export function slotType(name: string): SlotType {
  return EN_US.types.find((type) => type.name === name)!;
}

/** Everything that may be said for a value: its name and its synonyms. */
export function saidFor(type: SlotType): readonly { readonly id: string; readonly said: string }[] {
  return type.values.flatMap(({ id, name }) => [name.value, ...name.synonyms].map((said) => ({ id, said })));
}
