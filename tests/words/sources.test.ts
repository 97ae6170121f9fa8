import { describe, expect, test } from 'vitest';
import { SOURCES } from '../../lambda/triage/sources.ts';
import { EMERGENCY_NUMBERS } from '../../lambda/words/emergency-numbers.ts';
import { EN } from '../../lambda/words/en/en.ts';
import { factTable, sourcedLines } from './facts.ts';

const LINES = sourcedLines(EN);

describe('a line that claims something', () => {
  test('has a source', () => {
    expect(LINES.length).toBeGreaterThan(100);
    expect(LINES.filter((line) => line.sources.length === 0)).toEqual([]);
  });

  test('names only sources that exist', () => {
    const known = (id: string) =>
      id === 'DESIGN' || Object.hasOwn(SOURCES, id) || /^S(0[1-9]|[1-8]\d|9[0-8])$/.test(id);
    const unknown = LINES.flatMap(({ path, sources }) =>
      sources.filter((id) => !known(id)).map((id) => `${path}: ${id}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe('the facts S01 to S56', () => {
  test('are all sayable', () => {
    const unsaid = [...factTable(EN)].filter(([, places]) => places.length === 0).map(([fact]) => fact);
    expect(unsaid).toEqual([]);
  });

  test.each([
    ['S12', 'topics.what-glutes-do', /J O S P T/],
    ['S13', 'questions.sharp-resting-lasting', /sharp or stabbing/],
    ['S14', 'questions.sharp-resting-lasting', /foot hits the ground/],
    ['S23', 'questions.walking', /hurts to walk/],
    ['S25', 'topics.how-long-to-rest', /longer end/],
    ['S33', 'verdicts.rest', /swimming/],
    ['S37', 'topics.what-else-could-it-be', /disc/],
    ['S45', 'topics.emergency-signs', /bladder or bowel/],
    ['S46', 'topics.emergency-signs', /spinal cord/],
    ['S47', 'topics.emergency-signs', /National Library of Medicine/],
    ['S56', 'listMoves', /knee to chest.*piriformis.*I T band.*foam roller.*trigger point/],
  ] as const)('%s is said at %s', (fact, place, wording) => {
    const says = LINES.filter((line) => line.path.startsWith(place) && line.sources.includes(fact)).map(
      (line) => line.says,
    );
    expect(says.some((each) => wording.test(each))).toBe(true);
  });

  test.each([
    ['S17', /\b(may|one idea|can)\b/i],
    ['S22', /reason given/i],
    ['S53', /little|not speed/i],
  ] as const)('%s is softened where the evidence is weak', (fact, softening) => {
    const says = LINES.filter((line) => line.sources.includes(fact));
    expect(says.filter((line) => !softening.test(line.says))).toEqual([]);
  });
});

describe('an emergency number', () => {
  test.each(Object.entries(EMERGENCY_NUMBERS))('of %s is digits and has a source', (_, numbers) => {
    expect(numbers.emergency).toMatch(/^\d{2,3}$/);
    expect(numbers.adviceLine?.number ?? '0').toMatch(/^\d+$/);
    expect(numbers.sources.length).toBeGreaterThan(0);
    for (const source of numbers.sources) expect(() => new URL(source)).not.toThrow();
  });
});
