import type { Count, Cue, Passage, Score } from './score.ts';
import { type Length, lengthOf, lengthOfPassages } from './timing.ts';

/** A score for reading: a paragraph a passage, a line a cue, a dot for each silent beat. Goldens are made of it. */
export function show(score: Score): string {
  const passages = score.passages.map(showPassage);
  const reprompt =
    score.reprompt.length === 0 ? [] : [['reprompt', ...score.reprompt.map(showCue)].join('\n')];
  const total = `total ${showLength(lengthOfPassages(score.passages))}`;
  return `${[...passages, ...reprompt, total].join('\n\n')}\n`;
}

function showPassage(passage: Passage): string {
  const card = passage.card === null ? '' : ` [${passage.card}]`;
  const head = `${passage.id}${card} ${showLength(lengthOf(passage.cues))}`;
  return [head, ...passage.cues.map(showCue)].join('\n');
}

function showCue(cue: Cue): string {
  switch (cue.kind) {
    case 'say':
      return `  say    ${cue.text}`;
    case 'rest':
      return `  rest   ${seconds(cue.ms)}`;
    case 'count':
      return `  count  ${cue.of}, ${cue.beats.length} beats of ${seconds(cue.beatMs)}: ${showBeats(cue)}`;
    case 'chime':
      return '  chime';
  }
}

function showBeats(count: Count): string {
  return count.beats.map((word) => word ?? '·').join(' ');
}

function showLength({ exactMs, estimatedMs }: Length): string {
  return `(${seconds(exactMs)} exact + ${seconds(estimatedMs)} estimated)`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
