import type { Reply } from '../dialogue/reply.ts';
import type { EmergencyCard } from '../score/card.ts';
import type { CardContext } from './cards.ts';
import { capital } from './context.ts';
import { reasonsOf } from './reasons.ts';

/** A call should not have to wait for a list. */
const MOST_SIGNS = 1;

/** The number and the sign. A locale is not a location, so an unknown one shows words and no number. */
export function emergencyCard(
  reply: Pick<Reply, 'acts'>,
  { screen, words, facts }: CardContext,
  number: string | null,
): EmergencyCard {
  const { emergency } = screen;
  const act = reply.acts.find((each) => each.kind === 'emergency');
  const reason = act?.kind === 'emergency' ? reasonsOf(act.signs, act.facts, words, MOST_SIGNS) : null;
  const unknown = reply.acts.some((each) => each.kind === 'no-verdict');
  // A broken hip is not to be moved (`EMEDH-HIP`).
  const brokenHip = facts['weight-bearing'] === 'none' && (facts.fall === 'yes' || facts.fall === 'unsure');
  return {
    kind: 'emergency',
    title: emergency.title,
    sign: unknown ? emergency.noVerdict : reason === null ? emergency.sign : `${capital(reason)}.`,
    number: number ?? emergency.anyNumber,
    text: brokenHip ? emergency.stayPut : emergency.text,
    disclaimer: screen.disclaimer,
  };
}
