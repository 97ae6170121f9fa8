import type { Cue, Score } from '../score/score.ts';
import { type AplaDocument, renderApla } from './apla.ts';
import { renderSsml } from './ssml.ts';
import { renderText } from './text.ts';

/** What an Alexa response carries for the ear. Alexa speaks `ssml` first and then plays `apla`. */
export interface RenderedSpeech {
  readonly ssml: string | null;
  readonly apla: AplaDocument | null;
  /** Empty where nothing is asked. */
  readonly repromptSsml: string;
  readonly text: string;
}

/**
 * A score for the ear. What comes before the first count is spoken as SSML; from the passage of the first
 * count on all is one APL for audio document, where a count is exact. `apla` false, because the device has
 * reported that it cannot play it: all is SSML.
 */
export function renderSpeech(score: Score, { apla }: { readonly apla: boolean }): RenderedSpeech {
  const counted = score.passages.findIndex(({ cues }) => cues.some(({ kind }) => kind === 'count'));
  const split = apla && counted >= 0 ? counted : score.passages.length;
  const cuesOf = (passages: Score['passages']): readonly Cue[] => passages.flatMap(({ cues }) => cues);
  const spoken = cuesOf(score.passages.slice(0, split));
  const played = cuesOf(score.passages.slice(split));
  return {
    ssml: spoken.length > 0 ? renderSsml(spoken) : null,
    apla: played.length > 0 ? renderApla(played) : null,
    repromptSsml: score.reprompt.length > 0 ? renderSsml(score.reprompt) : '',
    text: renderText(cuesOf(score.passages)),
  };
}
