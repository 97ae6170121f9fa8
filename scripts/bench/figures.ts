import { draw } from '../../lambda/figure/draw.ts';
import { POSE_NAMES, poseNamed } from '../../lambda/figure/poses.ts';
import type { Figure } from '../bench.ts';
import { median, milliseconds } from './statistics.ts';

const PASSES = 5;
const BAR_MS = 5;

/** A figure as it is drawn for the first card that shows it; after that the drawing is kept. */
export function measureDrawing(): readonly Figure[] {
  const poses = POSE_NAMES.map((name) => poseNamed(name));
  const sample = Array.from({ length: PASSES }, () => {
    const startedAt = performance.now();
    for (const pose of poses) draw(pose);
    return (performance.now() - startedAt) / poses.length;
  });
  const ms = median(sample);
  return [
    {
      name: `drawing a figure, mean of ${poses.length} poses`,
      value: milliseconds(ms),
      bar: `< ${BAR_MS} ms`,
      kept: ms < BAR_MS,
    },
  ];
}
