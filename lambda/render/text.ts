import type { Cue } from '../score/score.ts';

/** All words that are heard, in order, as plain text. */
export function renderText(cues: readonly Cue[]): string {
  return cues.map(wordsOf).filter(Boolean).join(' ');
}

function wordsOf(cue: Cue): string {
  switch (cue.kind) {
    case 'say':
      return cue.text;
    case 'count': {
      const words = cue.beats.filter((word) => word !== null);
      return words.length === 0 ? '' : `${words.join(', ')}.`;
    }
    case 'rest':
    case 'chime':
      return '';
  }
}
