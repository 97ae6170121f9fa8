import type { Wish } from '../dialogue/acts.ts';
import type { Reply } from '../dialogue/reply.ts';
import type { PlannedMove, RoutineSettings } from '../routine/state.ts';
import type { Card, Choice, Press } from '../score/card.ts';
import type { Place } from '../score/place.ts';
import type { Passage, Score } from '../score/score.ts';
import { numbersOf } from '../words/emergency-numbers.ts';
import type { RoutineWords } from '../words/routine.ts';
import type { ScreenWords } from '../words/screen.ts';
import { emergencyCard } from './card-emergency.ts';
import { offerCard, questionCard } from './card-question.ts';
import { finishedCard, overviewCard, pauseCard, stageCard } from './card-routine.ts';
import { verdictCard } from './card-verdict.ts';
import type { NarrationContext } from './context.ts';

export interface CardContext extends NarrationContext {
  readonly screen: ScreenWords;
  readonly routine: RoutineWords;
  /** The routine under way, if there is one. */
  readonly under: { readonly plan: readonly PlannedMove[]; readonly settings: RoutineSettings } | null;
}

/** A card for each passage of a score, in its order; null where the screen stays as it is. */
export function cardsFor(
  reply: Pick<Reply, 'acts' | 'routine' | 'ending'>,
  score: Score,
  context: CardContext,
): readonly (Card | null)[] {
  const cards = score.passages.map((passage, at) => cardOf(passage, at, reply, score, context));
  const told = cards.some((card) => card !== null && card.kind !== 'welcome' && card.kind !== 'question');
  // What is being told stays on the screen; a question of our own shows only where nothing else does.
  const own = reply.ending.kind === 'offer' && !told;
  return cards.map((card, at) => {
    const last = at === cards.length - 1;
    if (last && own) return offerCard(reply.ending, textOf(score.passages[at]!), context) ?? card;
    return card;
  });
}

function cardOf(
  passage: Passage,
  at: number,
  reply: Pick<Reply, 'acts' | 'routine' | 'ending'>,
  score: Score,
  context: CardContext,
): Card | null {
  const { screen } = context;
  const { ending } = reply;
  if (passage.place !== null && passage.card !== null) return stageCard(score.passages, at, context);
  switch (passage.card) {
    case null:
      return null;
    case 'welcome':
      return {
        kind: 'welcome',
        ...screen.welcome,
        disclaimer: screen.disclaimer,
        choices: startChoices(screen),
      };
    case 'question':
      return ending.kind === 'ask'
        ? questionCard(ending.question, textOf(passage), context, ending.how)
        : null;
    case 'verdict':
      return verdictCard(reply, context);
    case 'emergency':
      return emergencyCard(reply, context, numbersOf(context.locale)?.emergency ?? null);
    case 'explanation':
      return {
        kind: 'explanation',
        title: screen.explanation,
        text: textOf(passage),
        choices: choicesAfter(reply, screen),
      };
    case 'help':
      return {
        kind: 'help',
        title: screen.help.title,
        phrases: context.under === null ? screen.help.phrases : screen.help.routine,
        choices: context.under === null ? startChoices(screen) : [],
      };
    case 'overview':
      return overviewCard(context);
    case 'pause':
      return pauseCard(textOf(passage), placeOf(reply), context);
    case 'finished':
      return finishedCard(reply, textOf(passage), context);
    case 'step':
    case 'hold':
    case 'switch-sides':
      return null;
  }
}

/** Where a routine was stopped, as far as the reply says. */
function placeOf({ routine }: Pick<Reply, 'routine'>): Place | null {
  const act = routine?.acts.find((each) => each.kind === 'paused');
  return act?.kind === 'paused' ? act.place : null;
}

export function wish(value: Wish): Press {
  return ['wish', value];
}

export function plain(label: string, press: Press): Choice {
  return { label, press, weight: 'plain' };
}

export function main(label: string, press: Press): Choice {
  return { label, press, weight: 'main' };
}

function textOf({ cues }: Passage): string {
  return cues.flatMap((cue) => (cue.kind === 'say' ? [cue.text] : [])).join(' ');
}

function startChoices({ choices }: ScreenWords): readonly Choice[] {
  return [main(choices.check, wish({ kind: 'check' })), plain(choices.stretch, STRETCH)];
}

const STRETCH: Press = ['wish', { kind: 'stretch' }];

function choicesAfter({ ending }: Pick<Reply, 'ending'>, screen: ScreenWords): readonly Choice[] {
  // An explanation in the middle of the check goes straight back to the question, which is asked aloud.
  if (ending.kind === 'ask') {
    return Object.entries(screen.answers[ending.question]).map(([answer, label]) =>
      plain(label, ['answer', ending.question, answer]),
    );
  }
  return startChoices(screen);
}
