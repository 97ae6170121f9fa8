import { expect, test } from 'vitest';
import { narrate } from '../../lambda/narration/narrate.ts';
import {
  context,
  everyAct,
  everyQuestion,
  repromptOf,
  spoken,
  TURNS,
  textOf,
  told,
} from '../narration/replies.ts';
import { readingGrade } from './reading-grade.ts';

const GRADE = 6;

test('the scale tells a hard sentence from an easy one', () => {
  expect(readingGrade('Rest today. Then ask me again.')).toBeLessThan(2);
  expect(readingGrade('Physiological adaptation necessitates considerable recuperation.')).toBeGreaterThan(
    20,
  );
});

test('whatever is told can be read in the sixth grade', () => {
  const hard = new Set<string>();
  for (const { act, facts } of everyAct()) {
    for (const turn of TURNS) collect(hard, spoken(told(act), { facts, turn }));
  }
  expect([...hard]).toEqual([]);
});

test('whatever is asked can be read in the sixth grade, and so can its reprompt', () => {
  const hard = new Set<string>();
  for (const ending of everyQuestion()) {
    for (const turn of TURNS) {
      const score = narrate({ acts: [], ending }, context({ turn, facts: { saddle: 'no' } }));
      collect(hard, textOf(score));
      collect(hard, repromptOf(score));
    }
  }
  expect([...hard]).toEqual([]);
});

function collect(hard: Set<string>, text: string): void {
  if (readingGrade(text) > GRADE) hard.add(`${readingGrade(text).toFixed(1)} ${text}`);
}
