import { fitted, widthOf } from './fit.ts';
import { type Box, type Component, dp, placed } from './format.ts';
import { INK } from './ink.ts';
import type { Layout } from './layout.ts';
import { graphic, lettering } from './parts.ts';
import type { StageScene } from './stage.ts';
import type { StageLayout } from './stage-layout.ts';

/** What is being said, or the number that falls; below it the reps as dots. */
export function panel(scenes: readonly StageScene[], at: StageLayout, layout: Layout): readonly Component[] {
  const { key, small } = layout;
  const round = layout.name === 'round';
  const captions = scenes.flatMap(({ parts }) =>
    parts.filter(({ count }) => count === null).map(({ caption }) => caption),
  );
  const size = Math.min(
    ...captions.map(
      (each) =>
        fitted(each, at.caption, {
          max: Math.round(key * (round ? 1.05 : 1.45)),
          min: round ? 19 : key * 0.8,
          bold: !round,
        }).size,
    ),
    99,
  );
  const numbers = scenes.flatMap(({ parts }) => parts.map(({ count }) => count?.beats ?? 0));
  const digits = widthOf(String(Math.max(...numbers, 10)), true);
  const number = Math.min(at.number.height / 1.24, (at.number.width * 0.86) / digits);
  const units = scenes.map(({ card }) => (card.kind === 'hold' ? card.unit : ''));
  return [
    lettering("${q.count == null ? q.caption : ''}", at.caption, {
      id: 'caption',
      size,
      bold: !round,
      align: round ? 'center' : 'left',
      vertical: 'center',
    }),
    lettering(NUMBER, at.number, {
      id: 'number',
      size: Math.round(number),
      bold: true,
      align: 'center',
      vertical: 'center',
    }),
    ...(at.unit === null || units.every((unit) => unit === '')
      ? []
      : [
          lettering("${q.count == null ? '' : p.unit}", at.unit, {
            size: small,
            color: INK.soft,
            align: 'center',
            vertical: 'center',
          }),
        ]),
    dots(scenes, at.dots, layout),
  ];
}

/** What is left of a hold, or which pass it is. `gone` is negative until the count begins. */
const NUMBER =
  "${q.count == null ? '' : q.count.of == 'pass' ? Math.clamp(1, Math.floor(gone / q.count.beatMs) + 1, q.count.beats) : Math.clamp(0, Math.ceil(q.count.beats - gone / q.count.beatMs), q.count.beats)}";

const LEFT = '${q.count == null ? 0 : Math.clamp(0, 1 - gone / (q.count.beatMs * q.count.beats), 1)}';

export function ringOf({ ring }: StageLayout): Component {
  return graphic('ring', ring, {
    id: 'ring',
    share: LEFT,
    display: "${q.count == null ? 'invisible' : 'normal'}",
  });
}

function dots(scenes: readonly StageScene[], box: Box, layout: Layout): Component {
  const most = Math.max(0, ...scenes.map(({ card }) => card.dots.of));
  const size = Math.round(box.height * 0.5);
  const round = layout.name === 'round';
  return {
    type: 'Container',
    ...placed(box),
    direction: 'row',
    alignItems: 'center',
    justifyContent: 'center',
    items: [
      ...Array.from({ length: most }, (_, i) => ({
        type: 'Frame',
        width: dp(size),
        height: dp(size),
        spacing: dp(i === 0 ? 0 : size * 0.7),
        borderRadius: dp(size / 2),
        borderWidth: '2dp',
        borderColor: `\${${i} < p.now ? '${INK.text}' : ${i} == p.now ? '${INK.accent}' : '${INK.faint}'}`,
        backgroundColor: `\${${i} < p.now ? '${INK.text}' : ${i} == p.now ? '${INK.accent}' : 'transparent'}`,
        display: `\${${i} < p.of ? 'normal' : 'none'}`,
      })),
      ...(round
        ? []
        : [
            {
              type: 'Text',
              text: '${p.label}',
              fontSize: dp(layout.small),
              color: INK.soft,
              spacing: dp(size),
              maxLines: 1,
            },
          ]),
    ],
  };
}
