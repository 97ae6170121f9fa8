import type { Facts, FindingId } from '../triage/findings.ts';
import type { QuestionId } from '../triage/questions.ts';
import type { Verdict } from '../triage/verdicts.ts';
import type { OffTopic, Topic } from './acts.ts';
import type { AskedBefore } from './reply.ts';

/** What the skill tells, as meaning. `narration/` finds the words; nothing here is spoken as it stands. */
export type SystemAct =
  | { readonly kind: 'greet'; readonly firstTime: boolean }
  | { readonly kind: 'acknowledge'; readonly what: Acknowledgement }
  | { readonly kind: 'why-this-question'; readonly question: QuestionId }
  | { readonly kind: 'source-of-question'; readonly question: QuestionId }
  /** How many more come after the open one; null in the check, where the answers decide. */
  | { readonly kind: 'questions-left'; readonly left: number | null }
  /** Why one of the questions before a routine is asked. */
  | { readonly kind: 'why-asked-before'; readonly asked: AskedBefore }
  | { readonly kind: 'source-of-asked-before'; readonly asked: AskedBefore }
  | {
      readonly kind: 'verdict';
      readonly verdict: Verdict;
      readonly because: readonly FindingId[];
      readonly facts: Facts;
    }
  | { readonly kind: 'verdict-again'; readonly verdict: Verdict }
  /** "So, yes or no?": one short answer, with its reason. */
  | {
      readonly kind: 'verdict-in-short';
      readonly verdict: Verdict;
      readonly because: readonly FindingId[];
      readonly facts: Facts;
    }
  /** A verdict was asked or pushed for in the middle of the check; `soFar` is what the answers force already. */
  | {
      readonly kind: 'no-verdict-yet';
      readonly asked: 'verdict' | 'change' | 'insist';
      readonly soFar: Verdict;
    }
  | {
      readonly kind: 'verdict-why';
      readonly verdict: Verdict;
      readonly because: readonly FindingId[];
      readonly facts: Facts;
    }
  | { readonly kind: 'verdict-more'; readonly verdict: Verdict }
  | { readonly kind: 'verdict-source'; readonly because: readonly FindingId[] }
  /** "I'm running anyway", "just two slow miles?": the verdict does not bend, and says what must end a run. */
  | { readonly kind: 'verdict-stands'; readonly verdict: Verdict }
  | {
      readonly kind: 'what-would-change';
      readonly verdict: Verdict;
      /** The findings that would have to be at least this good; empty where a safety answer decides. */
      readonly needed: Facts;
      readonly toward: Verdict | null;
    }
  /** The sign said is named; `signs` holds a bundle where only a bare yes was said. */
  | {
      readonly kind: 'emergency';
      readonly signs: readonly FindingId[];
      /** `unsure`: nothing was said plainly, but it could not be ruled out either. */
      readonly certainty: 'said' | 'unsure';
      readonly facts: Facts;
    }
  /** Said to somebody who does not want to live: a kind word, the number, and nothing of the soreness. */
  | { readonly kind: 'not-alone' }
  /** Too little was understood: no verdict, rest today, the signs and the number. */
  | { readonly kind: 'no-verdict' }
  /** `more` tells what the first answer left out. */
  | { readonly kind: 'explain'; readonly topic: Topic; readonly more?: boolean }
  | { readonly kind: 'topic-source'; readonly topic: Topic }
  | { readonly kind: 'list-moves' }
  | { readonly kind: 'off-topic'; readonly subject: OffTopic }
  | { readonly kind: 'not-understood' }
  | { readonly kind: 'help'; readonly place: HelpPlace }
  /** A stretch was asked for and must not be led: after such a verdict, or because a gate was answered yes. */
  | {
      readonly kind: 'no-stretch';
      readonly because: 'verdict' | 'gate' | 'advised' | 'child';
      readonly verdict: Verdict | null;
    }
  /** A gate was answered with a yes: the check comes first. */
  | { readonly kind: 'check-first' }
  /** The same in the middle of a move: out of it first. */
  | { readonly kind: 'come-out-first' }
  | { readonly kind: 'storage-failed' }
  | { readonly kind: 'forgotten' }
  | { readonly kind: 'kept-after-all' }
  /** The day and hour, said aloud before the yes that each reminder needs. */
  | { readonly kind: 'reminder-proposed'; readonly at: SpokenTime }
  | { readonly kind: 'reminder-set'; readonly at: SpokenTime }
  | { readonly kind: 'reminders'; readonly at: readonly SpokenTime[] }
  | { readonly kind: 'reminders-cancelled'; readonly count: number }
  | { readonly kind: 'reminder-problem'; readonly problem: ReminderProblem }
  | { readonly kind: 'goodbye' }
  | { readonly kind: 'start-again' };

export const HELP_PLACES = ['idle', 'check', 'after-verdict', 'routine', 'paused', 'offer'] as const;
export type HelpPlace = (typeof HELP_PLACES)[number];

export const ACKNOWLEDGEMENTS = [
  'thanks',
  'noted',
  'corrected',
  'back',
  'first-question', // there is nothing to go back to
  'no-hurry',
  'answer-first', // a stretch waits behind a question, and "ready" does not answer it
  'cleared', // a clinician has cleared this person to run
  'for-somebody-else', // the check is for another adult
] as const;
export type Acknowledgement = (typeof ACKNOWLEDGEMENTS)[number];

export const REMINDER_PROBLEMS = [
  'no-permission', // asked for, or refused
  'unsupported',
  'too-many',
  'failed',
  'none', // there is none to list or cancel
] as const;
export type ReminderProblem = (typeof REMINDER_PROBLEMS)[number];

/** A day and an hour as people say them, in the device's own time zone. */
export interface SpokenTime {
  /** 0 Sunday … 6 Saturday. */
  readonly weekday: number;
  readonly daysAhead: number;
  /** 0 to 23. */
  readonly hour: number;
}
