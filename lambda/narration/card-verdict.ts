import type { Reply } from '../dialogue/reply.ts';
import type { SystemAct } from '../dialogue/system-acts.ts';
import type { Choice, VerdictCard } from '../score/card.ts';
import { assess } from '../triage/assess.ts';
import type { Verdict } from '../triage/verdicts.ts';
import { numbersOf } from '../words/emergency-numbers.ts';
import { fill } from '../words/fill.ts';
import { type CardContext, main, plain, wish } from './cards.ts';
import { capital } from './context.ts';
import { reasonList } from './reasons.ts';

const MOST_REASONS = 3;

/** The verdict with its reasons, which are shown while the session lasts and kept nowhere. */
export function verdictCard(reply: Pick<Reply, 'acts' | 'ending'>, context: CardContext): VerdictCard | null {
  const verdict = verdictIn(reply.acts) ?? assess(context.facts).verdict;
  if (verdict === 'emergency') return null;
  const { screen, words, facts } = context;
  const { because } = assess(facts);
  const number = numbersOf(context.locale)?.emergency ?? words.emergency.anyNumber;
  return {
    kind: 'verdict',
    verdict,
    word: screen.verdicts[verdict],
    reasons: reasonList(because, facts, words)
      .slice(0, MOST_REASONS)
      .map(({ says, certain }) => capital(certain ? says : fill(screen.unsure, { what: says }))),
    actions: screen.actions[verdict].map((line) => fill(line, { number })),
    headings: screen.headings,
    disclaimer: screen.disclaimer,
    choices: choices(reply, context),
  };
}

export function verdictIn(acts: readonly SystemAct[]): Verdict | null {
  const act = acts.find((each) => 'verdict' in each && each.verdict !== null);
  return act !== undefined && 'verdict' in act ? act.verdict : null;
}

function choices({ ending }: Pick<Reply, 'ending'>, { screen }: CardContext): readonly Choice[] {
  const { more, done } = screen.choices;
  const offered = ending.kind === 'offer' && ending.offer === 'stretch';
  return [
    ...(offered ? [main(screen.offers.stretch['yes'] ?? '', ['answer', 'stretch', 'yes'])] : []),
    plain(more, wish({ kind: 'meta', meta: 'more' })),
    plain(done, wish({ kind: 'stop' })),
  ];
}
