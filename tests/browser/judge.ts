import type { Layout } from '../../lambda/render/apl/layout.ts';
import type { Measured, Rect } from './bench-page.ts';

const LEAST_CONTRAST = 4.5;
const LEAST_TARGET_DP = 48;
const LEAST_GAP_DP = 8;
/** Letters may stand a little over their line box. */
const SLACK_DP = 3;

/** Everything wrong with a screen as it was measured, each in one line. */
export function faultsOf({ texts, targets }: Measured, layout: Layout): readonly string[] {
  return [
    ...texts.flatMap(({ text, box, ink, contrast, size }) => [
      ...(outside(ink, box, Math.max(SLACK_DP, size * 0.03), size * 0.3) ? [`"${text}" is clipped`] : []),
      ...(offScreen(ink, layout) ? [`"${text}" runs off the screen`] : []),
      ...(contrast < LEAST_CONTRAST ? [`"${text}" has a contrast of ${contrast.toFixed(1)} to 1`] : []),
      ...(size < layout.height * 0.025 ? [`"${text}" is only ${size} dp high`] : []),
    ]),
    ...pairs(texts).flatMap(([a, b]) =>
      overlap(a.ink, b.ink) ? [`"${a.text}" and "${b.text}" overlap`] : [],
    ),
    ...texts.flatMap((text) =>
      targets.some((target, i) => i !== text.within && !isFigure(target, layout) && overlap(text.ink, target))
        ? [`"${text.text}" lies on something to touch`]
        : [],
    ),
    ...targets.flatMap((target) =>
      width(target) < LEAST_TARGET_DP - 0.5 || height(target) < LEAST_TARGET_DP - 0.5
        ? [`a target is only ${width(target).toFixed()} by ${height(target).toFixed()} dp`]
        : [],
    ),
    ...pairs(targets).flatMap(([a, b]) =>
      apart(a, b) < LEAST_GAP_DP - 0.5 ? [`two targets are ${apart(a, b).toFixed(1)} dp apart`] : [],
    ),
  ];
}

/** On a round screen the whole figure is a target, with nothing to read on it. */
function isFigure(target: Rect, layout: Layout): boolean {
  return layout.name === 'round' && width(target) > layout.width / 2 && height(target) > layout.height / 3;
}

const width = ({ left, right }: Rect) => right - left;
const height = ({ top, bottom }: Rect) => bottom - top;

/** A line that wraps keeps the space at its end, which nobody sees: so much may stick out at a side. */
function outside(ink: Rect, box: Rect, slack: number, space: number): boolean {
  return (
    ink.left < box.left - space ||
    ink.right > box.right + space ||
    ink.top < box.top - slack ||
    ink.bottom > box.bottom + slack
  );
}

function offScreen(ink: Rect, layout: Layout): boolean {
  if (layout.name !== 'round') {
    return ink.left < 0 || ink.top < 0 || ink.right > layout.width || ink.bottom > layout.height;
  }
  const r = layout.width / 2;
  // The corners of a line box are empty; letters reach about as far as 85 % of its height.
  const trim = Math.min(height(ink) * 0.15, 6);
  return [ink.left, ink.right].some((x) =>
    [ink.top + trim, ink.bottom - trim].some((y) => Math.hypot(x - r, y - r) > r),
  );
}

function overlap(a: Rect, b: Rect): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > SLACK_DP &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > SLACK_DP
  );
}

function apart(a: Rect, b: Rect): number {
  const x = Math.max(a.left, b.left) - Math.min(a.right, b.right);
  const y = Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom);
  return Math.max(x, y);
}

function pairs<T>(all: readonly T[]): readonly (readonly [T, T])[] {
  return all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b] as const));
}
