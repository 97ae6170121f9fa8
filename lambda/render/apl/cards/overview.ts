import type { OverviewCard } from '../../../score/card.ts';
import { choiceButtons, choicesHeight } from '../choices.ts';
import type { Drawn } from '../document.ts';
import { type Figure, placeFigure } from '../figures.ts';
import { type Box, type Component, columns, rows } from '../format.ts';
import { INK } from '../ink.ts';
import type { Layout } from '../layout.ts';
import { area, figureIn, words } from '../parts.ts';

/** The plan: each move as a small picture of its hold, with its name and how much of it. */
export function overview(card: OverviewCard, layout: Layout, pictures = true): Drawn {
  return layout.name === 'round' || layout.name === 'tall' || !pictures
    ? list(card, layout)
    : wide(card, layout);
}

function wide(card: OverviewCard, layout: Layout): Drawn {
  const { safe, title, key, small, gap } = layout;
  const buttons = choicesHeight(card.choices, layout, safe.width);
  const head: Box = { ...safe, height: title * 1.4 };
  const line: Box = { ...safe, top: head.top + head.height, height: key * 2.6 };
  const top = line.top + line.height + gap;
  const space = {
    ...safe,
    top,
    height: safe.top + safe.height - buttons - (buttons > 0 ? gap * 2 : 0) - top,
  };
  const tall = layout.name === 'tall';
  const cells = tall ? rows(space, card.moves.length, gap) : columns(space, card.moves.length, gap * 1.4);
  const figures: Figure[] = [];
  const tiles = card.moves.flatMap((move, i): Component[] => {
    const cell = cells[i]!;
    const name = small * 2.7;
    const note = small * 1.5;
    const picture = {
      left: cell.left + gap,
      top: cell.top + gap,
      width: cell.width - 2 * gap,
      height: Math.max(40, cell.height - name - note - 3 * gap),
    };
    const drawn = placeFigure({ ...move.place, phase: 'hold' }, { ...picture, round: false, ground: false });
    // The same picture may stand on the stage as well, in another size.
    const figure = { ...drawn, name: `tile-${drawn.name}` };
    figures.push(figure);
    const under = { left: cell.left + gap, width: cell.width - 2 * gap };
    return [
      area(cell, INK.raised, 20),
      figureIn(figure, picture),
      words(
        move.name,
        { ...under, top: picture.top + picture.height + gap * 0.5, height: name },
        { max: small, min: Math.round(small * 0.7), bold: true, align: 'center', vertical: 'center' },
      ),
      words(
        move.note,
        { ...under, top: picture.top + picture.height + gap * 0.5 + name, height: note },
        { max: Math.round(small * 0.86), min: 14, color: INK.soft, align: 'center' },
      ),
    ];
  });
  return {
    items: [
      words(card.title, head, { max: title, min: key, bold: true }),
      words(card.text, line, { max: key, min: Math.round(key * 0.8), color: INK.soft }),
      ...tiles,
      ...choiceButtons(card.choices, layout, safe),
    ],
    graphics: Object.fromEntries(figures.map((figure) => [figure.name, figure.graphic])),
  };
}

/** Names only: where the screen is too small for pictures, or the response too full. */
function list(card: OverviewCard, layout: Layout): Drawn {
  const { width, height, key, title, small, gap, safe } = layout;
  const round = layout.name === 'round';
  const buttons = choicesHeight(card.choices, layout, width * 0.6);
  const head: Box = round
    ? { left: width * 0.2, width: width * 0.6, top: height * 0.09, height: title * 1.5 }
    : { ...safe, height: title * 1.4 };
  const top = head.top + head.height + (round ? 0 : gap * 2);
  const bottom = round ? height * 0.84 : safe.top + safe.height;
  const box = {
    left: round ? width * 0.12 : safe.left,
    width: round ? width * 0.76 : safe.width,
    top,
    height: bottom - top - buttons - (buttons > 0 ? gap * 2 : 0),
  };
  const align = round ? 'center' : 'left';
  return {
    items: [
      words(card.title, head, { max: title, min: key, bold: true, align, vertical: 'center' }),
      ...rows(box, Math.max(5, card.moves.length), gap * 0.5)
        .slice(0, card.moves.length)
        .flatMap((row, i) => {
          const { name, note } = card.moves[i]!;
          const half = { ...row, width: row.width * 0.6 };
          const right = { ...row, left: row.left + row.width * 0.6, width: row.width * 0.4 };
          const look = { max: Math.round(key * 1.1), min: 20, vertical: 'center' } as const;
          if (round) return [words(name, row, { ...look, align: 'center' })];
          return [
            words(name, half, look),
            words(note, right, { max: small, min: 16, color: INK.soft, align: 'right', vertical: 'center' }),
          ];
        }),
      ...choiceButtons(card.choices, layout, {
        left: round ? width * 0.2 : safe.left,
        width: round ? width * 0.6 : safe.width,
        top: height * 0.6,
        height: round ? height * 0.29 : safe.top + safe.height - height * 0.6,
      }),
    ],
    graphics: {},
  };
}
