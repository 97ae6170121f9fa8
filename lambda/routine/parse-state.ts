import { PACES } from '../store/profile.ts';
import { WHY_KEYS } from './blocks.ts';
import { HOLD_SECONDS, PRESS_SECONDS } from './limits.ts';
import { type PlannedMove, type RoutineState, WAITINGS } from './state.ts';
import { CONDITIONS, COUNT_STYLES, EQUIPMENT, MOVES, SIDES, VARIANTS } from './vocabulary.ts';

/** A routine out of session attributes, or null where anything in it is not as we wrote it. */
export function parseRoutineState(json: unknown): RoutineState | null {
  const it = json as RoutineState | null;
  if (typeof it !== 'object' || it === null) return null;
  const settings = it.settings;
  const sound =
    typeof it.startedAt === 'string' &&
    !Number.isNaN(Date.parse(it.startedAt)) &&
    typeof it.at === 'string' &&
    Array.isArray(it.plan) &&
    it.plan.length > 0 &&
    it.plan.length <= 2 * MOVES.length &&
    it.plan.every(isPlanned) &&
    typeof settings === 'object' &&
    settings !== null &&
    within(settings.holdSeconds, HOLD_SECONDS.shortest, HOLD_SECONDS.longest) &&
    within(settings.pressSeconds, PRESS_SECONDS.shortest, PRESS_SECONDS.longest) &&
    COUNT_STYLES.includes(settings.countStyle) &&
    PACES.includes(settings.pace) &&
    (it.playing === null ||
      (typeof it.playing?.from === 'string' && typeof it.playing.through === 'string')) &&
    (it.waiting === null || WAITINGS.includes(it.waiting)) &&
    all(it.conditions, CONDITIONS) &&
    all(it.missing, EQUIPMENT) &&
    all(it.hurt, MOVES) &&
    areCredits(it.credits);
  return sound ? it : null;
}

function isPlanned(it: PlannedMove): boolean {
  return (
    typeof it === 'object' &&
    it !== null &&
    MOVES.includes(it.move) &&
    VARIANTS.includes(it.variant) &&
    all(it.sets, SIDES) &&
    it.sets.length > 0 &&
    (it.care === null || WHY_KEYS.includes(it.care)) &&
    ['steps', 'name'].includes(it.introduce)
  );
}

function areCredits(it: unknown): boolean {
  return (
    typeof it === 'object' &&
    it !== null &&
    Object.entries(it).every(
      ([move, sides]) =>
        (MOVES as readonly string[]).includes(move) &&
        typeof sides === 'object' &&
        sides !== null &&
        Object.entries(sides).every(
          ([side, done]) => (SIDES as readonly string[]).includes(side) && within(done, 0, 100),
        ),
    )
  );
}

function all(list: unknown, among: readonly string[]): boolean {
  return Array.isArray(list) && list.length <= 40 && list.every((each) => among.includes(each));
}

function within(number: unknown, least: number, most: number): boolean {
  return typeof number === 'number' && Number.isFinite(number) && number >= least && number <= most;
}
