import type { WelcomeCard } from '../../../score/card.ts';
import { choiceButtons, choicesHeight } from '../choices.ts';
import type { Drawn } from '../document.ts';
import { figureNamed } from '../figures.ts';
import { placed } from '../format.ts';
import { INK } from '../ink.ts';
import type { Layout } from '../layout.ts';
import { figureIn, words } from '../parts.ts';

/** The runner, one line of what this is, and the two things people come for. */
export function welcome(card: WelcomeCard, layout: Layout): Drawn {
  return layout.name === 'round' ? round(card, layout) : wide(card, layout);
}

function wide(card: WelcomeCard, layout: Layout): Drawn {
  const { safe, key, small, title, gap } = layout;
  const tall = layout.name === 'tall';
  const left = tall ? safe.width : safe.width * 0.52;
  const buttons = choicesHeight(card.choices, layout, left);
  const side = tall
    ? { left: safe.left, top: safe.top + safe.height * 0.4, width: safe.width, height: safe.height * 0.4 }
    : { left: safe.left + safe.width * 0.56, top: safe.top, width: safe.width * 0.44, height: safe.height };
  const runner = figureNamed('run', { ...side, round: false });
  const foot = small * 1.4;
  const head = { left: safe.left, top: safe.top + safe.height * 0.08, width: left, height: title * 1.8 };
  return {
    items: [
      figureIn(runner, side),
      words(card.title, head, { max: Math.round(title * 1.35), min: title, bold: true }),
      words(
        card.text,
        {
          left: safe.left,
          top: head.top + head.height + gap,
          width: left,
          height: safe.height - head.height - buttons - foot - safe.height * 0.08 - 4 * gap,
        },
        { max: Math.round(key * 1.1), min: key, color: INK.soft },
      ),
      words(
        card.disclaimer,
        { ...head, top: safe.top + safe.height - buttons - gap - foot, height: foot },
        { max: small, min: Math.round(small * 0.8), color: INK.faint },
      ),
      ...choiceButtons(card.choices, layout, { ...safe, width: left }),
    ],
    graphics: { [runner.name]: runner.graphic },
  };
}

function round(card: WelcomeCard, layout: Layout): Drawn {
  const { width, height, key, small, title } = layout;
  const side = { left: width * 0.29, top: height * 0.07, width: width * 0.42, height: height * 0.37 };
  const runner = figureNamed('run', { ...side, round: true });
  const middle = { left: width * 0.12, width: width * 0.76 };
  return {
    items: [
      { ...figureIn(runner, side), ...placed(side) },
      words(
        card.title,
        { ...middle, top: height * 0.45, height: title * 1.4 },
        { max: title, min: key, bold: true, align: 'center' },
      ),
      ...choiceButtons(card.choices, layout, {
        ...middle,
        left: width * 0.15,
        width: width * 0.7,
        top: height * 0.54,
        height: height * 0.28,
      }),
      words(
        card.disclaimer,
        { left: width * 0.26, width: width * 0.48, top: height * 0.835, height: small * 2.6 },
        { max: small, min: 14, color: INK.faint, align: 'center' },
      ),
    ],
    graphics: { [runner.name]: runner.graphic },
  };
}
