import type { LeftOut, WhyKey } from '../routine/blocks.ts';
import type { Part } from '../routine/parts.ts';
import type { DoneOfMove } from '../routine/progress.ts';
import type { RoutineSettings, RoutineState } from '../routine/state.ts';
import type { Condition, Equipment, MoveId, Side, Variant } from '../routine/vocabulary.ts';
import type { Place } from '../score/place.ts';
import type { Passage } from '../score/score.ts';
import type { CompletedRoutine, Preferences, Profile, UnfinishedRoutine } from '../store/profile.ts';
import type { RoutineWords } from '../words/routine.ts';
import type { Tip, UserAct } from './acts.ts';
import type { Ending } from './reply.ts';

export interface RoutineTurnInput {
  /** Null begins a routine: the act is then `stretch`, with the wish for a plan. */
  readonly routine: RoutineState | null;
  readonly act: UserAct;
  /** ISO instant of the request. */
  readonly now: string;
  /**
   * Id of the passage during which the person spoke, as `passageAt` recovers it, or that a screen reports as
   * the last one played in full when the act is `passages-done`. Null: all was heard.
   */
  readonly heard: string | null;
  /** True on a screen, where the next passages follow without a word from the person. */
  readonly chains: boolean;
  readonly words: RoutineWords;
  readonly profile: Profile;
  /** What this session knows of the person; never stored. */
  readonly session: {
    readonly conditions: readonly Condition[];
    readonly missing: readonly Equipment[];
    readonly atHand: readonly Equipment[];
    readonly soreSide: Side | null;
    /** Moves that were stopped for what they felt like, in a routine before this one. */
    readonly hurt: readonly MoveId[];
  };
}

export interface RoutineTurn {
  /** Null once the routine is over. */
  readonly routine: RoutineState | null;
  readonly acts: readonly RoutineAct[];
  /**
   * `gate-signs` after a warning sign, `unwell` where it is not the move: on a yes the check or the emergency
   * takes over; on a no, call again with a `stretch` that carries on (`carryOn`), which leads on after the move
   * that was stopped.
   */
  readonly ending: Ending;
  /** What the ending asks, when it is ours to word; null for `continue`, `close`, `gate-signs` and `unwell`. */
  readonly question: RoutineQuestion | null;
  readonly effects: readonly RoutineEffect[];
}

/** What the routine tells. `narration/routine.ts` finds the words. */
export type RoutineAct =
  | { readonly kind: 'play'; readonly passages: readonly Passage[] }
  | {
      readonly kind: 'plan';
      readonly moves: readonly MoveId[];
      readonly side: Side | null;
      /** The one side there is time for, where nobody asked for one. */
      readonly oneSide: Side | null;
      /** The less sore side, where both are led and it therefore goes first. */
      readonly first: Side | null;
      readonly minutes: number;
      readonly leftOut: readonly LeftOut[];
      /** Minutes that were asked for and cannot be met within a tenth; null where they are met. */
      readonly wishedMinutes: number | null;
      /** Where holds other than the usual ones were chosen or asked for. */
      readonly holdSeconds: number | null;
    }
  /** "Say Alexa, stop, if anything hurts": in the first routine, once. */
  | { readonly kind: 'stop-word' }
  | {
      readonly kind: 'welcome-back';
      readonly move: MoveId;
      readonly finishedSide: Side | null;
      readonly finishedMove: MoveId | null;
    }
  /** "Carry on where we were", and there is nothing to carry on with. */
  | { readonly kind: 'nothing-unfinished' }
  /** One sentence of where we are, before going on there. */
  | { readonly kind: 'where'; readonly place: Place; readonly asked: boolean }
  /** Asked between two responses: what was done last. */
  | { readonly kind: 'done-here'; readonly place: Place }
  | { readonly kind: 'again'; readonly place: Place }
  | { readonly kind: 'paused'; readonly place: Place }
  | { readonly kind: 'start-over' }
  | {
      readonly kind: 'setting';
      readonly setting: keyof RoutineSettings;
      readonly settings: RoutineSettings;
      /** The wish went past what we count; the nearest we do is taken. */
      readonly limited: 'longest' | 'shortest' | null;
      readonly move: MoveId;
    }
  | { readonly kind: 'left-out'; readonly leftOut: LeftOut }
  | { readonly kind: 'side-left-out'; readonly side: Side }
  /** Several at once: a sentence for each reason, with the moves that it rules out. */
  | { readonly kind: 'ruled-out'; readonly leftOut: readonly LeftOut[] }
  /** `told`: the reason was given just before, of other moves. */
  | {
      readonly kind: 'adapted';
      readonly move: MoveId;
      readonly variant: Variant;
      readonly why: WhyKey;
      readonly told?: true;
    }
  | { readonly kind: 'not-in-plan'; readonly move: MoveId }
  /** Something was told that changes nothing here. */
  | { readonly kind: 'noted' }
  | { readonly kind: 'enough'; readonly what: 'sets' | 'spots' }
  | { readonly kind: 'good-ache'; readonly move: MoveId }
  | {
      readonly kind: 'ease-off';
      readonly move: MoveId;
      readonly variant: Variant;
      readonly side: Side | null;
    }
  | { readonly kind: 'stop-move'; readonly move: MoveId }
  /** Before another form of a move, or another move, takes the place of one that hurts. */
  | { readonly kind: 'come-out' }
  /** After easing off, the same once more and not as deep. */
  | { readonly kind: 'gently'; readonly move: MoveId }
  /** A cramp: out of it, and a wait. */
  | { readonly kind: 'cramp' }
  /** Numb from the floor: out of it, and move. */
  | { readonly kind: 'pressed-numb' }
  /** A spot that hurt when pressed is left. */
  | { readonly kind: 'off-the-spot' }
  /** Dizzy, faint, stuck: nothing is done, and the questions that fit are asked. */
  | { readonly kind: 'lie-still' }
  | {
      readonly kind: 'how-long-left';
      readonly minutes: number;
      readonly holdsLeftHere: number;
      readonly movesAfter: number;
      readonly move: MoveId;
    }
  /** How long a hold is, a set of passes, a spot: Alexa cannot tell how much of it is left. */
  | { readonly kind: 'how-long-here'; readonly move: MoveId; readonly settings: RoutineSettings }
  /** How many more there are: holds on this side, or moves. */
  | { readonly kind: 'is-it-the-last'; readonly more: number; readonly onSide: boolean }
  /** "Is that it?": no, and where one is; between two responses the question tells that. */
  | { readonly kind: 'not-over'; readonly place: Place | null }
  | { readonly kind: 'whats-next'; readonly next: Place | null }
  | {
      readonly kind: 'doing-it-right';
      readonly move: MoveId;
      readonly variant: Variant;
      readonly side: Side;
    }
  /** What helps with the move in hand, or answers how it is done. */
  | {
      readonly kind: 'tip';
      readonly tip: Tip;
      readonly move: MoveId;
    }
  /** Before a gate: the wish was heard, and waits behind the question. */
  | { readonly kind: 'wish-heard'; readonly moves: readonly MoveId[]; readonly side: Side | null }
  /** "How do I do the I T band stretch?": told in one go, not led. */
  | {
      readonly kind: 'describe';
      readonly move: MoveId;
      readonly variant: Variant;
      readonly side: Side;
      /** Only what is told of these; all of it where none is named. */
      readonly parts: readonly Part[];
    }
  | { readonly kind: 'routine-help'; readonly playing: boolean }
  /** `playing`: it was said into a count, which has stopped for it. `chatter`: nothing in it was of the body. */
  | { readonly kind: 'not-understood'; readonly playing: boolean; readonly chatter?: true }
  /** Every move is left out: why, and nothing is begun. */
  | { readonly kind: 'nothing-to-do'; readonly leftOut: readonly LeftOut[] }
  /** The last move had to be left because of what it felt like. */
  | { readonly kind: 'left-for-today' }
  /** `kept`: where one was is remembered, so that one can go on there. */
  | { readonly kind: 'stopped'; readonly done: readonly DoneOfMove[]; readonly kept: boolean }
  | { readonly kind: 'finished'; readonly done: readonly DoneOfMove[] };

export type RoutineQuestion =
  /** "Next is the I T band stretch. Say next when you are ready." */
  | { readonly kind: 'ready'; readonly place: Place; readonly lastMove: MoveId | null }
  /** A side of the pressing is done: the other side, or another knot? */
  | { readonly kind: 'another-spot'; readonly place: Place | null; readonly side: Side }
  /** All is done, and the last response can still be steered. */
  | { readonly kind: 'finish' }
  | { readonly kind: 'paused' }
  | { readonly kind: 'go-on-or-skip' };

/** What is to be kept, as data. `store/remember.ts` applies it to a profile. */
export type RoutineEffect =
  | {
      readonly kind: 'save-progress';
      readonly unfinished: UnfinishedRoutine;
      readonly met: readonly MoveId[];
    }
  | { readonly kind: 'save-preferences'; readonly preferences: Partial<Preferences>; readonly now: string }
  | {
      readonly kind: 'finish-routine';
      readonly completed: CompletedRoutine;
      readonly met: readonly MoveId[];
    };
