import { describe, expect, it } from 'vitest';
import { broken } from '../../lambda/figure/claims/check.ts';
import type { Fact } from '../../lambda/figure/claims/fact.ts';
import { type FigureVariant, figureFor, phasesOf, variantsOf } from '../../lambda/figure/poses.ts';
import { STEP_PICTURES } from '../../lambda/figure/steps.ts';
import { variantsOf as formsOf, stepsOf } from '../../lambda/routine/moves.ts';
import { MOVES } from '../../lambda/routine/vocabulary.ts';

const SIDES = ['right', 'left'] as const;
const forms = MOVES.flatMap((move) => formsOf(move).map((variant) => ({ move, variant })));

describe('what is said and what is shown', () => {
  for (const { move, variant } of forms) {
    for (const { key, names } of stepsOf(move, variant)) {
      const { phase, facts } = STEP_PICTURES[key];

      it(`${move}, ${variant}: the picture shows what ${key} says, on both sides`, () => {
        for (const side of SIDES) {
          const pose = figureFor({ move, variant: variant as FigureVariant, phase, side });
          expect(broken(pose, facts), `${pose.name} ${side}`).toEqual([]);
        }
      });

      it(`${move}, ${variant}: ${key} names the side of every part as the picture has it`, () => {
        const shown = new Set(facts.flatMap(mentioned));
        for (const [part, of] of names) {
          expect([...shown], `${key} says ${part} of ${of}`).toContain(
            `${part} ${of === 'side' ? 'own' : 'other'}`,
          );
        }
      });
    }
  }

  it('every form of every move that is spoken has pictures of its own', () => {
    // both feet are flat in the standard press, so it is the picture of the form for sore knees, too
    const shared = ['trigger-point foot-on-floor'];
    const missing = forms
      .filter(({ move, variant }) => !variantsOf(move).includes(variant as FigureVariant))
      .map(({ move, variant }) => `${move} ${variant}`);
    expect(missing).toEqual(shared);
  });

  it('the steps of a form show its pictures in their order', () => {
    for (const { move, variant } of forms) {
      const order = phasesOf(move, variant as FigureVariant);
      const shown = stepsOf(move, variant)
        .map(({ key }) => order.indexOf(STEP_PICTURES[key].phase))
        .filter((at) => at >= 0);
      expect(shown, `${move} ${variant}`).toEqual(shown.toSorted((a, b) => a - b));
    }
  });
});

/** The parts of the body that a fact is about, as `part whose`. */
const mentioned = (fact: Fact): string[] => {
  const out: string[] = [];
  const add = (name: string) => {
    const [whose, part = ''] = /^(own|other)-(.*)$/.exec(name)?.slice(1) ?? [];
    if (!whose) return;
    out.push(`${part} ${whose}`);
    if (/foot|knee|ankle|shin|thigh/.test(part)) out.push(`leg ${whose}`);
    // an ankle that rests on a knee lies across the thigh just above it
    if (/thigh/.test(part) || (fact.fact === 'rests-on' && part === 'knee')) out.push(`thigh ${whose}`);
  };
  if ('part' in fact) add(fact.part);
  if ('of' in fact) add(fact.of.includes('-') ? fact.of : `${fact.of}-`);
  switch (fact.fact) {
    case 'towel-behind-thigh':
      return [`thigh ${fact.of}`];
    case 'weight-on':
    case 'ball-under':
    case 'ball-at-wall':
      return [`buttock ${fact.of}`];
    case 'glows':
      return [`${fact.muscle === 'outer-hip' ? 'hip' : 'buttock'} ${fact.of}`];
    case 'hips-move':
      return [`hip ${fact.to}`, `toward ${fact.to}`];
    case 'upper-body-leans':
    case 'chest-turns':
      return [`toward ${fact.to}`];
    case 'looks-over-shoulder':
      return [`shoulder ${fact.to}`];
    case 'support-at':
      return [`side ${fact.to}`];
    default:
      return out;
  }
};
