import { INTENTS } from '../../lambda/handlers/intents.ts';
import type { Intent, LanguageModel, Model, SlotType } from '../../scripts/locale-models.ts';
import { conflictsIn } from './conflicts.ts';
import type { Evidence } from './evidence.ts';
import { each, type Judgement, must, type Rule } from './rule.ts';
import { MODEL, schemaFaults } from './schema.ts';

const NAME_RULES = 'Invocation Name Requirements (mirror)';
const SAMPLES = 'Interaction model rules, as several model libraries quote them (mirror)';

export const MODEL_RULES: readonly Rule[] = [
  {
    id: 'model-schema',
    text: "Every interaction model keeps to the formal schema of Amazon's management API.",
    source: 'ask-smapi-model 1.24, spec.json',
    judge: ({ models }) =>
      each(Object.entries(models), ([locale, model]) =>
        schemaFaults(MODEL, model).map((fault) => `${locale}: ${fault}`),
      ),
  },
  {
    id: 'invocation-name',
    text: 'The name to call it by: two words or more, small letters, no launch, connecting or wake word.',
    source: NAME_RULES,
    judge: (evidence) =>
      locales(evidence, ({ invocationName }) => [
        ...must(/^[a-z.' ]+$/.test(invocationName), `"${invocationName}" has other than small letters`),
        ...must(!/^\s|\s\s|\s$/.test(invocationName), `"${invocationName}" has a blank too many`),
        ...must(invocationName.trim().split(/\s+/).length >= 2, `"${invocationName}" is one word`),
        ...invocationName.split(' ').flatMap((word) => must(!RESERVED.has(word), `"${word}" is reserved`)),
      ]),
  },
  {
    id: 'built-ins',
    text: 'Help, Stop, Cancel, NavigateHome, Fallback, Yes and No are there.',
    source: 'Standard Built-in Intents; a missing one is a known rejection (exam notes)',
    judge: (evidence) =>
      locales(evidence, ({ intents }) =>
        ['Help', 'Stop', 'Cancel', 'NavigateHome', 'Fallback', 'Yes', 'No'].flatMap((name) =>
          must(
            intents.some((intent) => intent.name === `AMAZON.${name}Intent`),
            `no AMAZON.${name}Intent`,
          ),
        ),
      ),
  },
  {
    id: 'names-legal',
    text: "Intents, slots and types have names of letters and underscores, each once; what begins with AMAZON. is one of Amazon's.",
    source: 'Interaction model schema; Standard Built-in Intents; Slot Type Reference',
    judge: (evidence) =>
      locales(evidence, ({ intents, types = [] }) => [
        ...doubled(intents.map(({ name }) => name)).map((name) => `two intents ${name}`),
        ...doubled(types.map(({ name }) => name)).map((name) => `two types ${name}`),
        ...intents.flatMap(({ name, slots = [] }) => [
          ...must(/^[A-Za-z_.]+$/.test(name), `intent "${name}"`),
          ...must(!name.startsWith('AMAZON.') || BUILT_IN_INTENTS.has(name), `Amazon has no ${name}`),
          ...must(name.startsWith('AMAZON.') || !name.includes('.'), `intent "${name}" has a full stop`),
          ...doubled(slots.map((slot) => slot.name)).map((slot) => `${name}: two slots ${slot}`),
          ...slots.flatMap((slot) => [
            ...must(/^[A-Za-z_]+$/.test(slot.name), `${name}: slot "${slot.name}"`),
            ...must(
              !slot.type.startsWith('AMAZON.') || BUILT_IN_TYPES.has(slot.type),
              `${name}: Amazon has no ${slot.type}`,
            ),
          ]),
        ]),
        ...types.flatMap(({ name }) => must(/^[A-Za-z_]+$/.test(name), `type "${name}"`)),
      ]),
  },
  {
    id: 'intents-handled',
    text: 'The skill knows every intent of every model, and the models have every intent that it knows.',
    source: 'Rejections in public threads: an intent that nobody handles; ours',
    judge: (evidence) =>
      locales(evidence, ({ intents }) => {
        const names = intents.map(({ name }) => name);
        return [
          ...names.flatMap((name) => must(Object.hasOwn(INTENTS, name), `nobody handles ${name}`)),
          ...Object.keys(INTENTS).flatMap((name) => must(names.includes(name), `${name} is in no model`)),
        ];
      }),
  },
  {
    id: 'dialog-prompts',
    text: 'A dialogue model names only intents, slots and prompts that are there, and every prompt is of one.',
    source: 'Interaction model schema, dialog and prompts',
    judge: ({ models }) =>
      each(Object.entries(models), ([locale, { interactionModel }]) =>
        dialogFaults(interactionModel).map((fault) => `${locale}: ${fault}`),
      ),
  },
  {
    id: 'no-second-yes',
    text: 'Nothing but the built-in intents answers a bare yes, no, stop, cancel or help.',
    source: 'keatontaylor/alexa-actions issue 263: custom ones clash on screens',
    judge: (evidence) =>
      intents(evidence, ({ name, samples = [] }) =>
        name.startsWith('AMAZON.')
          ? []
          : samples.flatMap((sample) =>
              must(!/^(yes|no|stop|cancel|help)$/.test(sample), `${name} says "${sample}"`),
            ),
      ),
  },
  {
    id: 'sample-characters',
    text: 'Samples and values hold letters, spaces, apostrophes, hyphens, underscores and full stops; numbers are words.',
    source: SAMPLES,
    judge: (evidence) =>
      locales(evidence, ({ intents, types = [] }) => [
        ...intents.flatMap(({ name, samples = [] }) =>
          samples.flatMap((sample) => must(isLegal(sample.replace(/\{\w+\}/g, 'x')), `${name}: "${sample}"`)),
        ),
        ...types.flatMap((type) =>
          wordsOf(type).flatMap(({ word }) => must(isLegal(word), `${type.name}: "${word}"`)),
        ),
      ]),
  },
  {
    id: 'sample-once',
    text: 'No sample belongs to two intents, whatever its slots are called, and none stands twice.',
    source: `${SAMPLES}; "no conflicts between intents"`,
    judge: (evidence) =>
      locales(evidence, ({ intents }) => {
        const owners = new Map<string, string>();
        return intents.flatMap(({ name, slots = [], samples = [] }) =>
          samples.flatMap((sample) => {
            // Two names of a slot are one pattern to Alexa, which hears only what may stand there.
            const shape = sample.toLowerCase().replace(/\{(\w+)\}/g, (whole, slot: string) => {
              const type = slots.find((one) => one.name.toLowerCase() === slot)?.type;
              return type ? `{${type}}` : whole;
            });
            const owner = owners.get(shape);
            owners.set(shape, owner ?? name);
            return must(owner === undefined, `"${sample}" is in ${owner} and ${name}`);
          }),
        );
      }),
  },
  {
    id: 'sample-meaning',
    text: 'A sentence that is a sample of two intents, by a value in a slot, means the same in both, whatever is asked.',
    source: `${SAMPLES}; "no conflicts between intents"`,
    judge: ({ models }) =>
      each(
        Object.entries(models).flatMap(([locale, { interactionModel }]) =>
          conflictsIn(interactionModel.languageModel).map((conflict) => ({ locale, ...conflict })),
        ),
        ({ locale, sentence, intents, asked }) =>
          must(
            asked.length === 0,
            `${locale}: "${sentence}" is ${intents.join(' or ')} at ${asked.join(', ')}`,
          ),
      ),
  },
  {
    id: 'slots-declared',
    text: 'Every slot in a sample is declared, every declared one is used, and its type exists.',
    source: 'Interaction model schema',
    judge: (evidence) =>
      locales(evidence, ({ intents, types = [] }) =>
        intents.flatMap(({ name, slots = [], samples = [] }) => {
          const used = new Set(
            samples.flatMap((sample) => [...sample.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot!)),
          );
          return [
            ...[...used].flatMap((slot) =>
              must(
                slots.some((one) => one.name === slot),
                `${name}: {${slot}} is not declared`,
              ),
            ),
            ...slots.flatMap((slot) => [
              ...must(used.has(slot.name), `${name}: {${slot.name}} is never used`),
              ...must(
                slot.type.startsWith('AMAZON.') || types.some((type) => type.name === slot.type),
                `${name}: no type ${slot.type}`,
              ),
            ]),
          ];
        }),
      ),
  },
  {
    id: 'search-query-carrier',
    text: 'Every sample with a SearchQuery slot has a carrier phrase around it, and no other slot.',
    source: "Slot type reference, AMAZON.SearchQuery; Amazon's build refuses it bare",
    judge: (evidence) =>
      intents(evidence, ({ name, slots = [], samples = [] }) => {
        const queries = slots
          .filter(({ type }) => type === 'AMAZON.SearchQuery')
          .map((slot) => `{${slot.name}}`);
        return samples
          .filter((sample) => queries.some((query) => sample.includes(query)))
          .flatMap((sample) => [
            ...must(/[a-z]/i.test(sample.replace(/\{\w+\}/g, '')), `${name}: "${sample}" has no carrier`),
            ...must((sample.match(/\{/g) ?? []).length === 1, `${name}: "${sample}" has another slot`),
          ]);
      }),
  },
  {
    id: 'slot-values',
    text: 'In a slot type an id stands once and a word means one thing.',
    source: 'Interaction model schema; a doubled synonym resolves to either',
    judge: (evidence) =>
      locales(evidence, ({ types = [] }) =>
        types.flatMap((type) => {
          const ids = (type.values ?? []).map(({ id }) => id);
          const owners = new Map<string, string>();
          return [
            ...ids.flatMap((id, n) =>
              must(id !== undefined && ids.indexOf(id) === n, `${type.name}: id ${id}`),
            ),
            ...wordsOf(type).flatMap(({ word, id }) => {
              const owner = owners.get(word.toLowerCase());
              owners.set(word.toLowerCase(), owner ?? id);
              return must(owner === undefined, `${type.name}: "${word}" is ${owner} and ${id}`);
            }),
          ];
        }),
      ),
  },
  {
    id: 'fallback-sensitivity',
    text: 'How readily speech goes to Fallback is chosen, not left to chance.',
    source: 'Interaction model schema, fallbackIntentSensitivity; that it is chosen: ours',
    judge: (evidence) =>
      locales(evidence, (model) => {
        const chosen = model['modelConfiguration'] as
          | { fallbackIntentSensitivity?: { level?: string } }
          | undefined;
        return must(chosen?.fallbackIntentSensitivity?.level !== undefined, 'no sensitivity chosen');
      }),
  },
];

function doubled(names: readonly string[]): readonly string[] {
  const lower = names.map((name) => name.toLowerCase());
  return names.filter((_, n) => lower.indexOf(lower[n]!) !== n);
}

interface Dialog {
  readonly intents?: readonly {
    readonly name: string;
    readonly prompts?: object;
    readonly slots?: readonly { readonly name: string; readonly prompts?: object }[];
  }[];
}

function dialogFaults({ languageModel, ...rest }: Model['interactionModel']): readonly string[] {
  const { intents = [] } = (rest['dialog'] ?? {}) as Dialog;
  const prompts = ((rest['prompts'] ?? []) as readonly { readonly id: string }[]).map(({ id }) => id);
  const asked = intents.flatMap((intent) =>
    [intent, ...(intent.slots ?? [])].flatMap((one) => Object.values(one.prompts ?? {}).map(String)),
  );
  return [
    ...intents.flatMap(({ name, slots = [] }) => {
      const known = languageModel.intents.find((one) => one.name === name);
      return [
        ...must(known !== undefined, `the dialogue of ${name}, which is no intent`),
        ...slots.flatMap((slot) =>
          must(
            known?.slots?.some((one) => one.name === slot.name) === true,
            `the dialogue of ${name} asks for ${slot.name}, which is no slot of it`,
          ),
        ),
      ];
    }),
    ...asked.flatMap((id) => must(prompts.includes(id), `no prompt ${id}`)),
    ...prompts.flatMap((id) => must(asked.includes(id), `the prompt ${id} is never used`)),
  ];
}

const BUILT_IN_INTENTS = new Set(
  `Yes No Help Stop Cancel NavigateHome Fallback Next Previous Repeat Pause Resume StartOver More Select ScrollUp
   ScrollDown ScrollLeft ScrollRight PageUp PageDown NavigateSettings LoopOn LoopOff ShuffleOn ShuffleOff`
    .split(/\s+/)
    .map((name) => `AMAZON.${name}Intent`),
);

const BUILT_IN_TYPES = new Set(
  `NUMBER DURATION DATE TIME FOUR_DIGIT_NUMBER ORDINAL PhoneNumber SearchQuery FirstName Country City Color DayOfWeek
   Month Person Language Food`
    .split(/\s+/)
    .map((name) => `AMAZON.${name}`),
);

const RESERVED = new Set(
  `alexa amazon echo computer ziggy hey skill skills app run start play resume use launch ask open tell load begin
   enable talk do on to from in using with about for that by if and whether the a an`.split(/\s+/),
);

function isLegal(text: string): boolean {
  return /^[\p{L}\s'._-]+$/u.test(text) && text.trim() === text && !/\s\s/.test(text);
}

function wordsOf({ values = [] }: SlotType): readonly { readonly word: string; readonly id: string }[] {
  return values.flatMap(({ id = '', name }) =>
    [name.value, ...(name.synonyms ?? [])].map((word) => ({ word, id })),
  );
}

function locales({ models }: Evidence, faults: (model: LanguageModel) => readonly string[]): Judgement {
  return each(Object.entries(models), ([locale, { interactionModel }]) =>
    faults(interactionModel.languageModel).map((fault) => `${locale}: ${fault}`),
  );
}

function intents({ models }: Evidence, faults: (intent: Intent) => readonly string[]): Judgement {
  const all = Object.entries(models).flatMap(([locale, { interactionModel }]) =>
    interactionModel.languageModel.intents.map((intent) => ({ locale, intent })),
  );
  return each(all, ({ locale, intent }) => faults(intent).map((fault) => `${locale}: ${fault}`));
}
