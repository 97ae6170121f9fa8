import { speechMs } from '../../lambda/score/speech-length.ts';
import { readNumber } from '../recognise/numbers.ts';
import { wordsOf } from '../recognise/words.ts';
import { type Piece, readMarkup } from './markup.ts';
import { AUDIO_MS, type Sound } from './sound.ts';

/** The sounds of `<speak>…</speak>`, or of plain text. Neighbouring words are one sound. */
export function soundsOfSsml(ssml: string): readonly Sound[] {
  const sounds: Sound[] = [];
  let words = '';
  let spell = false;
  let silenced = 0;
  const flush = () => {
    const text = words.replace(/\s+/g, ' ').trim();
    words = '';
    if (/[\p{L}\p{N}]/u.test(text)) sounds.push(spoken(text));
  };
  for (const piece of readMarkup(ssml).pieces) {
    if (piece.kind === 'text') words += silenced > 0 ? '' : spell ? spelled(piece.text) : piece.text;
    else if (piece.kind === 'open') {
      const sound = soundOf(piece);
      if (sound) flush();
      if (sound && sound.ms > 0) sounds.push(sound);
      if (piece.name === 'say-as') spell = SPELLING.has(piece.attributes['interpret-as'] ?? '');
      if (piece.name === 'sub') words += ` ${piece.attributes.alias ?? ''}`;
      if (piece.name === 'sub' || piece.name === 'audio') silenced++;
    } else {
      if (piece.name === 'say-as') spell = false;
      if (piece.name === 'sub' || piece.name === 'audio') silenced--;
      if (piece.name === 'p' || piece.name === 's') words += ' ';
    }
  }
  flush();
  return sounds;
}

export function breakMs({ time, strength }: Readonly<Record<string, string>>): number {
  const given = /^\+?(\d+(?:\.\d+)?|\.\d+)(ms|s)$/.exec(time ?? '');
  if (given) return Math.round(Number(given[1]) * (given[2] === 's' ? 1000 : 1));
  return STRENGTH_MS[strength ?? 'medium'] ?? 0;
}

function soundOf(piece: Extract<Piece, { kind: 'open' }>): Sound | null {
  if (piece.name === 'break') return { kind: 'rest', ms: breakMs(piece.attributes) };
  if (piece.name === 'audio') return { kind: 'chime', source: piece.attributes.src ?? '', ms: AUDIO_MS };
  return null;
}

/** A number on its own is a beat of a count; how long it takes is still an estimate. */
function spoken(text: string): Sound {
  const keys = wordsOf(text).map((word) => word.key);
  return readNumber(keys, 0)?.length === keys.length
    ? { kind: 'count', text, ms: speechMs(text), exact: false }
    : { kind: 'say', text, ms: speechMs(text) };
}

function spelled(text: string): string {
  return ` ${[...text.replace(/\s/g, '')].join(' ')} `;
}

const SPELLING = new Set(['digits', 'characters', 'spell-out', 'telephone']);

/** Amazon gives words for these, not times; the times are those of its sentences and paragraphs. */
const STRENGTH_MS: Readonly<Record<string, number>> = {
  none: 0,
  'x-weak': 0,
  weak: 250,
  medium: 250,
  strong: 500,
  'x-strong': 1000,
};
