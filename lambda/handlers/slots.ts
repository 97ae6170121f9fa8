import type { IntentRequest } from 'ask-sdk-model';

/** One value of a slot: what was said, and what it was recognised as. */
export interface Spoken {
  readonly text: string;
  /** Ids and names of the best match of each value list that knows it; empty where none does. */
  readonly matches: readonly { readonly id: string; readonly name: string }[];
}

/** The filled slots of a request by name. Empty, missing and broken ones are not in it. */
export type Slots = ReadonlyMap<string, readonly Spoken[]>;

/** Longer than anything said in one breath; the rest of an oversized value is not read. */
export const MAX_TEXT = 500;
const MAX_VALUES = 12;

/** Reads slots of any shape, old or new, single or multiple, whole or tampered with. Never throws. */
export function readSlots(request: IntentRequest): Slots {
  const raw: unknown = request.intent?.slots;
  const slots = new Map<string, readonly Spoken[]>();
  if (!isRecord(raw)) return slots;
  for (const [name, slot] of Object.entries(raw)) {
    if (!isRecord(slot)) continue;
    const spoken = spokenIn(slot);
    if (spoken.length > 0) slots.set(name, spoken);
  }
  return slots;
}

/** The words of a slot's values, as said. */
export function textOf(slots: Slots, name: string): string | null {
  const spoken = slots.get(name);
  return spoken === undefined ? null : spoken.map((each) => each.text).join(' and ');
}

/** Every id that the values of a slot were recognised as, in the order said. */
export function idsOf(slots: Slots, name: string): readonly string[] {
  return (slots.get(name) ?? []).flatMap((each) => each.matches.slice(0, 1).map((match) => match.id));
}

/** A whole number, as AMAZON.NUMBER sends it; null for "?" and anything else. */
export function numberOf(slots: Slots, name: string): number | null {
  const text = slots.get(name)?.[0]?.text ?? '';
  return /^\d{1,6}$/.test(text) ? Number(text) : null;
}

/** Seconds of an ISO 8601 length of time, as AMAZON.DURATION sends it; null where it is none. */
export function secondsOf(slots: Slots, name: string): number | null {
  const text = slots.get(name)?.[0]?.text ?? '';
  const found = DURATION.exec(text);
  if (found === null || text === 'P' || text.endsWith('T')) return null;
  const parts = found.slice(1).map((part) => Number(part ?? 0));
  const seconds = parts.reduce((sum, part, index) => sum + part * UNIT_SECONDS[index]!, 0);
  return Number.isFinite(seconds) && seconds <= MAX_SECONDS ? seconds : null;
}

const DURATION =
  /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,6})(?:\.\d+)?S)?)?$/;
const DAY_SECONDS = 86_400;
const UNIT_SECONDS = [365 * DAY_SECONDS, 30 * DAY_SECONDS, 7 * DAY_SECONDS, DAY_SECONDS, 3600, 60, 1];
const MAX_SECONDS = 100 * 365 * DAY_SECONDS;

function spokenIn(slot: Record<string, unknown>): readonly Spoken[] {
  const nested = slot['slotValue'];
  const many = isRecord(nested) && nested['type'] === 'List' ? nested['values'] : null;
  if (Array.isArray(many)) {
    return many
      .slice(0, MAX_VALUES)
      .filter(isRecord)
      .flatMap((value) => spoken(value));
  }
  const [plain] = spoken(slot);
  if (plain !== undefined) return [plain];
  return isRecord(nested) ? spoken(nested) : [];
}

function spoken(value: Record<string, unknown>): readonly Spoken[] {
  const said = value['value'];
  if (typeof said !== 'string' || said.trim() === '') return [];
  return [{ text: said.trim().slice(0, MAX_TEXT), matches: matchesIn(value['resolutions']) }];
}

function matchesIn(resolutions: unknown): Spoken['matches'] {
  const authorities = isRecord(resolutions) ? resolutions['resolutionsPerAuthority'] : null;
  if (!Array.isArray(authorities)) return [];
  return authorities
    .slice(0, MAX_VALUES)
    .filter(
      (each) => isRecord(each) && isRecord(each['status']) && each['status']['code'] === 'ER_SUCCESS_MATCH',
    )
    .flatMap((each) => (Array.isArray(each['values']) ? each['values'].slice(0, MAX_VALUES) : []))
    .map((each) => (isRecord(each) && isRecord(each['value']) ? each['value'] : {}))
    .flatMap(({ id, name }) =>
      typeof id === 'string' ? [{ id, name: typeof name === 'string' ? name.slice(0, MAX_TEXT) : '' }] : [],
    );
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
