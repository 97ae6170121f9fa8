import { readFileSync } from 'node:fs';
import type { Told } from '../../../lambda/dialogue/told.ts';
import { entries, type Facts, isRedFlag } from '../../../lambda/triage/findings.ts';
import { listen } from '../../../lambda/triage/listen.ts';
import type { QuestionId } from '../../../lambda/triage/questions.ts';

/**
 * One sentence and what it must mean. `facts` must all be heard at these levels, `open` findings must not
 * be; any other field that is written must be equal. A red flag that `facts` does not name is always wrong.
 */
export interface Sentence extends Partial<Omit<Told, 'facts'>> {
  readonly speech: string;
  readonly asked: QuestionId | null;
  readonly facts?: Facts;
  readonly open?: readonly string[];
}

export function sentencesIn(name: string): readonly Sentence[] {
  const lines = readFileSync(new URL(name, import.meta.url), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Sentence);
}

/** What is wrong with how a sentence is heard, in one line; null where it is right. */
export function misheard(sentence: Sentence): string | null {
  const told = listen(sentence.speech, sentence.asked);
  const facts = sentence.facts ?? {};
  const wrong: string[] = [];
  for (const [id, level] of entries(facts)) {
    if (told.facts[id] !== level) wrong.push(`${id} ${told.facts[id]} not ${level}`);
  }
  for (const id of sentence.open ?? []) {
    if (id in told.facts) wrong.push(`${id} ${(told.facts as Record<string, string>)[id]} not open`);
  }
  for (const [id, level] of entries(told.facts)) {
    if (isRedFlag(id, level) && facts[id] !== level) wrong.push(`false alarm ${id}`);
  }
  if (sentence.facts !== undefined && Object.keys(facts).length === 0 && Object.keys(told.facts).length > 0) {
    wrong.push(`facts ${JSON.stringify(told.facts)} not none`);
  }
  for (const field of ['answer', 'side', 'about', 'conditions', 'missing', 'moves', 'discomfort'] as const) {
    if (field in sentence && JSON.stringify(told[field]) !== JSON.stringify(sentence[field])) {
      wrong.push(`${field} ${JSON.stringify(told[field])} not ${JSON.stringify(sentence[field])}`);
    }
  }
  return wrong.length === 0 ? null : `"${sentence.speech}" (${sentence.asked}): ${wrong.join(', ')}`;
}
