import type { Condition, Equipment, MoveId, Side } from '../routine/vocabulary.ts';
import type { Facts, FindingId } from '../triage/findings.ts';
import type { Activity } from './acts.ts';
import type { ReminderWhen } from './reminder-when.ts';

/** What a person let us know in one utterance, whatever was asked. Nothing here is a wish. */
export interface Told {
  /** Findings said plainly, in the sense of the decision table. */
  readonly facts: Facts;
  /** What the words answer to the question that is open, read as yes, no or don't know. */
  readonly answer: Answer | null;
  readonly side: Side | 'both' | null;
  /** Whom the talk is about, where it was said. */
  readonly about: 'self' | 'somebody-else' | null;
  /** What bars or changes a stretch: a sore knee, pregnancy, no way to get down on the floor. */
  readonly conditions: readonly Condition[];
  /** At a question that asks for several, those said not to be so: the others are open still. */
  readonly denied?: readonly Condition[];
  readonly missing: readonly Equipment[];
  /** "I've got a roller now": it takes back that one was missing. */
  readonly atHand?: readonly Equipment[];
  readonly moves: readonly MoveId[];
  /** A discomfort felt right now, as in the middle of a hold. */
  readonly discomfort: Discomfort | null;
  /** "Can I go on the bike instead?" */
  readonly activity?: Activity;
  /** What a relative or a friend has, as far as it would count for them. */
  readonly theirs?: Facts;
  /** Numb from being sat or lain on, and nothing more was said of it. */
  readonly pressed?: true;
  /** A time was named, whatever it was the time of. */
  readonly timed?: true;
  /** Not understood, and no word in it is of the body, of a hurt or of trouble: said to a dog, or for tea. */
  readonly chatter?: true;
  /** "Actually …": it is meant to replace what was said before, for better or worse. */
  readonly corrects?: true;
  /** What was said of these before is in doubt now, and is asked again: "it hurts more than I let on". */
  readonly reopens?: readonly FindingId[];
  /** A day or a time that was named. Only a reminder asks for it; to the check it is part of the facts. */
  readonly when?: ReminderWhen;
}

export type Answer = 'yes' | 'no' | 'unsure';

/**
 * `mild` a stretchy, good ache; `strong` plain pain or "too much"; `cramp` a muscle that seizes; `warning`
 * sharp, pinching, tingling or numb: the kind of feeling at which a move must stop; `unwell` dizzy, faint,
 * unable to get up: not the move is wrong but the person, and nothing is led. From the mildest to the worst.
 */
export const DISCOMFORTS = ['mild', 'strong', 'cramp', 'warning', 'unwell'] as const;
export type Discomfort = (typeof DISCOMFORTS)[number];

export const NOTHING_TOLD: Told = {
  facts: {},
  answer: null,
  side: null,
  about: null,
  conditions: [],
  missing: [],
  moves: [],
  discomfort: null,
};

/** How one would have to stretch, by this body and this room: "I can't get down on the floor", "I've got a roller". */
export function tellsOfBodyOrRoom({ conditions, missing, atHand = [], denied = [] }: Told): boolean {
  return conditions.length + missing.length + atHand.length + denied.length > 0;
}

/** Something of the person beside findings: a side, a sore knee, whom it is about. */
export function tellsBeside(told: Told): boolean {
  return told.side !== null || told.about !== null || told.discomfort !== null || tellsOfBodyOrRoom(told);
}
