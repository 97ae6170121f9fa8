import type { RoutineAct } from '../dialogue/routine-turn.ts';
import { MOVE } from '../routine/moves.ts';
import { numberWord, sentence } from '../routine/unfold.ts';
import { fill } from '../words/fill.ts';
import type { RoutineWords } from '../words/routine.ts';
import { minutesOf, placeWords } from './routine-places.ts';

type OfWhatIsLeft = Extract<
  RoutineAct,
  { kind: 'how-long-left' | 'how-long-here' | 'is-it-the-last' | 'not-over' }
>;

/** What is left, of this hold, this side or the whole routine: only what was asked. */
export function leftWords(act: OfWhatIsLeft, words: RoutineWords): string {
  const { answers } = words;
  switch (act.kind) {
    case 'how-long-left':
      return howLongLeft(act, words);
    case 'how-long-here':
      return howLongHere(act, words);
    case 'is-it-the-last':
      return isItTheLast(act, words);
    case 'not-over':
      return act.place === null
        ? answers.notOver
        : fill(answers.notOverHere, { where: placeWords(act.place, words) });
  }
}

function howLongHere(
  { move, settings }: Extract<RoutineAct, { kind: 'how-long-here' }>,
  words: RoutineWords,
): string {
  const { answers } = words;
  switch (MOVE[move].dose.kind) {
    case 'hold':
      return fill(answers.lengthOfHold, { seconds: numberWord(settings.holdSeconds, words) });
    case 'passes':
      return answers.lengthOfPasses;
    case 'press':
      return fill(answers.lengthOfPress, { seconds: numberWord(settings.pressSeconds, words) });
  }
}

function isItTheLast(
  { more, onSide }: Extract<RoutineAct, { kind: 'is-it-the-last' }>,
  words: RoutineWords,
): string {
  const { answers } = words;
  const count = numberWord(more, words);
  if (more === 0) return onSide ? answers.lastHere : answers.lastMoveYes;
  if (more === 1) return onSide ? answers.oneMoreHere : answers.oneMoreMove;
  return fill(onSide ? answers.moreHere : answers.moreMoves, { count });
}

function howLongLeft(act: Extract<RoutineAct, { kind: 'how-long-left' }>, words: RoutineWords): string {
  const { answers } = words;
  const holds = act.holdsLeftHere;
  const counted =
    MOVE[act.move].dose.kind === 'hold'
      ? [
          holds === 1
            ? answers.holdLeft
            : holds > 1
              ? sentence(fill(answers.holdsLeft, { count: numberWord(holds, words) }))
              : '',
        ]
      : [];
  const after =
    act.movesAfter === 0
      ? answers.lastMove
      : act.movesAfter === 1
        ? answers.moveLeft
        : fill(answers.movesLeft, { count: numberWord(act.movesAfter, words) });
  const left = fill(answers.timeLeft, { minutes: minutesOf(act.minutes, words) });
  return [left, ...counted, after].filter(Boolean).join(' ');
}
