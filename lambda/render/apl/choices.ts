import type { Choice } from '../../score/card.ts';
import { widthOf } from './fit.ts';
import { type Box, type Component, columns, rows } from './format.ts';
import type { Layout } from './layout.ts';
import { button } from './parts.ts';

/** How high a block of choices will be. */
export function choicesHeight(choices: readonly Choice[], layout: Layout, width: number): number {
  const lines = linesFor(choices, layout, width).length;
  return lines === 0 ? 0 : lines * layout.button + (lines - 1) * layout.gap;
}

/** Choices as buttons, side by side as far as their labels allow, at the bottom of `box`. */
export function choiceButtons(choices: readonly Choice[], layout: Layout, box: Box): readonly Component[] {
  const lines = linesFor(choices, layout, box.width);
  const height = choicesHeight(choices, layout, box.width);
  const block = { ...box, top: box.top + box.height - height, height };
  const size = layout.key;
  return rows(block, lines.length, layout.gap).flatMap((row, i) => {
    const line = lines[i]!;
    const most = Math.max(...lines.map((each) => each.length));
    // A short last line keeps the width of the buttons above it.
    const cells = columns(row, most, layout.gap).slice(0, line.length);
    const centred = layout.name === 'round' ? (row.width - span(cells)) / 2 : 0;
    return line.map((choice, j) => button(choice, { ...cells[j]!, left: cells[j]!.left + centred }, size));
  });
}

function span(cells: readonly Box[]): number {
  const last = cells.at(-1)!;
  return last.left + last.width - cells[0]!.left;
}

function linesFor(choices: readonly Choice[], layout: Layout, width: number): readonly (readonly Choice[])[] {
  if (choices.length === 0) return [];
  const widest = Math.max(...choices.map(({ label }) => widthOf(label, true))) * layout.key * 0.86 + 28;
  const fit = Math.max(1, Math.floor((width + layout.gap) / (widest + layout.gap)));
  const lines = Math.ceil(choices.length / fit);
  const each = Math.ceil(choices.length / lines);
  return Array.from({ length: lines }, (_, i) => choices.slice(i * each, (i + 1) * each));
}
