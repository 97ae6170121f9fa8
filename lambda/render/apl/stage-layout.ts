import type { Box } from './format.ts';
import type { Layout } from './layout.ts';

/** Where things are on the card of a move. */
export interface StageLayout {
  readonly title: Box;
  readonly where: Box;
  readonly figure: Box;
  /** The ring, and the number within it. */
  readonly ring: Box;
  readonly ringWeight: number;
  readonly number: Box;
  readonly unit: Box | null;
  /** The words being spoken, in place of the ring. */
  readonly caption: Box;
  readonly dots: Box;
  readonly feel: Box | null;
  readonly next: Box | null;
  readonly progress: Box | null;
  readonly controls: readonly [previous: Box, pause: Box, next: Box];
}

export function stageLayout(layout: Layout): StageLayout {
  switch (layout.name) {
    case 'round':
      return round(layout);
    case 'tall':
      return tall(layout);
    case 'short':
    case 'wide':
    case 'large':
      return landscape(layout);
  }
}

/** The figure at the left, what it says or counts at the right. */
function landscape(layout: Layout): StageLayout {
  const { width, height, safe, title, key, small, gap, button, name } = layout;
  const short = name === 'short';
  const panel = { left: width * (short ? 0.565 : 0.56), width: 0 };
  panel.width = safe.left + safe.width - panel.left;
  const bottom = safe.top + safe.height;
  const controlsTop = bottom - button;
  const control = Math.min(button * 1.5, (panel.width - 2 * gap * 1.5) / 3);
  const dots = {
    left: panel.left,
    width: panel.width,
    height: small * 1.5,
    top: controlsTop - small * (short ? 2 : 4.2),
  };
  const head = safe.top + title * 1.3;
  const ringSize = Math.min(
    panel.width,
    dots.top - gap * (short ? 0.6 : 2) - (safe.top + gap + small * (short ? 0.3 : 1)),
  );
  const ring = {
    left: panel.left + (panel.width - ringSize) / 2,
    top: dots.top - gap * (short ? 0.6 : 2) - ringSize,
    width: ringSize,
    height: ringSize,
  };
  const next = short
    ? null
    : { left: panel.left, width: panel.width, top: dots.top + dots.height + gap, height: small * 1.5 };
  const feel = {
    left: safe.left,
    width: panel.left - safe.left - gap * 3,
    height: small * 2.7,
    top: bottom - small * 2.7,
  };
  return {
    title: { left: safe.left, top: safe.top, width: panel.left - safe.left - gap, height: title * 1.3 },
    where: { left: safe.left, top: head, width: panel.left - safe.left - gap, height: key * 1.4 },
    figure: {
      left: safe.left * 0.5,
      top: head + key * 1.3,
      width: panel.left - safe.left * 0.5 - gap * 2,
      height: feel.top - gap * 0.5 - head - key * 1.3,
    },
    ring,
    ringWeight: ringSize * 0.055,
    number: { ...ring, top: ring.top + ringSize * 0.2, height: ringSize * 0.48 },
    unit: { ...ring, top: ring.top + ringSize * 0.67, height: small * 1.4 },
    caption: {
      left: panel.left,
      width: panel.width,
      top: safe.top + small * (short ? 1 : 1.4),
      height: dots.top - gap - safe.top - small * (short ? 1 : 1.4),
    },
    dots,
    feel,
    next,
    progress: { left: panel.left, width: panel.width, top: safe.top, height: Math.max(4, height * 0.009) },
    controls: [0, 1, 2].map((i) => ({
      left: panel.left + (panel.width - 3 * control - 2 * gap * 1.5) / 2 + i * (control + gap * 1.5),
      width: control,
      top: controlsTop,
      height: button,
    })) as unknown as StageLayout['controls'],
  };
}

/** The ring is the rim; a touch on the figure pauses, its two sides go back and on. */
function round(layout: Layout): StageLayout {
  const { width, height, key, small } = layout;
  const w = (share: number) => width * share;
  const h = (share: number) => height * share;
  const weight = w(0.026);
  const side = { top: h(0.42), width: Math.max(48, w(0.115)), height: Math.max(48, h(0.16)) };
  return {
    title: { left: w(0.2), top: h(0.075), width: w(0.6), height: key * 1.35 },
    where: { left: w(0.2), top: h(0.075) + key * 1.3, width: w(0.6), height: key * 1.35 },
    figure: { left: w(0.17), top: h(0.215), width: w(0.66), height: h(0.415) },
    ring: { left: w(0.008), top: h(0.008), width: w(0.984), height: h(0.984) },
    ringWeight: weight,
    number: { left: w(0.25), top: h(0.645), width: w(0.5), height: h(0.21) },
    unit: null,
    caption: { left: w(0.13), top: h(0.635), width: w(0.74), height: h(0.205) },
    dots: { left: w(0.25), top: h(0.862), width: w(0.5), height: small * 1.2 },
    feel: null,
    next: null,
    progress: null,
    controls: [
      { ...side, left: w(0.045) },
      { left: w(0.22), top: h(0.215), width: w(0.56), height: h(0.415) },
      { ...side, left: width - w(0.045) - side.width },
    ],
  };
}

function tall(layout: Layout): StageLayout {
  const { safe, title, key, small, gap, button } = layout;
  const bottom = safe.top + safe.height;
  const ringSize = Math.min(safe.width * 0.6, safe.height * 0.26);
  const row = (top: number, height: number): Box => ({ left: safe.left, width: safe.width, top, height });
  const dots = row(bottom - button - gap * 2 - small * 3.4, small * 1.5);
  const ring = {
    left: safe.left + (safe.width - ringSize) / 2,
    top: dots.top - gap * 2 - ringSize,
    width: ringSize,
    height: ringSize,
  };
  const control = (safe.width - 2 * gap * 1.5) / 3;
  const figureTop = safe.top + title * 1.3 + key * 1.5;
  const feel = row(ring.top - gap * 2 - small * 2.7, small * 2.7);
  return {
    title: row(safe.top + gap, title * 1.3),
    where: row(safe.top + gap + title * 1.3, key * 1.4),
    figure: row(figureTop, feel.top - gap - figureTop),
    ring,
    ringWeight: ringSize * 0.055,
    number: { ...ring, top: ring.top + ringSize * 0.2, height: ringSize * 0.48 },
    unit: { ...ring, top: ring.top + ringSize * 0.67, height: small * 1.4 },
    caption: row(feel.top + feel.height + gap, dots.top - gap - feel.top - feel.height - gap),
    dots,
    feel,
    next: row(dots.top + dots.height + gap * 0.5, small * 1.5),
    progress: row(safe.top - gap, 8),
    controls: [0, 1, 2].map((i) => ({
      left: safe.left + i * (control + gap * 1.5),
      width: control,
      top: bottom - button,
      height: button,
    })) as unknown as StageLayout['controls'],
  };
}
