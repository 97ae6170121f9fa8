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
  return rows(block, lines.length, layout.gap).flatMap((whole, i) => {
    const line = lines[i]!;
    const row = withinRim(whole, layout);
    const most = Math.max(...lines.map((each) => each.length));
    // A short last line keeps the width of the buttons above it.
    const cells = columns(row, most, layout.gap).slice(0, line.length);
    const centred = layout.name === 'round' ? (row.width - span(cells)) / 2 : 0;
    return line.map((choice, j) => button(choice, { ...cells[j]!, left: cells[j]!.left + centred }, size));
  });
}

/** On a round screen a row is no wider than the circle is at its lower edge. */
function withinRim(row: Box, { name, width }: Layout): Box {
  if (name !== 'round') return row;
  const r = width / 2;
  const away = Math.abs(row.top + row.height * 0.86 - r);
  const half = Math.min(row.width / 2, Math.sqrt(Math.max(0, r * r - away * away)) - 4);
  return { ...row, left: row.left + row.width / 2 - half, width: half * 2 };
}

function span(cells: readonly Box[]): number {
  const last = cells.at(-1)!;
  return last.left + last.width - cells[0]!.left;
}

function linesFor(choices: readonly Choice[], layout: Layout, width: number): readonly (readonly Choice[])[] {
  if (choices.length === 0) return [];
  const widest =
    Math.max(...choices.map(({ label }) => widthOf(label, true))) *
      layout.key *
      (layout.name === 'round' ? 0.72 : 0.86) +
    (layout.name === 'round' ? 16 : 28);
  // A round screen is too low for one long column; labels shrink before they stack.
  const least = layout.name === 'round' && choices.length > 2 ? 2 : 1;
  const fit = Math.max(least, Math.floor((width + layout.gap) / (widest + layout.gap)));
  const lines = Math.ceil(choices.length / fit);
  const each = Math.ceil(choices.length / lines);
  return Array.from({ length: lines }, (_, i) => choices.slice(i * each, (i + 1) * each));
}
