import type { Activity, OffTopic, Topic } from '../dialogue/acts.ts';
import type { AskedBefore, Invite, Offer } from '../dialogue/reply.ts';
import type { Acknowledgement, HelpPlace, Moved, ReminderProblem } from '../dialogue/system-acts.ts';
import type { Side } from '../routine/vocabulary.ts';
import type { FINDINGS, FindingId } from '../triage/findings.ts';
import type { QuestionId } from '../triage/questions.ts';
import type { SourceId } from '../triage/sources.ts';
import type { Verdict } from '../triage/verdicts.ts';
import type { Lines, Sourced } from './line.ts';

/**
 * What a language must be able to say about the check. Plain strings with {placeholders}; a choice between
 * two wordings is two keys, made by `narration/`, never a branch in here. The compiler names every line
 * that a new language still lacks.
 */
export interface Words {
  readonly list: ListWords;
  /** Zero to nine, for numbers that are spoken digit by digit. */
  readonly digits: readonly string[];
  readonly sides: Readonly<Record<Side, string>>;
  readonly greetings: GreetingWords;
  readonly acknowledgements: Readonly<Record<Acknowledgement, Lines>>;
  readonly questions: Readonly<Record<QuestionId, QuestionWords>>;
  readonly asking: AskingWords;
  readonly findings: { readonly [F in FindingId]: FindingWords<WeighingLevel<F>> };
  readonly reasons: ReasonWords;
  readonly listMoves: Sourced;
  readonly disclaimers: DisclaimerWords;
  readonly verdicts: Readonly<Record<Exclude<Verdict, 'emergency'>, VerdictWords>>;
  readonly verdictAsides: VerdictAsideWords;
  readonly emergency: EmergencyWords;
  readonly noVerdict: Lines;
  readonly whatWouldChange: WhatWouldChangeWords;
  readonly topics: Readonly<Record<Topic, TopicWords>>;
  readonly insteadOfARun: InsteadOfARunWords;
  readonly sources: SourceWords;
  readonly offTopic: Readonly<Record<OffTopic, Lines>>;
  readonly help: Readonly<Record<HelpPlace, string>>;
  readonly invites: Readonly<Record<Invite, Prompt>>;
  readonly offers: Readonly<Record<Offer, OfferWords>>;
  readonly gates: GateWords;
  readonly keeping: KeepingWords;
  readonly reminders: ReminderWords;
}

/** "What about cycling?" */
export interface InsteadOfARunWords {
  readonly first: Readonly<Record<Activity, Sourced>>;
  /** Of what needs the legs, once walking hurts. */
  readonly sparingTheLegs: Sourced;
}

export interface Prompt {
  readonly asks: Lines;
  /** Spoken once after the first silence: shorter, and in other words. */
  readonly reprompt: string;
}

export interface OfferWords extends Prompt {
  /** After a misunderstanding, with the possible answers. */
  readonly easier: string;
}

/** What stands between a person and the stretches, asked as far as the check has not. */
export interface GateWords {
  readonly partly: string;
  /** By finding or condition. */
  readonly ideas: Readonly<Record<string, string>>;
  readonly checkFirst: Lines;
  readonly comeOutFirst: string;
  /** {number}: somebody is dizzy or stuck on the floor. */
  readonly getUpSlowly: Sourced;
  readonly noStretch: Readonly<Record<'verdict' | 'gate' | 'advised' | 'child', Lines>>;
  readonly why: Readonly<Record<AskedBefore, Sourced>>;
}

export interface ListWords {
  /** Before the last: "a, b or c". */
  readonly or: string;
  readonly and: string;
  readonly comma: string;
  /** Before the last where an item is itself a list. */
  readonly longOr: string;
  readonly longAnd: string;
}

export interface GreetingWords {
  readonly firstTime: Lines;
  /** First time, straight into a question. */
  readonly firstTimeBriefly: Lines;
  readonly returning: Lines;
  readonly goodbye: Lines;
  readonly startAgain: Lines;
  readonly notUnderstood: Lines;
  /** After a verdict, to what was half understood. */
  readonly whatIsNew: Lines;
}

export interface QuestionWords {
  /** At most 25 words, one breath. */
  readonly whole: string;
  /** Shorter, with all of it still named: it is also what is asked again after an aside. */
  readonly reprompt: string;
  /** What is asked after the first misunderstanding, before the answers. */
  readonly easier: string;
  readonly answers: string;
  readonly example: string;
  /** Asks a partly answered bundle for what is open; null for a question with named answers. */
  readonly partly: string | null;
  /** By idea, and by finding where an idea has several: a few words after "what about" and "yes to". */
  readonly ideas: Readonly<Record<string, string>>;
  /** After a bare yes that said too little; null for a bundle that lists what is open in it. */
  readonly which: string | null;
  readonly why: Sourced;
}

export interface AskingWords {
  /** Before the very first question of a check. */
  readonly first: string;
  /** Before a question that follows straight on an answer; an empty one asks without more ado. */
  readonly between: Lines;
  /** Before the easier wording: after a first "don't know". */
  readonly plainer: Lines;
  /** After a bare yes to a bundle, with {Ideas}. */
  readonly which: Lines;
  /** The reprompts of a half-answered bundle, and of "which is it?". */
  readonly partlyReprompt: string;
  readonly whichReprompt: string;
  /** A verdict is asked for, or argued with, before there is one. */
  readonly noVerdictYet: Readonly<Record<'verdict' | 'change' | 'insist' | 'leaningNo', Lines>>;
  readonly howMany: {
    readonly inTheCheck: string;
    readonly last: string;
    readonly oneMore: string;
    /** {number} */
    readonly more: string;
  };
  /** The end of the reprompt at a safety question: the last words that can be heard. */
  readonly lastWord: string;
  /** The same at any other question of the check. */
  readonly lastWordBrief: string;
}

type LevelRow<F extends FindingId> = Extract<(typeof FINDINGS)[number], { id: F }>['levels'][number];

/** The levels that can be a reason for a verdict, said plainly. */
export type WeighingLevel<F extends FindingId> = Exclude<
  Exclude<LevelRow<F>, { verdict: 'run' }>['id'],
  'unsure'
>;

export interface FindingWords<Level extends string> {
  /** After "not sure about". */
  readonly name: string;
  /** By level, after "you said". */
  readonly said: { readonly [L in Level]: string };
  /** After "you weren't sure about", where the name would say something else. */
  readonly notSure?: string;
  /** By level, after "if": only for the answers that may be wished better. */
  readonly wished?: Readonly<Record<string, string>>;
  readonly why: Sourced;
}

export interface ReasonWords {
  /** {said}: "you said a, b and c". */
  readonly youSaid: string;
  /** {ideas}: a bundle, answered with a bare yes. */
  readonly yesTo: string;
  /** {unsure} */
  readonly notSure: string;
  /** {said} and {unsure}, both as above. */
  readonly both: string;
  /** Two to three days since a hard session: a reason only together with the soreness. */
  readonly hardSession: string;
}

export interface DisclaimerWords {
  readonly beforeVerdict: Lines;
  /** Once, before the first thing told to somebody who has not been welcomed. */
  readonly beforeInformation: Lines;
  readonly beforeEmergency: string;
}

export interface VerdictWords {
  /** Yes or no in a breath, when it is asked for again. */
  readonly inShort: string;
  readonly what: Lines;
  /** With {reasons}; for `run`, which has none, as it stands. */
  readonly because: Lines;
  readonly today: Sourced;
  /** Instead of `today` where only the history decides. */
  readonly todayUntilCleared?: Sourced;
  readonly instead: Sourced;
  /** Instead of `instead` where walking hurts. */
  readonly insteadSparingTheLegs?: Sourced;
  readonly stop?: Sourced;
  readonly checkAgain: Sourced;
  /** Instead of `checkAgain` where a hard session was too short ago. */
  readonly checkAgainAfterSession?: Sourced;
  /** Instead of `checkAgain` where only the history decides. */
  readonly checkAgainOnceCleared?: Sourced;
  readonly more: readonly [Sourced, ...Sourced[]];
}

export interface VerdictAsideWords {
  readonly why: string;
  readonly whyRun: string;
  readonly stands: Lines;
  readonly standsStop: Sourced;
}

export interface EmergencyWords {
  readonly what: string;
  readonly call: string;
  /** After "call nine one one", said to the skill. {number} */
  readonly cannotCall: string;
  readonly callNow: string;
  readonly again: string;
  /** Where the country is not known. */
  readonly anyNumber: string;
  readonly anyDigits: string;
  /** {digits} and "or your local emergency number", since a locale is not a location. */
  readonly number: string;
  /** {reasons} with a capital. */
  readonly because: Lines;
  readonly becauseUnsure: Lines;
  readonly spine: Sourced;
  readonly doNot: Sourced;
  /** {room} */
  readonly goWith: Sourced;
  /** What people call the place, by locale. */
  readonly rooms: { readonly usual: string } & Readonly<Record<string, string>>;
  readonly stayPut: Sourced;
  readonly alone: Sourced;
  /** For somebody who does not want to live. */
  readonly notAlone: {
    readonly heard: string;
    /** {number} */
    readonly call: string;
    readonly stay: Sourced;
    /** {digits} */
    readonly again: string;
  };
  /** The signs to watch for, with the number. */
  readonly watch: Sourced;
  readonly line: string;
  readonly lineInMostPlaces: string;
  readonly noLine: string;
}

export interface WhatWouldChangeWords {
  readonly wish: Lines;
  readonly stillAsk: Lines;
  readonly safety: Lines;
  readonly alreadyRunning: Lines;
  readonly toward: Readonly<Record<'run' | 'run-easy', string>>;
}

export interface TopicWords {
  readonly first: readonly [Sourced, ...Sourced[]];
  /** After "tell me more". */
  readonly more: readonly [Sourced, ...Sourced[]];
}

export interface SourceWords {
  readonly names: Readonly<Record<SourceId, string>>;
  /** Before the names, each of which is a sentence of its own. */
  readonly lead: Lines;
  /** {source}: the last of several. */
  readonly last: string;
  readonly ours: string;
  /** After the sources of a verdict: what is ours in it. */
  readonly cutOffs: string;
}

export interface KeepingWords {
  readonly forgotten: Lines;
  /** What is kept may still be there. */
  readonly notForgotten: Lines;
  readonly keptAfterAll: Lines;
  readonly notLookedUp: Lines;
  readonly storageFailed: Lines;
}

export interface ReminderWords {
  readonly proposed: string;
  /** Before it, where the time is not the one that was named. */
  readonly moved: Readonly<Record<Moved, string>>;
  readonly set: Lines;
  readonly one: string;
  readonly several: string;
  /** {when}: one of several. */
  readonly oneOfThem: string;
  /** After the first few of many. */
  readonly more: string;
  /** What Alexa says, to the whole room, when the reminder goes off: nothing about a body. */
  readonly rings: string;
  /** {when}: of `one`, where it is known. */
  readonly cancelled: { readonly one: string; readonly some: string; readonly several: string };
  /** Before those that are set. */
  readonly noneOfThem: string;
  readonly problems: Readonly<Record<ReminderProblem, string>>;
  readonly today: string;
  readonly tomorrow: string;
  /** A weekday by its name. */
  readonly onDay: string;
  /** {day}, {month} and {date}: a week ahead or more, where the weekday alone could be the nearer one. */
  readonly onDate: string;
  /** {day} and {time}. */
  readonly moment: string;
  /** Minutes after an hour, or before the next. {time}: that hour. */
  readonly pastHour: Readonly<Record<15 | 30 | 45, string>>;
  readonly calendar: CalendarWords;
}

export interface CalendarWords {
  /** Sunday first. */
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  /** The days of a month, the first first. */
  readonly dates: readonly string[];
  /** The hours of the day, midnight first. */
  readonly hours: readonly string[];
}
