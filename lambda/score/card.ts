import type { Verdict } from '../triage/verdicts.ts';
import type { Place } from './place.ts';

/**
 * What a screen shows, as meaning and finished words: no sizes, no colours, no Alexa format. There is one
 * kind for each `CardId`, so a new card does not compile until every renderer knows it.
 */
export type Card =
  | WelcomeCard
  | QuestionCard
  | VerdictCard
  | EmergencyCard
  | ExplanationCard
  | OverviewCard
  | StepCard
  | HoldCard
  | SwitchSidesCard
  | PauseCard
  | FinishedCard
  | HelpCard;

/** What a touch says, as it travels in a UserEvent: the same that a voice could have said. */
export type Press =
  | readonly ['answer', question: string, answer: string]
  | readonly ['steer', steer: { readonly to: string }]
  | readonly ['wish', wish: { readonly kind: string }];

export interface Choice {
  readonly label: string;
  readonly press: Press;
  /** `main` is what most people want next; at most one of a card. */
  readonly weight: 'main' | 'plain';
}

export interface WelcomeCard {
  readonly kind: 'welcome';
  readonly title: string;
  readonly text: string;
  /** What this is not: what a health skill must say first, a screen shows. */
  readonly disclaimer: string;
  readonly choices: readonly Choice[];
}

export interface QuestionCard {
  readonly kind: 'question';
  /** A word over the question: what it is about. */
  readonly topic: string;
  readonly text: string;
  readonly choices: readonly Choice[];
  /** The choices are steps of one scale, least first, drawn as a row of numbers; `ends` names its two ends. */
  readonly scale: { readonly steps: readonly Choice[]; readonly ends: readonly [string, string] } | null;
}

export interface VerdictCard {
  readonly kind: 'verdict';
  readonly verdict: Verdict;
  readonly word: string;
  /** Why, in the person's own answers; shown while the session lasts, never kept. */
  readonly reasons: readonly string[];
  readonly actions: readonly string[];
  /** Over reasons and actions. */
  readonly headings: readonly [why: string, what: string];
  readonly disclaimer: string;
  readonly choices: readonly Choice[];
}

/** Nothing to press: the next thing to touch is a telephone. */
export interface EmergencyCard {
  readonly kind: 'emergency';
  readonly title: string;
  readonly sign: string;
  readonly number: string;
  readonly text: string;
  readonly disclaimer: string;
}

export interface ExplanationCard {
  readonly kind: 'explanation';
  readonly title: string;
  readonly text: string;
  readonly choices: readonly Choice[];
}

export interface OverviewCard {
  readonly kind: 'overview';
  readonly title: string;
  readonly text: string;
  readonly moves: readonly { readonly name: string; readonly note: string; readonly place: Place }[];
  readonly choices: readonly Choice[];
}

/** What every card within a move has: where we are, what comes next, how far the routine has got. */
interface OnStage {
  readonly place: Place;
  readonly title: string;
  /** "Right side"; empty where there are no sides. */
  readonly where: string;
  /** The move's own short advice: where to feel it, when to ease off. */
  readonly feel: string;
  readonly next: string;
  /** Steps or reps as dots: which one it is, from 0, and how many; `label` beside them says it in words. */
  readonly dots: { readonly now: number; readonly of: number; readonly label: string };
  readonly progress: { readonly done: number; readonly of: number };
}

export interface StepCard extends OnStage {
  readonly kind: 'step';
}

export interface HoldCard extends OnStage {
  readonly kind: 'hold';
  /** How long the hold, the press or all passes together last. */
  readonly holdMs: number;
  /** What the number counts: "seconds", "passes". */
  readonly unit: string;
}

export interface SwitchSidesCard extends OnStage {
  readonly kind: 'switch-sides';
}

export interface PauseCard {
  readonly kind: 'pause';
  readonly place: Place | null;
  readonly title: string;
  readonly text: string;
  readonly choices: readonly Choice[];
}

export interface FinishedCard {
  readonly kind: 'finished';
  readonly title: string;
  readonly text: string;
  readonly done: readonly string[];
  readonly choices: readonly Choice[];
}

export interface HelpCard {
  readonly kind: 'help';
  readonly title: string;
  readonly phrases: readonly string[];
  readonly choices: readonly Choice[];
}

export type StageCard = StepCard | HoldCard | SwitchSidesCard;

export function isOnStage(card: Card): card is StageCard {
  return card.kind === 'step' || card.kind === 'hold' || card.kind === 'switch-sides';
}
