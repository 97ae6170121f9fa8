import type { VerdictCard } from '../../../score/card.ts';
import { choiceButtons, choicesHeight } from '../choices.ts';
import type { Drawn } from '../document.ts';
import { LINE_HEIGHT, linesOf } from '../fit.ts';
import { type Box, type Component, literal } from '../format.ts';
import { verdictIcon } from '../icons.ts';
import { INK, VERDICT_INK } from '../ink.ts';
import type { Layout } from '../layout.ts';
import { area, graphic, lettering, words } from '../parts.ts';

/** Colour, word and icon say the same; then why, what to do, and what this is not. */
export function verdict(card: VerdictCard, layout: Layout): Drawn {
  return { items: layout.name === 'round' ? round(card, layout) : wide(card, layout), graphics: {} };
}

function wide(card: VerdictCard, layout: Layout): readonly Component[] {
  const { safe, title, key, small, gap } = layout;
  const ink = VERDICT_INK[card.verdict];
  const badge = Math.round(title * 2.1);
  const buttons = choicesHeight(card.choices, layout, safe.width);
  const note = small * 1.5;
  const head: Box = {
    ...safe,
    left: safe.left + badge + gap * 2,
    width: safe.width - badge - gap * 2,
    height: badge,
  };
  const top = safe.top + badge + gap * 2.5;
  const bottom = safe.top + safe.height - buttons - note - gap * 2.5;
  const two = card.reasons.length > 0;
  const half = two ? (safe.width - gap * 4) / 2 : safe.width;
  const list = { top, height: bottom - top };
  const left: Box = { left: safe.left, width: half, ...list };
  const right: Box = { left: two ? safe.left + half + gap * 4 : safe.left, width: half, ...list };
  const size = Math.min(lineSize(card.reasons, left, layout), lineSize(card.actions, right, layout));
  return [
    area({ left: 0, top: 0, width: layout.width, height: Math.max(6, layout.height * 0.012) }, ink),
    ...badgeOf(card, { left: safe.left, top: safe.top, width: badge, height: badge }),
    words(card.word, head, {
      max: Math.round(title * 1.5),
      min: key,
      bold: true,
      color: ink,
      vertical: 'center',
    }),
    ...(two ? lines(card.headings[0], card.reasons, left, size, layout, INK.line) : []),
    ...lines(card.headings[1], card.actions, right, size, layout, ink),
    words(
      card.disclaimer,
      { left: safe.left, width: safe.width, top: bottom + gap * 1.2, height: note },
      { max: small, min: Math.round(small * 0.6), color: INK.faint },
    ),
    ...choiceButtons(card.choices, layout, safe),
  ];
}

function round(card: VerdictCard, layout: Layout): readonly Component[] {
  const { width, height, title, key, small } = layout;
  const ink = VERDICT_INK[card.verdict];
  const middle = { left: width * 0.11, width: width * 0.78 };
  const badge = { left: width * 0.42, top: height * 0.055, width: width * 0.16, height: width * 0.16 };
  const choices = card.choices.slice(0, 2);
  const answers = { left: width * 0.13, width: width * 0.74, top: height * 0.6, height: height * 0.22 };
  const top = height * 0.335;
  const bottom = answers.top + answers.height - choicesHeight(choices, layout, answers.width) - 6;
  const body = { left: width * 0.08, width: width * 0.84, top, height: bottom - top };
  const both = [card.reasons[0], card.actions[0]].filter(Boolean).join('\n');
  // What to do is worth more than why, where both do not fit.
  const fit = linesOf(both, body.width, key * 0.8, false) * key * 0.8 * LINE_HEIGHT <= body.height;
  return [
    ...badgeOf(card, badge),
    words(
      card.word,
      { ...middle, left: width * 0.13, width: width * 0.74, top: height * 0.225, height: title * 1.35 },
      { max: Math.round(title * 1.1), min: key, bold: true, color: ink, align: 'center', vertical: 'center' },
    ),
    words(fit ? both : (card.actions[0] ?? ''), body, {
      max: Math.round(key * 1.05),
      min: Math.round(key * 0.8),
      align: 'center',
      vertical: 'center',
    }),
    ...choiceButtons(choices, layout, answers),
    words(
      card.disclaimer,
      { left: width * 0.26, width: width * 0.48, top: height * 0.835, height: small * 2.6 },
      { max: small, min: 14, color: INK.faint, align: 'center' },
    ),
  ];
}

function badgeOf(card: VerdictCard, box: Box): readonly Component[] {
  const inner = box.width * 0.25;
  return [
    area(box, VERDICT_INK[card.verdict], box.width / 2),
    graphic(
      verdictIcon(card.verdict),
      {
        left: box.left + inner,
        top: box.top + inner,
        width: box.width - 2 * inner,
        height: box.height - 2 * inner,
      },
      { ink: INK.onAccent },
    ),
  ];
}

/** The largest size at which all lines fit one under the other. */
function lineSize(texts: readonly string[], box: Box, layout: Layout): number {
  const { key, small } = layout;
  for (let size = Math.round(key * 1.1); size > key * 0.8; size -= 1) {
    const high = texts.reduce((sum, text) => sum + heightOf(text, box, size), 0) + small * 1.7;
    if (high + (texts.length - 1) * size * 0.55 <= box.height) return size;
  }
  return Math.round(key * 0.8);
}

function heightOf(text: string, box: Box, size: number): number {
  return linesOf(text, box.width - size * 0.8, size, false) * size * LINE_HEIGHT;
}

/** A heading, and under it each line with a bar at its left. */
function lines(
  heading: string,
  texts: readonly string[],
  box: Box,
  size: number,
  { small }: Layout,
  bar: string,
): readonly Component[] {
  const head = { ...box, height: small * 1.5 };
  let top = box.top + small * 1.7;
  return [
    words(heading, head, { max: small, min: Math.round(small * 0.7), bold: true, color: INK.soft }),
    ...texts.flatMap((text) => {
      const row = { ...box, top, height: heightOf(text, box, size) };
      top += row.height + size * 0.55;
      const inner = { ...row, left: row.left + size * 0.6, width: row.width - size * 0.6 };
      return [
        area({ ...row, width: Math.max(4, size * 0.12) }, bar, 3),
        lettering(literal(text), inner, { size, vertical: 'center' }),
      ];
    }),
  ];
}
