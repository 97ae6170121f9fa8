import type { Ending, Reply } from '../dialogue/reply.ts';
import { type Cue, type Passage, type Score, say } from '../score/score.ts';
import { type Asked, ask } from './ask.ts';
import type { NarrationContext } from './context.ts';
import { invite } from './greeting.ts';
import { asked, passage, told } from './passages.ts';
import { offer } from './prompts.ts';
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
  const acted = acts
    .map((act, at) => told(act, at, tell(act, ending.kind === 'ask', context), cardOf(act)))
    .filter((each) => each.cues.length > 0);
  const before = [...acted, ...routine.passages];
  if (routine.asks !== null) {
    const asks = passage('ask', routine.asks.cues, null);
    return { passages: [...before, asks], reprompt: routine.asks.reprompt };
  }
  const words = endingWords(ending, before.length === 0, context);
  if (words === null) return { passages: before, reprompt: [] };
  return {
    passages: [...before, asked(words, ending.kind === 'ask' ? 'question' : null)],
    reprompt: [say(words.reprompt)],
  };
}

const NO_ROUTINE: RoutineScore = { passages: [], asks: null };

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
