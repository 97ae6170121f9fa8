import type { SystemAct } from '../dialogue/system-acts.ts';
import type { CardId } from '../score/place.ts';
import { type Cue, type Passage, say } from '../score/score.ts';
import type { Asked } from './ask.ts';

/** What one act says; `at` is its place in the reply. Without a line it has no cues. */
export function told(
  { kind }: SystemAct,
  at: number,
  lines: readonly string[],
  card: CardId | null,
): Passage {
  return passage(`${at}-${kind}`, lines.filter((line) => line !== '').map(say), card);
}

/** The question that a reply ends in. */
export function asked({ asks }: Asked, card: CardId | null): Passage {
  return passage('ask', [say(asks)], card);
}

export function passage(id: string, cues: readonly Cue[], card: CardId | null): Passage {
  return { id, cues, place: null, card };
}
