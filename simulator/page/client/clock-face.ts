/// <reference lib="dom" />

/** Which of the segments a to g a character lights, as on the clock of an Echo Dot. */
const SEGMENTS: Readonly<Record<string, string>> = {
  '0': 'abcdef',
  '1': 'bc',
  '2': 'abdeg',
  '3': 'abcdg',
  '4': 'bcfg',
  '5': 'acdfg',
  '6': 'acdefg',
  '7': 'abc',
  '8': 'abcdefg',
  '9': 'abcdfg',
  A: 'abcefg',
  b: 'cdefg',
  C: 'adef',
  c: 'deg',
  d: 'bcdeg',
  E: 'adefg',
  F: 'aefg',
  G: 'acdef',
  H: 'bcefg',
  h: 'cefg',
  I: 'ef',
  J: 'bcde',
  L: 'def',
  n: 'ceg',
  O: 'abcdef',
  o: 'cdeg',
  P: 'abefg',
  q: 'abcfg',
  r: 'eg',
  S: 'acdfg',
  t: 'defg',
  U: 'bcdef',
  u: 'cde',
  y: 'bcdfg',
  _: 'd',
  ' ': '',
};

const SHAPES: Readonly<Record<string, string>> = {
  a: 'M12 4h36l-6 8H18z',
  b: 'M50 6v38l-4 4-4-6V14z',
  c: 'M50 94V56l-4-4-4 6v28z',
  d: 'M12 96h36l-6-8H18z',
  e: 'M10 94V56l4-4 4 6v28z',
  f: 'M10 6v38l4 4 4-6V14z',
  g: 'M16 50l5-5h18l5 5-5 5H21z',
};

/** Four characters in seven segments each, as an SVG. */
export function clockFace(text: string): string {
  const cells = [...text.padStart(4).slice(0, 4)].map((letter, i) => {
    const lit = SEGMENTS[letter] ?? '';
    const shapes = Object.entries(SHAPES).map(
      ([name, d]) => `<path d="${d}" class="${lit.includes(name) ? 'lit' : 'unlit'}"/>`,
    );
    return `<g transform="translate(${i * 66 + 3} 0)">${shapes.join('')}</g>`;
  });
  return `<svg viewBox="0 0 270 100" role="img" aria-label="${text.trim()}">${cells.join('')}</svg>`;
}
