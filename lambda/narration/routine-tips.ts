import type { RoutineAct } from '../dialogue/routine-turn.ts';
import { MOVE } from '../routine/moves.ts';
import { fill } from '../words/fill.ts';
import type { RoutineWords } from '../words/routine.ts';

/** How the move in hand is made easier or deeper, and how one comes out of it. */
export function tipWords({ tip, move }: Extract<RoutineAct, { kind: 'tip' }>, words: RoutineWords): string {
  const { answers, moves } = words;
  switch (tip) {
    case 'easier':
      return moves[move].easier;
    case 'way-out':
      return fill(answers.wayOut, { easeOff: moves[move].easeOff });
    case 'pillow':
      return answers.pillow;
    case 'tennis-ball':
      return answers.tennisBall;
    case 'harder-ball':
      return answers.harderBall;
    case 'off-the-bone':
      return answers.offTheBone;
    case 'wrong-place':
      return fill(answers.wrongPlace, { easeOff: moves[move].easeOff });
    case 'burning':
      // A tender spot may ache up to five out of ten (AHPS); a stretch stays mild.
      return fill(MOVE[move].dose.kind === 'hold' ? answers.noBurning : answers.noBurningOnASpot, {
        easeOff: moves[move].easeOff,
      });
    case 'clicking':
      return answers.clicking;
    case 'hold-length':
      return answers.holdLength;
    case 'fewer':
      return answers.fewer;
    case 'deeper':
      // More pressure on a knot is no better: five out of ten is the limit there (AHPS).
      return MOVE[move].dose.kind === 'hold' ? answers.deeper : answers.deepEnough;
  }
}
