import { assess } from './assess.ts';
import type { Facts } from './findings.ts';
import { answered, nextQuestion } from './next.ts';
import { answersOf, type QuestionId } from './questions.ts';
import type { Verdict } from './verdicts.ts';

export interface Interview {
  readonly steps: readonly { readonly question: QuestionId; readonly answer: string }[];
  readonly facts: Facts;
  readonly verdict: Verdict;
}

/** Every interview that can be held from the given facts on: all answers to all questions, re-asks not counted. */
export function* interviews(facts: Facts = {}, steps: Interview['steps'] = []): Generator<Interview> {
  const question = nextQuestion(facts);
  if (question === null) {
    yield { steps, facts, verdict: assess(facts).verdict };
    return;
  }
  for (const [answer, sets] of Object.entries(answersOf(question))) {
    yield* interviews(answered(facts, sets), [...steps, { question: question.id, answer }]);
  }
}
