import type { KeepingWords, ReminderWords } from '../words.ts';
import { CALENDAR } from './calendar.ts';

export const KEEPING: KeepingWords = {
  forgotten: ["Done. I've wiped what I kept."],
  notForgotten: [
    "Sorry, that didn't work. What I kept may still be there. Please ask me again later.",
    "Sorry, I couldn't wipe it just now, so it may still be there. Please ask me again later.",
  ],
  keptAfterAll: ['Okay, I left it as it was.'],
  notLookedUp: ["I can't look up where you were just now."],
  storageFailed: ["Just so you know, I can't save how far you get right now. The rest works."],
};

export const REMINDERS: ReminderWords = {
  proposed: 'I can remind you {when}. It will just say: time to check in.',
  moved: {
    'waking-hours': 'I only speak up between eight in the morning and eight in the evening.',
    over: 'That time has passed today.',
    'too-far': 'Four weeks is as far ahead as I go.',
  },
  set: ["Done. I'll remind you {when}.", "All set. I'll remind you {when}."],
  one: 'You have one reminder from me, {when}.',
  several: 'You have more than one from me.',
  oneOfThem: 'One is {when}.',
  more: 'And there are more after that.',
  rings: 'Time to check in with Glute Coach.',
  cancelled: {
    one: "Done. I've taken off your reminder {when}.",
    some: "Done. I've taken your reminder off.",
    several: "Done. I've taken your reminders off.",
  },
  noneOfThem: 'I have none set for then.',
  problems: {
    'not-allowed-to-set':
      "I need your okay to set reminders, so none is set. You can allow it in the Alexa app. I've left a card there.",
    'not-allowed-to-look':
      "I'm not allowed to look at your reminders yet. You can allow it in the Alexa app. I've left a card there.",
    unsupported: "This device doesn't do reminders from me. You could set one on your phone.",
    'too-many':
      "You have as many reminders as Alexa allows, so this one isn't set. To take one off, say cancel, and its day.",
    'no-time':
      "I can't find out what time it is where you are, so no reminder is set. Please try again later.",
    'not-set': "That didn't go through, so the reminder isn't set. Please try again later.",
    'may-be-set':
      'I got no answer, so it may be set or not. To find out, ask me in a while which reminders you have.',
    'not-listed': "I can't look up your reminders right now. Please ask me again later.",
    'not-cancelled':
      "I can't get to your reminders right now, so I've taken none off. Please try again later.",
    'some-left': 'That was not all of them. Some may still be set. Please ask me again later.',
    'may-be-left':
      'I got no answer, so they may still be set. To find out, ask me in a while which reminders you have.',
    'none-to-list': 'You have no reminders from me.',
    'none-to-cancel': 'There was no reminder to take off.',
    'not-moved':
      "I can't move one that is set. Say cancel, and its day. Then ask me to remind you on the new one.",
  },
  today: 'today',
  tomorrow: 'tomorrow',
  onDay: 'on {day}',
  onDate: 'on {day}, {month} {date},',
  moment: '{day} at {time}',
  pastHour: { 15: 'a quarter past {time}', 30: 'half past {time}', 45: 'a quarter to {time}' },
  calendar: CALENDAR,
};
