import { NO_PLAN, type PlanWish, type UserAct } from './acts.ts';
import { noted } from './log.ts';
import { unanswered, wantStretch } from './offer.ts';
import type { Place, State } from './state.ts';
import { tellsBeside } from './told.ts';
import { type Circumstances, type Turn, turn } from './turn.ts';

/**
 * The last question before a routine: which side is sore, since the less sore one goes first. It is put once a
 * session (`asksSoreSide` says when). It is for comfort, so it never stands in the way: who does not know, or
 * is not understood twice, begins with the usual side.
 */
export function askSoreSide(state: State, plan: PlanWish): Turn {
  const offer = 'which-side-is-sore';
  return turn({ ...state, place: { at: 'offer', offer, misses: 0, plan } }, [], {
    kind: 'offer',
    offer,
    attempt: 0,
    open: [],
  });
}

export function answerSoreSide(
  state: State,
  { misses, plan }: Extract<Place, { at: 'offer' }>,
  act: UserAct,
  around: Circumstances,
): Turn {
  const { told } = act;
  const known = noted(state, null, told.facts);
  const begin = (side: State['side']) => wantStretch({ ...known, side }, plan ?? NO_PLAN, around);
  if (told.side !== null) return begin(told.side);
  const beside = told.answer === null && tellsBeside(told);
  if (!beside && (told.answer === 'no' || told.answer === 'unsure' || misses > 0)) return begin('both');
  return unanswered(known, act);
}

/**
 * "Just the left" and "next", while we ask which side is sore, answer that; elsewhere the one is a wish for that
 * side alone and the other steers.
 */
export function atSoreSide({ place }: State, act: UserAct): UserAct {
  if (place.at !== 'offer' || place.offer !== 'which-side-is-sore') return act;
  switch (act.kind) {
    case 'stretch':
      return isSideAlone(act.plan) ? answering(act, act.plan.side) : act;
    case 'steer':
      switch (act.steer.to) {
        case 'side':
          return answering(act, act.steer.side);
        case 'next':
        case 'ready':
        case 'resume':
          return answering(act, 'both');
        case 'skip-move':
          return act.steer.move === null ? answering(act, 'both') : act;
        default:
          return act;
      }
    case 'not-understood':
      return answering(act, null);
    default:
      return act;
  }
}

function answering({ told }: UserAct, side: State['side']): UserAct {
  return { kind: 'answer', told: { ...told, side: told.side ?? side } };
}

function isSideAlone({ side, moves, without, minutes, holdSeconds, carryOn }: PlanWish): boolean {
  return (
    side !== null && !carryOn && moves.length + without.length === 0 && (minutes ?? holdSeconds) === null
  );
}
