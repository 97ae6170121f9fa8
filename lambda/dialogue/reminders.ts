import { entries, type FindingId } from '../triage/findings.ts';
import type { UserAct } from './acts.ts';
import { toldAfterVerdict } from './after-verdict.ts';
import { leftRoutine } from './aside.ts';
import type { ReminderOutcome, ReminderTime, ReminderWish } from './effects.ts';
import { goodbye, invited, type OfferPlace, offeredAgain } from './offer.ts';
import {
  DAY_MINUTES,
  type ReminderClock,
  type ReminderDay,
  type ReminderWhen,
  type TimeSaid,
  USUAL_DAYS,
  USUAL_TIME,
} from './reminder-when.ts';
import type { Offer } from './reply.ts';
import type { State } from './state.ts';
import type { SpokenTime } from './system-acts.ts';
import { type Turn, turn } from './turn.ts';

/** "Remind me in two days": first the day and hour are worked out, so that they can be said before the yes. */
export function remind(state: State, said: ReminderWhen | null): Turn {
  const when = completed(state, said ?? USUAL_TIME);
  return when === null ? asks(state, 'reminder-day') : wished(state, { kind: 'propose', when });
}

export function listOrCancel(state: State, what: 'list' | 'cancel'): Turn {
  return wished(state, { kind: what });
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
  if (answer !== 'yes') return invited(state, [], 'anything-else');
  return place.reminder === undefined
    ? offeredAgain(state)
    : wished(state, { kind: 'create', at: place.reminder });
}

/**
 * At a question about a reminder "Friday" is the day of it, and no news of when it began; "make it half six" and
 * "no, the evening" want another time. Each is proposed and asked for anew, since every reminder needs its own yes.
 */
export function atReminder({ place }: State, act: UserAct): UserAct {
  if (place.at !== 'offer' || !ABOUT_REMINDERS.includes(place.offer)) return act;
  switch (act.kind) {
    case 'answer':
    case 'not-understood':
      return namesTime(act) ? { kind: 'remind', told: { ...act.told, answer: null, facts: {} } } : act;
    case 'stretch':
      // "In an hour" sounds like time to spare.
      return act.plan.minutes !== null && act.plan.moves.length === 0 && namesTime(act)
        ? { kind: 'remind', told: act.told }
        : act;
    case 'reminders':
      return act.what === 'cancel' ? { kind: 'answer', told: { ...act.told, answer: 'no' } } : act;
    default:
      return act;
  }
}

const ABOUT_REMINDERS: readonly Offer[] = ['set-reminder', 'reminder-day', 'remind-after-rest'];

/** What a day that was said alone tells the check. */
const OF_TIME: readonly FindingId[] = ['last-session', 'duration'];

function namesTime({ told }: UserAct): boolean {
  return (
    told.when !== undefined &&
    told.when.kind !== 'unclear' &&
    entries(told.facts).every(([id]) => OF_TIME.includes(id))
  );
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
    case 'proposed': {
      const asked = asks(state, 'set-reminder', outcome.at);
      const { at, moved } = outcome;
      const acts = [{ kind: 'reminder-proposed', at: at.spoken, moved } as const];
      return { ...asked, reply: { ...asked.reply, acts } };
    }
    case 'created':
      return turn({ ...state, place: { at: 'closed' } }, [{ kind: 'reminder-set', at: outcome.at.spoken }], {
        kind: 'close',
      });
    case 'listed':
      return invited(state, [{ kind: 'reminders', at: outcome.at }], 'anything-else');
    case 'cancelled':
      return invited(state, [{ kind: 'reminders-cancelled', count: outcome.count }], 'anything-else');
    case 'problem':
      switch (outcome.problem) {
        case 'not-allowed-to-set':
          return wish.kind === 'create' && !state.permissionAsked
            ? askPermission(state, wish.at)
            : withCard(state, outcome.problem);
        case 'not-allowed-to-look':
          return withCard(state, outcome.problem);
        default:
          return invited(state, [{ kind: 'reminder-problem', problem: outcome.problem }], 'anything-else');
      }
  }
}

/** Nothing is said by us: Alexa asks, and the answer comes back as a request of its own. */
function askPermission(state: State, agreed: ReminderTime): Turn {
  const place = { at: 'offer', offer: 'set-reminder', misses: 0, plan: null, reminder: agreed } as const;
  return turn({ ...state, permissionAsked: true, place }, [], { kind: 'continue', after: 'permission' }, [
    { kind: 'ask-reminder-permission' },
  ]);
}

/** Without the permission there is still the Alexa app, where a card asks for it. */
function withCard(state: State, problem: 'not-allowed-to-set' | 'not-allowed-to-look'): Turn {
  const told = invited(state, [{ kind: 'reminder-problem', problem }], 'anything-else');
  return { ...told, effects: [{ kind: 'show-permission-card' }] };
}

/**
 * What was not said anew stays as it was proposed: "make it Friday" keeps the hour, "the evening" the day, and "an
 * hour later" counts from there. Null where it has to be asked for.
 */
function completed({ place }: State, said: ReminderWhen): TimeSaid | null {
  const proposed = place.at === 'offer' ? place.reminder?.spoken : undefined;
  switch (said.kind) {
    case 'after':
      return said;
    case 'on':
      if (proposed !== undefined)
        return { ...said, day: said.day ?? dayOf(proposed), time: said.time ?? timeOf(proposed) };
      // "Yes, at six", to "in two days?"
      return place.at === 'offer' && place.offer === 'remind-after-rest'
        ? { ...said, day: said.day ?? { kind: 'ahead', days: USUAL_DAYS } }
        : said;
    case 'shift':
      if (proposed !== undefined) return shifted(proposed, said.minutes);
      return said.minutes > 0 ? { kind: 'after', minutes: said.minutes } : null;
    case 'number':
      return USUAL_TIME;
    case 'unclear':
    case 'several':
    case 'nth':
      return null;
  }
}

function shifted(proposed: SpokenTime, by: number): TimeSaid | null {
  const minutes = proposed.hour * 60 + proposed.minute + by;
  const days = proposed.daysAhead + Math.floor(minutes / DAY_MINUTES);
  return days < 0 ? null : { kind: 'on', day: { kind: 'ahead', days }, time: clock(minutes) };
}

function dayOf({ daysAhead }: SpokenTime): ReminderDay {
  return { kind: 'ahead', days: daysAhead };
}

function timeOf({ hour, minute }: SpokenTime): ReminderClock {
  return clock(hour * 60 + minute);
}

/** As it is on the wall; minutes may run into another day. */
function clock(all: number): ReminderClock {
  const minutes = ((all % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  return { kind: 'clock', minutes, half: minutes < 12 * 60 ? 'morning' : 'later' };
}

function asks(state: State, offer: Offer, reminder?: ReminderTime): Turn {
  return turn(
    {
      ...leftRoutine(state),
      place: { at: 'offer', offer, misses: 0, plan: null, ...(reminder && { reminder }) },
    },
    [],
    { kind: 'offer', offer, attempt: 0, open: [] },
  );
}

function wished(state: State, wish: ReminderWish): Turn {
  return turn(leftRoutine(state), [], { kind: 'close' }, [{ kind: 'reminders', wish }]);
}
