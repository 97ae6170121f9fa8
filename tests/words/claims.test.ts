import { expect, test } from 'vitest';
import { EN } from '../../lambda/words/en/en.ts';
import { claimFaults, summonsFaults } from '../../simulator/certify/rule.ts';
import { linesOf } from './lines.ts';

test('no line claims to cure, to treat, to find out what it is, or that anything is safe', () => {
  expect(LINES.filter(({ text }) => claimFaults(text).length > 0)).toEqual([]);
});

test('no line offers to call anybody', () => {
  expect(LINES.filter(({ text }) => summonsFaults(text).length > 0)).toEqual([]);
});

test('no line sounds like a programmer', () => {
  expect(LINES.filter(({ text }) => /\b(error|invalid|intent|slot|undefined|null)\b/i.test(text))).toEqual(
    [],
  );
});

const LINES = linesOf(EN);
