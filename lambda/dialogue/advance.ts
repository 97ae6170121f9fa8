import { MOVES } from '../routine/vocabulary.ts';
import { assess } from '../triage/assess.ts';
import { entries, worseOf } from '../triage/findings.ts';
import { care } from '../triage/verdicts.ts';
import type { Courtesy, OffTopic, Topic, UserAct } from './acts.ts';
import { answered } from './answered.ts';
import { aside, helpPlace, leftRoutine, notUnderstood, silentContinue } from './aside.ts';
import { askAgain, askNext } from './check.ts';
import { withDisclaimer } from './disclaimer.ts';
import { askToForget } from './forgetting.ts';
import { isAskedForTheRest, ruledOut } from './gates.ts';
import { greeted, greeting } from './greeting.ts';
import { heard, inPassing, tellsRedFlag } from './hear.ts';
import { lengthMeant } from './length-meant.ts';
import { noted, reopenedBy, withdrawn } from './log.ts';
import { aboutThis } from './meta.ts';
import { answerOffer, goodbye, wishStretch } from './offer.ts';
import { aboutReminders, permitted, remind } from './reminders.ts';
import { atReminder } from './reminders-at.ts';
import { describeMove, leaveRoutine, settledOnLeaving, steerRoutine, welcomeBack } from './routine-place.ts';
import { atSoreSide } from './sore-side.ts';
import type { State } from './state.ts';
import { steeredOutside } from './steer-outside.ts';
import type { SystemAct } from './system-acts.ts';
import { endForChild, isTooYoung } from './too-young.ts';
import { type Circumstances, type Turn, turn } from './turn.ts';
import { emergency, mayStretchAfter } from './verdict.ts';
import { wantCheck } from './want-check.ts';

/**
 * One turn of the conversation: what the person did, in the state we were in, gives the next state, what
 * is said, and what is to happen beside it. An emergency sign outranks everything; stopping comes next.
 */
export function advance(before: State, said: UserAct, around: Circumstances): Turn {
  const next = settledOnLeaving(before, answeredTo(before, said, around), around);
  return withDisclaimer(withAtHand(next, said, around), around);
}

/** A thing that is there after all is no longer remembered as missing, wherever that was said. */
function withAtHand(next: Turn, { told }: UserAct, { profile, now }: Circumstances): Turn {
  const known = profile?.preferences.equipment ?? {};
  const found = (told.atHand ?? []).filter((thing) => known[thing] === false);
  if (found.length === 0) return next;
  const equipment = Object.fromEntries(found.map((thing) => [thing, true]));
  const kept = {
    kind: 'save-preferences',
    preferences: { equipment },
    now: new Date(now).toISOString(),
  } as const;
  return { ...next, effects: [...next.effects, kept] };
}

/** "My wife has cancer", where the check is hers, is told of whom it is about. */
function ofThem({ about }: State, act: UserAct): UserAct {
  const { theirs } = act.told;
  if (about !== 'somebody-else' || theirs === undefined) return act;
  const told = { ...act.told, facts: worseOf(act.told.facts, theirs) };
  return act.kind === 'courtesy' || act.kind === 'not-understood'
    ? { kind: 'answer', told }
    : { ...act, told };
}

function answeredTo(before: State, heardAs: UserAct, around: Circumstances): Turn {
  const said = ofThem(before, heardAs);
  const meant = atReminder(before, atSoreSide(before, lengthMeant(before, said)));
  const act: UserAct = { ...meant, told: { ...meant.told, facts: inPassing(before, meant.told) } };
  const state = withdrawn(heard({ ...before, turn: before.turn + 1, topic: null }, act.told), act.told);
  if (act.kind === 'ended') return turn({ ...state, place: { at: 'closed' } }, [], { kind: 'close' });
  if (tellsRedFlag(act.told.facts)) return emergency(noted(leftRoutine(state), null, act.told.facts));
  // Who fell and cannot get up needs the number first, and not to be asked how old that person is.
  if (act.told.about === 'somebody-else' && assess(act.told.facts).verdict === 'emergency')
    return emergency(noted({ ...leftRoutine(state), log: [] }, null, act.told.facts));
  if (isTooYoung(state, act.told)) return endForChild(state, act.told);
  const reopened = reopenedBy(state, act.told);
  if (reopened !== null) return askNext(reopened, [{ kind: 'acknowledge', what: 'noted' }]);
  switch (act.kind) {
    case 'emergency-help':
      return urgentHelp(noted(leftRoutine(state), null, act.told.facts), act.what);
    case 'stop':
    case 'home':
      return state.place.at === 'routine' ? leaveRoutine(state, around) : goodbye(state);
    case 'that-is-all':
      return nothingElse(state, act, around);
    case 'launch':
      return launched(state, around);
    case 'check':
      return wantCheck(state, act, before);
    case 'answer':
      return answered(state, act, around);
    case 'meta':
      return aboutThis({ ...state, topic: before.topic }, act, act.meta, around);
    case 'stretch':
      return state.place.at === 'routine'
        ? steerRoutine(state, act, around)
        : wishStretch(noted(state, null, act.told.facts), act.plan, around);
    case 'steer':
      return state.place.at === 'routine'
        ? steerRoutine(state, act, around)
        : steeredOutside(state, act, act.steer, around);
    case 'courtesy':
      return courtesy(state, act, act.says, around);
    case 'explain':
      return state.place.at === 'routine' &&
        act.topic === 'what-else-can-i-do' &&
        act.told.activity === undefined
        ? steerRoutine(state, { ...act, kind: 'steer', steer: { to: 'skip-move', move: null } }, around)
        : aside({ ...state, topic: act.topic }, act, [explained(state, act, act.topic)], around);
    case 'list-moves':
      return listMoves(state, act, around);
    case 'describe-move':
      return describeMove(state, act, around);
    case 'off-topic':
      return offTopic(state, act, act.subject, around);
    case 'help':
      return state.place.at === 'routine'
        ? steerRoutine(state, act, around)
        : aside(state, act, [{ kind: 'help', place: helpPlace(state) }], around);
    case 'forget-me':
      return askToForget(state);
    case 'remind':
      return remind(state, act.told.when ?? null);
    case 'reminders':
      return aboutReminders(state, act);
    case 'permission':
      return permitted(state, act.granted);
    case 'not-understood':
      return notUnderstood(state, act, around);
    case 'passages-done':
      return state.place.at === 'routine' ? steerRoutine(state, act, around) : silentContinue(state);
    case 'device-failed':
      return deviceFailed(state, act, around);
  }
}

/**
 * An activity that is named is answered for once there is a verdict, unless that sends the runner to be seen: then
 * what else one may do is not ours to say of each.
 */
function explained(state: State, { told }: UserAct, topic: Topic): SystemAct {
  const { activity } = told;
  const mayMove =
    state.verdict !== null && mayStretchAfter(state.strictest) && care(state.verdict) <= care('rest');
  return topic === 'what-else-can-i-do' && activity !== undefined && mayMove
    ? { kind: 'instead-of-a-run', activity }
    : { kind: 'explain', topic };
}

/** "Thanks" ends a talk with nothing open, and "fine" answers what is; a routine has answers of its own. */
function courtesy(state: State, act: UserAct, says: Courtesy, around: Circumstances): Turn {
  if (says === 'sad') return aside(state, act, [{ kind: 'acknowledge', what: 'sorry' }], around);
  if (says === 'hope') return aside(state, act, [{ kind: 'acknowledge', what: 'hope' }], around);
  if (state.place.at === 'routine') return steerRoutine(state, act, around);
  const isOpen = state.place.at === 'check' || state.place.at === 'offer';
  if (says === 'thanks') return isOpen ? aside(state, act, [], around) : goodbye(state);
  // "Fine" is neither a yes nor a no to "would you like to?"; it is one to "are you steady again?".
  const answers = state.place.at !== 'offer' || state.place.offer === 'steady-again' || answersSomething(act);
  return answers ? answered(state, act, around) : notUnderstood(state, act, around);
}

function answersSomething({ told }: UserAct): boolean {
  return told.answer !== null || entries(told.facts).length > 0;
}

/** Not ours, but for a part of the body that a move can go easy on: then the routine itself has an answer. */
function offTopic(state: State, act: UserAct, subject: OffTopic, around: Circumstances): Turn {
  if (state.place.at === 'routine' && act.told.conditions.length > 0) return steerRoutine(state, act, around);
  return aside(state, act, [{ kind: 'off-topic', subject }], around);
}

/** The session ends with what to do now; whatever else was open can wait. */
function urgentHelp(state: State, what: 'body' | 'life' | 'call'): Turn {
  const closed: State = { ...state, place: { at: 'closed' } };
  switch (what) {
    case 'body':
      return emergency(state);
    case 'life':
      return turn(closed, [{ kind: 'not-alone' }], { kind: 'close' });
    case 'call':
      return turn({ ...closed, strictest: 'emergency' }, [{ kind: 'call-for-help' }], { kind: 'close' });
  }
}

/** All five, and which of them are not for this body and this room, as far as was told; none, if none is. */
function listMoves(state: State, act: UserAct, around: Circumstances): Turn {
  if (state.place.at === 'routine') return aside(state, act, [{ kind: 'list-moves' }], around);
  const leftOut = ruledOut(state);
  if (leftOut.length === 0) return aside(state, act, [{ kind: 'list-moves' }], around);
  const none = leftOut.length === MOVES.length;
  const next = aside(state, act, none ? [] : [{ kind: 'list-moves' }], around);
  const told = { kind: none ? 'nothing-to-do' : 'ruled-out', leftOut } as const;
  return { ...next, reply: { ...next.reply, routine: { acts: [told], question: null } } };
}

function nothingElse(state: State, act: UserAct, around: Circumstances): Turn {
  if (state.place.at === 'routine') return leaveRoutine(state, around);
  // With a question of the check open it says that there is no more to tell, not that one wants to go.
  if (state.place.at === 'check') return askAgain(state, []);
  return isAskedForTheRest(state) ? answerOffer(state, saysNo(act), around) : goodbye(state);
}

const saysNo = ({ told }: UserAct): UserAct => ({ kind: 'answer', told: { ...told, answer: 'no' } });

function launched(state: State, around: Circumstances): Turn {
  // Whoever cannot be looked up is greeted as a newcomer: better the disclaimer twice than never.
  const firstTime = around.profile === null;
  if (!around.profile?.unfinished) return greeted(state, greeting(firstTime));
  const back = welcomeBack(state, around);
  return { ...back, effects: [...back.effects, { kind: 'remember-visit' }] };
}

function deviceFailed(
  state: State,
  act: Extract<UserAct, { kind: 'device-failed' }>,
  around: Circumstances,
): Turn {
  const without: State = { ...state, failed: [...new Set([...state.failed, act.what])] };
  if (state.place.at === 'routine') return steerRoutine(without, act, around);
  return silentContinue(without);
}
