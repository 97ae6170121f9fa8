import { stripVTControlCharacters } from 'node:util';

/** How the terminal looks: colours only where a person looks at it. */
export interface Paper {
  readonly width: number;
  readonly alexa: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly strong: (text: string) => string;
}

export function paperFor(
  stream: { isTTY?: boolean; columns?: number },
  environment: NodeJS.ProcessEnv,
): Paper {
  const coloured = stream.isTTY === true && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb';
  const paint = (code: number) => (text: string) => (coloured ? `\u001b[${code}m${text}\u001b[0m` : text);
  return {
    width: Math.max(40, Math.min(stream.columns || 80, 96)),
    alexa: paint(36),
    dim: paint(2),
    warn: paint(33),
    strong: paint(1),
  };
}

/** Words broken into lines of at most `width`, each after `indent`. Never breaks a word. */
export function wrapped(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    if (line !== '' && visible(`${indent}${line} ${word}`) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  if (line !== '') lines.push(line);
  return lines.map((each) => `${indent}${each}`).join('\n');
}

function visible(text: string): number {
  return stripVTControlCharacters(text).length;
}
