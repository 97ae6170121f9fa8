import type { Count, Cue } from '../score/score.ts';

/**
 * What a device adds to each beat, in ms, between two clips. Nobody has measured it: 0 until somebody does
 * (docs/deploy.md says how). It is taken off the silence that makes a beat its length.
 */
export const BEAT_OVERHEAD_MS = 0;

export interface AplaDocument {
  readonly type: 'APLA';
  readonly version: '0.91';
  readonly mainTemplate: { readonly items: readonly [AplaItem] };
}

export type AplaItem =
  | { readonly type: 'Speech'; readonly content: string }
  | { readonly type: 'Silence'; readonly duration: number }
  | { readonly type: 'Audio'; readonly source: string }
  | { readonly type: 'Sequencer'; readonly items: readonly AplaItem[] }
  | { readonly type: 'Mixer'; readonly items: readonly AplaItem[] };

const CHIME = 'soundbank://soundlibrary/ui/gameshow/amzn_ui_sfx_gameshow_neutral_response_01';

/**
 * The cues as an APL for audio document. A beat is a Mixer of its word and a silence as long as the beat: it
 * lasts as long as the longer of the two, so a count of words that fit is exact by construction.
 */
export function renderApla(cues: readonly Cue[]): AplaDocument {
  const items = joinSilence(cues.flatMap(itemsOf));
  return { type: 'APLA', version: '0.91', mainTemplate: { items: [{ type: 'Sequencer', items }] } };
}

function itemsOf(cue: Cue): readonly AplaItem[] {
  switch (cue.kind) {
    case 'say':
      return [{ type: 'Speech', content: cue.text }];
    case 'rest':
      return [{ type: 'Silence', duration: cue.ms }];
    case 'count':
      return beatsOf(cue);
    case 'chime':
      return [{ type: 'Audio', source: CHIME }];
  }
}

function beatsOf({ beats, beatMs }: Count): readonly AplaItem[] {
  return beats.map((word) =>
    word === null
      ? { type: 'Silence', duration: beatMs }
      : {
          type: 'Mixer',
          items: [
            { type: 'Speech', content: word },
            { type: 'Silence', duration: beatMs - BEAT_OVERHEAD_MS },
          ],
        },
  );
}

function joinSilence(items: readonly AplaItem[]): readonly AplaItem[] {
  const joined: AplaItem[] = [];
  for (const item of items) {
    const last = joined.at(-1);
    if (last?.type === 'Silence' && item.type === 'Silence') {
      joined[joined.length - 1] = { type: 'Silence', duration: last.duration + item.duration };
    } else joined.push(item);
  }
  return joined;
}
