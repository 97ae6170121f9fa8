// What touches what: hands on legs, hands on walls, towels behind thighs, seats under hips.
import { LENGTH, ON_CHAIR, SEAT } from '../body.ts';
import { placed } from '../skeleton.ts';
import { along, distance, dot, sub, times, type Vec } from '../space.ts';
import type { Fact, Whose } from './fact.ts';
import type { Scene } from './scene.ts';

export const onLeg = (s: Scene, hand: Vec, place: Extract<Fact, { fact: 'holds' }>['of']): boolean => {
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
export const onFrontOfThigh = (s: Scene, w: Whose, p: Vec): boolean => {
  const [hip, knee, ankle] = [s.j(w, 'hip'), s.j(w, 'knee'), s.j(w, 'ankle')];
  const foot = along(hip, knee, nearest(p, hip, knee).share);
  const shin = sub(ankle, knee);
  const back = sub(shin, times(sub(knee, hip), dot(shin, sub(knee, hip)) / LENGTH.thigh ** 2));
  return dot(sub(p, foot), back) < 0;
};

export const touchesSupport = (s: Scene, w: Whose, of: 'wall' | 'chair' | 'counter'): boolean => {
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

export const towelBehind = (s: Scene, w: Whose): boolean => {
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
export const seatHeight = (s: Scene, of: 'floor' | 'chair' | 'roller' | 'ball'): number => {
  switch (of) {
    case 'floor':
      return SEAT;
    case 'chair':
      return s.prop('chair') ? ON_CHAIR : Number.NaN;
    case 'roller':
      return (s.prop('roller')?.r ?? Number.NaN) * 2 + 0.4;
    case 'ball': {
      const ball = s.prop('ball');
      const under = ball && s.towards('own', ball.at) > 0.2 && Math.abs(ball.at[0] - s.points.root[0]) < 0.4;
      return under ? ball.r * 2 + 0.36 : Number.NaN;
    }
  }
};

export const ballAtWall = (s: Scene, w: Whose): boolean => {
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
export const supportAt = (s: Scene): Vec => {
  const wall = s.prop('wall');
  const chair = s.prop('chair');
  if (wall) return sub(along(wall.from, wall.to, 0.5), s.points.root);
  return chair ? sub(chair.at, s.points.root) : [0, 0, 0];
};
