import { describe, expect, it } from 'vitest';
import { figureFor, POSE_NAMES, poseNamed } from '../../lambda/figure/poses.ts';
import { skeletonOf } from '../../lambda/figure/skeleton.ts';
import { distance } from '../../lambda/figure/space.ts';
import { tween } from '../../lambda/figure/tween.ts';

describe('a body', () => {
  for (const name of POSE_NAMES) {
    it(`${name}: reaches everything it is meant to reach`, () => {
      const { short } = skeletonOf(poseNamed(name).body);
      expect(
        Object.values(short).every((by) => by < 0.06),
        JSON.stringify(short),
      ).toBe(true);
    });

    it(`${name}: has nothing under the floor`, () => {
      const { points } = skeletonOf(poseNamed(name).body);
      for (const [joint, [, y]] of Object.entries(points)) expect(y, joint).toBeGreaterThan(-0.02);
    });

    it(`${name}: keeps hands and feet out of the trunk`, () => {
      const { points } = skeletonOf(poseNamed(name).body);
      for (const limb of ['right.wrist', 'left.wrist', 'right.ankle', 'left.ankle'] as const) {
        for (const joint of ['root', 'waist', 'chest', 'collar', 'head'] as const) {
          expect(distance(points[limb], points[joint]), `${limb} in ${joint}`).toBeGreaterThan(0.45);
        }
      }
    });
  }
});

describe('between two pictures', () => {
  const from = figureFor({ move: 'piriformis', phase: 'support', side: 'right' });
  const to = figureFor({ move: 'piriformis', phase: 'hold', side: 'right' });

  it('the first and last frames are the pictures themselves', () => {
    expect(tween(from, to, 0)).toBe(from);
    expect(tween(from, to, 1)).toBe(to);
  });

  it('a planted foot stays planted', () => {
    for (const t of [0.1, 0.35, 0.5, 0.8]) {
      const { points } = skeletonOf(tween(from, to, t).body);
      expect(distance(points['right.ankle'], skeletonOf(to.body).points['right.ankle'])).toBeLessThan(0.02);
    }
  });

  it('the glow grows', () => {
    const glows = [0, 0.25, 0.5, 0.75, 1].map((t) => tween(from, to, t).glow);
    expect(glows).toEqual(glows.toSorted((a, b) => a - b));
    expect(glows.at(-1)).toBe(1);
  });
});
