import type { Screen } from '../device.ts';
import type { Box } from './format.ts';

/**
 * Which arrangement a screen gets. Chosen here, by the size in the request, and not by `when` in the
 * document: a response answers one device, five arrangements in each would not fit into 120 KB beside
 * speech and figures, and sizes can be worked out for exactly this screen.
 */
export const LAYOUTS = ['round', 'short', 'wide', 'large', 'tall'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

export interface Layout {
  readonly name: LayoutName;
  readonly width: number;
  readonly height: number;
  /** The part of the screen to put words in: a television hides its rim, a round screen its corners. */
  readonly safe: Box;
  /** Sizes of text. `key`, what must be read from the floor three metres away, is at least 5 % of the height. */
  readonly title: number;
  readonly key: number;
  readonly small: number;
  /** The height of a button, and the space between two. */
  readonly button: number;
  readonly gap: number;
}

export function layoutFor(screen: Screen): Layout {
  const { widthDp: width, heightDp: height } = screen;
  const name = nameFor(screen);
  const margin = screen.kind === 'tv' ? 44 : MARGINS[name];
  const key = Math.ceil(Math.min(width, height) * 0.05);
  return {
    name,
    width,
    height,
    safe: { left: margin, top: margin * 0.75, width: width - 2 * margin, height: height - 1.5 * margin },
    title: Math.round(key * 1.35),
    key,
    small: Math.round(key * 0.74),
    button: Math.max(56, Math.round(height * BUTTONS[name])),
    gap: Math.max(8, Math.round(height * 0.018)),
  };
}

const MARGINS: Readonly<Record<LayoutName, number>> = { round: 64, short: 36, wide: 60, large: 92, tall: 60 };
const BUTTONS: Readonly<Record<LayoutName, number>> = {
  round: 0.117,
  short: 0.13,
  wide: 0.11,
  large: 0.1,
  tall: 0.06,
};

function nameFor({ shape, widthDp, heightDp }: Screen): LayoutName {
  if (shape === 'round') return 'round';
  if (heightDp > widthDp) return 'tall';
  if (heightDp < 600) return 'short';
  return heightDp < 960 ? 'wide' : 'large';
}
