import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UserAct } from '../../lambda/dialogue/acts.ts';
import { advance } from '../../lambda/dialogue/advance.ts';
import { factsOf } from '../../lambda/dialogue/log.ts';
import { newState, type State } from '../../lambda/dialogue/state.ts';
import { NOTHING_TOLD, type Told } from '../../lambda/dialogue/told.ts';
import { entries, type Facts, FINDINGS, isRedFlag, worry } from '../../lambda/triage/findings.ts';
import { elicits, QUESTIONS } from '../../lambda/triage/questions.ts';
import { around } from './circumstances.ts';

const check: UserAct = { kind: 'check', told: NOTHING_TOLD };
const tell = (facts: Facts, told: Partial<Told> = {}): UserAct => ({
  kind: 'answer',
  told: { ...NOTHING_TOLD, ...told, facts },
});
const told = (...acts: readonly UserAct[]): State =>
  acts.reduce((state, act) => advance(state, act, around()).state, newState(1));

/** Any level of any finding that does not end the talk at once. */
const level = fc
  .constantFrom(...FINDINGS.flatMap((row) => row.levels.map((each) => [row.id, each.id] as const)))
  .filter(([id, each]) => !isRedFlag(id, each))
  .map(([id, each]): Facts => ({ [id]: each }));

describe('a finding told in passing', () => {
  it('never makes one that was told before milder', () => {
    const measured = ['soreness', 'last-session'];
    const first = elicits(QUESTIONS[0]!);
    fc.assert(
      fc.property(level, level, (earlier, later) => {
        const [[id] = []] = entries(earlier);
        const state = told(check, tell(earlier), tell(later));
        const known = factsOf(told(check, tell(earlier)));
        if (id === undefined || measured.includes(id) || first.includes(id)) return;
        if (known[id] === 'unsure' || later[id] === 'cleared' || state.place.at !== 'check') return;
        expect(worry(id, factsOf(state)[id])).toBeGreaterThanOrEqual(worry(id, known[id]));
      }),
      { numRuns: 400 },
    );
  });

  it('is milder only as a correction, as the answer to its question, or by a doctor', () => {
    const sharp = told(check, tell({ sharp: 'yes' }));
    const sharpAfter = (act: UserAct) => factsOf(advance(sharp, act, around()).state).sharp;
    expect(sharpAfter(tell({ sharp: 'no' }))).toBe('yes');
    expect(sharpAfter(tell({ sharp: 'no' }, { corrects: true }))).toBe('no');
    const pregnant = told(check, tell({ pregnancy: 'yes' }), tell({ pregnancy: 'cleared' }));
    expect(factsOf(pregnant).pregnancy).toBe('cleared');
  });

  it('leaves the last word to a number and to a day', () => {
    const state = told(check, tell({ soreness: '6-7' }), tell({ soreness: '1-2' }));
    expect(factsOf(state).soreness).toBe('1-2');
  });

  it('at an open question is noted and the question put again in fewer words', () => {
    const asked = advance(newState(1), check, around());
    const again = advance(asked.state, tell({ soreness: '4-5' }), around());
    expect(again.reply).toMatchObject({
      acts: [{ kind: 'acknowledge', what: 'noted' }],
      ending: { kind: 'ask', question: 'bladder-saddle', how: 'briefly' },
    });
  });

  it('does not clear what a yes has left open', () => {
    const at = told(
      check,
      ...(['no', 'no', 'no'] as const).map((answer) => tell({}, { answer })),
      tell({ walking: 'fine', 'weight-bearing': 'full', 'warm-up': 'eases' }),
      tell({}, { answer: 'yes' }),
    );
    expect(at.place).toMatchObject({ question: 'injury-fever-swelling', asked: 'which' });
    const denied = advance(at, tell({ fever: 'no' }), around()).state;
    expect(denied.place).toMatchObject({ at: 'check', question: 'injury-fever-swelling' });
    expect(factsOf(denied)['swelling']).toBeUndefined();
  });
});

describe('a verdict asked for too early', () => {
  const early: readonly UserAct[] = [
    { kind: 'meta', meta: 'insist', told: NOTHING_TOLD },
    { kind: 'meta', meta: 'what-would-change', told: NOTHING_TOLD },
    check,
  ];

  it.each(early)('is not given, and the question stays: %j', (act) => {
    const { state, reply } = advance(told(check, tell({ soreness: '0' })), act, around());
    expect(state.verdict).toBeNull();
    expect(reply.acts).toMatchObject([{ kind: 'no-verdict-yet' }]);
    expect(reply.ending).toMatchObject({ kind: 'ask', question: 'bladder-saddle' });
  });
});

describe('another person', () => {
  it('starts with nothing that was answered for the first one', () => {
    const own = told(check, tell({}, { answer: 'no' }), tell({ soreness: '0' }));
    const other = advance(
      own,
      { kind: 'check', told: { ...NOTHING_TOLD, about: 'somebody-else' } },
      around(),
    );
    expect(factsOf(other.state)).toEqual({});
    expect(other.reply.ending).toMatchObject({ kind: 'ask', question: 'adult' });
  });
});
