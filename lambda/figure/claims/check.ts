// Whether a picture is as it says: every fact computed on the skeleton, on whichever side the picture is for.
import { ANKLE, type JointName, LENGTH, type LimbJoint, otherSide, type Side, signOf } from '../body.ts';
import { muscleCentre } from '../light.ts';
import type { Pose, Prop } from '../pose.ts';
import { placed, type Skeleton, skeletonOf } from '../skeleton.ts';
import { along, angleBetween, distance, dot, sub, type Vec } from '../space.ts';
import type { Fact, Landmark, PartOf, Whose } from './fact.ts';

/** The facts that do not hold for a pose; none when the picture says what it claims. */
export const broken = (pose: Pose, facts: readonly Fact[]): Fact[] => {
  const scene = sceneOf(pose);
  return facts.filter((fact) => !holds(fact, scene));
};

type Scene = Skeleton & {
  readonly pose: Pose;
  readonly side: (whose: Whose) => Side;
  /** A joint by role. */
  readonly j: (whose: Whose, joint: LimbJoint) => Vec;
  /** How far a vector points towards that side of the body. */
  readonly towards: (whose: Whose, v: Vec) => number;
  readonly prop: <K extends Prop['kind']>(kind: K) => Extract<Prop, { kind: K }> | undefined;
};

const sceneOf = (pose: Pose): Scene => {
  const side = (whose: Whose) => (whose === 'own' ? pose.side : otherSide(pose.side));
  const skeleton = skeletonOf(pose.body);
  return {
    ...skeleton,
    pose,
    side,
    j: (whose, joint) => skeleton.points[`${side(whose)}.${joint}` satisfies JointName],
    towards: (whose, v) => v[2] * signOf(side(whose)),
    prop: <K extends Prop['kind']>(kind: K) =>
      pose.props.find((p): p is Extract<Prop, { kind: K }> => p.kind === kind),
  };
};

const holds = (fact: Fact, s: Scene): boolean => {
  const { points, frames } = s;
  switch (fact.fact) {
    case 'behind':
      return at(s, fact.part)[0] < at(s, fact.of)[0] - 0.35;
    case 'crosses':
      return s.towards(other(whose(fact.part)), sub(at(s, fact.part), at(s, fact.of))) > 0.3;
    case 'outside':
      return s.towards(whose(fact.of), sub(at(s, fact.part), at(s, fact.of))) > 0.2;
    case 'touches':
      return distance(at(s, fact.part), at(s, fact.of)) < 0.85;
    case 'rests-on': {
      const [upper, lower] = [at(s, fact.part), at(s, fact.of)];
      return distance(upper, lower) < 0.8 && onFrontOfThigh(s, whose(fact.of), upper);
    }
    case 'flat-on-floor':
      return Math.abs(s.j(whose(fact.part), 'ankle')[1] - ANKLE) < 0.02;
    case 'on-floor':
      return s.j(whose(fact.part), 'fingers')[1] < 0.25 && at(s, fact.part)[1] < 0.3;
    case 'behind-hips':
      return at(s, fact.part)[0] < points.root[0] - 0.8;
    case 'straight':
      return bendOf(s, whose(fact.part)) < 9;
    case 'soft':
      return bendOf(s, whose(fact.part)) > 12 && bendOf(s, whose(fact.part)) < 40;
    case 'bent':
      return bendOf(s, whose(fact.part)) > 60;
    case 'drawn-up': {
      const thigh = sub(at(s, fact.part), s.j(whose(fact.part), 'hip'));
      return dot(thigh, frames.pelvis.u) > 0.3 && dot(thigh, frames.pelvis.f) > 0.5;
    }
    case 'opens-out':
      return s.towards(whose(fact.part), sub(at(s, fact.part), s.j(whose(fact.part), 'hip'))) > 0.5;
    case 'holds':
      return onLeg(s, at(s, fact.part), fact.of);
    case 'against':
      return touchesSupport(s, whose(fact.part), fact.of);
    case 'towel-behind-thigh':
      return towelBehind(s, fact.of);
    case 'lies-flat':
      return (
        points.head[1] < 0.75 &&
        Math.abs(points.collar[1] - points.root[1]) < 0.2 &&
        frames.pelvis.f[1] > 0.95
      );
    case 'stands':
      return points.root[1] > 3.4 && frames.pelvis.u[1] > 0.9;
    case 'sits-on':
      return Math.abs(points.root[1] - seatHeight(s, fact.of)) < 0.12;
    case 'weight-on':
      return s.j(fact.of, 'hip')[1] < s.j(other(fact.of), 'hip')[1] - 0.05;
    case 'ball-at-wall':
      return ballAtWall(s, fact.of);
    case 'ball-under': {
      const ball = s.prop('ball');
      const hip = s.j(fact.of, 'hip');
      return (
        !!ball && ball.at[1] <= ball.r + 0.01 && Math.hypot(ball.at[0] - hip[0], ball.at[2] - hip[2]) < 0.4
      );
    }
    case 'upper-body-upright':
      return angleBetween(sub(points.nape, points.root), [0, 1, 0]) < 14;
    case 'upper-body-leans': {
      const lean = sub(points.nape, points.root);
      return fact.to === 'ahead'
        ? frames.collar.u[0] > 0.35
        : s.towards(fact.to, lean) > 0.35 && Math.abs(lean[0]) < 0.35;
    }
    case 'back-straight':
      return dot(frames.collar.u, frames.pelvis.u) > 0.95;
    case 'hips-move':
      return s.towards(fact.to, sub(points.root, s.j(other(fact.to), 'ankle'))) > 0.4;
    case 'chest-turns':
      return s.towards(fact.to, frames.collar.f) > 0.7;
    case 'looks-over-shoulder':
      return s.towards(fact.to, frames.head.f) > 0.6 && frames.head.f[0] < frames.collar.f[0] - 0.2;
    case 'support-at':
      return s.towards(fact.to, supportAt(s)) > 1.2;
    case 'wall-behind':
      return supportAt(s)[0] < -0.6;
    case 'glows':
      return (
        s.pose.glow > 0 &&
        s.pose.muscle === fact.muscle &&
        s.towards(fact.of, sub(muscleCentre(fact.muscle, s.pose.side, s), points.root)) > 0.1
      );
  }
};

const whose = (part: PartOf): Whose => (part.startsWith('own') ? 'own' : 'other');
const other = (w: Whose): Whose => (w === 'own' ? 'other' : 'own');
const JOINT_OF: Readonly<Record<Exclude<Landmark, 'buttock'>, LimbJoint>> = {
  hand: 'wrist',
  elbow: 'elbow',
  hip: 'hip',
  knee: 'knee',
  ankle: 'ankle',
  foot: 'ankle',
};
const at = (s: Scene, part: PartOf): Vec => {
  const landmark = part.slice(part.indexOf('-') + 1) as Landmark;
  return landmark === 'buttock'
    ? muscleCentre('buttock', s.side(whose(part)), s)
    : s.j(whose(part), JOINT_OF[landmark]);
};

/** How far a knee is bent, in degrees; a straight leg has 0. */
const bendOf = (s: Scene, w: Whose) =>
  angleBetween(sub(s.j(w, 'knee'), s.j(w, 'hip')), sub(s.j(w, 'ankle'), s.j(w, 'knee')));

const onLeg = (s: Scene, hand: Vec, place: Extract<Fact, { fact: 'holds' }>['of']): boolean => {
  const w: Whose = place.startsWith('own') ? 'own' : 'other';
  const [hip, knee, ankle] = [s.j(w, 'hip'), s.j(w, 'knee'), s.j(w, 'ankle')];
  switch (place.slice(w.length + 1) as 'shin' | 'back-of-thigh' | 'front-of-thigh' | 'ankle' | 'knee') {
    case 'shin':
      return (
        nearest(hand, knee, ankle).far < 0.65 && distance(hand, knee) < 0.95 && distance(hand, ankle) > 0.9
      );
    case 'back-of-thigh':
      return (
        nearest(hand, hip, knee).far < 0.75 &&
        distance(hand, knee) > 0.4 &&
        distance(hand, hip) > 0.8 &&
        !onFrontOfThigh(s, w, hand)
      );
    case 'front-of-thigh':
      return nearest(hand, hip, knee).far < 0.75 && onFrontOfThigh(s, w, hand);
    case 'ankle':
      return distance(hand, ankle) < 0.8;
    case 'knee':
      return distance(hand, knee) < 0.8;
  }
};
/** How far a point is from the stretch between two joints. */
const nearest = (p: Vec, a: Vec, b: Vec) => {
  const t = Math.max(0, Math.min(1, dot(sub(p, a), sub(b, a)) / dot(sub(b, a), sub(b, a))));
  return { far: distance(p, along(a, b, t)), share: t };
};
/** Whether a point is on the side of the thigh that the shin is not on. */
const onFrontOfThigh = (s: Scene, w: Whose, p: Vec): boolean => {
  const [hip, knee, ankle] = [s.j(w, 'hip'), s.j(w, 'knee'), s.j(w, 'ankle')];
  const foot = along(hip, knee, nearest(p, hip, knee).share);
  const shin = sub(ankle, knee);
  const back = sub(shin, mul(sub(knee, hip), dot(shin, sub(knee, hip)) / LENGTH.thigh ** 2));
  return dot(sub(p, foot), back) < 0;
};
const mul = (v: Vec, k: number): Vec => [v[0] * k, v[1] * k, v[2] * k];

const touchesSupport = (s: Scene, w: Whose, of: 'wall' | 'chair' | 'counter'): boolean => {
  const hand = s.j(w, 'wrist');
  const prop = s.prop(of);
  switch (prop?.kind) {
    case 'wall':
      return Math.abs(hand[2] - prop.to[2]) < 0.25 && Math.abs(prop.from[2] - prop.to[2]) < 0.01;
    case 'chair':
      return Math.abs(hand[2] - prop.at[2]) < 1.4 && Math.abs(hand[1] - 4.2) < 0.3;
    case 'counter':
      return Math.abs(hand[1] - prop.to[1]) < 0.25 && hand[0] > prop.from[0] - 0.1;
    default:
      return false;
  }
};

const towelBehind = (s: Scene, w: Whose): boolean => {
  const towel = s.prop('towel');
  if (!towel) return false;
  const line = towel.through.map((place) => placed(place, s.points));
  const middle = line[Math.floor(line.length / 2)];
  const ends = [line[0], line.at(-1)];
  if (!middle) return false;
  const held = (['own', 'other'] as const).every((hand) =>
    ends.some((end) => end && distance(end, s.j(hand, 'fingers')) < 0.4),
  );
  return held && nearest(middle, s.j(w, 'hip'), s.j(w, 'knee')).far < 0.6 && !onFrontOfThigh(s, w, middle);
};

/** Height of the hip joints when sitting on it. */
const seatHeight = (s: Scene, of: 'floor' | 'chair' | 'roller' | 'ball'): number => {
  switch (of) {
    case 'floor':
      return 0.5;
    case 'chair':
      return s.prop('chair') ? 2.46 : Number.NaN;
    case 'roller':
      return (s.prop('roller')?.r ?? Number.NaN) * 2 + 0.4;
    case 'ball': {
      const ball = s.prop('ball');
      const under = ball && s.towards('own', ball.at) > 0.2 && Math.abs(ball.at[0] - s.points.root[0]) < 0.4;
      return under ? ball.r * 2 + 0.36 : Number.NaN;
    }
  }
};

const ballAtWall = (s: Scene, w: Whose): boolean => {
  const ball = s.prop('ball');
  const wall = s.prop('wall');
  if (!ball || !wall) return false;
  const hip = s.j(w, 'hip');
  const toWall = Math.abs(ball.at[0] - wall.from[0] - ball.r);
  return (
    toWall < 0.05 &&
    s.towards(w, ball.at) > 0.2 &&
    distance(ball.at, hip) < ball.r + 0.75 &&
    ball.at[0] < hip[0]
  );
};

/** Where wall or chair stands, from the hips. */
const supportAt = (s: Scene): Vec => {
  const wall = s.prop('wall');
  const chair = s.prop('chair');
  if (wall) return sub(along(wall.from, wall.to, 0.5), s.points.root);
  return chair ? sub(chair.at, s.points.root) : [0, 0, 0];
};
