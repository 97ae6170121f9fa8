import { allowance, type LeftOut, type WhyKey } from './blocks.ts';
import { type Located, lastHeard } from './locate.ts';
import { outline } from './outline.ts';
import { planMove, sidesInOrder } from './plan.ts';
import type { PlannedMove, RoutineState } from './state.ts';
import type { MoveId, Side, Variant } from './vocabulary.ts';

export interface Adaptation {
  readonly move: MoveId;
  readonly variant: Variant;
  readonly why: WhyKey;
}

export interface Change {
  readonly plan: readonly PlannedMove[];
  /** Id of the stop to go on from in the changed plan; null at the end. */
  readonly to: string | null;
  /** The move that is going on has changed or is left out, so one does not go on where one was. */
  readonly moved: boolean;
  readonly adaptations: readonly Adaptation[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * The rest of a routine for what is known of body and room now. What is done stays as it was; the move that
 * is going on is told anew in its other form, for the side it has come to.
 */
export function adapted(routine: RoutineState, at: Located): Change {
  const here = at.between ? at.stops[at.index] : lastHeard(at);
  const order = here ? routine.plan.findIndex(({ move }) => move === here.place.move) : routine.plan.length;
  const past = routine.plan.slice(0, order);
  const results = routine.plan.slice(order).map((planned, index) => ({
    planned,
    current: index === 0,
    result: planMove(planned.move, planned.sets, { ...routine, met: [planned.move] }, index === 0),
  }));
  const kept = results.flatMap(({ planned, current, result }): readonly PlannedMove[] => {
    if (result.kind === 'left-out') return [];
    if (result.move.variant === planned.variant) return [{ ...planned, care: result.move.care }];
    const sets = current && here ? planned.sets.slice(here.set) : planned.sets;
    return [{ ...result.move, sets }];
  });
  const [first] = results;
  const firstKept = first?.result.kind === 'planned' ? kept[0] : undefined;
  const plan = [...past, ...kept];
  const sameForm = first !== undefined && firstKept?.variant === first.planned.variant;
  const stops = outline(plan, routine.settings);
  const begin = firstKept
    ? stops.find(({ place }) => place.move === firstKept.move && place.rep === 2 && place.phase === 'set-up')
    : stops.find(({ place }) => place.move === kept[0]?.move);
  const stay = here && sameForm ? here.id : null;
  // What is done already is not said again.
  const saidBefore = sameForm && firstKept?.care === first?.planned.care;
  return {
    plan,
    to: stay ?? begin?.id ?? null,
    moved: here !== undefined && !sameForm,
    adaptations: firstKept && !saidBefore ? adaptationOf(routine, firstKept) : [],
    leftOut: results.flatMap(({ result }) => (result.kind === 'left-out' ? [result.leftOut] : [])),
  };
}

/** Said for the move that is going on; later ones say it with their names. */
function adaptationOf(routine: RoutineState, planned: PlannedMove): readonly Adaptation[] {
  const allowed = allowance(planned.move, routine.conditions, routine.missing);
  return allowed.kind === 'variant' || allowed.kind === 'care'
    ? [{ move: planned.move, variant: planned.variant, why: allowed.why }]
    : [];
}

type Added =
  | { readonly kind: 'added'; readonly plan: readonly PlannedMove[] }
  | { readonly kind: 'left-out'; readonly leftOut: LeftOut };

/** A move that was asked for by name and is not in the plan, put in after the one that is going on. */
export function addedMove(
  routine: RoutineState,
  at: Located,
  move: MoveId,
  met: readonly MoveId[],
  soreSide: Side | null,
): Added {
  if (routine.hurt.includes(move)) return { kind: 'left-out', leftOut: { move, why: 'hurt' } };
  const planned = planMove(move, sidesInOrder(soreSide), { ...routine, met }, true);
  if (planned.kind === 'left-out') return planned;
  const after = routine.plan.findIndex((each) => each.move === lastHeard(at).place.move) + 1;
  return {
    kind: 'added',
    plan: [...routine.plan.slice(0, after), planned.move, ...routine.plan.slice(after)],
  };
}
