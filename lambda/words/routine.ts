import type { WhyKey } from '../routine/blocks.ts';
import type { STEP_KEYS } from '../routine/moves/step-keys.ts';
import type { MoveId, Side, Variant } from '../routine/vocabulary.ts';

/**
 * Everything the routine says, for one language. Plain strings; {side} is the side that is stretched and
 * {otherSide} the other one, other placeholders are named beside the line. A list holds variants of one line,
 * taken in turn so that repetitions do not sound the same.
 */
export interface RoutineWords {
  readonly sides: Readonly<Record<Side, string>>;
  /** How numbers are counted: 0 to 60, one word a beat. */
  readonly numbers: readonly string[];
  readonly moves: Readonly<Record<MoveId, MoveWords>>;
  readonly steps: Readonly<Record<StepKey, string>>;
  readonly count: CountWords;
  readonly lead: LeadWords;
  readonly answers: AnswerWords;
  readonly questions: QuestionWords;
  readonly why: Readonly<Record<WhyKey, string>>;
}

export type StepKey = (typeof STEP_KEYS)[number];

export interface MoveWords {
  /** As it is spoken in a sentence: "knee to chest", "the piriformis stretch". */
  readonly name: string;
  /** What it is for, in one sentence. */
  readonly about: string;
  /** In the first sentence about getting ready: "lying on your back". */
  readonly position: Readonly<Partial<Record<Variant, string>>>;
  /** The whole set-up in one breath, for those who know the move and for switching sides. */
  readonly short: Readonly<Partial<Record<Variant, string>>>;
  readonly feel: string;
  readonly notFeel: string;
  /** How to come out of it gently. */
  readonly easeOff: string;
  /** What helps where it is hard to do. */
  readonly easier: string;
}

/** Around a count. */
export interface CountWords {
  /** The beats before a hold, one a second. */
  readonly leadIn: readonly string[];
  /** On the first second of a hold. */
  readonly hold: string;
  readonly halfway: string;
  readonly relax: readonly string[];
  /** On the first second of a block of pressing. */
  readonly press: string;
  readonly lastPass: string;
}

/** What leads through a move. */
export interface LeadWords {
  /** {move} */
  readonly onlyMove: string;
  readonly firstMove: string;
  readonly nextMove: readonly string[];
  /** {side} */
  readonly firstSide: string;
  readonly oneSide: string;
  /** {seconds} */
  readonly dose: string;
  readonly dosePasses: string;
  readonly dosePress: string;
  readonly getReady: readonly string[];
  /** {seconds} */
  readonly firstHold: string;
  /** {rep} as in "number two" */
  readonly hold: string;
  /** {side}: what is said while getting ready for what is no hold */
  readonly sideOnly: string;
  readonly rest: readonly string[];
  readonly lastOne: string;
  readonly switchSides: string;
  /** {side}: the same side is done once more */
  readonly sameSideAgain: string;
  /** {side}: the ball goes to another spot of the same side */
  readonly anotherSpot: string;
  readonly startPasses: string;
  readonly passesDone: readonly string[];
  readonly startPress: string;
  readonly easing: readonly string[];
  readonly pressDone: string;
  /** {move} */
  readonly moveDone: readonly string[];
}

export interface AnswerWords {
  /** {moves}, and {side}: what was asked for, before the questions that come first. */
  readonly wishHeard: string;
  readonly wishHeardSide: string;
  /** {side}: before the steps of a move that is only described. */
  readonly describedSide: string;
  /** Numbers of reps as in "the second hold". */
  readonly ordinals: readonly string[];
  readonly planAll: string;
  /** {moves} {minutes} */
  readonly planSome: string;
  /** {move} {minutes} */
  readonly planOne: string;
  /** {side} */
  readonly planSide: string;
  /** {side}: there is no time for the other one */
  readonly planSideForTime: string;
  /** {side}: the less sore one */
  readonly planFirst: string;
  readonly comma: string;
  readonly and: string;
  readonly minute: string;
  /** {minutes} */
  readonly minutes: string;
  /** {minutes}: whole ones, and the rest in words */
  readonly minutesAndAQuarter: string;
  readonly minutesAndAHalf: string;
  readonly minutesAndThreeQuarters: string;
  /** {minutes}: what was asked for and cannot be met */
  readonly closest: string;
  /** {seconds}: holds were chosen to fit the time */
  readonly holdsToFit: string;
  /** {moves} */
  readonly leftOutForTime: string;
  readonly leftOutAsAsked: string;
  /** {side} */
  readonly sideLeftOut: string;
  /** {moves} {why} */
  readonly leftOut: string;
  readonly stopWord: string;
  /** {move} {side} */
  readonly welcomeBackSide: string;
  /** {done} {move} */
  readonly welcomeBackMove: string;
  readonly welcomeBackStart: string;
  /** {where} */
  readonly resume: string;
  readonly whereNow: string;
  /** {where}: asked between two responses */
  readonly doneHere: string;
  readonly again: string;
  readonly paused: string;
  readonly startOver: string;
  /** {move} {position} {side} {rep} {of}: where somebody is */
  readonly places: {
    readonly move: string;
    readonly setUp: string;
    readonly hold: string;
    readonly passes: string;
    readonly press: string;
    readonly switchSides: string;
    readonly close: string;
    /** A side, or all of a move, once it is done */
    readonly doneSide: string;
    readonly doneMove: string;
  };
  /** {seconds} */
  readonly holdSet: string;
  readonly pressSet: string;
  readonly longest: string;
  readonly shortest: string;
  readonly passesStay: string;
  readonly paceSlow: string;
  readonly paceNormal: string;
  readonly paceFast: string;
  readonly paceLimit: string;
  readonly countEvery: string;
  readonly countFive: string;
  readonly countQuiet: string;
  /** {move} {why} */
  readonly adapted: string;
  /** {why} */
  readonly care: string;
  /** {move} */
  readonly notInPlan: string;
  readonly noted: string;
  readonly enoughSets: string;
  readonly enoughSpots: string;
  readonly goodAche: string;
  /** {easeOff} */
  readonly easeOff: string;
  readonly stopMove: string;
  readonly comeOut: string;
  readonly cramp: string;
  readonly pressedNumb: string;
  readonly gently: string;
  readonly offTheSpot: string;
  readonly lieStill: string;
  /** {easeOff} */
  readonly wayOut: string;
  readonly deeper: string;
  /** Where more pressure is no better. */
  readonly deepEnough: string;
  readonly pillow: string;
  readonly tennisBall: string;
  readonly harderBall: string;
  readonly offTheBone: string;
  /** {easeOff} */
  readonly wrongPlace: string;
  /** {easeOff} */
  readonly noBurning: string;
  readonly noBurningOnASpot: string;
  readonly clicking: string;
  readonly holdLength: string;
  readonly fewer: string;
  /** {seconds} */
  readonly lengthOfHold: string;
  readonly lengthOfPasses: string;
  readonly lengthOfPress: string;
  readonly lastHere: string;
  readonly oneMoreHere: string;
  /** {count} */
  readonly moreHere: string;
  readonly lastMoveYes: string;
  readonly oneMoreMove: string;
  /** {count} */
  readonly moreMoves: string;
  readonly notOver: string;
  /** {where} */
  readonly notOverHere: string;
  /** {minutes} */
  readonly timeLeft: string;
  /** {count} */
  readonly holdsLeft: string;
  readonly holdLeft: string;
  readonly movesLeft: string;
  readonly moveLeft: string;
  readonly lastMove: string;
  /** {next} */
  readonly whatsNext: string;
  readonly nothingNext: string;
  readonly helpPlaying: string;
  readonly helpWaiting: string;
  readonly notUnderstood: readonly string[];
  /** Said into a count, which has stopped: before "say resume". */
  readonly notUnderstoodInAMove: readonly string[];
  /** Something was said that was hardly meant for us. */
  readonly illWait: string;
  /** {why} */
  readonly nothingToDo: string;
  /** {moves} */
  readonly stoppedAfter: string;
  readonly stopped: string;
  readonly placeKept: string;
  /** {side} {moves}: of a move of which not all was done */
  readonly partsDone: { readonly side: string; readonly part: string };
  readonly nothingUnfinished: string;
  readonly leftForToday: string;
  readonly finished: string;
  readonly afterwards: string;
}

export interface QuestionWords {
  /** {move} {position} */
  readonly readyForMove: string;
  /** {side} */
  readonly readyForSide: string;
  readonly readyToGoOn: string;
  readonly readyAgain: string;
  /** {side} */
  readonly anotherSpot: string;
  readonly anotherSpotLast: string;
  readonly anotherSpotAgain: string;
  readonly finish: string;
  readonly finishAgain: string;
  readonly paused: string;
  readonly pausedAgain: string;
  readonly goOnOrSkip: string;
  readonly goOnOrSkipAgain: string;
}
