import { describe, expect, test } from 'vitest';
import { ADULT, elicits, QUESTIONS } from '../../lambda/triage/questions.ts';
import { EN } from '../../lambda/words/en/en.ts';

const WORDS_IN_A_BREATH = 25;
const ALL = [...QUESTIONS, ADULT];

describe.each(ALL.map((question) => [question.id, question] as const))('%s', (id, question) => {
  const words = EN.questions[id];

  test('fits one breath, in every wording', () => {
    for (const asked of [words.whole, words.easier, words.which ?? '']) {
      expect(count(asked), asked).toBeLessThanOrEqual(WORDS_IN_A_BREATH);
    }
  });

  test('asks in three different ways, each of them a question', () => {
    const ways = [words.whole, words.reprompt, words.easier];
    expect(new Set(ways).size).toBe(3);
    for (const way of ways) expect(way).toMatch(/\?/);
  });

  test('is shorter when it is put again', () => {
    expect(count(words.reprompt)).toBeLessThan(count(words.whole));
  });

  test('names the possible answers and gives an example', () => {
    expect(words.answers).toMatch(/^Say /);
    expect(words.example).toMatch(/could say/);
  });

  test('has a name for all it may still have to ask', () => {
    if (question.kind === 'choice') {
      expect(words.which).not.toBeNull();
      return;
    }
    expect(words.partly).not.toBeNull();
    const wanted = question.ideas.flatMap((idea) =>
      idea.findings.length === 1 ? [idea.id] : [idea.id, ...idea.findings],
    );
    expect(Object.keys(words.ideas).sort()).toEqual([...new Set(wanted)].sort());
  });
});

test('the first question says that it is about safety', () => {
  expect(EN.asking.first).toMatch(/safety/);
  for (const { id } of ALL) expect(EN.questions[id].whole, 'and no other does').not.toMatch(/safety/);
});

test('the soreness question asks for the number before painkillers', () => {
  expect(EN.questions.soreness.whole).toMatch(/before any painkillers/);
});

test('what a question elicits is in the table under a name', () => {
  for (const question of ALL) {
    for (const id of elicits(question)) expect(EN.findings[id].name).not.toBe('');
  }
});

function count(text: string): number {
  return (text.match(/[\w']+/g) ?? []).length;
}
