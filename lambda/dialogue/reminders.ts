import { entries } from '../triage/findings.ts';
import type { UserAct } from './acts.ts';
import { toldAfterVerdict } from './after-verdict.ts';
import { leftRoutine } from './aside.ts';
import { askNext } from './check.ts';
import type { ReminderOutcome, ReminderTime, ReminderWish, WhichReminders } from './effects.ts';
import { goodbye, invited, type OfferPlace, offeredAgain } from './offer.ts';
import { type ReminderWhen, USUAL_TIME } from './reminder-when.ts';
import { completed } from './reminders-completed.ts';
import type { Invite, Offer } from './reply.ts';
import type { State } from './state.ts';
import type { Moved, ReminderProblem, SystemAct } from './system-acts.ts';
import { type Turn, turn } from './turn.ts';

/** "Remind me in two days": first the day and hour are worked out, so that they can be said before the yes. */
export function remind(state: State, said: ReminderWhen | null): Turn {
  const when = completed(state, said ?? USUAL_TIME);
  return when === null ? asks(state, 'reminder-day') : wished(state, { kind: 'propose', when });
}

/** What is set, or proposed: told, taken off, or not to be had. */
export function aboutReminders(state: State, { what, told }: Extract<UserAct, { kind: 'reminders' }>): Turn {
  switch (what) {
    case 'list':
      return wished(state, { kind: 'list' });
    case 'cancel':
      return wished(state, { kind: 'cancel', which: whichMeant(state, told.when) });
    case 'cancel-all':
      return wished(state, { kind: 'cancel', which: { kind: 'all' } });
    case 'when':
      return state.place.at === 'offer' && state.place.reminder !== undefined
        ? proposed(state, state.place.reminder)
        : wished(state, { kind: 'list' });
    case 'move':
      return goesOn(state, [{ kind: 'reminder-problem', problem: 'not-moved' }]);
    case 'cancel-it':
    case 'which-time':
    case 'set':
    case 'agree':
      // What they are about, `atReminder` has made of them.
      return goesOn(state, []);
  }
}

function whichMeant(state: State, when: ReminderWhen | undefined): WhichReminders {
  if (when !== undefined) return { kind: 'of', when };
  return isProposing(state) ? { kind: 'ask' } : { kind: 'only' };
}

/** Another reminder is in question, so that "cancel my reminders" may be of that one. */
function isProposing({ place }: State): boolean {
  return place.at === 'offer' && (place.offer === 'set-reminder' || place.offer === 'reminder-day');
}

/** Who would rather not stretch after a `rest` is asked once whether to be reminded; after that it is goodbye. */
export function restOrGoodbye(state: State): Turn {
  return state.verdict === 'rest' ? asks(state, 'remind-after-rest') : goodbye(state);
}

/** What an answer does at a question about a reminder. */
export function answerReminder(state: State, place: OfferPlace, act: UserAct): Turn {
  const { answer, facts } = act.told;
  if (place.offer === 'remind-after-rest') {
    if (entries(facts).length > 0) return toldAfterVerdict(state, act);
    if (answer === 'yes') return remind(state, null);
    return answer === null ? offeredAgain(state) : goodbye(state);
  }
  if (answer === null) return offeredAgain(state);
  if (answer !== 'yes') return goesOn(state, []);
  if (place.offer === 'cancel-reminders') return wished(state, { kind: 'cancel', which: { kind: 'all' } });
  return place.reminder === undefined
    ? offeredAgain(state)
    : wished(state, { kind: 'create', at: place.reminder });
}

/** Alexa has asked for the permission; with it the reminder that was agreed on is set after all. */
export function permitted(state: State, granted: boolean): Turn {
  const agreed = state.place.at === 'offer' ? state.place.reminder : undefined;
  if (!granted) return withCard(state, 'not-allowed-to-set');
  return agreed === undefined ? remind(state, null) : wished(state, { kind: 'create', at: agreed });
}

/** What is said once the Reminders API has answered. */
export function afterReminder(state: State, wish: ReminderWish, outcome: ReminderOutcome): Turn {
  switch (outcome.kind) {
    case 'proposed':
      return proposed(state, outcome.at, outcome.moved);
    case 'created': {
      const set = { kind: 'reminder-set', at: outcome.at.spoken } as const;
      return isChecking(state)
        ? goesOn(state, [set])
        : turn({ ...state, place: { at: 'closed' } }, [set], { kind: 'close' });
    }
    case 'listed':
      return goesOn(state, [{ kind: 'reminders', at: outcome.at }], 'after-reminders');
    case 'cancelled':
      return goesOn(state, [{ kind: 'reminders-cancelled', count: outcome.count, at: outcome.at }]);
    case 'which': {
      const asked = asks(state, 'cancel-reminders');
      const told = outcome.at.length === 0 ? [] : [{ kind: 'reminders', at: outcome.at } as const];
      return { ...asked, reply: { ...asked.reply, acts: told } };
    }
    case 'none-of-them':
      return isProposing(state)
        ? goesOn(state, [])
        : goesOn(state, [{ kind: 'none-of-the-reminders', at: outcome.at }], 'after-reminders');
    case 'problem':
      // Said of the one that is only proposed, "cancel it all" is a no to that.
      if (wish.kind === 'cancel' && isProposing(state) && NONE_SET.includes(outcome.problem))
        return goesOn(state, []);
      switch (outcome.problem) {
        case 'not-allowed-to-set':
          return wish.kind === 'create' && !state.permissionAsked
            ? askPermission(state, wish.at)
            : withCard(state, outcome.problem);
        case 'not-allowed-to-look':
          return withCard(state, outcome.problem);
        default:
          return goesOn(state, [{ kind: 'reminder-problem', problem: outcome.problem }]);
      }
  }
}

const NONE_SET: readonly ReminderProblem[] = ['none-to-cancel', 'not-allowed-to-look', 'unsupported'];

/** The day and the hour, and whether to set it. */
function proposed(state: State, at: ReminderTime, moved: Moved | null = null): Turn {
  const asked = asks(state, 'set-reminder', at);
  const acts = [{ kind: 'reminder-proposed', at: at.spoken, moved } as const];
  return { ...asked, reply: { ...asked.reply, acts } };
}

/** A check that was begun goes on where it was; else whatever the person likes comes next. */
function goesOn(state: State, acts: readonly SystemAct[], invite: Invite = 'anything-else'): Turn {
  return isChecking(state) ? askNext(state, acts) : invited(state, acts, invite);
}

/** In the middle of the check, or at a question about a reminder that was asked for there. */
function isChecking({ place }: State): boolean {
  return place.at === 'check' || (place.at === 'offer' && place.checking === true);
}

/** Nothing is said by us: Alexa asks, and the answer comes back as a request of its own. */
function askPermission(state: State, agreed: ReminderTime): Turn {
  const { state: asking } = asks({ ...state, permissionAsked: true }, 'set-reminder', agreed);
  return turn(asking, [], { kind: 'continue', after: 'permission' }, [{ kind: 'ask-reminder-permission' }]);
}

/** Without the permission there is still the Alexa app, where a card asks for it. */
function withCard(state: State, problem: 'not-allowed-to-set' | 'not-allowed-to-look'): Turn {
  const told = goesOn(state, [{ kind: 'reminder-problem', problem }]);
  return { ...told, effects: [{ kind: 'show-permission-card' }] };
}

function asks(state: State, offer: Offer, reminder?: ReminderTime): Turn {
  const place = {
    at: 'offer',
    offer,
    misses: 0,
    plan: null,
    ...(reminder && { reminder }),
    ...(isChecking(state) && { checking: true as const }),
  } as const;
  return turn({ ...leftRoutine(state), place }, [], { kind: 'offer', offer, attempt: 0, open: [] });
}

function wished(state: State, wish: ReminderWish): Turn {
  return turn(leftRoutine(state), [], { kind: 'close' }, [{ kind: 'reminders', wish }]);
}
