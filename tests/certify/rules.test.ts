import { describe, expect, test } from 'vitest';
import { MANIFEST_RULES } from '../../simulator/certify/manifest-rules.ts';
import { MODEL_RULES } from '../../simulator/certify/model-rules.ts';
import { paper } from '../../simulator/certify/paper.ts';
import { RESPONSE_RULES } from '../../simulator/certify/response-rules.ts';
import { report } from '../../simulator/certify/table.ts';
import { UNDECIDED } from '../../simulator/certify/undecided.ts';
import { BREACHES, spotless } from './breaches.ts';

const RULES = [...MANIFEST_RULES, ...MODEL_RULES, ...RESPONSE_RULES];
const evidence = { ...paper(), seen: [], probes: [] };

describe('the manifest and the models', () => {
  test.each([...MANIFEST_RULES, ...MODEL_RULES].map((rule) => [rule.id, rule] as const))(
    'keep %s',
    (_, rule) => {
      const { seen, breaches } = rule.judge(evidence);
      expect(breaches).toEqual([]);
      expect(seen).toBeGreaterThan(0);
    },
  );
});

describe('a rule', () => {
  test('has an id of its own, a text and a source', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    for (const { text, source } of RULES)
      expect([text, source].every((words) => words.length > 10)).toBe(true);
  });

  test('is content with a skill in which nothing is wrong', () => {
    const whole = spotless();
    expect(
      RULES.flatMap(({ id, judge }) => judge(whole).breaches.map((breach) => `${id}: ${breach}`)),
    ).toEqual([]);
  });

  test('says when it had nothing to look at', () => {
    for (const rule of RESPONSE_RULES) expect([rule.id, rule.judge(evidence).seen]).toEqual([rule.id, 0]);
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))('%s notices its own breach', (id, rule) => {
    const broken = JSON.parse(JSON.stringify(spotless()));
    BREACHES[id]!(broken);
    expect(rule.judge(broken).breaches).not.toEqual([]);
  });
});

describe('the report', () => {
  const judged = RULES.map((rule) => ({ rule, ...rule.judge(spotless()) }));

  test('has a line for every rule and ends with what no program can decide', () => {
    const text = report(judged);
    for (const { id } of RULES) expect(text).toContain(id);
    expect(text.endsWith(UNDECIDED.at(-1)!)).toBe(true);
  });

  test('puts first that a skill that asks about a condition may be refused', () => {
    expect(UNDECIDED[0]).toMatch(/information on a person's physical condition may be refused/);
  });

  test('never says that a skill will pass', () => {
    expect(report(judged)).not.toMatch(/\b(pass(es|ed)?|certified|approved|compliant)\b/i);
  });

  test('shows a breach with its source', () => {
    const [rule] = RULES;
    const text = report([{ rule: rule!, seen: 1, breaches: ['something is wrong'] }]);
    expect(text).toContain('BROKEN');
    expect(text).toContain(rule!.source);
    expect(text).toContain('something is wrong');
  });
});
