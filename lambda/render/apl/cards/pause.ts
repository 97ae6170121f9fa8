import type { PauseCard } from '../../../score/card.ts';
import { choiceButtons, choicesHeight } from '../choices.ts';
import type { Drawn } from '../document.ts';
import { figureNamed, placeFigure } from '../figures.ts';
import { INK } from '../ink.ts';
import type { Layout } from '../layout.ts';
import { figureIn, words } from '../parts.ts';

/** Where we stopped, the figure dimmed, and every way to go on. */
export function pause(card: PauseCard, layout: Layout): Drawn {
  const { safe, title, key, width, height, gap } = layout;
  const round = layout.name === 'round';
  const tall = layout.name === 'tall';
  const left = round || tall ? safe.width : safe.width * 0.54;
  const answers = round
    ? { left: width * 0.13, width: width * 0.74, top: height * 0.44, height: height * 0.45 }
    : { ...safe, width: left };
  const buttons = choicesHeight(card.choices, layout, answers.width);
  const side = round
    ? { left: width * 0.25, top: height * 0.1, width: width * 0.5, height: height * 0.5 }
    : tall
      ? { ...safe, top: safe.top + safe.height * 0.3, height: safe.height * 0.4 }
      : { left: safe.left + safe.width * 0.58, top: safe.top, width: safe.width * 0.42, height: safe.height };
  const size = { ...side, round };
  const figure = card.place === null ? figureNamed('rest', size) : placeFigure(card.place, size);
  const head = round
    ? { left: width * 0.2, width: width * 0.6, top: height * 0.08, height: title * 1.5 }
    : { left: safe.left, top: safe.top, width: left, height: title * 1.5 };
  const top = head.top + head.height + gap * 0.5;
  const body = {
    left: round ? width * 0.13 : safe.left,
    width: round ? width * 0.74 : left,
    top,
    height: answers.top + answers.height - buttons - 1.5 * gap - top,
  };
  const align = round ? 'center' : 'left';
  return {
    items: [
      ...(round ? [] : [figureIn(figure, side, { opacity: 0.55, glow: 0 })]),
      words(card.title, head, {
        max: title,
        min: key,
        bold: true,
        color: INK.accent,
        align,
        vertical: 'center',
      }),
      words(card.text, body, {
        max: Math.round(key * 1.15),
        min: Math.round(key * (round ? 0.84 : 1)),
        color: INK.text,
        align,
        vertical: round ? 'center' : 'top',
      }),
      ...choiceButtons(card.choices, layout, answers),
    ],
    graphics: round ? {} : { [figure.name]: figure.graphic },
  };
}
