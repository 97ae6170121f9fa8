import { entries, type Facts, type FindingId, verdictOf } from '../triage/findings.ts';
import { care } from '../triage/verdicts.ts';
import { NO_PLAN, type UserAct } from './acts.ts';
import { askNext } from './check.ts';
import { noted } from './log.ts';
import { offeredAgain, openOffer, wantStretch } from './offer.ts';
import type { Offer } from './reply.ts';
import type { State } from './state.ts';
import { after, type Circumstances, type Turn, turn } from './turn.ts';
import { emergency } from './verdict.ts';

/**
 * Dizzy, faint or stuck on the floor in the middle of a routine. First what could be an emergency is asked
 * (NHSW-DVT, AAA, MEDLINE), then how to get up is told, and nothing is led until the person says so, and then only
 * past the safety questions.
 */
export function askUnwell(state: State): Turn {
  const asked = at(state, 'unwell');
  const routine = { acts: [{ kind: 'lie-still' } as const], question: null };
  return { ...asked, reply: { ...asked.reply, routine } };
}

export function answerUnwell(state: State, act: UserAct): Turn {
  const { answer, facts } = act.told;
  const told = noted(state, null, facts);
  if (entries(facts).some(([id, level]) => !ASKED.includes(id) && care(verdictOf(id, level)) > care('rest')))
    return after([{ kind: 'check-first' }], askNext(told));
  switch (answer) {
    case 'yes':
      return emergency(noted(told, null, all('yes')));
    case 'no':
      return at(noted(told, null, all('no')), 'steady-again', [{ kind: 'get-up-slowly' }]);
    case 'unsure':
      return turn(
        noted({ ...told, place: { at: 'idle', invite: 'anything-else', misses: 0 } }, null, all('unsure')),
        [{ kind: 'get-up-slowly' }, { kind: 'no-stretch', because: 'verdict', verdict: 'doctor-today' }],
        { kind: 'invite', invite: 'anything-else' },
      );
    case null:
      return offeredAgain(told);
  }
}

/** "Say yes when you feel steady": no is not yet. */
export function answerSteady(state: State, act: UserAct, around: Circumstances): Turn {
  const known = noted(state, null, act.told.facts);
  const answer = act.kind === 'courtesy' && act.says === 'fine' ? 'yes' : act.told.answer;
  if (answer === 'yes') return wantStretch(known, { ...NO_PLAN, carryOn: true }, around);
  if (answer === null) return offeredAgain(known);
  return turn(known, [{ kind: 'acknowledge', what: 'no-hurry' }], openOffer(known));
}

/** What the question asks after, by the findings of the check. */
const ASKED: readonly FindingId[] = ['chest', 'fainting'];

function all(level: 'yes' | 'no' | 'unsure'): Facts {
  return { chest: level, fainting: level };
}

/** The routine waits behind the question, and its first gate is open again: what was asked before may be past. */
function at(
  state: State,
  offer: Extract<Offer, 'unwell' | 'steady-again'>,
  acts: Turn['reply']['acts'] = [],
): Turn {
  const gates = { ...state.gates, signs: 'open' } as const;
  const place = { at: 'offer', offer, misses: 0, plan: { ...NO_PLAN, carryOn: true } } as const;
  return turn({ ...state, gates, place }, acts, { kind: 'offer', offer, attempt: 0, open: [] });
}
