import { leftRoutine } from './aside.ts';
import type { ReminderOutcome, ReminderTime, ReminderWish } from './effects.ts';
import { invited } from './offer.ts';
import type { State } from './state.ts';
import { type Turn, turn } from './turn.ts';

/** How long after a rest a look back makes sense, where the person names no time (S24, S25: the longer end). */
const USUAL_HOURS = 48;

/** "Remind me in two days": first the day and hour are worked out, so that they can be said before the yes. */
export function remind(state: State, inHours: number | null): Turn {
  return wished(state, { kind: 'propose', inHours: inHours ?? USUAL_HOURS });
}

export function listOrCancel(state: State, what: 'list' | 'cancel'): Turn {
  return wished(state, { kind: what });
}

/** Alexa has asked for the permission; with it the reminder that was agreed on is set after all. */
export function permitted(state: State, granted: boolean): Turn {
  const agreed = state.place.at === 'offer' ? state.place.reminder : undefined;
  if (!granted)
    return invited(state, [{ kind: 'reminder-problem', problem: 'no-permission' }], 'anything-else');
  return agreed === undefined ? remind(state, null) : wished(state, { kind: 'create', at: agreed });
}

/** What is said once the Reminders API has answered. */
export function afterReminder(state: State, wish: ReminderWish, outcome: ReminderOutcome): Turn {
  switch (outcome.kind) {
    case 'proposed':
      return turn(
        {
          ...state,
          place: { at: 'offer', offer: 'set-reminder', misses: 0, plan: null, reminder: outcome.at },
        },
        [{ kind: 'reminder-proposed', at: outcome.at.spoken }],
        { kind: 'offer', offer: 'set-reminder', attempt: 0, open: [] },
      );
    case 'created':
      return turn({ ...state, place: { at: 'closed' } }, [{ kind: 'reminder-set', at: outcome.at.spoken }], {
        kind: 'close',
      });
    case 'listed':
      return invited(state, [{ kind: 'reminders', at: outcome.at }], 'anything-else');
    case 'cancelled':
      return invited(state, [{ kind: 'reminders-cancelled', count: outcome.count }], 'anything-else');
    case 'problem':
      if (outcome.problem === 'no-permission' && wish.kind === 'create' && !state.permissionAsked) {
        return askPermission(state, wish.at);
      }
      return invited(state, [{ kind: 'reminder-problem', problem: outcome.problem }], 'anything-else');
  }
}

/** Nothing is said by us: Alexa asks, and the answer comes back as a request of its own. */
function askPermission(state: State, agreed: ReminderTime): Turn {
  const place = { at: 'offer', offer: 'set-reminder', misses: 0, plan: null, reminder: agreed } as const;
  return turn({ ...state, permissionAsked: true, place }, [], { kind: 'continue', after: 'permission' }, [
    { kind: 'ask-reminder-permission' },
  ]);
}

function wished(state: State, wish: ReminderWish): Turn {
  return turn(leftRoutine(state), [], { kind: 'close' }, [{ kind: 'reminders', wish }]);
}
