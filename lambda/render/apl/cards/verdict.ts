import type { VerdictCard } from '../../../score/card.ts';
import { choiceButtons, choicesHeight } from '../choices.ts';
import type { Drawn } from '../document.ts';
import { widthOf } from '../fit.ts';
import { type Box, type Component, rows } from '../format.ts';
import { verdictIcon } from '../icons.ts';
import { INK, VERDICT_INK } from '../ink.ts';
import type { Layout } from '../layout.ts';
import { area, graphic, words } from '../parts.ts';

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
  const head: Box = { ...safe, left: safe.left + badge + gap * 2, width: safe.width - badge - gap * 2, height: badge };
  const top = safe.top + badge + gap * 2.5;
  const bottom = safe.top + safe.height - buttons - note - gap * 2.5;
  const two = card.reasons.length > 0 && layout.name !== 'tall';
  const half = two ? (safe.width - gap * 4) / 2 : safe.width;
  const list = { top, height: bottom - top };
  return [
    area({ left: 0, top: 0, width: layout.width, height: Math.max(6, layout.height * 0.012) }, ink),
    ...badgeOf(card, { left: safe.left, top: safe.top, width: badge, height: badge }),
    words(card.word, head, { max: Math.round(title * 1.5), min: key, bold: true, color: ink, vertical: 'center' }),
    ...(two ? lines(card.reasons, { left: safe.left, width: half, ...list }, key, INK.soft, INK.line) : []),
    ...lines(card.actions, { left: two ? safe.left + half + gap * 4 : safe.left, width: half, ...list }, key, INK.text, ink),
    words(card.disclaimer, { left: safe.left, width: safe.width, top: bottom + gap * 1.2, height: note }, { max: small, min: Math.round(small * 0.6), color: INK.faint }),
    ...choiceButtons(card.choices, layout, safe),
  ];
}

function round(card: VerdictCard, layout: Layout): readonly Component[] {
  const { width, height, title, key, small } = layout;
  const ink = VERDICT_INK[card.verdict];
  const middle = { left: width * 0.11, width: width * 0.78 };
  const badge = { left: width * 0.42, top: height * 0.055, width: width * 0.16, height: width * 0.16 };
  return [
    ...badgeOf(card, badge),
    words(card.word, { ...middle, left: width * 0.13, width: width * 0.74, top: height * 0.225, height: title * 1.35 }, { max: Math.round(title * 1.1), min: key, bold: true, color: ink, align: 'center', vertical: 'center' }),
    words([card.reasons[0], card.actions[0]].filter(Boolean).join('\n'), { ...middle, left: width * 0.08, width: width * 0.84, top: height * 0.335, height: height * 0.315 }, { max: Math.round(key * 1.1), min: key, align: 'center', vertical: 'center' }),
    ...choiceButtons(card.choices, layout, { left: width * 0.13, width: width * 0.74, top: height * 0.6, height: height * 0.225 }),
    words(card.disclaimer, { left: width * 0.26, width: width * 0.48, top: height * 0.835, height: small * 2.6 }, { max: small, min: 14, color: INK.faint, align: 'center' }),
  ];
}

function badgeOf(card: VerdictCard, box: Box): readonly Component[] {
  const inner = box.width * 0.25;
  return [
    area(box, VERDICT_INK[card.verdict], box.width / 2),
    graphic(
      verdictIcon(card.verdict),
      { left: box.left + inner, top: box.top + inner, width: box.width - 2 * inner, height: box.height - 2 * inner },
      { ink: INK.onAccent },
    ),
  ];
}

/** Each line with a bar at its left, sharing the height. */
function lines(texts: readonly string[], box: Box, key: number, color: string, bar: string): readonly Component[] {
  const longest = Math.max(1, ...texts.map((text) => widthOf(text, false)));
  const space = rows(box, Math.max(texts.length, 2), key * 0.5);
  return texts.flatMap((text, i) => {
    const row = { ...space[i]!, height: Math.min(space[i]!.height, key * 4) };
    return [
      area({ ...row, width: Math.max(4, key * 0.12) }, bar, 3),
      words(text, { ...row, left: row.left + key * 0.6, width: row.width - key * 0.6 }, { max: Math.round(key * (longest > 40 ? 1 : 1.1)), min: Math.round(key * 0.8), color, vertical: 'center' }),
    ];
  });
}
