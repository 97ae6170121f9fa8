import type { Body, Pose, Prop, SettledLimb, SettledSide } from './pose.ts';
import { add, along, swing, type Tilt, type Vec } from './space.ts';
import type { Viewpoint } from './viewer.ts';

/**
 * The picture a fraction `t` (0 to 1) of the way from one pose to another of the same side. What is planted in both stays
 * planted; what moves is lifted over what lies between. Tones and covers are those of the nearer pose.
 */
export const tween = (a: Pose, b: Pose, t: number): Pose => {
  if (t <= 0) return a;
  if (t >= 1) return b;
  const late = t < 0.5 ? a : b;
  return {
    ...late,
    name: `${a.name}~${b.name}`,
    body: mixedBody(a.body, b.body, t),
    view: mixedView(a.view, b.view, t),
    roundView: mixedView(a.roundView, b.roundView, t),
    muscle: b.glow > 0 ? b.muscle : a.muscle,
    glow: a.glow + (b.glow - a.glow) * t,
    props: late.props.map((prop) => mixedProp(prop, (late === a ? b : a).props, late === a ? t : 1 - t)),
  };
};

/** The body a fraction `t` of the way between two bodies. */
export const mixedBody = (a: Body, b: Body, t: number): Body => ({
  root: along(a.root, b.root, t),
  pelvis: mixedTilt(a.pelvis, b.pelvis, t),
  spine: mixedTilt(a.spine, b.spine, t),
  head: mixedTilt(a.head, b.head, t),
  right: mixedSide(a.right, b.right, t),
  left: mixedSide(a.left, b.left, t),
});

const mixedSide = (a: SettledSide, b: SettledSide, t: number): SettledSide => ({
  leg: mixedLimb(a.leg, b.leg, t),
  arm: mixedLimb(a.arm, b.arm, t),
});
const mixedLimb = (a: SettledLimb, b: SettledLimb, t: number): SettledLimb => ({
  end: stepped(a.end, b.end, t),
  bend: swing(a.bend, b.bend, t),
  tip: swing(a.tip, b.tip, t),
});
const mixedTilt = (a: Tilt, b: Tilt, t: number): Tilt => ({
  turn: mix(a.turn, b.turn, t),
  bend: mix(a.bend, b.bend, t),
  lean: mix(a.lean, b.lean, t),
});
const mixedView = (a: Viewpoint, b: Viewpoint, t: number): Viewpoint => ({
  azimuth: mix(a.azimuth, b.azimuth, t),
  height: mix(a.height, b.height, t),
});

/** A hand or foot that goes somewhere is lifted on the way, so that it passes over what lies between. */
const stepped = (a: Vec, b: Vec, t: number): Vec => {
  const lift = Math.min(0.6, 0.24 * Math.hypot(b[0] - a[0], b[2] - a[2]));
  return add(along(a, b, t), [0, lift * 4 * t * (1 - t), 0]);
};

/** Rollers and balls travel with the body; everything else stands where it stands. */
const mixedProp = (prop: Prop, others: readonly Prop[], t: number): Prop => {
  const twin = others.find((o) => o.kind === prop.kind);
  if (prop.kind === 'ball' && twin?.kind === 'ball') return { ...prop, at: along(prop.at, twin.at, t) };
  if (prop.kind === 'roller' && twin?.kind === 'roller') {
    return { ...prop, from: along(prop.from, twin.from, t), to: along(prop.to, twin.to, t) };
  }
  return prop;
};

const mix = (a: number, b: number, t: number) => a + (b - a) * t;
