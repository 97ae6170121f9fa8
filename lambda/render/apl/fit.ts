/** What a text needs, estimated: Alexa's documents cannot measure, so sizes are chosen before they are sent. */
export interface Fitted {
  readonly size: number;
  readonly lines: number;
}

export const LINE_HEIGHT = 1.24;

/**
 * The largest size, from `max` down to `min`, at which `text` fits a box. A text that does not fit even
 * at `min` gets `min`; the tests measure that none is sent.
 *
 * @param box width and height in dp
 */
export function fitted(
  text: string,
  box: { readonly width: number; readonly height: number },
  { max, min, bold = false }: { readonly max: number; readonly min: number; readonly bold?: boolean },
): Fitted {
  for (let size = max; size > min; size -= 1) {
    const lines = linesOf(text, box.width, size, bold);
    if (lines * size * LINE_HEIGHT <= box.height && longestWord(text, bold) * size <= box.width) {
      return { size, lines };
    }
  }
  return { size: min, lines: linesOf(text, box.width, min, bold) };
}

/** As many whole sentences of a text as fit a box at a size; at least the first. */
export function sentencesThatFit(
  text: string,
  box: { readonly width: number; readonly height: number },
  size: number,
): string {
  const sentences = text.match(/[^.!?]+[.!?]*\s*/g) ?? [text];
  let kept = sentences[0] ?? '';
  for (const sentence of sentences.slice(1)) {
    if (linesOf(kept + sentence, box.width, size, false) * size * LINE_HEIGHT > box.height) break;
    kept += sentence;
  }
  return kept.trim();
}

/** How many lines a text takes at a size, with a little more width reckoned than the widest font seen needs. */
export function linesOf(text: string, width: number, size: number, bold: boolean): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let at = 0;
    for (const word of paragraph.split(' ')) {
      const wide = widthOf(word, bold) * size;
      if (at > 0 && at + SPACE * size + wide > width) {
        lines += 1;
        at = wide;
      } else at += (at > 0 ? SPACE * size : 0) + wide;
    }
  }
  return lines;
}

/** The width of a text on one line, in units of its size. */
export function widthOf(text: string, bold: boolean): number {
  let sum = 0;
  for (const letter of text) sum += letterWidth(letter);
  return sum * (bold ? 1.1 : 1);
}

const SPACE = 0.27;

function letterWidth(letter: string): number {
  if (/[ijlI.,:;'!|’]/.test(letter)) return 0.3;
  if (/[ftr()\-"]/.test(letter)) return 0.4;
  if (letter === ' ') return SPACE;
  if (/[mwMW@%]/.test(letter)) return 0.93;
  if (/[A-Z]/.test(letter)) return 0.66;
  return 0.585;
}

function longestWord(text: string, bold: boolean): number {
  return Math.max(0, ...text.split(/\s/).map((word) => widthOf(word, bold)));
}
