import { factsOf } from '../dialogue/log.ts';
import type { Turn } from '../dialogue/turn.ts';
import { cardsFor } from '../narration/cards.ts';
import type { NarrationContext } from '../narration/context.ts';
import { narrate } from '../narration/narrate.ts';
import { narrateRoutine } from '../narration/routine.ts';
import { simpleCard } from '../render/simple-card.ts';
import type { Score } from '../score/score.ts';
import type { Language } from '../words/languages.ts';
import { permissionCard } from './reminder-permission.ts';
import type { Worded } from './respond.ts';

export interface Tongue {
  readonly language: Language;
  /** As Alexa sends it; decides the emergency number. */
  readonly locale: string;
}

/** A turn put into the words of its language, for the ear, the screen and the app. */
export function word(turn: Turn, tongue: Tongue): Worded {
  const { language } = tongue;
  const context = contextOf(turn, tongue);
  const score = scoreOf(turn, context, language);
  const cards = cardsFor(turn.reply, score, {
    ...context,
    screen: language.screen,
    routine: language.routine,
    under: turn.state.routine,
  });
  return { turn, score, cards, app: permissionCard(turn.effects) ?? simpleCard(cards, language.screen.app) };
}

function scoreOf({ state, reply }: Turn, context: NarrationContext, { routine }: Language): Score {
  if (reply.routine === null) return narrate(reply, context);
  return narrate(
    reply,
    context,
    narrateRoutine(reply.routine, routine, { seed: state.seed, turn: state.turn }),
  );
}

function contextOf({ state }: Turn, { language, locale }: Tongue): NarrationContext {
  return { words: language.words, locale, seed: state.seed, turn: state.turn, facts: factsOf(state) };
}
