import type { MoveId } from '../routine/vocabulary.ts';
import { NEW_PROFILE } from '../store/profile.ts';
import { entries, verdictOf } from '../triage/findings.ts';
import { care } from '../triage/verdicts.ts';
import { NO_PLAN, type PlanWish, type Steer, type UserAct } from './acts.ts';
import { aside } from './aside.ts';
import { askNext } from './check.ts';
import { descriptionOf } from './describe.ts';
import { conditionsOf, refusalOf } from './gates.ts';
import { noted } from './log.ts';
import { advanceRoutine } from './routine.ts';
import type { RoutineTurn } from './routine-turn.ts';
import type { State } from './state.ts';
import type { SystemAct } from './system-acts.ts';
import { NOTHING_TOLD } from './told.ts';
import type { Circumstances, Turn } from './turn.ts';
import { askUnwell } from './unwell.ts';

/**
 * The routine has a state machine of its own; this is where the rest of the conversation meets it. What hurt in a
 * routine of this session stays out of the next one.
 */
export function startRoutine(state: State, plan: PlanWish, around: Circumstances): Turn {
  const hurt = state.routine?.hurt ?? [];
  return inRoutine(
    { ...state, routine: null },
    { kind: 'stretch', plan, told: NOTHING_TOLD },
    around,
    [],
    hurt,
  );
}

/** Goes on where an unfinished routine, of this session or an earlier one, was left. */
export function carryOn(state: State, plan: PlanWish, around: Circumstances): Turn {
  return inRoutine(state, { kind: 'stretch', plan: { ...plan, carryOn: true }, told: NOTHING_TOLD }, around);
}

/** What can be said or changed of a routine that is not led yet; null where that makes no sense. */
export function aheadOfRoutine(
  state: State,
  steer: Steer,
  around: Circumstances,
): Pick<RoutineTurn, 'acts' | 'effects'> | null {
  const told = ask({ ...state, routine: null }, { kind: 'steer', steer, told: NOTHING_TOLD }, around);
  return told.acts.some(({ kind }) => kind === 'not-understood') ? null : told;
}

/** "Welcome back": where the last routine was left, and whether to go on there. */
export function welcomeBack(state: State, around: Circumstances): Turn {
  const played = ask(state, { kind: 'launch', told: NOTHING_TOLD }, around);
  return {
    state: { ...state, place: { at: 'offer', offer: 'carry-on', misses: 0, plan: null } },
    reply: {
      acts: [],
      routine: { acts: played.acts, question: null },
      ending: { kind: 'offer', offer: 'carry-on', attempt: 0, open: [] },
    },
    effects: [],
  };
}

/**
 * One turn within the routine. A finding that is not an emergency but more than soreness stops the move
 * and leads into the check; `first` is told before the routine goes on.
 */
export function steerRoutine(
  state: State,
  act: UserAct,
  around: Circumstances,
  first: readonly SystemAct[] = [],
): Turn {
  const told = noted(state, null, act.told.facts);
  return inRoutine(told, act, around, first);
}

/**
 * "How do I do the I T band stretch?", "which leg goes over which?": told, not led; in a routine, of the side in
 * hand. Steps that are told are followed too, so nobody hears them who would not be led.
 */
export function describeMove(state: State, act: UserAct, around: Circumstances): Turn {
  if (state.place.at === 'routine') return steerRoutine(state, act, around);
  const told = noted(state, null, act.told.facts);
  const { missing, routine } = told;
  const known = { conditions: conditionsOf(told), missing, hurt: routine?.hurt ?? [] };
  const described = descriptionOf(act, known, null);
  if (described === null) return aside(state, act, [{ kind: 'list-moves' }], around);
  const refusal = refusalOf(told);
  if (refusal !== null) return aside(state, act, [refusal], around);
  const next = aside(state, act, [], around);
  return { ...next, reply: { ...next.reply, routine: { acts: [described], question: null } } };
}

const PAUSE: UserAct = { kind: 'steer', steer: { to: 'pause' }, told: NOTHING_TOLD };

/** Stop in the middle: what was done is kept, and the session ends at once. */
export function leaveRoutine(state: State, around: Circumstances): Turn {
  const left = inRoutine(state, { kind: 'stop', told: NOTHING_TOLD }, around);
  return { ...left, state: { ...left.state, place: { at: 'closed' } } };
}

/**
 * A turn that leads out of the routine without having asked it anything leaves it where the person spoke up:
 * what was sent is not what was heard, and later nobody could tell the two apart.
 */
export function settledOnLeaving(before: State, next: Turn, around: Circumstances): Turn {
  const { routine } = next.state;
  const left = before.place.at === 'routine' && next.state.place.at !== 'routine';
  if (!left || routine === null || routine !== before.routine) return next;
  const waiting = ask(before, PAUSE, around);
  return {
    ...next,
    state: { ...next.state, routine: waiting.routine },
    effects: [...waiting.effects, ...next.effects],
  };
}

function inRoutine(
  state: State,
  act: UserAct,
  around: Circumstances,
  first: readonly SystemAct[] = [],
  hurt: readonly MoveId[] = [],
): Turn {
  const played = ask(state, act, around, hurt);
  const next: State = { ...state, routine: played.routine };
  const reply = {
    acts: first,
    routine: { acts: played.acts, question: played.question },
    ending: played.ending,
  };
  switch (played.ending.kind) {
    case 'close':
      return { state: { ...next, place: { at: 'closed' } }, reply, effects: played.effects };
    case 'offer':
      if (played.ending.offer === 'unwell') {
        const asked = askUnwell(next);
        return { ...asked, reply: { ...asked.reply, acts: first }, effects: played.effects };
      }
      if (played.ending.offer === 'gate-signs') {
        // A sign that was named is not asked for again: the check takes over.
        if (namesSign(act)) {
          const checked = askNext(left(next), [{ kind: 'come-out-first' }]);
          return { ...checked, effects: [...played.effects, ...checked.effects] };
        }
        // A warning sign in the middle of a move: the safety questions come before anything else.
        const gates = { ...next.gates, signs: 'open' } as const;
        const place = {
          at: 'offer',
          offer: 'gate-signs',
          misses: 0,
          plan: { ...NO_PLAN, carryOn: true },
        } as const;
        return { state: { ...next, gates, place }, reply, effects: played.effects };
      }
      return { state: { ...next, place: { at: 'routine' } }, reply, effects: played.effects };
    case 'ask':
    case 'invite':
    case 'continue':
      return {
        state: {
          ...next,
          place:
            played.routine === null ? { at: 'idle', invite: 'anything-else', misses: 0 } : { at: 'routine' },
        },
        reply,
        effects: played.effects,
      };
  }
}

function namesSign({ told: { facts } }: UserAct): boolean {
  return entries(facts).some(([id, level]) => id !== 'soreness' && care(verdictOf(id, level)) > care('rest'));
}

/** Out of the routine, which stays as it is to be carried on with. */
function left(state: State): State {
  return { ...state, place: { at: 'idle', invite: 'anything-else', misses: 0 } };
}

function ask(state: State, act: UserAct, around: Circumstances, hurt: readonly MoveId[] = []): RoutineTurn {
  return advanceRoutine({
    routine: state.routine,
    act,
    now: new Date(around.now).toISOString(),
    heard: around.heardUpTo,
    chains: around.screen && !state.failed.includes('apl'),
    words: around.words,
    profile: around.profile ?? NEW_PROFILE,
    session: {
      conditions: conditionsOf(state),
      missing: state.missing,
      atHand: state.atHand,
      soreSide: state.side === 'both' ? null : state.side,
      hurt,
    },
  });
}
