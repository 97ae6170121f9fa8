import type { Ending } from '../dialogue/reply.ts';
import { fill } from '../words/fill.ts';
import type { Asked } from './ask.ts';
import { joined, type NarrationContext, pick } from './context.ts';
import { eitherOf } from './list.ts';

/** One of our own yes-or-no questions; a gate half answered by the check asks only for the rest. */
export function offer(
  ending: Extract<Ending, { kind: 'offer' }>,
  alone: boolean,
  context: NarrationContext,
): Asked {
  const { offers, gates, greetings, list } = context.words;
  const words = offers[ending.offer];
  if (ending.attempt > 0) {
    const missed = alone ? pick(greetings.notUnderstood, context) : '';
    return { asks: joined([missed, words.easier]), reprompt: words.reprompt };
  }
  const partly = ending.open.length > 0 && ending.open.length < (GATE_SIZES[ending.offer] ?? 0);
  if (!partly) return { asks: pick(words.asks, context), reprompt: words.reprompt };
  const ideas = eitherOf(
    ending.open.map((id) => gates.ideas[id] ?? id),
    list,
  );
  return { asks: fill(gates.partly, { ideas }), reprompt: context.words.asking.partlyReprompt };
}

/** Of how many things each gate asks when the check has answered none of them. */
const GATE_SIZES: Readonly<Record<string, number>> = { 'gate-signs': 6, 'gate-injury': 2, 'gate-blocks': 4 };

export function invite(ending: Extract<Ending, { kind: 'invite' }>, context: NarrationContext): Asked {
  const words = context.words.invites[ending.invite];
  return { asks: pick(words.asks, context), reprompt: words.reprompt };
}
