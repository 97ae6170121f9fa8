import {
  DAY_MINUTES,
  type ReminderClock,
  type ReminderDay,
  type ReminderWhen,
  type TimeSaid,
  USUAL_DAYS,
  USUAL_TIME,
} from './reminder-when.ts';
import type { State } from './state.ts';
import type { SpokenTime } from './system-acts.ts';

/**
 * What was not said anew stays as it was proposed: "make it Friday" keeps the hour, "the evening" the day, and "an
 * hour later" counts from there. Null where it has to be asked for.
 */
export function completed({ place }: State, said: ReminderWhen): TimeSaid | null {
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
    case 'another':
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
