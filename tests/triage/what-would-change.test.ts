import { describe, expect, test } from 'vitest';
import { assess } from '../../lambda/triage/assess.ts';
import { type Facts, type FindingId, worry } from '../../lambda/triage/findings.ts';
import { interviews } from '../../lambda/triage/interviews.ts';
import { care } from '../../lambda/triage/verdicts.ts';
import { WISHABLE, whatWouldChange } from '../../lambda/triage/what-would-change.ts';

const INTERVIEWS = [...interviews()];
const has = (ids: readonly string[], id: FindingId) => ids.includes(id);

describe('over all interviews', () => {
  test('what is wished for does lead to a run, and to the one that is named', () => {
    for (const { facts } of INTERVIEWS) {
      const { needed, toward } = whatWouldChange(facts);
      if (toward === null) continue;
      expect(assess({ ...facts, ...needed }).verdict).toBe(toward);
      expect(care(toward)).toBeLessThanOrEqual(care('run-easy'));
      expect(care(toward)).toBeLessThan(care(assess(facts).verdict));
    }
  });

  test('nothing less would do', () => {
    for (const { facts } of INTERVIEWS) {
      const { needed, toward } = whatWouldChange(facts);
      if (toward === null) continue;
      const enough = care(assess(facts).verdict === 'rest' ? 'run-easy' : 'run');
      for (const id of Object.keys(needed)) {
        const { [id as FindingId]: _, ...rest } = needed;
        expect(care(assess({ ...facts, ...rest }).verdict)).toBeGreaterThan(enough);
      }
    }
  });

  test('every wish is a better level than the answer, never "don’t know"', () => {
    for (const { facts } of INTERVIEWS) {
      for (const [id, level] of Object.entries(whatWouldChange(facts).needed)) {
        expect(level).not.toBe('unsure');
        expect(worry(id as FindingId, level)).toBeLessThan(worry(id as FindingId, facts[id as FindingId]));
      }
    }
  });

  test('a safety answer is never bargained over', () => {
    for (const { facts, verdict } of INTERVIEWS) {
      const { needed, toward, safety } = whatWouldChange(facts);
      expect(safety).toBe(care(verdict) > care('rest'));
      if (safety) expect({ needed, toward }).toEqual({ needed: {}, toward: null });
      expect(Object.keys(needed).every((id) => has(WISHABLE, id as FindingId))).toBe(true);
    }
  });
});

test.each<[string, Facts, Facts, string]>([
  ['soreness of six', { soreness: '6-7' }, { soreness: '3' }, 'run-easy'],
  [
    'soreness and walking',
    { soreness: '4-5', walking: 'hurts' },
    { soreness: '3', walking: 'stiff' },
    'run-easy',
  ],
  [
    'three, two days after a hard session',
    { soreness: '3', 'last-session': 'two-to-three-days' },
    { soreness: '1-2' },
    'run-easy',
  ],
  [
    'a hard session yesterday',
    { soreness: '0', 'last-session': 'under-two-days' },
    { 'last-session': 'two-to-three-days' },
    'run',
  ],
  ['mild soreness', { soreness: '1-2' }, { soreness: '0' }, 'run'],
])('%s', (_, facts, needed, toward) => {
  expect(whatWouldChange(facts)).toEqual({ needed, toward, safety: false });
});

test('a "don’t know" about a fall decides for rest, and is no bargain either', () => {
  expect(whatWouldChange({ fall: 'unsure', soreness: '1-2' })).toEqual({
    needed: {},
    toward: null,
    safety: true,
  });
});

test('who may run has nothing to change', () => {
  expect(whatWouldChange({ soreness: '0' })).toEqual({ needed: {}, toward: null, safety: false });
});
