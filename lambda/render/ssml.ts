import type { Count, Cue } from '../score/score.ts';
import { speechMs } from '../score/speech-length.ts';
import { BREAK_MS } from './limits.ts';

const CHIME = '<audio src="soundbank://soundlibrary/ui/gameshow/amzn_ui_sfx_gameshow_neutral_response_01"/>';

/**
 * The cues as one `<speak>` document. A word of a count is followed by the rest of its beat, as far as the
 * length of the word is known, so a counted hold is right within a few percent and not by construction.
 */
export function renderSsml(cues: readonly Cue[]): string {
  const pieces = cues.flatMap(piecesOf);
  return `<speak>${joinQuiet(pieces).map(markup).join(' ')}</speak>`;
}

type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'quiet'; readonly ms: number }
  | { readonly kind: 'chime' };

function piecesOf(cue: Cue): readonly Piece[] {
  switch (cue.kind) {
    case 'say':
      return [{ kind: 'words', text: cue.text }];
    case 'rest':
      return [{ kind: 'quiet', ms: cue.ms }];
    case 'count':
      return beatsOf(cue);
    case 'chime':
      return [{ kind: 'chime' }];
  }
}

function beatsOf({ beats, beatMs }: Count): readonly Piece[] {
  return beats.flatMap((word): readonly Piece[] =>
    word === null
      ? [{ kind: 'quiet', ms: beatMs }]
      : [
          { kind: 'words', text: word },
          { kind: 'quiet', ms: Math.max(0, beatMs - speechMs(word)) },
        ],
  );
}

function joinQuiet(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.kind === 'quiet' && piece.kind === 'quiet') {
      joined[joined.length - 1] = { kind: 'quiet', ms: last.ms + piece.ms };
    } else joined.push(piece);
  }
  return joined;
}

function markup(piece: Piece): string {
  switch (piece.kind) {
    case 'words':
      return escapeXml(piece.text);
    case 'quiet':
      return breaks(piece.ms);
    case 'chime':
      return CHIME;
  }
}

function breaks(ms: number): string {
  const whole = Math.floor(ms / BREAK_MS);
  const left = Math.round(ms % BREAK_MS);
  const full = `<break time="${BREAK_MS / 1000}s"/>`;
  return full.repeat(whole) + (left > 0 ? `<break time="${left}ms"/>` : '');
}

/** Text of any origin, made harmless inside markup. Control characters, which no XML may hold, are dropped. */
export function escapeXml(text: string): string {
  return text.replace(CONTROLS, '').replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is to be removed
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
