import { expect, test } from 'vitest';
import { EN } from '../../lambda/words/en/en.ts';
import { linesOf } from './lines.ts';

/** What the skill must never claim, in any form; "safety" and "diagnose" inside a denial are not needed either. */
const CLAIMS =
  /\b(safe|safely|cures?|cured|heals?|healing|healed|treat(s|ed|ment|ments)?|diagnos\w*|guarantee\w*|promise\w*|prevents?|save lives|life-saving|fully recovered|you('ll| will) be fine|you('re| are) fine|nothing is wrong|injury-free)\b/i;

/** Never offered: the skill cannot call, and must not seem to. */
const CALLS = /\b(i can call|i'll call|shall i call|i will call|calling)\b/i;

test('no line claims to cure, to treat, to find out what it is, or that anything is safe', () => {
  expect(LINES.filter(({ text }) => CLAIMS.test(text))).toEqual([]);
});

test('no line offers to call anybody', () => {
  expect(LINES.filter(({ text }) => CALLS.test(text))).toEqual([]);
});

test('no line sounds like a programmer', () => {
  expect(LINES.filter(({ text }) => /\b(error|invalid|intent|slot|undefined|null)\b/i.test(text))).toEqual(
    [],
  );
});

test('nobody hears "you have" a named condition', () => {
  const conditions = /\byou have (a |an )?(strain|tear|fracture|sciatica|clot|infection|doms|disc)\b/i;
  expect(LINES.filter(({ text }) => conditions.test(text))).toEqual([]);
});

const LINES = linesOf(EN);
