import type { Invite, Offer } from '../dialogue/reply.ts';
import type { MoveId } from '../routine/vocabulary.ts';
import type { QuestionId } from '../triage/questions.ts';
import type { Verdict } from '../triage/verdicts.ts';

/** What only a screen says, for one language: names, labels, short forms. Plain strings with {placeholders}. */
export interface ScreenWords {
  readonly welcome: { readonly title: string; readonly text: string };
  /** Over a question: what it is about. */
  readonly topics: Readonly<Record<QuestionId | Offer, string>>;
  /** By question, by the id of the answer, in the order they are shown. */
  readonly answers: Readonly<Record<QuestionId, Readonly<Record<string, string>>>>;
  readonly offers: Readonly<Record<Offer, Readonly<Record<string, string>>>>;
  readonly scaleEnds: readonly [string, string];
  readonly choices: {
    readonly check: string;
    readonly stretch: string;
    readonly more: string;
    readonly done: string;
    readonly start: string;
    readonly resume: string;
    readonly previous: string;
    readonly next: string;
    readonly longer: string;
    readonly stop: string;
    readonly carryOn: string;
  };
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly headings: readonly [why: string, what: string];
  /** What to do, in lines short enough to be read from the floor; {number} is the emergency number. */
  readonly actions: Readonly<Record<Exclude<Verdict, 'emergency'>, readonly string[]>>;
  readonly unsure: string;
  readonly disclaimer: string;
  readonly emergency: {
    readonly title: string;
    readonly anyNumber: string;
    readonly sign: string;
    readonly noVerdict: string;
    readonly text: string;
    readonly stayPut: string;
  };
  readonly explanation: string;
  readonly overview: { readonly title: string; readonly one: string };
  readonly moves: Readonly<Record<MoveId, string>>;
  /** {seconds} */
  readonly doses: { readonly hold: string; readonly passes: string; readonly press: string };
  /** {side}, with a capital: {Side}. */
  readonly side: string;
  readonly otherSide: string;
  readonly feel: Readonly<Record<MoveId, string>>;
  /** {rep} {of} */
  readonly labels: { readonly step: string; readonly hold: string; readonly press: string };
  readonly units: { readonly hold: string; readonly pass: string };
  /** {what} */
  readonly next: string;
  readonly nexts: {
    readonly hold: string;
    readonly lastHold: string;
    readonly passes: string;
    readonly press: string;
    readonly otherSide: string;
    readonly end: string;
  };
  readonly pause: { readonly title: string };
  readonly finished: { readonly title: string };
  readonly help: {
    readonly title: string;
    readonly phrases: readonly string[];
    readonly routine: readonly string[];
  };
  /** Simple cards, in the Alexa app. */
  readonly app: {
    readonly verdictTitle: string;
    readonly finishedTitle: string;
    /** {word} */
    readonly verdict: string;
    /** {moves} */
    readonly finished: string;
  };
  readonly invites: Partial<Readonly<Record<Invite, string>>>;
}
