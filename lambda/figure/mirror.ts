import { otherSide, type Side } from './body.ts';
import type { Body, Cover, Place, Pose, Prop, SettledLimb, SettledSide } from './pose.ts';
import { flip, type Tilt, type Vec } from './space.ts';
import { mirroredViewpoint } from './viewer.ts';

/** The same picture on the other side: body, names, props and viewer, so that the drawing is the drawing flipped. */
export const mirror = (pose: Pose): Pose => ({
  ...pose,
  side: otherSide(pose.side),
  body: mirroredBody(pose.body),
  view: mirroredViewpoint(pose.view),
  roundView: mirroredViewpoint(pose.roundView),
  tones: {
    'right.leg': pose.tones['left.leg'],
    'right.arm': pose.tones['left.arm'],
    'left.leg': pose.tones['right.leg'],
    'left.arm': pose.tones['right.arm'],
  },
  props: pose.props.map(mirroredProp),
  over: pose.over.map(([front, back]): Cover => [swapped(front), swapped(back)]),
});

/** The same body on the other side. */
export const mirroredBody = (body: Body): Body => ({
  root: flip(body.root),
  pelvis: mirroredTilt(body.pelvis),
  spine: mirroredTilt(body.spine),
  head: mirroredTilt(body.head),
  right: mirroredSide(body.left),
  left: mirroredSide(body.right),
});

const mirroredTilt = ({ turn, bend, lean }: Tilt): Tilt => ({ turn: -turn, bend, lean: -lean });
const mirroredLimb = ({ end, bend, tip }: SettledLimb): SettledLimb => ({
  end: flip(end),
  bend: flip(bend),
  tip: flip(tip),
});
const mirroredSide = ({ leg, arm }: SettledSide): SettledSide => ({
  leg: mirroredLimb(leg),
  arm: mirroredLimb(arm),
});

const mirroredProp = (prop: Prop): Prop => {
  switch (prop.kind) {
    case 'floor':
    case 'wall':
    case 'roller':
    case 'counter':
      return { ...prop, from: flip(prop.from), to: flip(prop.to) };
    case 'ball':
      return { ...prop, at: flip(prop.at) };
    case 'chair':
      return { ...prop, at: flip(prop.at), facing: -prop.facing };
    case 'towel':
      return { ...prop, through: prop.through.map(mirroredPlace) };
  }
};

const mirroredPlace = (place: Place): Place => {
  if ('joint' in place) return { joint: swapped(place.joint), plus: flip(place.plus ?? NOWHERE) };
  if ('on' in place) {
    const [from, to, share] = place.on;
    return { on: [swapped(from), swapped(to), share], plus: flip(place.plus ?? NOWHERE) };
  }
  return flip(place);
};

const NOWHERE: Vec = [0, 0, 0];

/** The name of the same thing on the other side. */
const swapped = <T extends string>(name: T): T =>
  name.replace(/^(right|left)(?=\.)/, (side) => otherSide(side as Side)) as T;
