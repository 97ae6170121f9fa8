import type { Place } from '../score/place.ts';
import type { Count, Cue, Passage, Score } from '../score/score.ts';
import { estimatedTotalMs, lengthOf } from '../score/timing.ts';
import { CLOCK_CHARACTERS } from './limits.ts';

/** What seven segments and a decimal point can show. Anything else would be a blank. APLT viewport reference. */
export const CLOCK_ALPHABET = '0123456789AbCcdEFGHhIJLnOoPqrStUuy_ ';

/** Four characters for a while. */
export interface Showing {
  readonly text: string;
  readonly ms: number;
}

export interface ClockDirective {
  readonly type: 'Alexa.Presentation.APLT.RenderDocument';
  readonly token: string;
  readonly targetProfile: 'FOUR_CHARACTER_CLOCK';
  readonly document: object;
}

/**
 * The count on the clock of an Echo Dot, beside the voice; null where nothing is counted, so that verdicts
 * and questions leave the time of day alone.
 *
 * Words take their estimated time and counts their exact one. Voice and clock start on their own, so they
 * keep together only about as well as the estimates do.
 */
export function renderClock(score: Score, token: string): ClockDirective | null {
  const showings = onTheClock(score);
  if (!showings.some(({ text }) => /\d/.test(text))) return null;
  return {
    type: 'Alexa.Presentation.APLT.RenderDocument',
    token,
    targetProfile: 'FOUR_CHARACTER_CLOCK',
    document: documentOf(showings),
  };
}

/** Everything the clock shows during a score, in order. */
export function onTheClock({ passages }: Score): readonly Showing[] {
  const all = passages.flatMap((passage) => duringPassage(passage));
  const joined: Showing[] = [];
  for (const showing of all.filter(({ ms }) => ms > 0)) {
    const last = joined.at(-1);
    if (last?.text === showing.text) joined[joined.length - 1] = { ...last, ms: last.ms + showing.ms };
    else joined.push(showing);
  }
  return joined;
}

function duringPassage({ cues, place }: Passage): readonly Showing[] {
  return cues.flatMap((cue): readonly Showing[] => {
    if (cue.kind === 'count' && cue.of !== 'lead-in') return counted(cue);
    const label = cue.kind === 'count' ? 'HOLd' : labelOf(place);
    return [{ text: label, ms: Math.round(lengthOfOne(cue)) }];
  });
}

/** A hold falls to one; passes rise to the last. */
function counted({ of, beatMs, beats }: Count): readonly Showing[] {
  return beats.map((_, i) => ({
    text: String(of === 'pass' ? i + 1 : beats.length - i).padStart(CLOCK_CHARACTERS),
    ms: beatMs,
  }));
}

function lengthOfOne(cue: Cue): number {
  return estimatedTotalMs(lengthOf([cue]));
}

function labelOf(place: Place | null): string {
  if (place === null) return BLANK;
  switch (place.phase) {
    case 'set-up':
    case 'switch-sides':
      return sideOf(place);
    case 'get-ready':
      return place.of > 1 ? `rEP${place.rep}` : sideOf(place);
    case 'rest':
    case 'hold':
    case 'press':
    case 'passes':
      return 'rESt';
    case 'close':
      return 'dOnE';
  }
}

const BLANK = ' '.repeat(CLOCK_CHARACTERS);

function sideOf({ side }: Place): string {
  return side === null ? BLANK : side === 'left' ? 'LEFt' : 'rIGH';
}

/** A page a showing. `AutoPage` turns to the next one at once and then waits, so each run of equal times is one command. */
function documentOf(showings: readonly Showing[]): object {
  return {
    type: 'APLT',
    version: '1.0',
    onMount: [{ type: 'Sequential', commands: turns(showings) }],
    mainTemplate: {
      items: [
        {
          type: 'Pager',
          id: 'clock',
          items: [BLANK, ...showings.map(({ text }) => text)].map((text) => ({ type: 'Text', text })),
        },
      ],
    },
  };
}

function turns(showings: readonly Showing[]): readonly object[] {
  const runs: { count: number; duration: number }[] = [];
  for (const { ms } of showings) {
    const last = runs.at(-1);
    if (last?.duration === ms) last.count += 1;
    else runs.push({ count: 1, duration: ms });
  }
  return runs.map((run) => ({ type: 'AutoPage', componentId: 'clock', ...run }));
}
