import { MOVES, type MoveId } from '../routine/vocabulary.ts';
import { COMPLETED_KEPT, type CompletedRoutine, type UnfinishedRoutine } from './profile.ts';

type Plan = Pick<UnfinishedRoutine, 'startedAt' | 'moves'>;

/**
 * The moves of a routine that goes on on two devices: what this one has taken in or left out since `before`, done to
 * what is stored. Without a `before` it was planned this very turn, of what was stored.
 */
export function movesAtOnce(stored: Plan, ours: UnfinishedRoutine, before: Plan | null): readonly MoveId[] {
  if (before?.startedAt !== ours.startedAt) return ours.moves;
  // Where one is stays in the plan, or nobody could tell what comes after it.
  const stays = (move: MoveId) =>
    stored.moves.includes(move) || !before.moves.includes(move) || move === ours.at.move;
  return withMoves(
    ours.moves.filter(stays),
    stored.moves.filter((move) => !before.moves.includes(move)),
  );
}

/** These, and after them the others that are not among them. */
export function withMoves(these: readonly MoveId[], others: readonly MoveId[]): readonly MoveId[] {
  return [...these, ...others.filter((move) => !these.includes(move))];
}

export function union(one: readonly MoveId[], other: readonly MoveId[]): readonly MoveId[] {
  return MOVES.filter((move) => one.includes(move) || other.includes(move));
}

/**
 * A routine of which every move was skipped is none. One that ended on two devices is one, of all that either has
 * done, and ended at the later end.
 */
export function completedWith(
  before: readonly CompletedRoutine[],
  one: CompletedRoutine,
): readonly CompletedRoutine[] {
  if (one.moves.length === 0) return before;
  if (!before.some(({ startedAt }) => startedAt === one.startedAt))
    return [...before, one].slice(-COMPLETED_KEPT);
  return before.map((each) =>
    each.startedAt === one.startedAt
      ? { ...one, finishedAt: later(each.finishedAt, one.finishedAt), moves: union(each.moves, one.moves) }
      : each,
  );
}

function later(one: string, other: string): string {
  return Date.parse(one) > Date.parse(other) ? one : other;
}
