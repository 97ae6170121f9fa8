import { entries, worry } from '../triage/findings.ts';
import type { UserAct } from './acts.ts';
import { toldAfterVerdict } from './after-verdict.ts';
import { askAgain, askNext, missedCheck } from './check.ts';
import { noted } from './log.ts';
import { goodbye, invited, openOffer, unanswered } from './offer.ts';
import { steerRoutine } from './routine-place.ts';
import type { State } from './state.ts';
import type { HelpPlace, SystemAct } from './system-acts.ts';
import { after, type Circumstances, type Turn, turn } from './turn.ts';

/** Something is told, and the talk goes on exactly where it was. */
export function aside(state: State, act: UserAct, acts: readonly SystemAct[], around: Circumstances): Turn {
  const told = noted(state, null, act.told.facts);
  switch (state.place.at) {
    case 'check':
      return entries(act.told.facts).length > 0 ? askNext(told, acts) : askAgain(told, acts);
    case 'offer':
      return turn(told, acts, openOffer(told));
    case 'routine':
      return steerRoutine(state, act, around, acts);
    case 'idle':
    case 'closed':
      // A sign told in passing is a reason to check, whatever was asked beside it.
      if (tellsSign(act))
        return state.verdict === null ? askNext(told, acts) : after(acts, toldAfterVerdict(state, act));
      return invited(told, acts, state.verdict === null ? 'after-explanation' : 'after-verdict');
  }
}

function tellsSign({ told }: UserAct): boolean {
  return entries(told.facts).some(([id, level]) => worry(id, level) > 0);
}

/** Not understood: the open question in easier words; where none is open, help, and after three tries the end. */
export function notUnderstood(state: State, act: UserAct, around: Circumstances): Turn {
  switch (state.place.at) {
    case 'check':
      return missedCheck(state);
    case 'offer':
      return unanswered(state, act);
    case 'routine':
      return steerRoutine(state, act, around);
    case 'idle':
    case 'closed': {
      const misses = state.place.at === 'idle' ? state.place.misses : 0;
      if (misses === 2) return goodbye(state);
      const acts: readonly SystemAct[] = [
        misses === 0 ? { kind: 'not-understood' } : { kind: 'help', place: helpPlace(state) },
      ];
      const invite = state.place.at === 'idle' ? state.place.invite : 'anything-else';
      return turn({ ...state, place: { at: 'idle', invite, misses: misses === 0 ? 1 : 2 } }, acts, {
        kind: 'invite',
        invite,
      });
    }
  }
}

/** Nothing is said, and a screen goes on with what it shows. */
export function silentContinue(state: State): Turn {
  return turn(state, [], { kind: 'continue', after: '' });
}

export function helpPlace(state: State): HelpPlace {
  switch (state.place.at) {
    case 'check':
      return 'check';
    case 'offer':
      return 'offer';
    case 'routine':
      return 'routine';
    case 'idle':
    case 'closed':
      return state.verdict === null ? 'idle' : 'after-verdict';
  }
}

/** Out of the routine, for good or for a question; `settledOnLeaving` keeps what was done and where it was left. */
export function leftRoutine(state: State): State {
  return state.place.at === 'routine'
    ? { ...state, place: { at: 'idle', invite: 'anything-else', misses: 0 } }
    : state;
}
