import type { Ending, Offer } from '../dialogue/reply.ts';
import type { Choice, QuestionCard } from '../score/card.ts';
import { answersOf, type QuestionId, question } from '../triage/questions.ts';
import type { CardContext } from './cards.ts';

/** The question as it is spoken, its answers in the order of the words, soreness as a scale from 0 to 10. */
export function questionCard(
  id: QuestionId,
  text: string,
  { screen }: CardContext,
  how: Asking = 'plain',
): QuestionCard {
  return {
    kind: 'question',
    topic: screen.topics[id],
    text,
    choices: choices(id, how === 'which' ? unsureOf(screen.answers[id]) : screen.answers[id]),
    scale: id === 'soreness' ? { steps: sorenessSteps(), ends: screen.scaleEnds } : null,
  };
}

type Asking = Extract<Ending, { kind: 'ask' }>['how'];

/** "Which of those is it?" has no yes and no; what it is has to be said. */
function unsureOf(answers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return answers['unsure'] === undefined ? {} : { unsure: answers['unsure'] };
}

export function offerCard(ending: Ending, text: string, { screen }: CardContext): QuestionCard | null {
  if (ending.kind !== 'offer') return null;
  const offer: Offer = ending.offer;
  return {
    kind: 'question',
    topic: screen.topics[offer],
    text,
    choices: choices(offer, screen.offers[offer]),
    scale: null,
  };
}

function choices(id: string, labels: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(labels).map(([answer, label]) => ({
    label,
    press: ['answer', id, answer],
    weight: 'plain',
  }));
}

/** Each number sends the answer of the table that holds it: 4 and 5 both send "4-5". */
function sorenessSteps(): readonly Choice[] {
  const ranges = Object.keys(answersOf(question('soreness'))).flatMap((answer) => {
    const [from, to = from] = answer.split('-').map(Number);
    return Number.isNaN(from) ? [] : [{ answer, from: from!, to: to! }];
  });
  return Array.from({ length: 11 }, (_, number) => ({
    label: String(number),
    press: ['answer', 'soreness', ranges.find(({ from, to }) => number >= from && number <= to)!.answer],
    weight: 'plain',
  }));
}
