import type { Ending, Reply } from '../dialogue/reply.ts';
import type { SystemAct } from '../dialogue/system-acts.ts';
import { type Cue, type Passage, type Score, say } from '../score/score.ts';
import { type Asked, ask } from './ask.ts';
import type { NarrationContext } from './context.ts';
import { invite, offer } from './prompts.ts';
import { cardOf, tell } from './tell.ts';

/** What the routine has to say in a reply, already in passages, and the question it ends in. */
export interface RoutineScore {
  readonly passages: readonly Passage[];
  /** Null where the ending is worded here. */
  readonly asks: { readonly cues: readonly Cue[]; readonly reprompt: readonly Cue[] } | null;
}

/**
 * A reply put into words: the acts, then the routine, then the ending, each a passage. A question and a
 * reprompt are there exactly when the ending opens the microphone.
 */
export function narrate(
  reply: Pick<Reply, 'acts' | 'ending'>,
  context: NarrationContext,
  routine: RoutineScore = NO_ROUTINE,
): Score {
  const { acts, ending } = reply;
  const told = acts
    .map((act, at) => toldPassage(act, at, ending, context))
    .filter((each) => each.cues.length > 0);
  const before = [...told, ...routine.passages];
  if (routine.asks !== null) {
    const asks = passage('ask', routine.asks.cues, null);
    return { passages: [...before, asks], reprompt: routine.asks.reprompt };
  }
  const asked = endingWords(ending, before.length === 0, context);
  if (asked === null) return { passages: before, reprompt: [] };
  return {
    passages: [...before, passage('ask', [say(asked.asks)], ending.kind === 'ask' ? 'question' : null)],
    reprompt: [say(asked.reprompt)],
  };
}

const NO_ROUTINE: RoutineScore = { passages: [], asks: null };

function toldPassage(act: SystemAct, at: number, ending: Ending, context: NarrationContext): Passage {
  const lines = tell(act, ending.kind === 'ask', context).filter((line) => line !== '');
  return passage(`${at}-${act.kind}`, lines.map(say), cardOf(act));
}

function passage(id: string, cues: readonly Cue[], card: Passage['card']): Passage {
  return { id, cues, place: null, card };
}

function endingWords(ending: Ending, alone: boolean, context: NarrationContext): Asked | null {
  switch (ending.kind) {
    case 'ask':
      return ask(ending, alone, context);
    case 'offer':
      return offer(ending, alone, context);
    case 'invite':
      return invite(ending, context);
    case 'continue':
    case 'close':
      return null;
  }
}
