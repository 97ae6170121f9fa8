// Arms and legs: tapered sleeves over balls, with shorts and shoes.
import { SIDES, type Side, THICK } from './body.ts';
import { band, type Circle, seams, sleeve } from './outline.ts';
import { type Ball, edged, filled, type Paper, type Part } from './part.ts';
import type { LimbPart, PartName, Tone, Tones } from './pose.ts';
import type { Joints, Skeleton } from './skeleton.ts';
import { add, along, cross, sub, times, unit, type Vec } from './space.ts';
import { PER_HEAD, type Role } from './stroke.ts';

export const limbParts = ({ points }: Skeleton, tones: Tones): Part[] =>
  SIDES.flatMap((side) => [
    ...leg(points, side, tones[`${side}.leg`]),
    ...arm(points, side, tones[`${side}.arm`]),
  ]);

/** How far down the thigh the shorts reach. */
const HEM = 0.52;

const leg = (points: Joints, side: Side, tone: Tone): Part[] => {
  const at = (name: 'hip' | 'knee' | 'ankle' | 'heel' | 'ball' | 'toes') => points[`${side}.${name}`];
  const skin = toned(tone, 'skinNear', 'skinFar');
  const thigh = taper(at('hip'), THICK.hip, at('knee'), THICK.knee);
  const hem = along(at('hip'), at('knee'), HEM);
  const loose = THICK.hip + (THICK.knee - THICK.hip) * HEM + 0.045;
  return [
    rod({
      side,
      name: 'thigh',
      before: 'trunk',
      after: `${side}.shin`,
      balls: thigh,
      bare: thigh.slice(1),
      skip: [0.5, 0.17],
      role: skin,
      cover: {
        role: toned(tone, 'shortsNear', 'shortsFar'),
        balls: [
          { p: at('hip'), r: THICK.hip + 0.005 },
          { p: hem, r: loose },
        ],
      },
    }),
    rod({
      side,
      name: 'shin',
      before: `${side}.thigh`,
      after: `${side}.foot`,
      balls: taper(at('knee'), THICK.knee, at('ankle'), THICK.ankle),
      form: calved(at('knee'), at('ankle'), at('toes')),
      skip: [0.17, 0.1],
      role: skin,
    }),
    foot(points, side, tone),
  ];
};

const arm = (points: Joints, side: Side, tone: Tone): Part[] => {
  const at = (name: 'shoulder' | 'elbow' | 'wrist' | 'fingers') => points[`${side}.${name}`];
  const role = toned(tone, 'skinNear', 'skinFar');
  const hand = taper(at('wrist'), THICK.wrist, at('fingers'), THICK.fingers);
  return [
    rod({
      side,
      name: 'upperArm',
      before: 'trunk',
      after: `${side}.forearm`,
      balls: taper(at('shoulder'), THICK.shoulder, at('elbow'), THICK.elbow),
      skip: [0.3, 0.12],
      role,
    }),
    rod({
      side,
      name: 'forearm',
      before: `${side}.upperArm`,
      after: `${side}.hand`,
      balls: taper(at('elbow'), THICK.elbow, at('wrist'), THICK.wrist),
      skip: [0.12, 0.08],
      role,
    }),
    rod({ side, name: 'hand', before: `${side}.forearm`, balls: hand, skip: [0.08, 0], role }),
  ];
};

type Rod = {
  readonly side: Side;
  readonly name: LimbPart;
  readonly before: PartName;
  readonly after?: PartName;
  readonly balls: readonly Ball[];
  /** The outline, where it is not a plain taper; and what of it is skin, where the rest is clothed. */
  readonly form?: readonly Ball[];
  readonly bare?: readonly Ball[];
  /** How far in from each joint the edge begins when the neighbour there is drawn already, in heads. */
  readonly skip: readonly [number, number];
  readonly role: Role;
  readonly cover?: { readonly role: Role; readonly balls: readonly Ball[] };
};

const rod = ({
  side,
  name,
  before,
  after,
  balls,
  form = ends(balls),
  bare = form,
  skip,
  role,
  cover,
}: Rod): Part => ({
  name: `${side}.${name}`,
  kin: after ? [before, after] : [before],
  balls,
  paint: (paper) => {
    const open = {
      start: paper.has(before) ? skip[0] * PER_HEAD : undefined,
      end: after && paper.has(after) ? skip[1] * PER_HEAD : undefined,
    };
    const covered = cover ? [filled(cover.role, sleeve(seen(paper, cover.balls)))] : [];
    return [edged(seams(seen(paper, form), open)), filled(role, sleeve(seen(paper, bare))), ...covered];
  },
});

const foot = (points: Joints, side: Side, tone: Tone): Part => {
  const at = (name: 'ankle' | 'heel' | 'ball' | 'toes') => points[`${side}.${name}`];
  const balls: Ball[] = [
    { p: at('ankle'), r: THICK.ankle },
    { p: at('heel'), r: 0.17 },
    { p: at('ball'), r: 0.15 },
    { p: at('toes'), r: 0.115 },
  ];
  return {
    name: `${side}.foot`,
    kin: [`${side}.shin`],
    balls,
    paint: (paper) => {
      const all = seen(paper, balls);
      const shape = band(all.slice(0, 3)) + band(all.slice(1));
      const edge = paper.has(`${side}.shin`) ? band(all.slice(1)) : shape;
      return [edged(edge), filled(toned(tone, 'shoeNear', 'shoeFar'), shape)];
    },
  };
};

const STEPS = [0, 0.25, 0.5, 0.75, 1];
const taper = (a: Vec, ra: number, b: Vec, rb: number): Ball[] =>
  STEPS.map((t) => ({ p: along(a, b, t), r: ra + (rb - ra) * t }));

const ends = (balls: readonly Ball[]): Ball[] => [...balls.slice(0, 1), ...balls.slice(-1)];

/** A shin with its calf: fullest a third of the way down, on the side away from the toes. */
const calved = (knee: Vec, ankle: Vec, toes: Vec): Ball[] => {
  const down = unit(sub(ankle, knee));
  const aside = unit(cross(down, cross(sub(toes, ankle), down)));
  return CALF.map(([t, r, out]) => ({ p: add(along(knee, ankle, t), times(aside, -out)), r }));
};
const CALF: readonly (readonly [share: number, r: number, out: number])[] = [
  [0, THICK.knee, 0],
  [0.18, 0.26, 0.005],
  [0.38, THICK.calf, 0.035],
  [0.6, 0.235, 0.025],
  [1, THICK.ankle, 0],
];

const seen = (paper: Paper, balls: readonly Ball[]): Circle[] => balls.map((b) => paper.place(b.p, b.r));
const toned = (tone: Tone, near: Role, far: Role): Role => (tone === 'near' ? near : far);
