import { entries, type FindingId } from '../triage/findings.ts';
import type { UserAct } from './acts.ts';
import type { ReminderWhen } from './reminder-when.ts';
import type { Offer } from './reply.ts';
import type { Place, State } from './state.ts';

/**
 * At a question about a reminder "Friday" is the day of it, and no news of when it began; "eight" is a time and no
 * soreness; "make it half six" and "no, the evening" want another time. Each is proposed and asked for anew, since
 * every reminder needs its own yes.
 */
export function atReminder({ place }: State, act: UserAct): UserAct {
  if (act.kind === 'reminders') return aboutReminders(place, act);
  if (place.at !== 'offer' || !ABOUT_REMINDERS.includes(place.offer)) return act;
  if (place.reminder !== undefined && asksAgain(act))
    return { kind: 'reminders', what: 'when', told: act.told };
  // It says nothing of what is proposed, which is not set on such a word, but told again.
  if (act.kind === 'remind' && act.told.when === undefined && place.reminder !== undefined)
    return { kind: 'reminders', what: 'when', told: act.told };
  const when = timeMeant(act, place.offer);
  if (when === null) return act;
  const { corrects: _, ...said } = act.told;
  const told = { ...said, when, answer: null, facts: {} };
  return place.offer === 'cancel-reminders'
    ? { kind: 'reminders', what: 'cancel', told }
    : { kind: 'remind', told };
}

const ABOUT_REMINDERS: readonly Offer[] = [
  'set-reminder',
  'reminder-day',
  'remind-after-rest',
  'cancel-reminders',
];

/** What is said of "it", "that" and "them" depends on what was just spoken of. */
function aboutReminders(place: Place, act: Extract<UserAct, { kind: 'reminders' }>): UserAct {
  const { told } = act;
  const offer = place.at === 'offer' && ABOUT_REMINDERS.includes(place.offer) ? place.offer : null;
  const justRead = place.at === 'idle' && place.invite === 'after-reminders';
  switch (act.what) {
    case 'list':
    case 'cancel-all':
    case 'when':
      return act;
    case 'cancel':
      // "Don't remind me", to "shall I remind you in two days?"
      return offer === 'remind-after-rest' && told.when === undefined ? no(told) : act;
    case 'cancel-it':
      if (justRead) return { ...act, what: 'cancel' };
      if (offer === null) return { kind: 'stop', told };
      return offer === 'cancel-reminders' ? { kind: 'not-understood', told } : no(told);
    case 'which-time':
      if (justRead || offer === 'set-reminder') return { ...act, what: 'when' };
      return { kind: 'not-understood', told };
    case 'move':
      return offer === 'set-reminder' ? { kind: 'remind', told } : act;
    case 'set':
      return offer !== null && offersOne(offer) ? yes(told) : { kind: 'remind', told };
    case 'agree':
      return offer !== null && offersOne(offer) ? yes(told) : { kind: 'courtesy', says: 'thanks', told };
  }
}

function offersOne(offer: Offer): boolean {
  return offer === 'set-reminder' || offer === 'remind-after-rest';
}

const yes = (told: UserAct['told']): UserAct => ({ kind: 'answer', told: { ...told, answer: 'yes' } });

const no = (told: UserAct['told']): UserAct => ({ kind: 'answer', told: { ...told, answer: 'no' } });

/** "Say that again", "pardon?": day and hour are what was not heard. */
function asksAgain(act: UserAct): boolean {
  if (act.kind === 'steer') return act.steer.to === 'repeat';
  return act.kind === 'meta' && (act.meta === 'repeat' || act.meta === 'rephrase');
}

/** What a day or an hour that was said alone tells the check. */
const OF_TIME: readonly FindingId[] = ['last-session', 'duration', 'soreness'];

/** The day or time that was named, where nothing else is meant by it; null where none was. */
function timeMeant(act: UserAct, offer: Offer): ReminderWhen | null {
  const { when, facts } = act.told;
  // "The first one", which is a stretch elsewhere.
  if (when?.kind === 'nth') return offer === 'cancel-reminders' ? when : null;
  if (when === undefined || !saysOnly(act) || !entries(facts).every(([id]) => OF_TIME.includes(id)))
    return null;
  switch (when.kind) {
    case 'after':
    case 'on':
    case 'shift':
    case 'several':
    case 'another':
      return when;
    case 'number':
      return { kind: 'on', day: null, time: when.time };
    case 'unclear':
      // Where a day is asked for anyway it counts as not understood.
      return offer === 'set-reminder' && act.told.answer === null ? when : null;
  }
}

/** Acts that a length or a number is taken for, where nobody asks for a time. */
function saysOnly(act: UserAct): boolean {
  switch (act.kind) {
    case 'answer':
    case 'not-understood':
      return true;
    case 'stretch':
      // "In an hour" sounds like time to spare.
      return act.plan.minutes !== null && act.plan.moves.length === 0;
    case 'steer':
      return ['hold', 'longer', 'shorter'].includes(act.steer.to);
    case 'meta':
      // "Change it to seven" changes the time, and no answer.
      return act.meta === 'back';
    default:
      return false;
  }
}
