// Vectors and frames. World: x ahead of the person as the picture begins, y up, z to the person's right. Unit: one head.

export type Vec = readonly [x: number, y: number, z: number];
/** Three axes of a body part: `f` ahead, `u` towards the head, `r` to the person's right. */
export type Frame = { readonly f: Vec; readonly u: Vec; readonly r: Vec };
/** Degrees about a frame's own axes: turn to the right, then bend forward, then lean to the right. */
export type Tilt = { readonly turn: number; readonly bend: number; readonly lean: number };

export const UPRIGHT: Frame = { f: [1, 0, 0], u: [0, 1, 0], r: [0, 0, 1] };

export const add = (a: Vec, b: Vec): Vec => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const sub = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const times = (a: Vec, k: number): Vec => [a[0] * k, a[1] * k, a[2] * k];
export const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vec, b: Vec): Vec => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const length = (a: Vec): number => Math.hypot(a[0], a[1], a[2]);
export const distance = (a: Vec, b: Vec): number => length(sub(a, b));
export const unit = (a: Vec): Vec => times(a, 1 / (length(a) || 1));
/** The point a fraction `t` of the way from `a` to `b`. */
export const along = (a: Vec, b: Vec, t: number): Vec => add(a, times(sub(b, a), t));
/** What is left of `a` once its part along the unit vector `n` is taken away. */
export const across = (a: Vec, n: Vec): Vec => sub(a, times(n, dot(a, n)));
/** The same point on the other side of the body. */
export const flip = (a: Vec): Vec => [a[0], a[1], -a[2]];

/** The angle between two vectors, in degrees. */
export const angleBetween = (a: Vec, b: Vec): number =>
  (Math.acos(Math.max(-1, Math.min(1, dot(unit(a), unit(b))))) * 180) / Math.PI;

/** `v` turned about the unit axis by degrees, by the right-hand rule. */
export const spin = (v: Vec, axis: Vec, degrees: number): Vec => {
  const angle = (degrees * Math.PI) / 180;
  const cos = Math.cos(angle);
  const rest = add(times(cross(axis, v), Math.sin(angle)), times(axis, dot(axis, v) * (1 - cos)));
  return add(times(v, cos), rest);
};

/** Along the shorter arc between two unit vectors, a fraction `t` of the way. */
export const swing = (a: Vec, b: Vec, t: number): Vec => {
  const cos = Math.max(-1, Math.min(1, dot(a, b)));
  if (cos > 0.9999) return unit(along(a, b, t));
  const aside: Vec = Math.abs(a[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0];
  const axis = unit(cross(a, cos < -0.9999 ? aside : b));
  return spin(a, axis, (Math.acos(cos) * t * 180) / Math.PI);
};

/** `frame` tilted about its own axes. */
export const tilted = (frame: Frame, { turn, bend, lean }: Tilt): Frame => {
  const turned = spun(frame, frame.u, -turn);
  const bent = spun(turned, turned.r, -bend);
  return spun(bent, bent.f, lean);
};

/** A point given in a frame, as an offset in the world. */
export const within = (frame: Frame, [f, u, r]: Vec): Vec =>
  add(add(times(frame.f, f), times(frame.u, u)), times(frame.r, r));

const spun = ({ f, u, r }: Frame, axis: Vec, degrees: number): Frame => ({
  f: spin(f, axis, degrees),
  u: spin(u, axis, degrees),
  r: spin(r, axis, degrees),
});
