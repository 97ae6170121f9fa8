import type { RoutineQuestion } from '../dialogue/routine-turn.ts';
import { type Cue, rest, say } from '../score/score.ts';
import { fill } from '../words/fill.ts';
import type { RoutineWords } from '../words/routine.ts';
import type { RoutineScore } from './narrate.ts';
import { positionWords } from './routine-places.ts';

/** Quiet time before a question is asked again: to get into position, to rest, to see who is at the door. */
const QUIET_MS = { ready: 20_000, paused: 40_000, ease: 4_000 } as const;

/** What a response ends in, and what is heard if nobody answers. */
export function routineQuestion(
  question: RoutineQuestion,
  words: RoutineWords,
): NonNullable<RoutineScore['asks']> {
  const { questions, moves, sides } = words;
  switch (question.kind) {
    case 'ready': {
      const { place } = question;
      const { move, phase, side } = place;
      if (phase === 'set-up' && place.rep === 1) {
        const position = positionWords(place, words);
        return asks(fill(questions.readyForMove, { move: moves[move].name, position }), questions.readyAgain);
      }
      return phase === 'switch-sides' && side !== null
        ? asks(fill(questions.readyForSide, { side: sides[side] }), questions.readyAgain)
        : asks(questions.readyToGoOn, questions.readyAgain);
    }
    case 'another-spot': {
      const side = question.place?.side ?? null;
      const line =
        side === null ? questions.anotherSpotLast : fill(questions.anotherSpot, { side: sides[side] });
      return asks(line, questions.anotherSpotAgain);
    }
    case 'finish':
      return asks(questions.finish, questions.finishAgain);
    case 'paused':
      return asks(questions.paused, questions.pausedAgain, QUIET_MS.paused);
    case 'go-on-or-skip':
      return asks(questions.goOnOrSkip, questions.goOnOrSkipAgain, QUIET_MS.ease);
  }
}

function asks(
  line: string,
  again: string,
  quietMs: number = QUIET_MS.ready,
): { readonly cues: readonly Cue[]; readonly reprompt: readonly Cue[] } {
  return { cues: [say(line)], reprompt: [rest(quietMs), say(again)] };
}
