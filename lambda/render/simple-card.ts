import type { Card } from '../score/card.ts';
import { CARD_CHARACTERS } from './limits.ts';

/** The one card format that every Alexa app shows. */
export interface SimpleCard {
  readonly type: 'Simple';
  readonly title: string;
  readonly content: string;
}

/** With {word} for the verdict and {moves} for what was done. */
export interface AppWords {
  readonly verdictTitle: string;
  readonly finishedTitle: string;
  readonly verdict: string;
  readonly finished: string;
}

/**
 * What stays in the Alexa app after a verdict or a finished routine; null for everything else. The app is
 * seen by whoever shares the account, so no answer of the person is in it: no finding, no reason. An
 * emergency leaves nothing either: it would say what was answered.
 */
export function simpleCard(cards: readonly (Card | null)[], app: AppWords): SimpleCard | null {
  for (const card of cards) {
    if (card?.kind === 'verdict') {
      return simple(app.verdictTitle, app.verdict.replace('{word}', card.word));
    }
    if (card?.kind === 'finished' && card.done.length > 0) {
      return simple(app.finishedTitle, app.finished.replace('{moves}', card.done.join(', ')));
    }
  }
  return null;
}

function simple(title: string, content: string): SimpleCard {
  return { type: 'Simple', title, content: content.slice(0, CARD_CHARACTERS) };
}
