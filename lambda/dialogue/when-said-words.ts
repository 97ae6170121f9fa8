import type { DayPart } from './reminder-when.ts';

/** How a language names days and times of day. Longer phrases stand before those that they contain. */
export interface DayWords {
  /** Sunday first. */
  readonly weekdays: readonly string[];
  readonly weekend: readonly string[];
  readonly next: readonly string[];
  readonly nextWeek: readonly string[];
  /** "Tuesday after next", "Tuesday week": a week later. */
  readonly aWeekLater: readonly string[];
  readonly ahead: readonly { readonly said: string; readonly days: number }[];
  /** January first. */
  readonly months: readonly string[];
  /** "First" to "thirty first". */
  readonly dates: readonly string[];
  readonly ofMonth: string;
  readonly article: string;
  readonly holidays: readonly { readonly said: string; readonly month: number; readonly date: number }[];
  /** After "the second": not a date. */
  readonly counted: readonly string[];
  /** Those of them that are reminders. */
  readonly set: readonly string[];
  readonly last: readonly string[];
  /** What days are counted in: "two weeks from tomorrow". */
  readonly units: Readonly<Record<string, number>>;
  /** Between such a count and the day it begins at. */
  readonly after: readonly string[];
  readonly before: readonly string[];
  /** Between weeks and that day, where days need more: "a week on Tuesday", "a week tomorrow". */
  readonly weekOn: string;
  /** Lengths of time that stretches never take. */
  readonly lengths: readonly { readonly said: string; readonly minutes: number; readonly unit: number }[];
  readonly andAHalf: string;
  readonly later: readonly string[];
  readonly earlier: readonly string[];
  /** Before "later" and "earlier", where no length is told. */
  readonly aBit: readonly string[];
  readonly parts: Readonly<Record<DayPart, readonly string[]>>;
  readonly clock: {
    /** Before an hour that says no more of itself: "at six". */
    readonly before: readonly string[];
    readonly oclock: readonly string[];
    readonly morning: readonly string[];
    readonly later: readonly string[];
    readonly half: readonly string[];
    readonly quarterPast: readonly string[];
    readonly quarterTo: readonly string[];
    /** Between minutes and an hour: "ten past six". */
    readonly past: readonly string[];
    readonly to: readonly string[];
    readonly midnight: readonly string[];
  };
  /** More than one time. */
  readonly beyond: readonly string[];
  /** Between two times that are both meant. */
  readonly joins: readonly string[];
  /** Between two times of which the second was meant all along. */
  readonly corrects: readonly string[];
  /** A day that only its people, or a calendar, can tell; or none at all. */
  readonly unknown: readonly string[];
  /** A preposition of time; what follows it and was not understood is a day all the same. */
  readonly names: readonly string[];
  /** Those of them that mean a day even beside a time: "on … at noon". */
  readonly namesDay: readonly string[];
  readonly notNames: readonly string[];
  /** Before a day that is not meant. */
  readonly denied: readonly string[];
  /** From here on it is told what to be reminded of, and when; what went before may be of other days. */
  readonly asks: readonly string[];
  /** Beside a bare number that is a time, these say no more. */
  readonly around: readonly string[];
}
