import { describe, expect, test } from 'vitest';
import { narrate } from '../../lambda/narration/narrate.ts';
import { digitByDigit } from '../../lambda/narration/numbers.ts';
import type { Facts, FindingId } from '../../lambda/triage/findings.ts';
import { EMERGENCY_NUMBERS } from '../../lambda/words/emergency-numbers.ts';
import { EN } from '../../lambda/words/en/en.ts';
import { CLOSE, context, distinctOutcomes, LOCALES, spoken, TURNS, told } from './replies.ts';

const EMERGENCIES = distinctOutcomes().filter((outcome) => outcome.verdict === 'emergency');

describe.each(EMERGENCIES.map((each) => [each.because.join(', '), each] as const))(
  'an emergency by %s',
  (_, { because, facts }) => {
    const said = (turn = 0, locale = 'en-US') =>
      spoken(told({ kind: 'emergency', signs: because, certainty: 'said', facts }), { facts, turn, locale });

    test('says the number twice, digit by digit, and that another may be right', () => {
      for (const locale of LOCALES.filter((each) => each !== 'en-NZ')) {
        for (const turn of TURNS) {
          const digits = digitByDigit(EMERGENCY_NUMBERS[locale]!.emergency, EN);
          expect(said(turn, locale).split(digits)).toHaveLength(3);
          expect(said(turn, locale)).toMatch(/or your local emergency number/);
        }
      }
    });

    test('says not to drive, and what to do alone', () => {
      expect(said()).toMatch(/don't drive yourself/i);
      expect(said()).toMatch(/alone, call someone/);
    });

    test('offers nothing, and asks nothing', () => {
      const score = narrate(
        told({ kind: 'emergency', signs: because, certainty: 'said', facts }, CLOSE),
        context({ facts }),
      );
      expect(score.reprompt).toEqual([]);
      expect(said()).not.toMatch(/\?|would you|shall|you can ask|say:/i);
    });
  },
);

test('where the country is not known the local number is meant, twice', () => {
  expect(emergency(['saddle'], { saddle: 'yes' }, 'en-NZ').split('your local emergency number')).toHaveLength(
    3,
  );
});

test('a sign that was said is named, and only that one', () => {
  const said = emergency(['saddle'], { saddle: 'yes', 'bladder-bowel': 'no' });
  expect(said).toMatch(/You said you're numb between your legs/);
  expect(said).not.toMatch(/bladder/);
});

test('after a bare yes the bundle is named as one', () => {
  expect(emergency(['bladder-bowel', 'saddle'], { saddle: 'yes', 'bladder-bowel': 'yes' })).toMatch(
    /You said yes to bladder or bowel trouble, or numbness/,
  );
});

test('a "don’t know" is not spoken as if it had been said', () => {
  const facts = { saddle: 'unsure', 'bladder-bowel': 'unsure' } as const;
  const said = spoken(
    told({ kind: 'emergency', signs: ['bladder-bowel', 'saddle'], certainty: 'unsure', facts }),
    { facts },
  );
  expect(said).toMatch(/You weren't sure about/);
  expect(said).not.toMatch(/You said/);
});

test('who fell and cannot stand stays put', () => {
  const facts = { 'weight-bearing': 'none', fall: 'yes' } as const;
  expect(emergency(['weight-bearing', 'fall'], facts)).toMatch(/Stay put/);
  expect(
    emergency(['weight-bearing', 'soreness'], { 'weight-bearing': 'none', soreness: '8-10' }),
  ).not.toMatch(/Stay put/);
});

test('a check that could not be finished gives no verdict, rest, the signs and the number', () => {
  for (const turn of TURNS) {
    const said = spoken(told({ kind: 'no-verdict' }), { turn });
    expect(said).toMatch(/verdict/);
    expect(said).toMatch(/rest from running today/);
    expect(said).toMatch(/bladder or bowel trouble, numbness between your legs, .*call nine one one/);
  }
});

function emergency(signs: readonly FindingId[], facts: Facts, locale = 'en-US'): string {
  return spoken(told({ kind: 'emergency', signs, certainty: 'said', facts }), { facts, locale });
}
