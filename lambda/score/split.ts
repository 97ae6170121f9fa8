import { BREAK_MS, PLANNED_MS } from '../render/limits.ts';
import type { Cue, Passage } from './score.ts';
import { estimatedTotalMs, lengthOf } from './timing.ts';

/** What one response may hold; `render/limits.ts` has Alexa's own numbers and their sources. */
export interface Budget {
  readonly ms: number;
  readonly characters: number;
}

/** Below Alexa's own limits, because lines are estimated and markup grows. */
export const RESPONSE_BUDGET: Budget = { ms: PLANNED_MS, characters: 7_600 };

/** What the sentence before the passages and the question after them may take of a response. */
export const AROUND_PASSAGES: Budget = { ms: 30_000, characters: 900 };

export const PASSAGES_BUDGET: Budget = {
  ms: RESPONSE_BUDGET.ms - AROUND_PASSAGES.ms,
  characters: RESPONSE_BUDGET.characters - AROUND_PASSAGES.characters,
};

/** What a passage takes of a budget. */
export type Size = Budget;

export function sizeOf({ cues }: Passage): Size {
  return { ms: estimatedTotalMs(lengthOf(cues)), characters: charactersAtMost(cues) };
}

export function fits(sizes: readonly Size[], budget: Budget): boolean {
  const sum = (of: (size: Size) => number) => sizes.reduce((total, size) => total + of(size), 0);
  return sum(({ ms }) => ms) <= budget.ms && sum(({ characters }) => characters) <= budget.characters;
}

/** An upper bound for the characters of the cues as SSML, markup and escapes counted. */
export function charactersAtMost(cues: readonly Cue[]): number {
  return cues.reduce((total, cue) => total + charactersOfCue(cue), 0);
}

const BREAK = '<break time="9999ms"/>'.length;

function charactersOfCue(cue: Cue): number {
  switch (cue.kind) {
    case 'say':
      return cue.text.length + 5 * (cue.text.match(/[&<>"']/g) ?? []).length + 1;
    case 'rest':
      return BREAK * Math.ceil(cue.ms / BREAK_MS);
    case 'count': {
      const silent = Math.ceil((cue.beats.length * cue.beatMs) / BREAK_MS);
      return cue.beats.reduce(
        (total, word) => total + (word === null ? 0 : word.length + BREAK + 1),
        silent * BREAK,
      );
    }
    case 'chime':
      return 90;
  }
}
