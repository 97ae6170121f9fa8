import { entries } from '../triage/findings.ts';
import { type Meta, NO_PLAN, type Steer, type UserAct } from './acts.ts';
import { answerCheck, askAgain, askNext, goBack, missedCheck } from './check.ts';
import { heard, tellsRedFlag } from './hear.ts';
import { noted } from './log.ts';
import { answerOffer, goodbye, invited, offeredAgain, openOffer, wantStretch } from './offer.ts';
import { describeMove, leaveRoutine, steerRoutine, welcomeBack } from './routine-place.ts';
import type { State } from './state.ts';
import type { HelpPlace, SystemAct } from './system-acts.ts';
import { type Circumstances, type Turn, turn } from './turn.ts';
import { aboutVerdict, emergency } from './verdict.ts';

/**
 * One turn of the conversation: what the person did, in the state we were in, gives the next state, what
 * is said, and what is to happen beside it. An emergency sign outranks everything; stopping comes next.
 */
export function advance(before: State, act: UserAct, around: Circumstances): Turn {
  const state = heard({ ...before, turn: before.turn + 1 }, act.told);
  if (act.kind === 'ended') return turn({ ...state, place: { at: 'closed' } }, [], { kind: 'close' });
  if (tellsRedFlag(act.told.facts)) return emergency(noted(leftRoutine(state), null, act.told.facts));
  switch (act.kind) {
    case 'stop':
    case 'home':
      return state.place.at === 'routine' ? leaveRoutine(state, around) : goodbye(state);
    case 'launch':
      return launched(state, around);
    case 'check':
      return wantCheck(state, act);
    case 'answer':
      return answered(state, act, around);
    case 'meta':
      return aboutThis(state, act, act.meta, around);
    case 'stretch':
      return state.place.at === 'routine'
        ? steerRoutine(state, act, around)
        : wantStretch(noted(state, null, act.told.facts), act.plan, around);
    case 'steer':
      return state.place.at === 'routine'
        ? steerRoutine(state, act, around)
        : steeredOutside(state, act, act.steer, around);
    case 'explain':
      return aside(state, act, [{ kind: 'explain', topic: act.topic }], around);
    case 'list-moves':
      return aside(state, act, [{ kind: 'list-moves' }], around);
    case 'describe-move':
      return describeMove(state, act, around);
    case 'off-topic':
      return aside(state, act, [{ kind: 'off-topic', subject: act.subject }], around);
    case 'help':
      return aside(state, act, [{ kind: 'help', place: helpPlace(state) }], around);
    case 'forget-me':
      return turn(
        { ...leftRoutine(state), place: { at: 'offer', offer: 'forget-me', misses: 0, plan: null } },
        [],
        {
          kind: 'offer',
          offer: 'forget-me',
          attempt: 0,
          open: [],
        },
      );
    case 'remind':
      return remind(state, act.inHours, around);
    case 'reminders':
      return turn(leftRoutine(state), [], { kind: 'close' }, [
        { kind: act.what === 'list' ? 'list-reminders' : 'cancel-reminders' },
      ]);
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

function launched(state: State, around: Circumstances): Turn {
  const firstTime = around.profile === null && around.storeWorks;
  if (around.profile?.unfinished) return welcomeBack(state, around);
  const greeted = invited(state, [{ kind: 'greet', firstTime }], 'welcome');
  return firstTime ? { ...greeted, effects: [{ kind: 'remember-visit' }] } : greeted;
}

/** "Can I run?" begins a check; asked again in one it goes on, and after a verdict it hears that verdict. */
function wantCheck(state: State, act: UserAct): Turn {
  const told = noted(leftRoutine(state), null, act.told.facts);
  const nothingNew = entries(act.told.facts).length === 0;
  if (state.place.at === 'check' && nothingNew && act.told.about === null) return askAgain(told, []);
  if (state.verdict !== null && nothingNew) {
    return invited(told, aboutVerdict(told, 'repeat'), 'after-verdict');
  }
  return askNext(
    told,
    act.told.about === 'somebody-else' ? [{ kind: 'acknowledge', what: 'for-somebody-else' }] : [],
  );
}

function answered(state: State, act: UserAct, around: Circumstances): Turn {
  switch (state.place.at) {
    case 'check':
      return answerCheck(state, act);
    case 'offer':
      return answerOffer(state, act, around);
    case 'routine':
      return steerRoutine(state, act, around);
    case 'idle':
    case 'closed':
      if (entries(act.told.facts).length > 0) return askNext(noted(state, null, act.told.facts));
      if (act.told.answer === 'no') return goodbye(state);
      if (act.told.moves.length > 0) return wantStretch(state, { ...NO_PLAN, moves: act.told.moves }, around);
      if (state.verdict !== null && act.told.answer === 'yes') {
        return aside(state, act, [{ kind: 'help', place: 'after-verdict' }], around);
      }
      // "My left cheek is killing me": said to a coach for sore glutes, that is a wish to be checked.
      if (act.told.answer === 'yes' || act.told.discomfort !== null || act.told.side !== null) return askNext(state);
      return notUnderstood(state, act, around);
  }
}

/** "Why?", "who says so?", "say that again", "go back": of the question that is open, or of the verdict. */
function aboutThis(state: State, act: UserAct, meta: Meta, around: Circumstances): Turn {
  const told = noted(state, null, act.told.facts);
  switch (state.place.at) {
    case 'check': {
      const { question } = state.place;
      switch (meta) {
        case 'why':
        case 'more':
          return askAgain(told, [{ kind: 'why-this-question', question }]);
        case 'source':
          return askAgain(told, [{ kind: 'source-of-question', question }]);
        case 'repeat':
        case 'what-would-change':
        case 'insist':
          return askAgain(told, []);
        case 'rephrase':
          return askAgain(told, [], true);
        case 'back':
          return goBack(state, act);
      }
    }
    case 'routine':
      return steerRoutine(state, act, around);
    case 'offer':
    case 'idle':
    case 'closed':
      if (state.verdict === null) return aside(told, act, [], around);
      if (meta === 'back') return goBack({ ...state, routine: null }, act);
      return aside(told, act, aboutVerdict(told, meta), around);
  }
}

/** Something is told, and the talk goes on exactly where it was. */
function aside(state: State, act: UserAct, acts: readonly SystemAct[], around: Circumstances): Turn {
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
      return invited(told, acts, state.verdict === null ? 'after-explanation' : 'after-verdict');
  }
}

/** The words that steer a routine mean something outside of one too. */
function steeredOutside(state: State, act: UserAct, steer: Steer, around: Circumstances): Turn {
  switch (steer.to) {
    case 'repeat':
      return aboutThis(state, act, 'repeat', around);
    case 'previous':
      return aboutThis(state, act, 'back', around);
    case 'start-over':
      return askNext({ ...state, log: [], verdict: null, about: 'self' });
    case 'pause':
      return aside(state, act, [{ kind: 'acknowledge', what: 'no-hurry' }], around);
    case 'ready':
    case 'resume':
      if (state.place.at === 'offer') return answerOffer(state, yes(act), around);
      if (state.place.at === 'check') return askAgain(state, []);
      return wantStretch(state, { ...NO_PLAN, carryOn: around.profile?.unfinished != null }, around);
    case 'next':
    case 'skip-move':
      // To skip a question is not to answer it: it counts as not knowing.
      if (state.place.at === 'check') return answerCheck(state, unsure(act));
      if (state.place.at === 'offer') return answerOffer(state, no(act), around);
      return wantStretch(state, NO_PLAN, around);
    case 'go-to-move':
      return wantStretch(state, { ...NO_PLAN, moves: [steer.move] }, around);
    case 'side':
      return answered(state, act, around);
    default:
      return aside(state, act, [{ kind: 'help', place: helpPlace(state) }], around);
  }
}

function notUnderstood(state: State, act: UserAct, around: Circumstances): Turn {
  switch (state.place.at) {
    case 'check':
      return missedCheck(state);
    case 'offer':
      return offeredAgain(state);
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

function deviceFailed(
  state: State,
  act: Extract<UserAct, { kind: 'device-failed' }>,
  around: Circumstances,
): Turn {
  const without: State = { ...state, failed: [...new Set([...state.failed, act.what])] };
  if (state.place.at === 'routine') return steerRoutine(without, act, around);
  return silentContinue(without);
}

function silentContinue(state: State): Turn {
  return turn(state, [], { kind: 'continue', after: '' });
}

function remind(state: State, inHours: number | null, around: Circumstances): Turn {
  const left = leftRoutine(state);
  if (!around.remindersSupported) {
    return invited(left, [{ kind: 'reminder-problem', problem: 'unsupported' }], 'anything-else');
  }
  return turn(
    { ...left, place: { at: 'offer', offer: 'set-reminder', misses: 0, plan: null, inHours: inHours ?? 48 } },
    [],
    {
      kind: 'offer',
      offer: 'set-reminder',
      attempt: 0,
      open: [],
    },
  );
}

function permitted(state: State, granted: boolean): Turn {
  if (!granted)
    return invited(state, [{ kind: 'reminder-problem', problem: 'no-permission' }], 'anything-else');
  const inHours = state.place.at === 'offer' ? (state.place.inHours ?? 48) : 48;
  return turn(
    { ...state, place: { at: 'idle', invite: 'anything-else', misses: 0 } },
    [],
    { kind: 'close' },
    [{ kind: 'create-reminder', inHours }],
  );
}

function helpPlace(state: State): HelpPlace {
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

/** Out of the routine, for good or for a question; what was done is kept where it always is, in the profile. */
function leftRoutine(state: State): State {
  return state.place.at === 'routine'
    ? { ...state, place: { at: 'idle', invite: 'anything-else', misses: 0 } }
    : state;
}

const yes = (act: UserAct): UserAct => ({ kind: 'answer', told: { ...act.told, answer: 'yes' } });
const no = (act: UserAct): UserAct => ({ kind: 'answer', told: { ...act.told, answer: 'no' } });
const unsure = (act: UserAct): UserAct => ({ kind: 'answer', told: { ...act.told, answer: 'unsure' } });
