import type { FinishedCard } from '../../../score/card.ts';
import { choiceButtons, choicesHeight } from '../choices.ts';
import type { Drawn } from '../document.ts';
import { figureNamed } from '../figures.ts';
import { rows } from '../format.ts';
import { controlIcon } from '../icons.ts';
import { INK, VERDICT_INK } from '../ink.ts';
import type { Layout } from '../layout.ts';
import { area, figureIn, graphic, words } from '../parts.ts';

/** What was done, each with its tick, and the figure at rest. */
export function finished(card: FinishedCard, layout: Layout): Drawn {
  const { safe, title, key, width, height, gap } = layout;
  const round = layout.name === 'round';
  const tall = layout.name === 'tall';
  const left = round || tall ? safe.width : safe.width * 0.56;
  const answers = round
    ? { left: width * 0.18, width: width * 0.64, top: height * 0.6, height: height * 0.29 }
    : { ...safe, width: left };
  const buttons = choicesHeight(card.choices, layout, answers.width);
  const side = tall
    ? { ...safe, top: safe.top + safe.height * 0.5, height: safe.height * 0.35 }
    : { left: safe.left + safe.width * 0.62, top: safe.top, width: safe.width * 0.38, height: safe.height };
  const figure = figureNamed('rest', { ...side, round: false });
  const align = round ? 'center' : 'left';
  const head = round
    ? { left: width * 0.14, width: width * 0.72, top: height * 0.25, height: title * 1.5 }
    : { left: safe.left, top: safe.top, width: left, height: title * 1.6 };
  const text = {
    left: round ? width * 0.12 : safe.left,
    width: round ? width * 0.76 : left,
    top: head.top + head.height,
    height: round ? height * 0.34 : key * 3.9,
  };
  const top = text.top + text.height + gap * 2;
  const list = {
    left: safe.left,
    width: left,
    top,
    height: safe.top + safe.height - buttons - 2 * gap - top,
  };
  const tick = Math.round(key * 1.2);
  const badge = { left: width * 0.42, top: height * 0.075, width: width * 0.16, height: width * 0.16 };
  return {
    items: [
      ...(round
        ? [
            area(badge, VERDICT_INK.run, badge.width / 2),
            graphic(
              controlIcon('done'),
              {
                left: badge.left + badge.width * 0.22,
                top: badge.top + badge.width * 0.22,
                width: badge.width * 0.56,
                height: badge.width * 0.56,
              },
              { ink: INK.onAccent },
            ),
          ]
        : [figureIn(figure, side)]),
      words(card.title, head, {
        max: Math.round(title * 1.2),
        min: key,
        bold: true,
        align,
        vertical: 'center',
      }),
      words(card.text, text, {
        max: Math.round(key * 1.1),
        min: Math.round(key * (round ? 0.84 : 0.9)),
        color: INK.soft,
        align,
        vertical: round ? 'center' : 'top',
      }),
      ...(round
        ? []
        : rows(list, Math.max(5, card.done.length), gap * 0.6)
            .slice(0, card.done.length)
            .flatMap((row, i) => [
              graphic(
                controlIcon('done'),
                { left: row.left, top: row.top + (row.height - tick) / 2, width: tick, height: tick },
                { ink: VERDICT_INK.run },
              ),
              words(
                card.done[i]!,
                { ...row, left: row.left + tick * 1.5, width: row.width - tick * 1.5 },
                { max: key, min: Math.round(key * 0.8), vertical: 'center' },
              ),
            ])),
      ...choiceButtons(card.choices, layout, answers),
    ],
    graphics: round ? {} : { [figure.name]: figure.graphic },
  };
}
