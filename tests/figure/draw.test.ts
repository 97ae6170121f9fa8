import { describe, expect, it } from 'vitest';
import { boundsOf, circleAround, fitted, squareOf } from '../../lambda/figure/bounds.ts';
import { draw } from '../../lambda/figure/draw.ts';
import { iconSvg } from '../../lambda/figure/icon.ts';
import { landmark } from '../../lambda/figure/landmark.ts';
import { WARM_DARK } from '../../lambda/figure/palette.ts';
import { POSE_NAMES, type PoseName, poseNamed } from '../../lambda/figure/poses.ts';
import { relative } from '../../lambda/figure/relative.ts';
import { tween } from '../../lambda/figure/tween.ts';
import { writeAvg, writeAvgFrames } from '../../lambda/figure/write-avg.ts';
import { writeSvg } from '../../lambda/figure/write-svg.ts';

const CARD = { width: 760, height: 560 };
const SIDES = ['right', 'left'] as const;
const DRAWN = new Map(POSE_NAMES.map((name) => [name, draw(poseNamed(name))]));
const strokesOf = (name: PoseName) => DRAWN.get(name) ?? [];
const avgOf = (name: PoseName) => {
  const strokes = strokesOf(name);
  return writeAvg(strokes, { ...CARD, frame: fitted(boundsOf(strokes), CARD) });
};

describe('a drawing', () => {
  it('has only whole numbers, and no number that is not one', () => {
    for (const name of POSE_NAMES) {
      for (const side of SIDES) {
        const wrong = draw(poseNamed(name, side)).filter(
          ({ d, width = 0 }) => !/^M[-\d, MLAQZ]+$/.test(d) || !Number.isInteger(width),
        );
        expect(wrong, name).toEqual([]);
      }
    }
  });

  it('of the left is that of the right, flipped', () => {
    for (const name of POSE_NAMES) {
      const [right, left] = SIDES.map((side) => boundsOf(draw(poseNamed(name, side))));
      expect(Math.abs((right?.left ?? 0) + (left?.right ?? 0)), name).toBeLessThanOrEqual(2);
      expect(Math.abs((right?.right ?? 0) + (left?.left ?? 0)), name).toBeLessThanOrEqual(2);
      expect(Math.abs((right?.top ?? 0) - (left?.top ?? 0)), name).toBeLessThanOrEqual(2);
    }
  });

  it('is the same every time', () => {
    for (const name of POSE_NAMES) {
      expect(JSON.stringify(draw(poseNamed(name)))).toBe(JSON.stringify(strokesOf(name)));
    }
  });

  it('glows in every hold, and only there and while rolling', () => {
    for (const name of POSE_NAMES.filter((n) => n.includes('-'))) {
      const glows = strokesOf(name).some(({ role }) => role === 'glow');
      expect(glows, name).toBe(/-(hold|roll-up|roll-down)$/.test(name));
    }
  });

  it('fills a round screen: a lying figure is at least two fifths as high as it is wide', () => {
    const { left, top, right, bottom } = boundsOf(
      draw(poseNamed('knee-to-chest-standard-hold'), { screen: 'round' }),
    );
    expect((bottom - top) / (right - left)).toBeGreaterThan(0.4);
  });
});

describe('bounds', () => {
  it('hold every landmark', () => {
    for (const name of POSE_NAMES) {
      const pose = poseNamed(name);
      const box = boundsOf(strokesOf(name));
      for (const joint of ['head', 'right.toes', 'left.toes', 'right.fingers', 'left.fingers'] as const) {
        const { x, y } = landmark(pose, joint);
        expect(x > box.left && x < box.right && y > box.top && y < box.bottom, `${name} ${joint}`).toBe(true);
      }
    }
  });

  it('of a circle lie around the box and within its diagonal', () => {
    for (const name of POSE_NAMES) {
      const strokes = strokesOf(name);
      const box = boundsOf(strokes);
      const { r } = circleAround(strokes);
      const [w, h] = [box.right - box.left, box.bottom - box.top];
      expect(r * 2, name).toBeGreaterThanOrEqual(Math.max(w, h) - 30);
      expect(r * 2, name).toBeLessThanOrEqual(Math.hypot(w, h) + 5);
    }
  });

  it('fitted take the shape asked for', () => {
    const box = fitted(squareOf({ x: 10, y: 20, r: 50 }), { width: 200, height: 100, margin: 0 });
    expect((box.right - box.left) / (box.bottom - box.top)).toBeCloseTo(2);
    expect(box.bottom - box.top).toBeCloseTo(100);
  });
});

describe('an AVG', () => {
  it('is at most 10 kB for any picture', () => {
    for (const name of POSE_NAMES) {
      expect(JSON.stringify(avgOf(name)).length, name).toBeLessThanOrEqual(10_000);
    }
  });

  it('keeps to version 1.1: paths and groups, no data', () => {
    for (const name of POSE_NAMES) {
      const avg = avgOf(name);
      expect(avg.version).toBe('1.1');
      const types = new Set([...JSON.stringify(avg).matchAll(/"type":"(\w+)"/g)].map(([, type]) => type));
      const known = ['AVG', 'group', 'path', 'radial', 'number'];
      expect([...types].filter((type) => !known.includes(type ?? ''))).toEqual([]);
    }
  });

  it('has the glow as a parameter', () => {
    const text = JSON.stringify(avgOf('piriformis-standard-hold'));
    expect(text).toContain('"name":"glow"');
    expect(text).toContain(`"opacity":"\${glow}"`);
  });

  it('of several frames shows one of them at a time', () => {
    const [a, b] = [poseNamed('piriformis-standard-turn'), poseNamed('piriformis-standard-hold')];
    const frames = [0, 0.5, 1].map((t) => draw(tween(a, b, t)));
    const avg = writeAvgFrames(frames, { ...CARD, frame: fitted(boundsOf(frames[2] ?? []), CARD) });
    expect(avg.parameters.map(({ name }) => name)).toEqual(['glow', 'frame']);
    const groups = avg.items[0]?.items ?? [];
    // what they share, and one group a frame
    expect(groups).toHaveLength(4);
    const seenAt = (frame: number) =>
      groups.slice(1).map((group) => {
        const [, from, to] =
          /frame>=(-?[\d.]+)&&frame<([\d.]+)/.exec(String('opacity' in group && group.opacity)) ?? [];
        return frame >= Number(from) && frame < Number(to);
      });
    for (const frame of [0, 1, 2]) expect(seenAt(frame).map(Number).indexOf(1)).toBe(frame);
    for (const frame of [0, 0.4, 1, 1.7, 2]) expect(seenAt(frame).filter(Boolean)).toHaveLength(1);
  });

  it('says the same path in steps as in places', () => {
    expect(relative('M10,10L20,10A5,5 0 0 1 20,20L10,20ZM0,0L3,4')).toBe(
      'M10,10l10,0a5,5 0 0 1 0,10l-10,0zm-10,-10l3,4',
    );
  });
});

describe('an SVG', () => {
  it('has a colour for every stroke', () => {
    for (const name of POSE_NAMES) {
      const strokes = strokesOf(name);
      const svg = writeSvg(strokes, { ...CARD, frame: fitted(boundsOf(strokes), CARD) });
      expect(svg).not.toContain('undefined');
      expect(svg.match(/<path/g)).toHaveLength(strokes.length);
    }
  });

  it('of the icon comes in the sizes of the skill store', () => {
    for (const size of [108, 512]) {
      const svg = iconSvg(size);
      expect(svg).toContain(`width="${size}" height="${size}"`);
      expect(svg).toContain('<circle');
    }
  });
});

describe('the palette', () => {
  it('sets skin, clothes and muscle off from the dark ground', () => {
    for (const role of ['skinNear', 'skinFar', 'topNear', 'glow'] as const) {
      expect(contrast(WARM_DARK[role], '#17110D'), role).toBeGreaterThan(4.5);
    }
    expect(contrast(WARM_DARK.shortsNear, '#17110D')).toBeGreaterThan(3);
  });
});

const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((i) => Number.parseInt(colour.slice(i, i + 2), 16) / 255)
    .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
