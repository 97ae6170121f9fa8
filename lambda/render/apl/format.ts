/** The parts of Alexa's screen language that our documents use, loosely: the renderer itself is the judge. */
export interface Component {
  readonly type: string;
  readonly [property: string]: unknown;
}

export interface Command {
  readonly type: string;
  readonly [property: string]: unknown;
}

/** A place on the screen in dp. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const dp = (value: number): string => `${Math.round(value)}dp`;

export function placed({ left, top, width, height }: Box): Readonly<Record<string, string>> {
  return { position: 'absolute', left: dp(left), top: dp(top), width: dp(width), height: dp(height) };
}

export function inset(box: Box, by: number): Box {
  return {
    left: box.left + by,
    top: box.top + by,
    width: box.width - 2 * by,
    height: box.height - 2 * by,
  };
}

/** `count` boxes of one size side by side, `gap` apart, filling `box`. */
export function columns(box: Box, count: number, gap: number): readonly Box[] {
  const width = (box.width - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, i) => ({ ...box, left: box.left + i * (width + gap), width }));
}

/** `count` boxes of one size one under the other, `gap` apart, filling `box`. */
export function rows(box: Box, count: number, gap: number): readonly Box[] {
  const height = (box.height - gap * (count - 1)) / count;
  return Array.from({ length: count }, (_, i) => ({ ...box, top: box.top + i * (height + gap), height }));
}

/** Text may hold `${`, which the screen would read as an expression. */
export function literal(text: string): string {
  return text.replaceAll('${', '$ {');
}
