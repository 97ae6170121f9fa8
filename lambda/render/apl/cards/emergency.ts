import type { EmergencyCard } from '../../../score/card.ts';
import type { Drawn } from '../document.ts';
import type { Box } from '../format.ts';
import { INK } from '../ink.ts';
import type { Layout } from '../layout.ts';
import { area, words } from '../parts.ts';

/** The number, as large as the screen allows. Nothing to press. */
export function emergency(card: EmergencyCard, layout: Layout): Drawn {
  const { width, height, title, key, safe } = layout;
  const round = layout.name === 'round';
  const at = (top: number, share: number, narrow: number): Box => ({
    left: round ? width * narrow : safe.left,
    width: round ? width * (1 - 2 * narrow) : safe.width,
    top: height * top,
    height: height * share,
  });
  const middle = { align: 'center', vertical: 'center', color: INK.onAlarm } as const;
  return {
    items: [
      area({ left: 0, top: 0, width, height }, INK.alarm),
      words(card.title, at(0.06, 0.13, 0.2), {
        max: Math.round(title * 1.1),
        min: key,
        bold: true,
        ...middle,
      }),
      words(card.number, at(0.17, round ? 0.39 : 0.42, 0.08), {
        max: Math.round(height * 0.4),
        min: title,
        bold: true,
        ...middle,
      }),
      words(card.sign, at(round ? 0.58 : 0.6, round ? 0.13 : 0.14, 0.09), {
        max: Math.round(key * 1.15),
        min: key * (round ? 0.84 : 1),
        ...middle,
      }),
      words(card.text, at(round ? 0.71 : 0.75, round ? 0.11 : 0.13, round ? 0.14 : 0), {
        max: Math.round(key * 1.15),
        min: key * (round ? 0.84 : 1),
        bold: true,
        ...middle,
      }),
      // Small on purpose: it must be there, and must not stand in the number's way.
      words(card.disclaimer, at(round ? 0.82 : 0.89, round ? 0.11 : 0.07, round ? 0.25 : 0), {
        max: Math.round(key * 0.72),
        min: key * (round ? 0.6 : 0.72),
        ...middle,
      }),
    ],
    graphics: {},
  };
}
