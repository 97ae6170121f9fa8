import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { UserAct } from '../../lambda/dialogue/acts.ts';
import { understand } from '../../lambda/handlers/understand.ts';
import type { FindingId } from '../../lambda/triage/findings.ts';
import { worry } from '../../lambda/triage/findings.ts';
import type { QuestionId } from '../../lambda/triage/questions.ts';
import { EN_US, slotsIn, typeOf } from '../interaction-models/model.ts';
import { intended, spoken } from './envelopes.ts';

/** A sentence and what it must mean. `told`: it wishes for nothing, whatever else it says. */
interface Meaning {
  readonly said: string;
  readonly asked: QuestionId | null;
  readonly act: string;
  /** Findings that must be reported, at a level that worries. */
  readonly tells?: readonly FindingId[];
  readonly side?: string;
  readonly missing?: string;
}

const MEANINGS: readonly Meaning[] = readFileSync(resolve('tests/speech/meanings.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));

const carriers = EN_US.intents.flatMap((intent) =>
  intent.samples
    .filter((sample) => slotsIn(sample).some((slot) => typeOf(intent, slot) === 'AMAZON.SearchQuery'))
    .map((sample) => ({ intent: intent.name, before: sample.replace('{phrase}', '') })),
);
const exact = new Map(
  EN_US.intents.flatMap(({ name, samples }) => samples.map((sample) => [sample, name] as const)),
);

describe('what people say', () => {
  it('is a fair sample', () => expect(MEANINGS.length).toBeGreaterThan(500));

  it('means the same when its words come whole', { timeout: 60_000 }, () => {
    expect(misread(MEANINGS, ({ said, asked }) => understand(spoken(said), asked))).toEqual([]);
  });

  it('means the same when a carrier took its first words', () => {
    const carried = MEANINGS.flatMap((meaning) => {
      const fitting = carriers.filter(({ before }) => meaning.said.startsWith(before));
      const longest = fitting.sort((a, b) => b.before.length - a.before.length)[0];
      return longest === undefined ? [] : [{ ...meaning, ...longest }];
    });
    expect(carried.length).toBeGreaterThan(200);
    const wrong = misread(carried, ({ said, asked, intent, before }) =>
      understand(intended(intent, { phrase: said.slice(before.length) }), asked),
    );
    expect(wrong).toEqual([]);
  });

  it('means the same when Alexa sends an intent and no words at all', () => {
    const clean = MEANINGS.filter(({ said }) => exact.has(said));
    expect(clean.length).toBeGreaterThan(150);
    expect(misread(clean, ({ said, asked }) => understand(intended(exact.get(said)!), asked))).toEqual([]);
  });
});

function misread<M extends Meaning>(
  meanings: readonly M[],
  read: (meaning: M) => UserAct,
): readonly string[] {
  return meanings.flatMap((meaning) => {
    const act = read(meaning);
    const problems = [
      ...(fits(meaning.act, act) ? [] : [`${nameOf(act)} instead of ${meaning.act}`]),
      ...(meaning.tells ?? [])
        .filter((id) => worry(id, act.told.facts[id]) <= 0)
        .map((id) => `does not tell ${id}`),
      ...(meaning.missing && !(act.told.missing as readonly string[]).includes(meaning.missing)
        ? ['has it all']
        : []),
    ];
    return problems.length === 0 ? [] : [`"${meaning.said}": ${problems.join(', ')}`];
  });
}

function fits(wanted: string, act: UserAct): boolean {
  const name = nameOf(act);
  if (wanted === 'told') return name === 'answer' || name === 'not-understood';
  return name === wanted;
}

function nameOf(act: UserAct): string {
  switch (act.kind) {
    case 'steer':
      return `steer ${act.steer.to}`;
    case 'meta':
      return `meta ${act.meta}`;
    case 'explain':
      return `explain ${act.topic}`;
    case 'off-topic':
      return `off-topic ${act.subject}`;
    default:
      return act.kind;
  }
}
