import type { DayWords } from '../../../dialogue/when-said.ts';

/** How people name a day and a time of day. Longer phrases stand before those that they contain. */
export const DAYS: DayWords = {
  weekdays: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
  weekend: ['weekend'],
  next: ['next'],
  ahead: [
    { said: 'day after tomorrow', days: 2 },
    { said: 'after a rest day', days: 2 },
    { said: 'in a few days', days: 3 },
    { said: 'a week tomorrow', days: 8 },
    { said: 'tomorrow week', days: 8 },
    { said: 'tomorrow', days: 1 },
    { said: 'a week today', days: 7 },
    { said: 'today week', days: 7 },
    { said: 'next week', days: 7 },
    { said: 'in a week', days: 7 },
    { said: 'a week from now', days: 7 },
    { said: 'fortnight', days: 14 },
    { said: 'next month', days: 30 },
    { said: 'in a month', days: 30 },
    { said: 'a month from now', days: 30 },
    { said: 'later today', days: 0 },
    { said: 'later on', days: 0 },
    { said: 'today', days: 0 },
    { said: 'tonight', days: 0 },
    { said: 'this morning', days: 0 },
    { said: 'this afternoon', days: 0 },
    { said: 'this evening', days: 0 },
  ],
  parts: {
    morning: ['morning', 'breakfast', 'first thing'],
    midday: ['noon', 'midday', 'lunchtime', 'lunch time'],
    afternoon: ['afternoon'],
    evening: ['evening', 'tonight', 'night'],
  },
  clock: {
    before: ['at', 'around', 'about', 'make it', 'make that', 'rather', 'by'],
    oclock: ["o'clock", 'oclock'],
    morning: ['am', 'a m'],
    later: ['pm', 'p m'],
    half: ['half past', 'half'],
    quarterPast: ['quarter past', 'quarter after'],
    quarterTo: ['quarter to', 'quarter of'],
  },
  /** More than one time, or one that only a calendar tells. */
  beyond: ['every', 'each', 'daily', 'week on'],
  /** A preposition of time; what follows it and was not understood is a day all the same. */
  names: ['on', 'at', 'by', 'before', 'after', 'until', 'till', 'this', 'next', 'the day', 'in'],
  /** After such a preposition no day follows. */
  notNames: ['me', 'my', 'it', 'that', 'to', 'all', 'least', 'i', 'with', 'on', 'time'],
  denied: ['not'],
};
