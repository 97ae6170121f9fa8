import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newState } from '../../lambda/dialogue/state.ts';
import { spokenVerdict } from '../../lambda/dialogue/verdict.ts';
import { reasonList } from '../../lambda/narration/reasons.ts';
import { speechMs } from '../../lambda/score/speech-length.ts';
import { assess } from '../../lambda/triage/assess.ts';
import { type Facts, FINDINGS } from '../../lambda/triage/findings.ts';
import { VERDICTS } from '../../lambda/triage/verdicts.ts';
import { EN } from '../../lambda/words/en/en.ts';
import { distinctOutcomes, LOCALES, spoken, TURNS, told } from './replies.ts';

const LONGEST_MS = 35_000;
const OUTCOMES = distinctOutcomes();

test('every verdict is reached by some interview', () => {
  expect(new Set(OUTCOMES.map((outcome) => outcome.verdict))).toEqual(new Set(VERDICTS));
});

describe.each(OUTCOMES.map((outcome) => [`${outcome.verdict} because ${names(outcome)}`, outcome] as const))(
  '%s',
  (_, { verdict, because, facts }) => {
    const act = { kind: 'verdict', verdict, because, facts } as const;
    const said = (turn: number, locale: string = 'en-US') => spoken(told(act), { facts, turn, locale });

    test('begins with the disclaimer', () => {
      for (const turn of TURNS) expect(said(turn)).toMatch(/^[^.]*general education, not medical advice\./);
    });

    test('takes less than 35 seconds in every English locale', () => {
      for (const locale of LOCALES) {
        for (const turn of TURNS)
          expect(speechMs(said(turn, locale)), said(turn, locale)).toBeLessThan(LONGEST_MS);
      }
    });

    test('names the reasons, the person’s own answers', () => {
      const reasons = reasonList(because, facts, EN);
      const named = reasons.filter((reason) => said(0).toLowerCase().includes(reason.says.toLowerCase()));
      const fewEnough = reasons.flatMap((reason) => reason.findings).length <= 5 && reasons.length <= 3;
      expect(named.length).toBeGreaterThanOrEqual(fewEnough ? reasons.length : Math.min(1, reasons.length));
    });
  },
);

describe('every finding that forces a verdict', () => {
  test('is covered by exactly one reason', () => {
    for (const { because, facts } of OUTCOMES) {
      const covered = reasonList(because, facts, EN).flatMap((reason) => reason.findings);
      const implied = facts.walking === 'hurts' && facts['warm-up'] === 'same' ? ['warm-up'] : [];
      expect([...covered, ...implied.filter((id) => because.includes(id as 'warm-up'))].sort()).toEqual(
        [...because].sort(),
      );
    }
  });

  test('keeps the verdict short whatever was volunteered', () => {
    fc.assert(
      fc.property(anyFacts(), fc.constantFrom(...LOCALES), fc.nat(9), (facts, locale, turn) => {
        const state = { ...newState(0), log: [{ question: null, facts }] };
        const [act] = spokenVerdict(state).reply.acts;
        const said = spoken(told(act!), { facts, locale, turn });
        expect(speechMs(said), said).toBeLessThan(LONGEST_MS);
        expect(said).not.toMatch(/[{}]|undefined/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what is said with a verdict', () => {
  test('to run easy are the rules for stopping', () => {
    const said = verdictFor({ soreness: '1-2' });
    expect(said).toMatch(/stop and walk/i);
    for (const sign of [/past three/, /sharp/, /stride/, /spreads/, /tingles/]) expect(said).toMatch(sign);
  });

  test('to rest is what can be done instead', () => {
    const said = verdictFor({ soreness: '4-5' });
    for (const other of [/upper body/, /flexibility/, /yoga/, /swimming/, /cross-training/])
      expect(said).toMatch(other);
  });

  test('to rest after a hard session is to wait for three full days', () => {
    expect(verdictFor({ soreness: '3', 'last-session': 'two-to-three-days' })).toMatch(/three full days/);
  });

  test('to rest when walking hurts is to spare the legs', () => {
    expect(verdictFor({ walking: 'hurts', soreness: '1-2' })).toMatch(/leg exercise can do harm/);
  });

  test('to see a doctor never offers a stretch', () => {
    expect(verdictFor({ sharp: 'yes' })).toMatch(/no stretches/);
  });

  test('for a known condition is that being cleared changes it', () => {
    expect(verdictFor({ pregnancy: 'yes' })).toMatch(/clears you/);
  });

  test('to see a doctor today is whom to call, by country', () => {
    const facts = { fever: 'yes' } as const;
    expect(verdictFor(facts, 'en-GB')).toMatch(/one one one/);
    expect(verdictFor(facts, 'en-CA')).toMatch(/eight one one/);
    expect(verdictFor(facts, 'en-US')).toMatch(/your doctor or a nurse line/);
  });
});

describe('a bare yes to a bundle', () => {
  test('is not spoken as if each sign had been said', () => {
    const said = verdictFor({
      sharp: 'yes',
      'rest-pain': 'yes',
      duration: 'over-five-days',
      trend: 'getting-worse',
    });
    expect(said).toMatch(/said yes to sharp pain, .* or/);
  });

  test('leaves one sign that was said alone as it was said', () => {
    expect(verdictFor({ sharp: 'yes', 'rest-pain': 'no' })).toMatch(/you said it's sharp or stabbing/);
  });
});

test('"so, yes or no?" gets a yes or a no', () => {
  for (const verdict of VERDICTS.filter((each) => each !== 'emergency')) {
    expect(spoken(told({ kind: 'verdict-again', verdict }))).toMatch(/\b(Yes|No)\b/);
  }
});

test('a wish to run all the same is heard, and bends nothing', () => {
  const said = spoken(told({ kind: 'verdict-stands', verdict: 'rest' }));
  expect(said).toMatch(/No\. Not today\./);
  expect(said).toMatch(/stop at once for sharp pain, numbness, a weak leg/);
});

describe('what would have to change', () => {
  test('is said from the answers, in one sentence', () => {
    const needed = { soreness: '3', walking: 'stiff', 'warm-up': 'eases' } as const;
    const said = spoken(told({ kind: 'what-would-change', verdict: 'rest', needed, toward: 'run-easy' }));
    expect(said).toMatch(/walking didn't hurt/);
    expect(said).toMatch(/three or less/);
    expect(said).toMatch(/an easy run/);
  });

  test('is no bargain where a safety answer decides', () => {
    const said = spoken(told({ kind: 'what-would-change', verdict: 'doctor', needed: {}, toward: null }));
    expect(said).not.toMatch(/\bif\b/i);
  });
});

function verdictFor(facts: Facts, locale = 'en-US'): string {
  const { verdict, because } = assess(facts);
  return spoken(told({ kind: 'verdict', verdict, because, facts }), { facts, locale });
}

function names({ because, facts }: { because: readonly string[]; facts: Facts }): string {
  return because.length === 0
    ? 'nothing speaks against it'
    : because.map((id) => `${id} ${facts[id as 'fall']}`).join(', ');
}

function anyFacts(): fc.Arbitrary<Facts> {
  const levels = FINDINGS.map(
    (row) => [row.id, fc.constantFrom(...row.levels.map((level) => level.id))] as const,
  );
  return fc.record(Object.fromEntries(levels), { requiredKeys: [] }) as fc.Arbitrary<Facts>;
}
