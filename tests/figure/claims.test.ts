import { describe, expect, it } from 'vitest';
import { otherSide } from '../../lambda/figure/body.ts';
import { broken } from '../../lambda/figure/claims/check.ts';
import { CLAIMS, check } from '../../lambda/figure/claims.ts';
import { mirror } from '../../lambda/figure/mirror.ts';
import { type MovePoseName, POSE_NAMES, poseNamed } from '../../lambda/figure/poses.ts';

const SIDES = ['right', 'left'] as const;
const moves = Object.keys(CLAIMS) as MovePoseName[];

describe('a picture of a move', () => {
  for (const name of moves) {
    it(`${name} is as it says, on both sides`, () => {
      for (const side of SIDES) expect(check(poseNamed(name, side)), side).toEqual([]);
    });
  }

  it('states something about every hold, and there is no picture of a move without a statement', () => {
    const stated = POSE_NAMES.filter((name) => name in CLAIMS);
    expect(stated).toHaveLength(moves.length);
    for (const name of moves) expect(CLAIMS[name].length, name).toBeGreaterThan(2);
    for (const name of moves.filter((n) => n.endsWith('-hold'))) {
      expect(
        CLAIMS[name].some(({ fact }) => fact === 'glows'),
        name,
      ).toBe(true);
    }
  });
});

describe('a statement has teeth', () => {
  for (const name of moves.filter((n) => n.endsWith('-hold'))) {
    it(`${name}: the picture of one side does not pass for the other`, () => {
      const pose = poseNamed(name, 'right');
      const swapped = { ...pose, side: otherSide(pose.side) };
      expect(broken(swapped, CLAIMS[name]).length).toBeGreaterThan(0);
    });
  }

  it('a trunk leaning the wrong way is caught', () => {
    const pose = poseNamed('it-band-standard-hold');
    const wrong = {
      ...pose,
      body: { ...pose.body, spine: { ...pose.body.spine, lean: -pose.body.spine.lean } },
    };
    expect(broken(wrong, CLAIMS['it-band-standard-hold']).map(({ fact }) => fact)).toContain(
      'upper-body-leans',
    );
  });

  it('a foot crossed in front instead of behind is caught', () => {
    const pose = poseNamed('it-band-standard-hold');
    const { right } = pose.body;
    const leg = { ...right.leg, end: [0.8, right.leg.end[1], right.leg.end[2]] as const };
    const wrong = { ...pose, body: { ...pose.body, right: { ...right, leg } } };
    expect(broken(wrong, CLAIMS['it-band-standard-hold']).map(({ fact }) => fact)).toContain('behind');
  });

  it('the wrong elbow at the knee is caught', () => {
    const pose = poseNamed('piriformis-standard-hold');
    const { right, left } = pose.body;
    const wrong = {
      ...pose,
      body: { ...pose.body, right: { ...right, arm: left.arm }, left: { ...left, arm: right.arm } },
    };
    const facts = broken(wrong, CLAIMS['piriformis-standard-hold']).map(({ fact }) => fact);
    expect(facts).toContain('touches');
  });

  it('mirrored twice is the picture again', () => {
    for (const name of POSE_NAMES) {
      const pose = poseNamed(name);
      expect(mirror(mirror(pose)).body, name).toEqual(pose.body);
    }
  });
});
