import { beforeAll, describe, expect, test } from 'vitest';
import { RULES } from '../../simulator/certify/certify.ts';
import type { Evidence } from '../../simulator/certify/evidence.ts';
import { MANIFEST_RULES } from '../../simulator/certify/manifest-rules.ts';
import { MODEL_RULES } from '../../simulator/certify/model-rules.ts';
import { paper } from '../../simulator/certify/paper.ts';
import { isKept, report, reportOfSources } from '../../simulator/certify/table.ts';
import { UNDECIDED } from '../../simulator/certify/undecided.ts';
import { PAPER_BREACHES } from './paper-breaches.ts';
import { played, RESPONSE_BREACHES } from './response-breaches.ts';

const ON_PAPER = [...MANIFEST_RULES, ...MODEL_RULES];
const UNPLAYED: Evidence = { ...paper(), seen: [], silences: [], probes: [] };
const ruleOf = (id: string) => RULES.find((rule) => rule.id === id)!;

let spotless: Evidence;
beforeAll(async () => {
  spotless = await played();
});

describe('the manifest and the models', () => {
  test.each(ON_PAPER.map((rule) => [rule.id, rule] as const))('keep %s', (_, rule) => {
    const { seen, breaches } = rule.judge(UNPLAYED);
    expect(breaches).toEqual([]);
    expect(seen).toBeGreaterThan(0);
  });
});

describe('a rule', () => {
  test('has an id of its own, a text and a source', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    for (const { text, source } of RULES)
      expect([text, source].every((words) => words.length > 10)).toBe(true);
  });

  test('is kept by a skill in which nothing is wrong, and has seen something of it', () => {
    const judged = RULES.map((rule) => ({ id: rule.id, ...rule.judge(spotless) }));
    expect(judged.filter((one) => !isKept(one))).toEqual([]);
  });

  test('is not kept where it had nothing to look at', () => {
    for (const rule of RULES.filter((one) => !ON_PAPER.includes(one))) {
      expect([rule.id, isKept(rule.judge(UNPLAYED))]).toEqual([rule.id, false]);
    }
  });

  test('has a breach that it notices', () => {
    const breached = [...Object.keys(PAPER_BREACHES), ...Object.keys(RESPONSE_BREACHES)];
    expect(breached.toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
  });

  test.each(each(PAPER_BREACHES))('%s notices: %s', (id, _, breach) => {
    const broken = JSON.parse(JSON.stringify(paper()));
    breach(broken);
    expect(ruleOf(id).judge({ ...UNPLAYED, ...broken }).breaches).not.toEqual([]);
  });

  test.each(each(RESPONSE_BREACHES))('%s notices: %s', async (id, _, breach) => {
    expect(ruleOf(id).judge(await breach()).breaches).not.toEqual([]);
  });
});

/** Rule, breach, and how it is made. */
function each<T>(all: Readonly<Record<string, Readonly<Record<string, T>>>>) {
  return Object.entries(all).flatMap(([id, breaches]) =>
    Object.entries(breaches).map(([name, breach]) => [id, name, breach] as const),
  );
}

describe('the report', () => {
  const judged = RULES.map((rule) => ({ rule, ...rule.judge(UNPLAYED) }));

  test('has a line for every rule and ends with what no program can decide', () => {
    const text = report(judged);
    for (const { id } of RULES) expect(text).toContain(id);
    expect(text.endsWith(UNDECIDED.at(-1)!)).toBe(true);
  });

  test('of sources has the text and the source of every rule', () => {
    const text = reportOfSources(RULES);
    for (const rule of RULES) expect(text).toContain(`${rule.text}\n`);
    for (const { source } of RULES) expect(text).toContain(`source: ${source}`);
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
