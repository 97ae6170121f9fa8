import type { Answer, Discomfort } from '../../../dialogue/told.ts';
import type { Condition, Equipment, MoveId, Side } from '../../../routine/vocabulary.ts';
import type { Facts, FindingId } from '../../findings.ts';
import type { QuestionId } from '../../questions.ts';
import type { WordGroups } from '../pattern.ts';

/** Phrases that all say one thing about the runner. */
export interface SignRow {
  /** What saying it means; empty where it matters only when denied, or only through `aspect`. */
  readonly means: Facts;
  /** What denying it means; absent where a denial settles nothing. */
  readonly denied?: Facts;
  /** One leg's nerves have two halves; only a denial of both clears the finding. */
  readonly aspect?: 'feeling' | 'strength';
  /** Counts only as an answer to one of these questions. */
  readonly asked?: readonly QuestionId[];
  /** Somewhere in the same clause, this says that something else is meant. */
  readonly unless?: readonly string[];
  /** True of a person for good: "ten years ago" does not take it back. */
  readonly lasting?: true;
  /** In the pattern language of `pattern.ts`. */
  readonly said: readonly string[];
}

/** A question before a routine, where it is open: "the hip" is an answer to one, and a place elsewhere. */
export type AskedGate = 'signs' | 'injury' | 'blocks';

export interface AnswerRow {
  readonly answer: Answer;
  /** Counts only while a question is open, or one of these: "fine" clears a bundle, and is no "no" to "shall we?". */
  readonly asked?: true | readonly QuestionId[];
  readonly said: readonly string[];
}

/** In the talk's own words, the answers to a question with named answers. */
export type ChoiceRows = {
  readonly [Q in QuestionId]?: readonly { readonly answer: string; readonly said: readonly string[] }[];
};

interface Mention<Id extends string> {
  readonly id: Id;
  readonly said: readonly string[];
}

/** All that listening knows of a language. */
export interface Lexicon {
  readonly words: WordGroups;
  readonly signs: readonly SignRow[];
  readonly answers: readonly AnswerRow[];
  readonly choices: ChoiceRows;
  readonly cues: Cues;
  readonly turns: Readonly<Record<'no' | 'but' | 'except' | 'harmless', string>>;
  /** Single names for what an emergency question asks after; `unless` says that they are meant of something else. */
  readonly askedNames: {
    readonly said: { readonly [Q in QuestionId]?: readonly string[] };
    readonly unless: readonly string[];
  };
  readonly guards: Guards;
  readonly negation: Negation;
  readonly numbers: Readonly<Record<string, number>>;
  readonly soreness: SorenessWords;
  readonly people: People;
  readonly sides: readonly Mention<Side | 'both'>[];
  /** Of two sides that are both sore, the one that is more so. */
  readonly sorer: readonly Mention<Side>[];
  readonly conditions: readonly (Mention<Condition> & { readonly unless?: readonly string[] })[];
  /** What answers a question before a routine in words that say nothing elsewhere. */
  readonly gates: {
    readonly [G in AskedGate]?: readonly (Mention<Condition> & { readonly unless?: readonly string[] })[];
  };
  readonly equipment: readonly (Mention<Equipment> & {
    /** Says by naming another thing that this one is not there. */
    readonly lackedIn?: readonly string[];
  })[];
  readonly lacking: readonly string[];
  readonly having: readonly string[];
  readonly moves: readonly Mention<MoveId>[];
  readonly discomforts: readonly Mention<Discomfort>[];
  /** What says that an earlier answer was not the whole of it. */
  readonly reopening: readonly Mention<FindingId>[];
}

/** What takes the force out of the words that follow in the clause. */
export interface Guards {
  /** "What if", "in case": never a statement. */
  readonly supposed: readonly string[];
  /** A question that may hide a statement: "is it normal that I can't feel my crotch". */
  readonly questioned: readonly string[];
  /** "Not sure if": the finding is not known. */
  readonly doubted: readonly string[];
  /** "Used to": what follows is over, or an old story. */
  readonly once: readonly string[];
  /** "Years ago": the whole clause is. */
  readonly past: readonly string[];
  /** Numb from being sat or lain on: outside of a question it is asked about before it alarms. */
  readonly pressed: readonly string[];
  /** A friend's fright or fit of laughing, told as a joke: it is nobody's bladder, unless the check is for that friend. */
  readonly joked: readonly string[];
  /** "I", "my": what turns a question about a red flag into a report of one. */
  readonly own: readonly string[];
  /** Said of something that was, this says it is clearly over. */
  readonly over: readonly string[];
  /** "Or anything like that": a denial of one thing is meant of its kind. */
  readonly general: readonly string[];
  /** A clinician has said yes to running. */
  readonly cleared: readonly string[];
}

export interface Negation {
  readonly before: readonly string[];
  /** A "not" after one of these says that something fails, not that something is absent. */
  readonly modal: readonly string[];
  /** Verbs after which even a modal "not" denies: "can't say I have". */
  readonly modalBut: readonly string[];
  /** Words that may stand between the "no" and what it denies. */
  readonly light: ReadonlySet<string>;
  /** Words that carry a denial over from the one before. */
  readonly joins: readonly string[];
  /** Straight after the sign: "chest pain no". */
  readonly after: readonly string[];
}

export interface SorenessWords {
  readonly bands: readonly {
    readonly score: number;
    readonly alone: boolean;
    readonly said: readonly string[];
  }[];
  /** Nouns after a number that make it something else than a score. */
  readonly units: string;
  /** Words before a number that make it something else. */
  readonly notAfter: string;
}

export interface People {
  readonly others: readonly string[];
  readonly self: readonly string[];
  readonly animals: readonly string[];
  /** Single words for relatives. */
  readonly family: readonly string[];
}

/** One phrase each, in the pattern language. */
export interface Cues {
  /** A time near one of these is how long it has hurt. */
  readonly symptom: string;
  /** A number near one of these is how sore it is. */
  readonly pained: string;
  /** Of the body, of a hurt, of trouble: words not understood that hold one of these may be a complaint. */
  readonly bodily: string;
  /** What makes it feel less than it is: a painkiller. */
  readonly masked: string;
  /** A time near one of these is when the last session was. */
  readonly session: string;
  /** A session that does not count as hard. */
  readonly easy: string;
  /** A session still to come. */
  readonly planned: string;
  /** A "no" to the conversation, not to the question. */
  readonly retracts: string;
  /** A "no" to the whole of the question, whatever else is said. */
  readonly plainNo: string;
}
