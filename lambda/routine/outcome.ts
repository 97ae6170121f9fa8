import type { Tip } from '../dialogue/acts.ts';
import type { Stop } from './outline.ts';
import type { Changed } from './settings.ts';
import type { PlannedMove, RoutineSettings, RoutineState } from './state.ts';
import type { MoveId, Side } from './vocabulary.ts';

/** `entry`: with time to get ready first. */
export type WayIn = 'straight' | 'entry';

/** Where a wish of the person leads. `plan` and `settings` are as they are from now on. */
export type Outcome =
  | {
      readonly kind: 'go';
      readonly plan: readonly PlannedMove[];
      readonly settings: RoutineSettings;
      /** Id of the stop to go on from. */
      readonly to: string;
      readonly by: WayIn;
      readonly note: Note;
    }
  /** Nothing moves; what was asked is answered. */
  | { readonly kind: 'stay'; readonly note: Note }
  | { readonly kind: 'pause' }
  /** A move that the plan does not hold is to be put in. */
  | { readonly kind: 'add-move'; readonly move: MoveId }
  | { readonly kind: 'start-over' }
  /** There is nothing after this. */
  | { readonly kind: 'end' };

/** What is worth a sentence before going on. */
export type Note =
  | { readonly kind: 'none' | 'resume' | 'again' | 'eased' | 'question' }
  | { readonly kind: 'skipped'; readonly move: MoveId }
  | { readonly kind: 'skipped-side'; readonly side: Side }
  | { readonly kind: 'enough'; readonly what: 'sets' | 'spots' }
  | { readonly kind: 'setting'; readonly changed: Changed }
  | { readonly kind: 'tip'; readonly tip: Tip }
  | {
      readonly kind:
        | 'how-long-left'
        | 'how-long-here'
        | 'is-it-the-last'
        | 'is-it-over'
        | 'where-am-i'
        | 'whats-next'
        | 'am-i-doing-it-right';
    };

/** On from a stop; past the last one there is nothing. */
export function go(
  routine: Pick<RoutineState, 'plan' | 'settings'>,
  stop: Stop | undefined,
  by: WayIn,
  note: Note = { kind: 'none' },
): Outcome {
  if (!stop) return { kind: 'end' };
  return { kind: 'go', plan: routine.plan, settings: routine.settings, to: stop.id, by, note };
}
