import { leftRoutine } from './aside.ts';
import { noted } from './log.ts';
import type { State } from './state.ts';
import type { Told } from './told.ts';
import { type Turn, turn } from './turn.ts';

/** "I'm fifteen", said once a routine has begun; before it the gates refuse. */
export function isTooYoung({ routine, about }: State, { facts }: Told): boolean {
  return routine !== null && about === 'self' && facts.age === 'under-eighteen';
}

/** The routine ends kindly. Nobody under eighteen has a profile, so what it has kept is wiped. */
export function endForChild(state: State, { facts }: Told): Turn {
  return turn(
    { ...noted(leftRoutine(state), null, facts), routine: null, place: { at: 'closed' } },
    [{ kind: 'no-stretch', because: 'child', verdict: null }],
    { kind: 'close' },
    [{ kind: 'forget-profile', askedFor: false }],
  );
}
