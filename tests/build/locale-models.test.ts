import { describe, expect, test } from 'vitest';
import {
  type Differences,
  differencesOf,
  idleDifferences,
  LOCALES,
  localise,
  type Model,
  modelFor,
} from '../../scripts/locale-models.ts';

const OTHERS = LOCALES.filter((locale) => locale !== 'en-US');
const NO_DIFFERENCES: Differences = { alsoSay: {}, samples: {}, synonyms: {} };

const SMALL: Model = {
  interactionModel: {
    languageModel: {
      invocationName: 'glute coach',
      intents: [
        { name: 'AskIntent', samples: ['my butt hurts', 'butter', "my butt's {quality}"] },
        { name: 'OtherIntent', samples: ['my bum hurts'] },
        { name: 'AMAZON.StopIntent' },
      ],
      types: [
        {
          name: 'PLACE',
          values: [
            { id: 'glute', name: { value: 'butt' } },
            { id: 'leg', name: { value: 'leg', synonyms: ['thigh'] } },
          ],
        },
      ],
    },
  },
};

describe('the model of another locale', () => {
  test('is the authored one where nothing differs', () => {
    expect(localise(SMALL, NO_DIFFERENCES)).toEqual({
      interactionModel: {
        languageModel: {
          ...SMALL.interactionModel.languageModel,
          types: [
            {
              name: 'PLACE',
              values: [
                { id: 'glute', name: { value: 'butt', synonyms: [] } },
                { id: 'leg', name: { value: 'leg', synonyms: ['thigh'] } },
              ],
            },
          ],
        },
      },
    });
  });

  test('says in its own words, too, whatever has such a word, and only whole words', () => {
    const british = localise(SMALL, {
      ...NO_DIFFERENCES,
      alsoSay: { butt: ['bottom'], thigh: ['upper leg'] },
    });
    expect(samplesOf(british, 'AskIntent')).toEqual([
      'my butt hurts',
      'butter',
      "my butt's {quality}",
      'my bottom hurts',
    ]);
    expect(british.interactionModel.languageModel.types?.[0]?.values).toEqual([
      { id: 'glute', name: { value: 'butt', synonyms: ['bottom'] } },
      { id: 'leg', name: { value: 'leg', synonyms: ['thigh', 'upper leg'] } },
    ]);
  });

  test('leaves a word alone in a longer one that stands apart', () => {
    const british = localise(SMALL, { ...NO_DIFFERENCES, alsoSay: { butt: ['bottom'], 'butt hurts': [] } });
    expect(samplesOf(british, 'AskIntent')).not.toContain('my bottom hurts');
    expect(british.interactionModel.languageModel.types?.[0]?.values?.[0]?.name.synonyms).toEqual(['bottom']);
  });

  test('tells of differences that change nothing', () => {
    const idle = (some: Partial<Differences>) => idleDifferences(SMALL, { ...NO_DIFFERENCES, ...some });
    expect(idle({ alsoSay: { butt: ['bum'] } })).toEqual([]);
    expect(idle({ alsoSay: { thigh: ['leg'], arm: ['wing'] } })).toEqual(['thigh as leg', 'arm as wing']);
    expect(idle({ alsoSay: { 'butt paper': [] } })).toHaveLength(1);
    expect(idle({ samples: { AskIntent: ['butter', 'oi'] } })).toEqual(['AskIntent: butter']);
    expect(idle({ synonyms: { PLACE: { leg: ['thigh', 'pin'] } } })).toEqual(['PLACE: thigh']);
  });

  test('never lets a sentence belong to two intents', () => {
    const british = localise(SMALL, { ...NO_DIFFERENCES, alsoSay: { butt: ['bum'] } });
    expect(samplesOf(british, 'AskIntent')).not.toContain('my bum hurts');
    expect(samplesOf(british, 'OtherIntent')).toEqual(['my bum hurts']);
  });

  test('takes samples and synonyms of its own, and refuses them where there is no place for them', () => {
    const own = localise(SMALL, {
      alsoSay: {},
      samples: { OtherIntent: ['oi'] },
      synonyms: { PLACE: { leg: ['pin'] } },
    });
    expect(samplesOf(own, 'OtherIntent')).toEqual(['my bum hurts', 'oi']);
    expect(own.interactionModel.languageModel.types?.[0]?.values?.[1]?.name.synonyms).toEqual([
      'thigh',
      'pin',
    ]);
    expect(() => localise(SMALL, { ...NO_DIFFERENCES, samples: { Nowhere: ['x'] } })).toThrow('Nowhere');
    expect(() => localise(SMALL, { ...NO_DIFFERENCES, synonyms: { PLACE: { arm: ['x'] } } })).toThrow('arm');
  });
});

describe.each(OTHERS)('%s', (locale) => {
  const [authored, made] = [everythingSaid(modelFor('en-US')), everythingSaid(modelFor(locale))];

  test('understands all that en-US understands, and more', () => {
    expect(authored.filter((sentence) => !made.includes(sentence))).toEqual([]);
    expect(made.length).toBeGreaterThan(authored.length);
  });

  test('authors nothing that changes nothing', () => {
    expect(idleDifferences(modelFor('en-US'), differencesOf(locale))).toEqual([]);
  });

  test('has its name, its intents and its sensitivity', () => {
    const [{ languageModel: one }, { languageModel: other }] = [
      modelFor('en-US').interactionModel,
      modelFor(locale).interactionModel,
    ];
    expect(other.invocationName).toBe(one.invocationName);
    expect(other.intents.map(({ name }) => name)).toEqual(one.intents.map(({ name }) => name));
    expect(other['modelConfiguration']).toEqual(one['modelConfiguration']);
  });
});

function samplesOf(model: Model, intent: string): readonly string[] {
  return model.interactionModel.languageModel.intents.find(({ name }) => name === intent)?.samples ?? [];
}

function everythingSaid(model: Model): readonly string[] {
  const { intents, types = [] } = model.interactionModel.languageModel;
  return [
    ...intents.flatMap(({ name, samples = [] }) => samples.map((sample) => `${name}: ${sample}`)),
    ...types.flatMap(({ name: type, values = [] }) =>
      values.flatMap(({ id, name }) =>
        [name.value, ...(name.synonyms ?? [])].map((word) => `${type}.${id}: ${word}`),
      ),
    ),
  ];
}
