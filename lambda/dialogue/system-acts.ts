import type { Facts, FindingId } from '../triage/findings.ts';
import type { QuestionId } from '../triage/questions.ts';
import type { Verdict } from '../triage/verdicts.ts';
import type { OffTopic, Topic } from './acts.ts';

/** What the skill tells, as meaning. `narration/` finds the words; nothing here is spoken as it stands. */
export type SystemAct =
  | { readonly kind: 'greet'; readonly firstTime: boolean }
  | { readonly kind: 'acknowledge'; readonly what: 'thanks' | 'noted' | 'corrected' | 'back' | 'no-hurry' }
  | { readonly kind: 'why-this-question'; readonly question: QuestionId }
  | { readonly kind: 'source-of-question'; readonly question: QuestionId }
  | {
      readonly kind: 'verdict';
      readonly verdict: Verdict;
      readonly because: readonly FindingId[];
      readonly facts: Facts;
    }
  | { readonly kind: 'verdict-again'; readonly verdict: Verdict }
  | {
      readonly kind: 'verdict-why';
      readonly verdict: Verdict;
      readonly because: readonly FindingId[];
      readonly facts: Facts;
    }
  | { readonly kind: 'verdict-more'; readonly verdict: Verdict }
  | { readonly kind: 'verdict-source'; readonly because: readonly FindingId[] }
  | {
      readonly kind: 'what-would-change';
      readonly verdict: Verdict;
      /** The findings that would have to be at least this good; empty where a safety answer decides. */
      readonly needed: Facts;
      readonly toward: Verdict | null;
    }
  /** The sign said is named; `signs` holds a bundle where only a bare yes was said. */
  | { readonly kind: 'emergency'; readonly signs: readonly FindingId[] }
  /** Too little was understood: no verdict, rest today, the signs and the number. */
  | { readonly kind: 'no-verdict' }
  | { readonly kind: 'explain'; readonly topic: Topic }
  | { readonly kind: 'list-moves' }
  | { readonly kind: 'off-topic'; readonly subject: OffTopic }
  | { readonly kind: 'not-understood' }
  | { readonly kind: 'help'; readonly place: HelpPlace }
  | { readonly kind: 'goodbye' }
  | { readonly kind: 'start-again' };

export const HELP_PLACES = ['idle', 'check', 'after-verdict', 'routine', 'paused', 'offer'] as const;
export type HelpPlace = (typeof HELP_PLACES)[number];
