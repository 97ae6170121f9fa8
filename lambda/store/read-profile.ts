import { COUNT_STYLES, EQUIPMENT, MOVES, SIDES } from '../routine/vocabulary.ts';
import type { CompletedRoutine, Playing, Preferences, Profile, UnfinishedRoutine } from './profile.ts';
import { COMPLETED_KEPT, PACES } from './profile.ts';

/**
 * A profile out of something that was stored, by whatever release and in whatever state. Null when any part
 * of it is not what a profile holds: half a profile is not trusted. Fields that no profile has are dropped.
 */
export function readProfile(stored: unknown): Profile | null {
  if (!isRecord(stored)) return null;
  const unfinished = stored['unfinished'] === null ? null : readUnfinished(stored['unfinished']);
  const met = readList(MOVES, stored['met']);
  const preferences = readPreferences(stored['preferences']);
  const completed = readCompleted(stored['completed']);
  if (unfinished === undefined || !met || !preferences || !completed) return null;
  return { unfinished, met, preferences, completed };
}

function readUnfinished(stored: unknown): UnfinishedRoutine | undefined {
  if (!isRecord(stored) || !isRecord(stored['at']) || !isRecord(stored['credits'])) return undefined;
  const { startedAt, at } = stored;
  const moves = readList(MOVES, stored['moves']);
  const move = MOVES.find((known) => known === at['move']);
  const side = at['side'] === null ? null : SIDES.find((known) => known === at['side']);
  const rep = at['rep'];
  const credits = Object.entries(stored['credits']);
  const playing = stored['playing'] === null ? null : readPlaying(stored['playing']);
  if (!isInstant(startedAt) || !moves || !move || side === undefined || !isCount(rep) || rep < 1) return;
  if (playing === undefined) return;
  if (!credits.every(([of, sides]) => isOneOf(MOVES, of) && isCredit(sides))) return undefined;
  return { startedAt, moves, at: { move, side, rep }, credits: Object.fromEntries(credits), playing };
}

function readPlaying(stored: unknown): Playing | undefined {
  if (!isRecord(stored) || !isInstant(stored['sentAt']) || !Array.isArray(stored['earns'])) return undefined;
  const earns = stored['earns'].map((earning: unknown) => {
    if (!isRecord(earning)) return null;
    const { afterMs, move, side, count, on } = earning;
    if (!isWhole(afterMs) || !isOneOf(MOVES, move) || !isOneOf(SIDES, side)) return null;
    if (count === undefined && on === undefined) return { afterMs, move, side };
    return isCount(count) && isWhole(on) ? { afterMs, move, side, count, on } : null;
  });
  return earns.every((earning) => earning !== null) ? { sentAt: stored['sentAt'], earns } : undefined;
}

function isCredit(stored: unknown): boolean {
  return (
    isRecord(stored) &&
    Object.entries(stored).every(([side, count]) => isOneOf(SIDES, side) && isCount(count))
  );
}

function readPreferences(stored: unknown): Preferences | null {
  if (!isRecord(stored) || !isRecord(stored['equipment'])) return null;
  const { holdSeconds, changedAt } = stored;
  const countStyle = orNull(COUNT_STYLES, stored['countStyle']);
  const pace = orNull(PACES, stored['pace']);
  const equipment = Object.entries(stored['equipment']);
  if (countStyle === undefined || pace === undefined) return null;
  if (holdSeconds !== null && !(isCount(holdSeconds) && holdSeconds >= 10 && holdSeconds <= 60)) return null;
  if (changedAt !== null && !isInstant(changedAt)) return null;
  if (!equipment.every(([thing, there]) => isOneOf(EQUIPMENT, thing) && typeof there === 'boolean'))
    return null;
  return { holdSeconds, countStyle, pace, equipment: Object.fromEntries(equipment), changedAt };
}

function readCompleted(stored: unknown): readonly CompletedRoutine[] | null {
  if (!Array.isArray(stored)) return null;
  const routines = stored.map((routine: unknown) => {
    if (!isRecord(routine)) return null;
    const { startedAt, finishedAt } = routine;
    const moves = readList(MOVES, routine['moves']);
    return moves && isInstant(startedAt) && isInstant(finishedAt) ? { startedAt, finishedAt, moves } : null;
  });
  return routines.every((routine) => routine !== null) ? routines.slice(-COMPLETED_KEPT) : null;
}

function readList<T extends string>(known: readonly T[], stored: unknown): readonly T[] | null {
  return Array.isArray(stored) && stored.every((word) => isOneOf(known, word)) ? stored : null;
}

function orNull<T extends string>(known: readonly T[], stored: unknown): T | null | undefined {
  return stored === null ? null : known.find((word) => word === stored);
}

function isOneOf<T extends string>(known: readonly T[], stored: unknown): stored is T {
  return known.some((word) => word === stored);
}

function isInstant(stored: unknown): stored is string {
  if (typeof stored !== 'string' || stored.length > 30) return false;
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(stored) && !Number.isNaN(Date.parse(stored));
}

function isCount(stored: unknown): stored is number {
  return isWhole(stored) && stored < 1000;
}

function isWhole(stored: unknown): stored is number {
  return typeof stored === 'number' && Number.isInteger(stored) && stored >= 0;
}

function isRecord(stored: unknown): stored is Readonly<Record<string, unknown>> {
  return typeof stored === 'object' && stored !== null && !Array.isArray(stored);
}
