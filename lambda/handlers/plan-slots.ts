import { NO_PLAN, type Wish } from '../dialogue/acts.ts';
import { HOLD_SECONDS, LONGEST_MEANT_AS_HOLD, PRESS_SECONDS } from '../routine/limits.ts';
import { PARTS, type Part } from '../routine/parts.ts';
import { EQUIPMENT, type MOVES, type Side } from '../routine/vocabulary.ts';
import type { QuestionId } from '../triage/questions.ts';
import { ANSWER, type Reading } from './reading.ts';
import { idsOf, numberOf, type Slots, secondsOf } from './slots.ts';
import { movesOf } from './told-by-ids.ts';

/** Seconds. */
const SHORTEST_ROUTINE = 60;

/** The routine that the slots ask for: moves, side, minutes, holds. */
export function stretch(slots: Slots): Reading {
  const time = secondsOf(slots, 'time');
  // "Just ten seconds": that is no routine but a hold.
  if (time !== null && time < SHORTEST_ROUTINE && movesOf(slots).length === 0)
    return { wish: { kind: 'steer', steer: { to: 'hold', seconds: time } } };
  return {
    wish: {
      kind: 'stretch',
      plan: {
        ...NO_PLAN,
        moves: movesOf(slots),
        without: movesOf(slots, 'skip'),
        side: sideOf(slots),
        minutes: time === null ? null : minutesIn(time),
        holdSeconds: secondsOf(slots, 'hold') ?? numberOf(slots, 'seconds'),
      },
    },
  };
}

/** A bare length of time: at a question it answers it, else seconds are a hold and minutes time to spare. */
export function duration(slots: Slots, asked: QuestionId | null): Reading {
  const seconds = secondsOf(slots, 'time');
  if (seconds === null || asked !== null || seconds > 2 * 3600) return { wish: ANSWER };
  return { wish: ofLength(seconds) };
}

/** Beyond the longest a length is time to spare; between the two it depends on what is being done. */
export function ofLength(seconds: number): Wish {
  if (seconds > PRESS_SECONDS.longest) return forMinutes(seconds);
  const orSpare = seconds > LONGEST_MEANT_AS_HOLD && ({ orSpare: true } as const);
  return { kind: 'steer', steer: { to: 'hold', seconds, ...orSpare } };
}

/** "Ten minutes twenty five second holds" comes as one length: then what is over the minutes is the hold. */
export function forMinutes(seconds: number, hold: number | null = null): Wish {
  const over = seconds % 60;
  const isHold = hold === null && over >= HOLD_SECONDS.shortest && over !== 30;
  const minutes = minutesIn(isHold ? seconds - over : seconds);
  return { kind: 'stretch', plan: { ...NO_PLAN, minutes, holdSeconds: isHold ? over : hold } };
}

function minutesIn(seconds: number): number {
  return Math.max(1, seconds / 60);
}

export function sideOf(slots: Slots): Side | null {
  const ids = idsOf(slots, 'side');
  if (ids.includes('both')) return null;
  return ids[0] === 'left' || ids[0] === 'right' ? ids[0] : null;
}

/** "Where does the ball go?" is about the move that needs one. */
export function equipmentMove(slots: Slots): (typeof MOVES)[number] | null {
  const thing = EQUIPMENT.find((each) => each === idsOf(slots, 'thing')[0]);
  return thing === 'ball' ? 'trigger-point' : thing === 'foam-roller' ? 'foam-roller' : null;
}

export function partsOf(slots: Slots): readonly Part[] {
  const ids = idsOf(slots, 'limb');
  const thing = idsOf(slots, 'thing')[0];
  const named = PARTS.filter((each) => ids.includes(each));
  return thing === 'ball' ? [...named, 'ball'] : thing === 'foam-roller' ? [...named, 'roller'] : named;
}
