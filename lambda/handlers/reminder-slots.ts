import {
  daysFrom,
  halfOfPart,
  joined,
  type ReminderClock,
  type ReminderWhen,
} from '../dialogue/reminder-when.ts';
import { whenIn } from '../dialogue/when-said.ts';
import { MIDNIGHT } from '../dialogue/when-said-clock.ts';
import { numberOf, type Slots, secondsOf, textOf } from './slots.ts';

/** Day and time as slots and words tell them together; undefined where neither was named. */
export function whenTold(slots: Slots, sentence: string): ReminderWhen | undefined {
  const day = textOf(slots, 'day');
  // What Alexa filled in for a day was meant as one.
  const named = day === null ? null : whenIn(day);
  if (day !== null && (named === null || named.kind === 'unclear')) return { kind: 'unclear' };
  const said = whenIn([day ?? '', bareNumber(slots) ?? sentence].join(', ')) ?? undefined;
  const before = secondsOf(slots, 'before');
  if (before !== null && said?.kind === 'on' && said.day !== null)
    return { ...said, day: daysFrom(said.day, -Math.ceil(before / 86_400)) };
  const minutes = minutesIn(slots);
  const at = clockOf(textOf(slots, 'at'));
  if (minutes === null && at === null) return said;
  if (said === undefined || said.kind === 'number') return joined(minutes, null, at) ?? undefined;
  switch (said.kind) {
    case 'on':
      if (at !== null && isAnother(at, said.time)) return { kind: 'several' };
      return joined(minutes, said.day, at === null ? said.time : withHalf(at, said.time)) ?? undefined;
    case 'after':
      return joined(minutes ?? said.minutes, null, at) ?? undefined;
    case 'shift':
    case 'several':
    case 'another':
    case 'unclear':
    case 'nth':
      return said;
  }
}

/** A few seconds or minutes are about a hold, but for those after which one wants to be reminded. */
function minutesIn(slots: Slots): number | null {
  const asked = secondsOf(slots, 'when');
  if (asked !== null) return asked / 60;
  const seconds = secondsOf(slots, 'time');
  return seconds === null || seconds < 300 ? null : seconds / 60;
}

/** "Six thirty" comes as two numbers, and to the check they would be how sore it is. */
function bareNumber(slots: Slots): string | null {
  const first = numberOf(slots, 'severity') ?? numberOf(slots, 'seconds');
  if (first === null) return null;
  const then = numberOf(slots, 'severityToo');
  if (then === null) return String(first);
  if (then > 12) return `${first} ${then}`;
  // "Twenty to seven", and not "six or seven".
  return first >= 5 && first % 5 === 0 ? `${first} to ${then}` : String(first);
}

/** "Tomorrow morning at half seven": the hour comes without the half of the day that was said beside it. */
function withHalf(at: ReminderClock, beside: ReminderClock | null): ReminderClock {
  if (at.kind !== 'clock' || at.half !== null || beside?.kind !== 'part') return at;
  return { ...at, half: halfOfPart(beside.part) };
}

/** "Tomorrow at noon and again at six." */
function isAnother(at: ReminderClock, beside: ReminderClock | null): boolean {
  if (at.kind !== 'clock' || beside?.kind !== 'part' || beside.part !== 'midday') return false;
  const sinceNoon = at.minutes % (12 * 60);
  return sinceNoon > 2 * 60 && sinceNoon < 11 * 60;
}

/** As AMAZON.TIME sends it: `18:30`, or a part of the day. */
function clockOf(text: string | null): ReminderClock | null {
  const found = /^(\d\d):(\d\d)/.exec(text ?? '');
  if (found !== null) {
    const [hour, minute] = [Number(found[1]), Number(found[2])];
    // Midnight ends the day that is named with it.
    if (hour === 0 && minute === 0) return MIDNIGHT;
    if (hour === 0) return { kind: 'clock', minutes: minute, half: 'morning' };
    // "Six" comes as 06:00 whether or not the morning was said; from one in the afternoon on it is plain.
    return { kind: 'clock', minutes: hour * 60 + minute, half: hour > 12 ? 'later' : null };
  }
  switch (text) {
    case 'MO':
      return { kind: 'part', part: 'morning' };
    case 'AF':
      return { kind: 'part', part: 'afternoon' };
    case 'EV':
    case 'NI':
      return { kind: 'part', part: 'evening' };
    default:
      return null;
  }
}
