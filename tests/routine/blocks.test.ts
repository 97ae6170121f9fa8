import { describe, expect, it } from 'vitest';
import { allowance, BLOCKS } from '../../lambda/routine/blocks.ts';
import { MOVE, variantsOf } from '../../lambda/routine/moves.ts';
import { CONDITIONS, type Condition, EQUIPMENT, MOVES } from '../../lambda/routine/vocabulary.ts';
import { SOURCES } from '../../lambda/triage/sources.ts';

/** Rows of the lookup table: no, c(are), or the other form, for the five moves in order. */
const TABLE: Readonly<Record<Condition, readonly string[]>> = {
  'replaced-hip': ['no', 'no', 'no', 'no', 'no'],
  'recent-surgery': ['no', 'no', 'no', 'no', 'no'],
  'weak-bones': ['bent-other-leg', 'no', 'support', 'no', 'no'],
  pregnant: ['chair', 'no', 'no', 'no', 'no'],
  'blood-thinners': ['ok', 'ok', 'ok', 'no', 'no'],
  'sore-knee': ['thigh-hold', 'lying', 'soft-knees', 'foot-on-floor', 'foot-on-floor'],
  'outer-hip-pain': ['ok', 'care', 'no', 'care', 'care'],
  'sit-bone-pain': ['care', 'care', 'ok', 'care', 'care'],
  'poor-balance': ['ok', 'ok', 'support', 'ok', 'ok'],
  'no-floor': ['chair', 'chair', 'ok', 'wall', 'wall'],
  'fresh-strain': ['no', 'no', 'no', 'no', 'no'],
  'sore-wrist': ['towel', 'chair', 'ok', 'wall', 'wall'],
  'sore-low-back': ['bent-other-leg', 'care', 'care', 'ok', 'ok'],
  'advised-against': ['no', 'no', 'no', 'no', 'no'],
};

const shown = (found: ReturnType<typeof allowance>) =>
  found.kind === 'blocked' ? 'no' : found.kind === 'variant' ? found.variant : found.kind;

describe('who may do which move', () => {
  it.each(CONDITIONS)('is as the table says with %s', (condition) => {
    expect(MOVES.map((move) => shown(allowance(move, [condition], [])))).toEqual(TABLE[condition]);
  });

  it('names only forms that the move has, and only known sources', () => {
    for (const condition of CONDITIONS) {
      for (const move of MOVES) {
        const found = BLOCKS[condition][move];
        if (found.kind === 'ok') continue;
        expect(['DESIGN', ...Object.keys(SOURCES)]).toContain(found.source);
        if (found.kind === 'variant') expect(variantsOf(move)).toContain(found.variant);
      }
    }
  });

  it('is never more when something is added to what is known', () => {
    const rank = { ok: 0, care: 0, variant: 1, blocked: 2 };
    for (const one of CONDITIONS) {
      for (const other of CONDITIONS) {
        for (const move of MOVES) {
          const alone = allowance(move, [one], []);
          const both = allowance(move, [one, other], []);
          expect(rank[both.kind], `${move} ${one} ${other}`).toBeGreaterThanOrEqual(rank[alone.kind]);
          if (alone.kind === 'blocked') expect(both.kind).toBe('blocked');
        }
      }
    }
  });

  it('finds no form of the twist for a sore knee that cannot get down', () => {
    expect(allowance('piriformis', ['sore-knee', 'no-floor'], [])).toMatchObject({
      kind: 'blocked',
      why: 'no-way-round',
    });
  });

  it('puts the hands behind the thigh on the chair, whatever the knee', () => {
    expect(allowance('knee-to-chest', ['sore-knee', 'no-floor'], [])).toMatchObject({ variant: 'chair' });
  });
});

describe('what is missing in the room', () => {
  it('turns the roller into a ball at the wall, and leaves it out without a ball', () => {
    expect(allowance('foam-roller', [], ['foam-roller'])).toMatchObject({ kind: 'variant', variant: 'wall' });
    expect(allowance('foam-roller', [], ['foam-roller', 'ball'])).toMatchObject({ kind: 'blocked' });
  });

  it('leaves out pressing without a ball and leaning without anything to hold on to', () => {
    expect(allowance('trigger-point', [], ['ball'])).toMatchObject({ kind: 'blocked', why: 'no-ball' });
    expect(allowance('it-band', [], ['wall', 'chair'])).toMatchObject({ kind: 'blocked', why: 'no-support' });
  });

  it('never unblocks a move', () => {
    for (const condition of CONDITIONS) {
      for (const thing of EQUIPMENT) {
        for (const move of MOVES) {
          if (allowance(move, [condition], []).kind !== 'blocked') continue;
          expect(allowance(move, [condition], [thing]).kind).toBe('blocked');
        }
      }
    }
  });
});

describe('a move', () => {
  it.each(MOVES)('%s cites known sources for itself and every step', (move) => {
    const cited = [
      ...MOVE[move].sources,
      ...variantsOf(move).flatMap((variant) =>
        (MOVE[move].forms[variant] ?? []).flatMap(({ sources }) => sources),
      ),
    ];
    const known = (id: string) => id === 'DESIGN' || /^S\d\d$/.test(id) || id in SOURCES;
    expect(cited.filter((id) => !known(id))).toEqual([]);
  });

  it('as five together cover rows S57 to S98 of the fact table', () => {
    const cited = new Set(
      MOVES.flatMap((move) => [
        ...MOVE[move].sources,
        ...variantsOf(move).flatMap((variant) =>
          (MOVE[move].forms[variant] ?? []).flatMap(({ sources }) => sources),
        ),
      ]),
    );
    const rows = Array.from({ length: 42 }, (_, index) => `S${57 + index}`);
    expect(rows.filter((row) => !cited.has(row))).toEqual([]);
  });
});
