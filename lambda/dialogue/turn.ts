import type { Profile } from '../store/profile.ts';
import type { RoutineWords } from '../words/routine.ts';
import type { Effect } from './effects.ts';
import type { Ending, Reply } from './reply.ts';
import type { State } from './state.ts';
import type { SystemAct } from './system-acts.ts';

/** What the outside knows that the words of the person do not say. */
export interface Circumstances {
  /** ms since 1970. */
  readonly now: number;
  /** Null where nothing is remembered, or the store did not answer in time. */
  readonly profile: Profile | null;
  /** Whether the device shows our screens, so that a routine can go on by itself. */
  readonly screen: boolean;
  /** The words of the routine, which unfolds into passages that carry them. */
  readonly words: RoutineWords;
  /** The passage in which the person spoke up, where they interrupted one; null where all was heard. */
  readonly heardUpTo: string | null;
}

/** One step of the conversation as values: nothing has happened yet when this exists. */
export interface Turn {
  readonly state: State;
  readonly reply: Reply;
  readonly effects: readonly Effect[];
}

export function turn(
  state: State,
  acts: readonly SystemAct[],
  ending: Ending,
  effects: readonly Effect[] = [],
): Turn {
  return { state, reply: { acts, routine: null, ending }, effects };
}

/** The same turn with something said first. */
export function after(acts: readonly SystemAct[], next: Turn): Turn {
  return { ...next, reply: { ...next.reply, acts: [...acts, ...next.reply.acts] } };
}
