import { readDate } from './dates.ts';
import { readDuration } from './durations.ts';
import { type InteractionModel, SEARCH_QUERY, type TypeModel } from './model.ts';
import { readNumber } from './numbers.ts';
import { readTimes } from './times.ts';
import { keyText, shownText, type Word, wordsOf } from './words.ts';

/** One value as the request will carry it. `matches` is null for built-in types, which resolve nothing. */
export interface SpokenValue {
  readonly value: string;
  readonly matches: readonly { readonly name: string; readonly id: string | null }[] | null;
}

export interface SlotReading {
  /** How many words it took. */
  readonly length: number;
  readonly values: readonly SpokenValue[];
}

/** All readings of a slot that begin at a word, the longest first. */
export type SlotReader = (words: readonly Word[], at: number) => readonly SlotReading[];

/**
 * A reader for every slot type that the model uses. `SearchQuery` takes any words, so it has none; a
 * built-in type that the desk cannot read never matches. `now` is for dates.
 */
export function slotReaders(model: InteractionModel, now: () => number): ReadonlyMap<string, SlotReader> {
  const used = new Set(model.intents.flatMap((intent) => (intent.slots ?? []).map((slot) => slot.type)));
  const custom = new Map(model.types.map((type) => [type.name, type]));
  const readers = new Map<string, SlotReader>();
  const builtIn = builtInReaders(now);
  for (const name of used) {
    const type = custom.get(name);
    if (type) readers.set(name, customReader(type));
    else if (name !== SEARCH_QUERY) readers.set(name, builtIn[name] ?? (() => []));
  }
  return readers;
}

/** The built-in slot types that the desk knows how to read. */
export function builtInReaders(now: () => number): Readonly<Record<string, SlotReader>> {
  return {
    'AMAZON.NUMBER': (words, at) => {
      const reading = readNumber(keysOf(words), at);
      return reading ? [plain(String(reading.value), reading.length)] : [];
    },
    'AMAZON.DURATION': (words, at) => {
      const reading = readDuration(keysOf(words), at);
      return reading ? [plain(reading.value.replace('MO', 'M'), reading.length)] : [];
    },
    'AMAZON.Ordinal': (words, at) => {
      const nth = ORDINALS.indexOf(words[at]?.key ?? '');
      return nth >= 0 ? [plain(String(nth + 1), 1)] : [];
    },
    'AMAZON.DATE': (words, at) => {
      const reading = readDate(keysOf(words), at, now());
      return reading ? [plain(reading.value, reading.length)] : [];
    },
    'AMAZON.TIME': (words, at) =>
      readTimes(keysOf(words), at).map(({ value, length }) => plain(value, length)),
  };
}

/** Several values of a multiple-value slot said one after the other: "sharp and burning", "left, right". */
export function several(reader: SlotReader): SlotReader {
  return (words, at) => {
    const readings: SlotReading[] = [];
    let soFar: SlotReading = { length: 0, values: [] };
    for (;;) {
      const joint = soFar.length > 0 && JOINTS.has(words[at + soFar.length]?.key ?? '') ? 1 : 0;
      const next = reader(words, at + soFar.length + joint)[0];
      if (!next) return readings.reverse();
      soFar = { length: soFar.length + joint + next.length, values: [...soFar.values, ...next.values] };
      readings.push(soFar);
    }
  };
}

function customReader(type: TypeModel): SlotReader {
  const entries = new Map<string, { name: string; id: string | null }[]>();
  let longest = 0;
  for (const value of type.values) {
    for (const said of [value.name.value, ...(value.name.synonyms ?? [])]) {
      const words = wordsOf(said);
      longest = Math.max(longest, words.length);
      const known = entries.get(keyText(words)) ?? [];
      if (!known.some((each) => each.name === value.name.value)) {
        entries.set(keyText(words), [...known, { name: value.name.value, id: value.id ?? null }]);
      }
    }
  }
  return (words, at) => {
    const readings: SlotReading[] = [];
    for (let length = Math.min(longest, words.length - at); length > 0; length--) {
      const span = words.slice(at, at + length);
      const matches = entries.get(keyText(span)) ?? entries.get(withoutPossessive(keyText(span)));
      if (matches) readings.push({ length, values: [{ value: shownText(span), matches }] });
    }
    return readings;
  };
}

function withoutPossessive(text: string): string {
  return text.replace(/'s$/, '');
}

function keysOf(words: readonly Word[]): readonly string[] {
  return words.map((word) => word.key);
}

function plain(value: string, length: number): SlotReading {
  return { length, values: [{ value, matches: null }] };
}

const JOINTS = new Set(['and', 'or', 'with', 'plus']);
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
