import { describe, expect, test } from 'vitest';
import type { LanguageModel } from '../../scripts/locale-models.ts';
import {
  type Conflict,
  conflictsIn,
  ownersOf,
  reportOfConflicts,
} from '../../simulator/certify/conflicts.ts';

const SMALL: LanguageModel = {
  invocationName: 'glute coach',
  intents: [
    { name: 'KneeProblemIntent', samples: ['my knee hurts', 'my knee'] },
    {
      name: 'OtherBodyPartIntent',
      slots: [{ name: 'bodyPart', type: 'BODY_PART' }],
      samples: ['my {bodyPart} hurts'],
    },
    { name: 'AMAZON.StopIntent', samples: ['that is all'] },
    { name: 'AMAZON.CancelIntent', samples: ['that is all'] },
  ],
  types: [{ name: 'BODY_PART', values: [{ id: 'knee', name: { value: 'knee', synonyms: ['shin'] } }] }],
};

describe('sentences that two intents may hear', () => {
  test('are found where a listed value makes one the sample of another', () => {
    expect(ownersOf(SMALL).get('my knee hurts')).toEqual(['KneeProblemIntent', 'OtherBodyPartIntent']);
    expect(ownersOf(SMALL).get('my shin hurts')).toEqual(['OtherBodyPartIntent']);
  });

  test('matter where the skill takes them for something else', () => {
    const [knee] = conflictsIn(SMALL);
    expect(knee).toMatchObject({ sentence: 'my knee hurts' });
    expect(knee?.asked).toContain('nothing');
  });

  test('are reported by the pair, those that matter only', () => {
    const conflict = (sentence: string, asked: Conflict['asked']): Conflict => ({
      sentence,
      intents: ['OneIntent', 'OtherIntent'],
      asked,
    });
    const text = reportOfConflicts([conflict('this matters', ['soreness']), conflict('this does not', [])]);
    expect(text).toContain('OneIntent or OtherIntent\n  "this matters" at soreness');
    expect(text).not.toContain('this does not');
  });
});
