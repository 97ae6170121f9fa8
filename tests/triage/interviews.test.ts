import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../lambda/triage/assess.ts';
import { ESCALATIONS } from '../../lambda/triage/escalations.ts';
import { type Facts, FINDINGS, type FindingId, isRedFlag, verdictOf } from '../../lambda/triage/findings.ts';
import { type Interview, interviews } from '../../lambda/triage/interviews.ts';
import { answered, nextQuestion, openFindings } from '../../lambda/triage/next.ts';
import { ADULT, answersOf, elicits, QUESTIONS } from '../../lambda/triage/questions.ts';
import { care, VERDICTS } from '../../lambda/triage/verdicts.ts';

const all: readonly Interview[] = [...interviews()];
const counts = all.map((interview) => interview.steps.length).sort((a, b) => a - b);

describe('every possible interview', () => {
  it('ends, within ten questions and with a median of six at most', () => {
    expect(all.length).toBeGreaterThan(100);
    expect(counts.at(-1)).toBeLessThanOrEqual(10);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(6);
  });

  it('decides a single emergency sign by question 3 and an escalated emergency by 6', () => {
    for (const interview of all.filter((each) => each.verdict === 'emergency')) {
      const single = Object.entries(interview.facts).some(
        ([id, level]) => verdictOf(id as FindingId, level) === 'emergency',
      );
      expect(interview.steps.length).toBeLessThanOrEqual(single ? 3 : 6);
    }
  });

  it('never asks the same question twice', () => {
    for (const { steps } of all) expect(new Set(steps.map((step) => step.question)).size).toBe(steps.length);
  });

  it('reaches every verdict', () => {
    expect(new Set(all.map((interview) => interview.verdict))).toEqual(new Set(VERDICTS));
  });

  it('reaches every level of the table, with what people volunteer added', () => {
    const reached = new Set(
      all.flatMap(({ facts }) => Object.entries(facts).map(([id, level]) => `${id}:${level}`)),
    );
    const volunteeredOnly = FINDINGS.flatMap((row) =>
      row.levels.map((level) => `${row.id}:${level.id}`),
    ).filter((each) => !reached.has(each));
    expect(volunteeredOnly.sort()).toEqual([
      'illness:cleared',
      'pregnancy:cleared',
      'sudden-start:grab',
      'surgery:cleared',
      'warm-up:worse',
      'weak-bones:cleared',
    ]);
    for (const each of volunteeredOnly) {
      const [id, level] = each.split(':') as [FindingId, string];
      const from = { [id]: level } as Facts;
      const verdicts = [...interviews(from)].map((interview) => care(interview.verdict));
      expect(Math.min(...verdicts), each).toBe(care(verdictOf(id, level)));
    }
  });

  it('never says run, or run easy, while a finding that weighs more than soreness is unknown', () => {
    const heavy = FINDINGS.filter((row) => row.levels.some((level) => care(level.verdict) > care('rest')));
    for (const { facts } of all.filter((each) => care(each.verdict) <= care('run-easy'))) {
      expect(heavy.filter((row) => facts[row.id] === undefined)).toEqual([]);
    }
  });

  it('elicits every finding, and every bundle keeps to its ideas', () => {
    const elicited = new Set([...QUESTIONS, ADULT].flatMap(elicits));
    expect(elicited).toEqual(new Set(FINDINGS.map((row) => row.id)));
    for (const question of QUESTIONS) {
      if (question.kind === 'bundle')
        expect(question.ideas.length).toBeLessThanOrEqual(question.id === 'history' ? 5 : 3);
    }
  });
});

describe('a worse answer', () => {
  const benign: Facts = Object.fromEntries(FINDINGS.map((row) => [row.id, row.levels[0].id]));

  /** All facts in which up to three findings stand at any level and the rest is benign or unknown. */
  function* withUpToThree(base: Facts): Generator<[Facts, FindingId]> {
    for (const [i, a] of FINDINGS.entries())
      for (const la of a.levels)
        for (const [j, b] of FINDINGS.entries()) {
          if (j <= i) continue;
          for (const lb of b.levels) {
            yield [{ ...base, [a.id]: la.id, [b.id]: lb.id }, a.id];
            yield [{ ...base, [a.id]: la.id, [b.id]: lb.id }, b.id];
          }
        }
  }

  it.each([['benign', benign] as const, ['unknown', {}] as const])(
    'never gives a milder verdict, in all pairs with the rest %s',
    (_, base) => {
      let steps = 0;
      for (const [facts, id] of withUpToThree(base)) {
        const levels = FINDINGS.find((row) => row.id === id)!.levels;
        const at = levels.findIndex((level) => level.id === facts[id]);
        const worse = levels[at + 1];
        if (worse === undefined) continue;
        steps += 1;
        if (care(assess({ ...facts, [id]: worse.id }).verdict) < care(assess(facts).verdict)) {
          expect.fail(`${JSON.stringify(facts)}: worse ${id} is milder`);
        }
      }
      expect(steps).toBeGreaterThan(6000);
    },
  );

  it('never gives a milder verdict anywhere in the table, sampled', () => {
    fc.assert(
      fc.property(someFacts(), fc.nat(), (facts, pick) => {
        const row = FINDINGS[pick % FINDINGS.length]!;
        const at = row.levels.findIndex((level) => level.id === facts[row.id]);
        const worse = row.levels[at + 1];
        if (worse === undefined) return;
        expect(care(assess({ ...facts, [row.id]: worse.id }).verdict)).toBeGreaterThanOrEqual(
          care(assess(facts).verdict),
        );
      }),
      { numRuns: 5000 },
    );
  });

  it('has a row that never falls, and escalations that only go up', () => {
    for (const row of FINDINGS) {
      const cares = row.levels.map((level) => care(level.verdict));
      expect(cares).toEqual([...cares].sort((a, b) => a - b));
    }
    for (const escalation of ESCALATIONS) expect(escalation.all.length).toBeGreaterThan(1);
  });

  it('in one answer of an interview never ends it milder than the better answer could have', () => {
    // Both answers are followed by the best possible rest, so that only this one answer differs.
    for (const question of QUESTIONS) {
      // Not knowing has no place on such a scale: it weighs as much as the finding it leaves open.
      const scale = [
        'no',
        'yes',
        'full',
        'fine',
        'stiff',
        'sore',
        'limp',
        'cannot',
        '0',
        '1-2',
        '3',
        '4-5',
        '6-7',
        '8-10',
      ];
      const more = [
        'tingling',
        'weak',
        'eases',
        'same',
        'worse',
        'older',
        'two-to-three-days',
        'under-two-days',
      ];
      const answers = [...scale, ...more].flatMap((id) => answersOf(question)[id] ?? []);
      expect(answers.length).toBe(Object.keys(answersOf(question)).length - 1);
      const ends = answers.map((answer) => care(assess(answered(benignBut(question.id), answer)).verdict));
      expect(ends).toEqual([...ends].sort((a, b) => a - b));
    }
    function benignBut(id: string): Facts {
      const open = elicits(QUESTIONS.find((each) => each.id === id)!);
      return Object.fromEntries(
        Object.entries(benign).filter(([finding]) => !open.includes(finding as FindingId)),
      );
    }
  });
});

describe('not knowing', () => {
  it('about a red flag never weighs more than a yes', () => {
    for (const row of FINDINGS) {
      const levels = row.levels.map((level) => level.id as string);
      if (!levels.includes('yes') || !isRedFlag(row.id, 'yes')) continue;
      expect(levels.indexOf('unsure')).toBeLessThan(levels.indexOf('yes'));
      expect(care(verdictOf(row.id, 'unsure'))).toBeLessThanOrEqual(care(verdictOf(row.id, 'yes')));
    }
  });

  it('always weighs more than the best answer', () => {
    for (const row of FINDINGS) expect(care(verdictOf(row.id, 'unsure'))).toBeGreaterThan(care('run'));
  });
});

describe('what is volunteered', () => {
  it('of a scale leaves only the narrower questions about the rest of it', () => {
    const asked = (from: Facts) =>
      new Set([...interviews(from)].flatMap(({ steps }) => steps.map((step) => step.question)));
    expect(asked({ walking: 'hurts' })).not.toContain('walking');
    expect(asked({ walking: 'hurts' })).toContain('weight');
    expect(asked({ walking: 'hurts' })).toContain('warm-up');
    expect(asked({ 'weight-bearing': 'full' })).toContain('walking');
  });

  it('counts in any order, ends the same, and is never asked again', () => {
    fc.assert(
      fc.property(
        someFacts(),
        someFacts(),
        fc.array(fc.nat(9), { minLength: 20, maxLength: 20 }),
        (first, later, picks) => {
          let facts: Facts = first;
          let asked = 0;
          for (let question = nextQuestion(facts); question !== null; question = nextQuestion(facts)) {
            expect(openFindings(question, facts).length).toBeGreaterThan(0);
            expect(asked).toBeLessThan(20);
            const answers = Object.values(answersOf(question));
            const answer = answers[picks[asked]! % answers.length]!;
            // Half-way, something else is let slip as well.
            facts = answered(asked === 2 ? { ...later, ...facts } : facts, answer);
            asked += 1;
          }
          const { verdict } = assess(facts);
          for (const [id, level] of Object.entries(facts)) {
            expect(care(verdict)).toBeGreaterThanOrEqual(care(verdictOf(id as FindingId, level)));
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});

function someFacts(): fc.Arbitrary<Facts> {
  return fc
    .record(
      Object.fromEntries(
        FINDINGS.map((row) => [row.id, fc.constantFrom(...row.levels.map((level) => level.id))]),
      ),
      {
        requiredKeys: [],
      },
    )
    .map((facts) => facts as Facts);
}
