import { stageCard } from '../../lambda/narration/card-routine.ts';
import type { CardContext } from '../../lambda/narration/cards.ts';
import { type RenderedScreen, renderScreen } from '../../lambda/render/apl/screen.ts';
import type { Screen } from '../../lambda/render/device.ts';
import { DEFAULT_SETTINGS, type PlannedMove, type RoutineSettings } from '../../lambda/routine/state.ts';
import { unfold } from '../../lambda/routine/unfold.ts';
import { MOVES, type MoveId, type Side, type Variant } from '../../lambda/routine/vocabulary.ts';
import type { Passage } from '../../lambda/score/score.ts';
import { EN } from '../../lambda/words/en/en.ts';
import { ROUTINE } from '../../lambda/words/en/routine.ts';
import { SCREEN } from '../../lambda/words/en/screen.ts';

export interface Sample {
  readonly passages: readonly Passage[];
  readonly rendered: RenderedScreen;
}

/** One move as a screen plays it, in the middle of a routine of all five. */
export function sampleMove(
  move: MoveId,
  screen: Screen,
  {
    variant = 'standard' as Variant,
    sets = ['left', 'right'] as readonly Side[],
    introduce = 'steps' as const,
    settings = DEFAULT_SETTINGS as RoutineSettings,
    only = (_: Passage): boolean => true,
  } = {},
): Sample {
  const planned = (each: MoveId): PlannedMove => ({ move: each, variant, sets, introduce, care: null });
  const passages = unfold(planned(move), settings, ROUTINE).filter(only);
  const context: CardContext = {
    words: EN,
    locale: 'en-US',
    seed: 0,
    turn: 0,
    facts: {},
    screen: SCREEN,
    routine: ROUTINE,
    under: { plan: MOVES.map(planned), settings },
  };
  const cards = passages.map((_, at) => stageCard(passages, at, context));
  const rendered = renderScreen({
    score: { passages, reprompt: [] },
    cards,
    device: { screen, clock: false, apla: true },
    after: passages.at(-1)!.id,
    token: 'sample',
  });
  return { passages, rendered };
}
