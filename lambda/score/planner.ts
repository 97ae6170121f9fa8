import type { Passage } from './score.ts';
import { type Budget, fits, PASSAGES_BUDGET, type Size, sizeOf } from './split.ts';

/**
 * How many of the passages go into the next response: a whole move where it fits, else one side of it, else
 * as much of the side as fits, up to a point where it is good to stop. Never more than one move; pressing
 * always stops after a side, because there the person is asked for another spot. Always at least one passage.
 * `measured` are the sizes of the passages, where they are known.
 */
export function nextResponse(
  passages: readonly Passage[],
  budget: Budget = PASSAGES_BUDGET,
  measured?: readonly Size[],
): number {
  const move = endOfMove(passages);
  const side = endOfSide(passages);
  const sizes = measured ?? passages.slice(0, move).map(sizeOf);
  const pressing = passages[0]?.place?.move === 'trigger-point';
  if (!pressing && fits(sizes.slice(0, move), budget)) return move;
  if (fits(sizes.slice(0, side), budget)) return side;
  const stops = goodStops(passages.slice(0, side));
  return stops.findLast((end) => fits(sizes.slice(0, end), budget)) ?? stops[0] ?? 1;
}

/** All responses, one after the other. */
export function planResponses(
  passages: readonly Passage[],
  budget: Budget = PASSAGES_BUDGET,
): readonly (readonly Passage[])[] {
  if (passages.length === 0) return [];
  const end = nextResponse(passages, budget);
  return [passages.slice(0, end), ...planResponses(passages.slice(end), budget)];
}

function endOfMove(passages: readonly Passage[]): number {
  const close = passages.findIndex(({ place }) => place?.phase === 'close');
  return close < 0 ? passages.length : close + 1;
}

/** Before the next change of sides; the first passage may be one itself. */
function endOfSide(passages: readonly Passage[]): number {
  const change = passages.findIndex(({ place }, index) => index > 0 && place?.phase === 'switch-sides');
  return Math.min(change < 0 ? passages.length : change, endOfMove(passages));
}

/** After the set-up and after each hold: where nobody is left in a stretch or about to begin one. */
function goodStops(passages: readonly Passage[]): readonly number[] {
  return passages.flatMap(({ place }, index) => {
    const next = passages[index + 1]?.place?.phase;
    const rested = place?.phase === 'hold' || place?.phase === 'press' || place?.phase === 'passes';
    return rested || (place?.phase === 'set-up' && next === 'get-ready') || index === passages.length - 1
      ? [index + 1]
      : [];
  });
}
