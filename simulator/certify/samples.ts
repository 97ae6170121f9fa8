import type { LanguageModel, Model, SlotType } from '../../scripts/locale-models.ts';
import { ownersOf } from './conflicts.ts';
import type { Scene } from './evidence.ts';

/**
 * Every sample of a model, said to the skill in a new session, but for what was said already. Where a sample
 * has a slot, the first value of its type is said. It may be heard as any intent that it is a sample of; see
 * `conflicts.ts`. Each `every`th sample of an intent, to try it quickly.
 */
export function sampleScenes({ interactionModel }: Model, every = 1, but?: Model): readonly Scene[] {
  const { languageModel } = interactionModel;
  const owners = ownersOf(languageModel);
  const carriers = carriersIn(languageModel);
  const known = new Set(but?.interactionModel.languageModel.intents.flatMap(({ samples = [] }) => samples));
  return languageModel.intents.flatMap(({ name, slots = [], samples = [] }) => {
    const spokenFor = new Map(slots.map((slot) => [slot.name, firstValue(languageModel, slot.type)]));
    return (
      samples
        .filter((sample, nth) => !known.has(sample) && nth % every === 0)
        .map((sample) => sample.replace(/\{(\w+)\}/g, (_, slot: string) => spokenFor.get(slot) ?? slot))
        // With the skill's name in it, it starts a session anew.
        .filter((words) => !words.includes(languageModel.invocationName))
        .map((words) => ({
          name: `sample of ${name}`,
          sampleOf: [name, ...(owners.get(words) ?? []), ...carriers(words)],
          lines: [`open ${languageModel.invocationName}`, words],
        }))
    );
  });
}

/** The intents that take any words behind a carrier ("my …"), where the words begin and end as it does. */
function carriersIn({ intents }: LanguageModel): (words: string) => readonly string[] {
  const forms = intents.flatMap(({ name, slots = [], samples = [] }) => {
    const free = slots.filter(({ type }) => type === 'AMAZON.SearchQuery').map((slot) => `{${slot.name}}`);
    return samples.flatMap((sample) => {
      const slot = free.find((one) => sample.includes(one));
      if (slot === undefined) return [];
      const [before = '', after = ''] = sample.split(slot);
      return [{ name, before, after }];
    });
  });
  return (words) =>
    forms
      .filter(({ before, after }) => words.startsWith(before) && words.endsWith(after))
      .map(({ name }) => name);
}

function firstValue({ types = [] }: LanguageModel, type: string): string {
  const own: SlotType | undefined = types.find(({ name }) => name === type);
  return own?.values?.[0]?.name.value ?? BUILT_IN[type] ?? 'something';
}

/** What is said for a slot type of Amazon's. */
const BUILT_IN: Readonly<Record<string, string>> = {
  'AMAZON.NUMBER': 'three',
  'AMAZON.DURATION': 'thirty seconds',
  'AMAZON.DATE': 'tomorrow',
  'AMAZON.TIME': 'half past six',
  'AMAZON.SearchQuery': 'purple elephants sing',
};
