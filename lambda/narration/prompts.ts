import { gateOf, sizeOfGate } from '../dialogue/gates.ts';
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
  const gate = gateOf(ending.offer);
  const partly = gate !== null && ending.open.length > 0 && ending.open.length < sizeOfGate(gate);
  if (!partly) return { asks: pick(words.asks, context), reprompt: words.reprompt };
  const ideas = eitherOf(
    ending.open.map((id) => gates.ideas[id] ?? id),
    list,
  );
  return { asks: fill(gates.partly, { ideas }), reprompt: context.words.asking.partlyReprompt };
}
