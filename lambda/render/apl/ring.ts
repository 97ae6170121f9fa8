import { INK } from './ink.ts';

/**
 * A ring that empties clockwise: its parameter `share` falls from 1 to 0. The dash is as long as the whole
 * ring and slides out of it, which is the one way to do it with a single number.
 */
export function ringGraphic(size: number, weight: number, ground: string): object {
  const r = (size - weight) / 2;
  const c = size / 2;
  const pathData = `M${c},${c - r}A${r},${r} 0 1 1 ${c},${c + r}A${r},${r} 0 1 1 ${c},${c - r}`;
  const line = { type: 'path', pathData, fill: 'transparent', strokeWidth: weight };
  return {
    type: 'AVG',
    version: '1.1',
    width: size,
    height: size,
    parameters: [{ name: 'share', type: 'number', default: 1 }],
    items: [
      { ...line, stroke: ground },
      {
        ...line,
        stroke: INK.accent,
        strokeOpacity: '${share > 0 ? 1 : 0}',
        strokeLineCap: 'round',
        pathLength: 1000,
        strokeDashArray: [1000, 1000],
        strokeDashOffset: '${1000 - 1000 * share}',
      },
    ],
  };
}
