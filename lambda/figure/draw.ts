import { headPart } from './head.ts';
import { musclePart, shadows } from './light.ts';
import { limbParts } from './limbs.ts';
import { ordered } from './order.ts';
import { type Paper, type Part, paperFor } from './part.ts';
import type { PartName, Pose } from './pose.ts';
import { propParts } from './props.ts';
import { skeletonOf } from './skeleton.ts';
import type { Stroke } from './stroke.ts';
import { trunkPart } from './trunk.ts';
import { viewerAt } from './viewer.ts';

export type DrawOptions = {
  /** `round` draws long figures foreshortened, so that they fill a circle. */
  readonly screen?: 'wide' | 'round';
  /** Whether floor and wall are drawn; an icon or a small preview may do without. */
  readonly ground?: boolean;
};

/** A pose as strokes, farthest first, in drawing units (100 to a head). The same pose and options give the same strokes. */
export const draw = (pose: Pose, { screen = 'wide', ground = true }: DrawOptions = {}): Stroke[] => {
  const viewer = viewerAt(screen === 'round' ? pose.roundView : pose.view);
  const skeleton = skeletonOf(pose.body);
  const drawn = new Set<PartName>();
  const paper: Paper = paperFor(viewer, drawn);
  const props = pose.props.flatMap((prop) => propParts(prop, skeleton));
  const backdrops = props.filter((part) => part.backdrop);
  const standing: Part[] = [
    trunkPart(skeleton),
    headPart(skeleton),
    ...limbParts(skeleton, pose.tones),
    ...props.filter((part) => !part.backdrop),
    ...(pose.muscle && pose.glow > 0 ? [musclePart(pose.muscle, pose.side, skeleton, pose.glow)] : []),
  ];
  const painted = ordered(standing, viewer, pose.over).flatMap((part) => {
    const strokes = part.paint(paper);
    drawn.add(part.name);
    return strokes;
  });
  if (!ground) return painted.filter(({ d }) => d !== '');
  const floor = backdrops.flatMap((part) => part.paint(paper));
  return [...floor, ...shadows(skeleton, paper), ...painted].filter(({ d }) => d !== '');
};
