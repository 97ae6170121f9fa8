import type { JointName } from './body.ts';
import type { DrawOptions } from './draw.ts';
import type { Point } from './outline.ts';
import type { Pose } from './pose.ts';
import { skeletonOf } from './skeleton.ts';
import { PER_HEAD } from './stroke.ts';
import { viewerAt } from './viewer.ts';

/** Where a joint of a pose lies in its drawing, in drawing units: for a ring or a label at it. */
export const landmark = (
  pose: Pose,
  joint: JointName,
  { screen = 'wide' }: Pick<DrawOptions, 'screen'> = {},
): Point => {
  const { see } = viewerAt(screen === 'round' ? pose.roundView : pose.view);
  const { x, y } = see(skeletonOf(pose.body).points[joint]);
  return { x: Math.round(x * PER_HEAD), y: Math.round(y * PER_HEAD) };
};
