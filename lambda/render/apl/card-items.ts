import type { Card, StageCard } from '../../score/card.ts';
import { emergency } from './cards/emergency.ts';
import { finished } from './cards/finished.ts';
import { overview } from './cards/overview.ts';
import { pause } from './cards/pause.ts';
import { question } from './cards/question.ts';
import { explanation, help } from './cards/reading.ts';
import { verdict } from './cards/verdict.ts';
import { welcome } from './cards/welcome.ts';
import type { Drawn } from './document.ts';
import type { Layout } from './layout.ts';

export type StillCard = Exclude<Card, StageCard>;

/** A card that does not move, laid out for a screen; without `pictures` where the response has no room for them. */
export function cardItems(card: StillCard, layout: Layout, pictures = true): Drawn {
  switch (card.kind) {
    case 'welcome':
      return welcome(card, layout);
    case 'question':
      return question(card, layout);
    case 'verdict':
      return verdict(card, layout);
    case 'emergency':
      return emergency(card, layout);
    case 'explanation':
      return explanation(card, layout);
    case 'help':
      return help(card, layout);
    case 'overview':
      return overview(card, layout, pictures);
    case 'pause':
      return pause(card, layout);
    case 'finished':
      return finished(card, layout);
  }
}
