import type { QuestionCard } from '../../../score/card.ts';
import { choiceButtons, choicesHeight } from '../choices.ts';
import type { Drawn } from '../document.ts';
import { type Box, type Component, columns, rows } from '../format.ts';
import { INK, scaleInk } from '../ink.ts';
import type { Layout } from '../layout.ts';
import { button, words } from '../parts.ts';

/** The question as it is spoken, and its answers to touch; soreness as a row of numbers. */
export function question(card: QuestionCard, layout: Layout): Drawn {
  const { safe, key, small, gap } = layout;
  const round = layout.name === 'round';
  const answers: Box = round
    ? {
        left: layout.width * 0.16,
        width: layout.width * 0.68,
        top: layout.height * 0.5,
        height: layout.height * 0.385,
      }
    : safe;
  const buttons = choicesHeight(card.choices, layout, answers.width);
  const scale = card.scale === null ? 0 : scaleHeight(layout);
  const below = buttons + (scale > 0 ? scale + 2 * gap : 0);
  const topic: Box = round
    ? {
        left: layout.width * 0.25,
        top: layout.height * 0.075,
        width: layout.width * 0.5,
        height: small * 1.5,
      }
    : { ...safe, height: small * 1.6 };
  const top = topic.top + topic.height + gap * (round ? 0.5 : 1.5);
  const bottom = answers.top + answers.height - below - gap * 2;
  const text: Box = {
    left: round ? layout.width * 0.14 : safe.left,
    width: round ? layout.width * 0.72 : safe.width,
    top,
    height: bottom - top,
  };
  return {
    items: [
      words(card.topic, topic, {
        max: small,
        min: small * 0.7,
        bold: true,
        color: INK.accent,
        align: round ? 'center' : 'left',
      }),
      words(card.text, text, {
        max: Math.round(key * (round ? 1.2 : 1.6)),
        min: Math.round(key * (round ? 0.84 : 1)),
        bold: true,
        align: round ? 'center' : 'left',
        vertical: 'center',
      }),
      ...(card.scale === null
        ? []
        : scaleButtons(card.scale, layout, {
            ...(round ? { left: layout.width * 0.11, width: layout.width * 0.78 } : answers),
            top: bottom + gap * 2,
            height: scale,
          })),
      ...choiceButtons(card.choices, layout, answers),
    ],
    graphics: {},
  };
}

/** One more than what is asked for between targets: positions are rounded to whole dp. */
const GAP = 9;

function scaleHeight(layout: Layout): number {
  if (layout.name === 'round') return 52 * 2 + GAP;
  return layout.button + layout.gap * 0.5 + layout.small * 1.4;
}

function scaleButtons(
  scale: NonNullable<QuestionCard['scale']>,
  layout: Layout,
  box: Box,
): readonly Component[] {
  const { steps, ends } = scale;
  const of = steps.length;
  if (layout.name === 'round') {
    const lines = rows(box, 2, GAP);
    const first = Math.ceil(of / 2);
    return steps.map((step, i) => {
      const line = lines[i < first ? 0 : 1]!;
      const cells = columns(line, first, GAP);
      const shift = i < first ? 0 : (cells[0]!.width + GAP) / 2;
      const cell = cells[i < first ? i : i - first]!;
      return button(step, { ...cell, left: cell.left + shift }, layout.key, scaleInk(i, of));
    });
  }
  const cells = columns({ ...box, height: layout.button }, of, GAP);
  const under = { top: box.top + layout.button + layout.gap * 0.5, height: layout.small * 1.4 };
  const half = box.width / 2;
  return [
    ...steps.map((step, i) => button(step, cells[i]!, Math.round(layout.key * 1.1), scaleInk(i, of))),
    words(
      ends[0],
      { left: box.left, width: half, ...under },
      { max: layout.small, min: 16, color: INK.soft },
    ),
    words(
      ends[1],
      { left: box.left + half, width: half, ...under },
      { max: layout.small, min: 16, color: INK.soft, align: 'right' },
    ),
  ];
}
