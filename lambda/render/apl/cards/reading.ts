import type { ExplanationCard, HelpCard } from '../../../score/card.ts';
import { choiceButtons, choicesHeight } from '../choices.ts';
import type { Drawn } from '../document.ts';
import { sentencesThatFit } from '../fit.ts';
import { type Component, rows } from '../format.ts';
import { INK } from '../ink.ts';
import type { Layout } from '../layout.ts';
import { area, words } from '../parts.ts';

/** What is being explained, in the words that are spoken. */
export function explanation(card: ExplanationCard, layout: Layout): Drawn {
  const { body, items, round } = page(card, layout);
  // What does not fit is heard all the same.
  const smallest = round ? 20 : Math.round(layout.key * 0.86);
  return {
    items: [
      ...items,
      words(sentencesThatFit(card.text, body, smallest), body, {
        max: Math.round(layout.key * 1.3),
        min: smallest,
        align: round ? 'center' : 'left',
        vertical: 'center',
      }),
    ],
    graphics: {},
  };
}

/** Things to say, as one would say them. */
export function help(card: HelpCard, layout: Layout): Drawn {
  const { body, items, round } = page(card, layout);
  const count = Math.min(card.phrases.length, round ? 4 : 5);
  return {
    items: [
      ...items,
      ...rows(body, count, layout.gap).flatMap((row, i) => {
        const shown = { ...row, height: Math.min(row.height, layout.key * 2.2) };
        const bar = Math.max(4, layout.key * 0.12);
        return [
          ...(round ? [] : [area({ ...shown, width: bar }, INK.accent, 3)]),
          words(
            `“${card.phrases[i]}”`,
            {
              ...shown,
              left: shown.left + (round ? 0 : layout.key * 0.7),
              width: shown.width - (round ? 0 : layout.key * 0.7),
            },
            {
              max: Math.round(layout.key * 1.2),
              min: Math.round(layout.key * (round ? 0.84 : 1)),
              align: round ? 'center' : 'left',
              vertical: 'center',
            },
          ),
        ];
      }),
    ],
    graphics: {},
  };
}

function page(card: ExplanationCard | HelpCard, layout: Layout) {
  const { safe, title, key, width, height, gap } = layout;
  const round = layout.name === 'round';
  const answers = round
    ? { left: width * 0.18, width: width * 0.64, top: height * 0.6, height: height * 0.29 }
    : safe;
  const buttons = choicesHeight(card.choices, layout, answers.width);
  const head = round
    ? { left: width * 0.2, width: width * 0.6, top: height * 0.07, height: title * 1.4 }
    : { ...safe, height: title * 1.5 };
  const top = head.top + head.height + gap;
  const items: readonly Component[] = [
    words(card.title, head, {
      max: title,
      min: Math.round(key * 0.9),
      bold: true,
      color: INK.accent,
      align: round ? 'center' : 'left',
      vertical: 'center',
    }),
    ...choiceButtons(card.choices, layout, answers),
  ];
  const body = {
    left: round ? width * 0.11 : safe.left,
    width: round ? width * 0.78 : safe.width,
    top,
    height: answers.top + answers.height - buttons - gap * 1.5 - top,
  };
  return { body, items, round };
}
