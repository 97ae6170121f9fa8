import type { Facts, FindingId } from '../triage/findings.ts';
import type { QuestionId } from '../triage/questions.ts';
import type { Verdict } from '../triage/verdicts.ts';
import type { Activity, OffTopic, Topic } from './acts.ts';
import type { AskedBefore } from './reply.ts';

/** What the skill tells, as meaning. `narration/` finds the words; nothing here is spoken as it stands. */
export type SystemAct =
  | { readonly kind: 'greet'; readonly firstTime: boolean }
  /** Said once before anything of health is, where neither a welcome nor a verdict has said it. */
  | { readonly kind: 'disclaim' }
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
  /** `distance`: how far was asked, and no yes answers that. */
  | { readonly kind: 'verdict-again'; readonly verdict: Verdict; readonly asked?: 'distance' }
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
  /** "What if it hurts while I'm out?": what must end a run, and when to come back or be seen. */
  | {
      readonly kind: 'verdict-if-worse';
      readonly verdict: Verdict;
      readonly because: readonly FindingId[];
      readonly facts: Facts;
    }
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
  /** "Call nine one one": what to do, since a skill cannot call. */
  | { readonly kind: 'call-for-help' }
  /** Too little was understood: no verdict, rest today, the signs and the number. */
  | { readonly kind: 'no-verdict' }
  /** `more` tells what the first answer left out. */
  | { readonly kind: 'explain'; readonly topic: Topic; readonly more?: boolean }
  /** "What about cycling?", where nothing that was told speaks against it but how walking feels. */
  | { readonly kind: 'instead-of-a-run'; readonly activity: Activity }
  | { readonly kind: 'topic-source'; readonly topic: Topic }
  | { readonly kind: 'list-moves' }
  | { readonly kind: 'off-topic'; readonly subject: OffTopic }
  | { readonly kind: 'not-understood' }
  /** Something was told that no verdict can be given on: what is new is asked for, and the verdict is not said again. */
  | { readonly kind: 'what-is-new' }
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
  /** Dizzy or stuck: how to get up once it has passed, and what to do if it does not pass. */
  | { readonly kind: 'get-up-slowly' }
  | { readonly kind: 'storage-failed' }
  /** Where the person was could not be looked up. */
  | { readonly kind: 'not-looked-up' }
  | { readonly kind: 'forgotten' }
  /** The store did not answer, so that what was to be forgotten may still be there. */
  | { readonly kind: 'not-forgotten' }
  | { readonly kind: 'kept-after-all' }
  /** The day and hour, said aloud before the yes that each reminder needs. */
  | { readonly kind: 'reminder-proposed'; readonly at: SpokenTime; readonly moved: Moved | null }
  | { readonly kind: 'reminder-set'; readonly at: SpokenTime }
  | { readonly kind: 'reminders'; readonly at: readonly SpokenTime[] }
  | { readonly kind: 'reminders-cancelled'; readonly count: number; readonly at: SpokenTime | null }
  /** None of those that are set, which are told, is the one that was named. */
  | { readonly kind: 'none-of-the-reminders'; readonly at: readonly SpokenTime[] }
  | { readonly kind: 'reminder-problem'; readonly problem: ReminderProblem }
  | { readonly kind: 'goodbye' }
  | { readonly kind: 'start-again' };

export const HELP_PLACES = ['idle', 'check', 'after-verdict', 'routine', 'paused', 'offer'] as const;
export type HelpPlace = (typeof HELP_PLACES)[number];

export const ACKNOWLEDGEMENTS = [
  'thanks',
  'noted',
  'corrected',
  'unchanged', // more was told, and the verdict stays
  'back',
  'first-question', // there is nothing to go back to
  'no-hurry',
  'answer-first', // a stretch waits behind a question, and "ready" does not answer it
  'cleared', // a clinician has cleared this person to run
  'for-somebody-else', // the check is for another adult
  'start-over-to-check', // a verdict stands, and the check can be had anew
  'sorry', // something sad was told
  'hope', // "it'll be fine" is no answer
  'one-at-a-time', // it will be asked for later, or not at all
  'which-answer', // something was not true, and it was not said what
  'go-by-what-you-said', // somebody who has seen the runner said something else
] as const;
export type Acknowledgement = (typeof ACKNOWLEDGEMENTS)[number];

/** What can go wrong, by what was wanted: each has a sentence that is true of it. */
export const REMINDER_PROBLEMS = [
  'not-allowed-to-set', // the permission is missing, or was refused
  'not-allowed-to-look',
  'unsupported',
  'too-many',
  'no-time', // the time where the person is could not be looked up
  'not-set',
  'may-be-set', // no answer came, so that it may or may not be there
  'not-listed',
  'not-cancelled',
  'some-left', // some of several could not be taken off
  'may-be-left', // no answer came, so that it may or may not be off
  'none-to-list',
  'none-to-cancel',
  'not-moved', // the service changes none that is set
] as const;
export type ReminderProblem = (typeof REMINDER_PROBLEMS)[number];

/** Why the time proposed is not the one that was asked for. */
export const MOVES_OF_TIME = [
  'waking-hours', // a reminder rings and talks to the whole room
  'over', // today, that time has passed
  'too-far',
] as const;
export type Moved = (typeof MOVES_OF_TIME)[number];

/** A day and a time as people say them, in the device's own time zone. */
export interface SpokenTime {
  /** 0 Sunday … 6 Saturday. */
  readonly weekday: number;
  readonly daysAhead: number;
  /** 1 to 12. */
  readonly month: number;
  readonly dayOfMonth: number;
  /** 0 to 23. */
  readonly hour: number;
  /** A quarter of an hour: 0, 15, 30 or 45. */
  readonly minute: number;
}
