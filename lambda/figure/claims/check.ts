// Whether a picture is as it says: every fact computed on the skeleton, on whichever side the picture is for.
import { ANKLE, type LimbJoint } from '../body.ts';
import { muscleCentre } from '../light.ts';
import type { Pose } from '../pose.ts';
import { angleBetween, distance, dot, sub, type Vec } from '../space.ts';
import {
  ballAtWall,
  onFrontOfThigh,
  onLeg,
  seatHeight,
  supportAt,
  touchesSupport,
  towelBehind,
} from './contact.ts';
import type { Fact, Landmark, PartOf, Whose } from './fact.ts';
import { type Scene, sceneOf } from './scene.ts';

/** The facts that do not hold for a pose; none when the picture says what it claims. */
export const broken = (pose: Pose, facts: readonly Fact[]): Fact[] => {
  const scene = sceneOf(pose);
  return facts.filter((fact) => !holds(fact, scene));
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
      return (
        Math.abs(at(s, fact.part)[1] - ANKLE) < 0.02 &&
        Math.abs(s.j(whose(fact.part), 'toes')[1] - s.j(whose(fact.part), 'heel')[1]) < 0.2
      );
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
