import { type IntentModel, type InteractionModel, SEARCH_QUERY, type SlotModel } from './model.ts';
import { type SlotReader, type SlotReading, several } from './slots.ts';
import { shownText, type Word, wordsOf } from './words.ts';

export type Element =
  | { readonly kind: 'word'; readonly key: string }
  | { readonly kind: 'slot'; readonly slot: SlotModel; readonly read: SlotReader }
  /** An AMAZON.SearchQuery slot: at least one word, whatever it is. */
  | { readonly kind: 'anything'; readonly slot: SlotModel };

/** A sample utterance made ready for matching. */
export interface Pattern {
  readonly intent: IntentModel;
  readonly sample: string;
  readonly elements: readonly Element[];
  /** How many plain words it has: the more, the more specific it is. */
  readonly plainWords: number;
  readonly carrier: boolean;
}

/** What the slots of an intent were filled with, by slot name. */
export type Filled = Readonly<Record<string, SlotReading>>;

export interface Match {
  readonly pattern: Pattern;
  readonly filled: Filled;
}

export function patternsOf(
  model: InteractionModel,
  readers: ReadonlyMap<string, SlotReader>,
): readonly Pattern[] {
  return model.intents
    .flatMap((intent) => (intent.samples ?? []).map((sample) => patternOf(intent, sample, readers)))
    .filter((pattern) => pattern.elements.length > 0);
}

/** The match that covers all words with the most plain words; of equals the one written first. */
export function bestMatch(patterns: readonly Pattern[], words: readonly Word[]): Match | null {
  let best: Match | null = null;
  for (const pattern of patterns) {
    if (best && pattern.plainWords <= best.pattern.plainWords && !earns(pattern, best.pattern)) continue;
    if (pattern.elements.length > words.length) continue;
    const filled = fill(pattern.elements, words, 0, 0);
    if (filled) best = { pattern, filled };
  }
  return best;
}

/** Fills the slots of an intent from wherever in the utterance their values stand. */
export function fillFromAnywhere(
  intent: IntentModel,
  words: readonly Word[],
  readers: ReadonlyMap<string, SlotReader>,
): { readonly filled: Filled; readonly covered: ReadonlySet<number> } {
  const filled: Record<string, SlotReading> = {};
  const covered = new Set<number>();
  for (let at = 0; at < words.length; ) {
    let best: { slot: SlotModel; reading: SlotReading } | null = null;
    for (const slot of intent.slots ?? []) {
      if (filled[slot.name] && !slot.multipleValues?.enabled) continue;
      const reading = readers.get(slot.type)?.(words, at)[0];
      if (reading && reading.length > (best?.reading.length ?? 0)) best = { slot, reading };
    }
    const length = best?.reading.length ?? 1;
    if (best) {
      const before = filled[best.slot.name]?.values ?? [];
      filled[best.slot.name] = { length, values: [...before, ...best.reading.values] };
      for (let word = at; word < at + length; word++) covered.add(word);
    }
    at += length;
  }
  return { filled, covered };
}

function earns(pattern: Pattern, best: Pattern): boolean {
  return pattern.plainWords === best.plainWords && pattern.elements.length < best.elements.length;
}

function patternOf(intent: IntentModel, sample: string, readers: ReadonlyMap<string, SlotReader>): Pattern {
  const elements = sample
    .split(/(\{[^}]*\})/)
    .filter((part) => part.trim() !== '')
    .flatMap((part): Element[] =>
      part.startsWith('{') ? [slotElement(intent, part, readers)] : wordElements(part),
    );
  return {
    intent,
    sample,
    elements,
    plainWords: elements.filter((element) => element.kind === 'word').length,
    carrier: elements.some((element) => element.kind === 'anything'),
  };
}

function wordElements(part: string): Element[] {
  return wordsOf(part).map(({ key }) => ({ kind: 'word', key }));
}

function slotElement(intent: IntentModel, part: string, readers: ReadonlyMap<string, SlotReader>): Element {
  const name = part.slice(1, -1).trim();
  const slot = intent.slots?.find((each) => each.name === name);
  if (!slot) throw new Error(`${intent.name}: sample uses {${name}}, which is not one of its slots; add it`);
  if (slot.type === SEARCH_QUERY) return { kind: 'anything', slot };
  const read = readers.get(slot.type) ?? (() => []);
  return { kind: 'slot', slot, read: slot.multipleValues?.enabled ? several(read) : read };
}

function fill(
  elements: readonly Element[],
  words: readonly Word[],
  element: number,
  word: number,
): Filled | null {
  const next = elements[element];
  if (!next) return word === words.length ? {} : null;
  if (next.kind === 'word') {
    return words[word]?.key === next.key ? fill(elements, words, element + 1, word + 1) : null;
  }
  const readings = next.kind === 'slot' ? next.read(words, word) : anyReadings(words, word);
  for (const reading of readings) {
    const rest = fill(elements, words, element + 1, word + reading.length);
    if (rest) return { ...rest, [next.slot.name]: reading };
  }
  return null;
}

function anyReadings(words: readonly Word[], at: number): readonly SlotReading[] {
  const readings: SlotReading[] = [];
  for (let length = words.length - at; length > 0; length--) {
    readings.push({ length, values: [{ value: shownText(words.slice(at, at + length)), matches: null }] });
  }
  return readings;
}
