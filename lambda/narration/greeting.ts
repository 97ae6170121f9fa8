import type { Greeting } from '../dialogue/greeting.ts';
import { type Score, say } from '../score/score.ts';
import type { OpeningWords } from '../words/opening.ts';
import type { Asked } from './ask.ts';
import { pick, type Variant } from './context.ts';
import { asked, told } from './passages.ts';

/** Greetings and invitations know no more than this, so that nothing else has to be there to greet. */
export interface GreetingContext extends Variant {
  readonly words: OpeningWords;
}

/** A greeting and what it invites to, as `narrate` would put it. */
export function narrateGreeting({ greet, ending }: Greeting, context: GreetingContext): Score {
  const invitation = invite(ending, context);
  return {
    passages: [told(greet, 0, [greetingLine(greet, false, context)], 'welcome'), asked(invitation, null)],
    reprompt: [say(invitation.reprompt)],
  };
}

export function greetingLine(
  { firstTime }: Greeting['greet'],
  leadsIntoQuestion: boolean,
  { words: { greetings }, ...variant }: GreetingContext,
): string {
  if (!firstTime) return pick(greetings.returning, variant);
  return pick(leadsIntoQuestion ? greetings.firstTimeBriefly : greetings.firstTime, variant);
}

export function invite(ending: Greeting['ending'], { words, ...variant }: GreetingContext): Asked {
  const { asks, reprompt } = words.invites[ending.invite];
  return { asks: pick(asks, variant), reprompt };
}
