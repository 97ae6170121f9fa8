import { joined, type ReminderClock, type ReminderWhen } from '../dialogue/reminder-when.ts';
import { whenIn } from '../dialogue/when-said.ts';
import { type Slots, secondsOf, textOf } from './slots.ts';

/** Day and time as slots and words tell them together; undefined where neither was named. */
export function whenTold(slots: Slots, sentence: string): ReminderWhen | undefined {
  const day = textOf(slots, 'day');
  const said = whenIn(day === null ? sentence : `${day}, ${sentence}`);
  const seconds = secondsOf(slots, 'when') ?? secondsOf(slots, 'time');
  // A few seconds or minutes are about a hold.
  const minutes = seconds === null || seconds < 300 ? null : seconds / 60;
  const when = joined(
    said?.kind === 'after' ? said.minutes : minutes,
    said?.kind === 'on' ? said.day : null,
    clockOf(textOf(slots, 'at')) ?? (said?.kind === 'on' ? said.time : null),
  );
  return when ?? (said?.kind === 'unclear' || day !== null ? { kind: 'unclear' } : undefined);
}

/** As AMAZON.TIME sends it: `18:30`, or a part of the day. */
function clockOf(text: string | null): ReminderClock | null {
  const found = /^(\d\d):(\d\d)/.exec(text ?? '');
  if (found !== null) {
    const [hour, minute] = [Number(found[1]), Number(found[2])];
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
