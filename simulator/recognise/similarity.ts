import { stem } from './function-words.ts';
import type { Element, Pattern } from './patterns.ts';
import type { SlotReader } from './slots.ts';
import type { Word } from './words.ts';

/** How near an utterance is to the samples of each intent, 0 to 1, the nearest first. */
export interface Nearness {
  readonly intent: string;
  readonly score: number;
  readonly sample: string;
}

export type Similarity = (words: readonly Word[]) => readonly Nearness[];

/** Rare words count more than common ones (inverse document frequency), whole words more than pieces of them. */
const WEIGHT_OF_PAIR = 0.7;
const WEIGHT_OF_PIECE = 0.25;
/** The nearest sample decides, its neighbours in the same intent have a say. */
const SHARE_OF_NEAREST = 0.8;

/** A sample with a slot is a poor likeness for words that fill none of its slots. */
const WITHOUT_SLOT = 0.6;

type Vector = ReadonlyMap<string, number>;

interface KnownSample {
  readonly pattern: Pattern;
  readonly types: string;
  readonly vector: Vector;
}

/** Learns the samples without carrier slots, once; the answer is a function of the words alone. */
export function similarityTo(patterns: readonly Pattern[]): Similarity {
  const usable = patterns.filter((pattern) => !pattern.carrier && pattern.elements.length > 0);
  const counted = usable.map((pattern) => featuresOf(pattern.elements.map(tokenOfElement)));
  const rarity = inverseFrequencies(counted);
  const samples: readonly KnownSample[] = usable.map((pattern, at) => ({
    pattern,
    types: typesOf(pattern).join(' '),
    vector: weighted(counted[at]!, rarity),
  }));
  const readers = readersByTypes(usable);
  return (words) => {
    const variants = new Map<string, Vector>();
    for (const [types, reader] of readers) {
      variants.set(types, weighted(featuresOf(tokensOfUtterance(words, reader)), rarity));
    }
    return ranked(samples, variants);
  };
}

function ranked(samples: readonly KnownSample[], variants: ReadonlyMap<string, Vector>): readonly Nearness[] {
  const byIntent = new Map<string, { scores: number[]; sample: string }>();
  for (const { pattern, types, vector } of samples) {
    const utterance = variants.get(types)!;
    const slotless = types !== '' && !types.split(' ').some((type) => utterance.has(`{${type}}`));
    const score = cosine(utterance, vector) * (slotless ? WITHOUT_SLOT : 1);
    if (score <= 0) continue;
    const soFar = byIntent.get(pattern.intent.name);
    if (!soFar) byIntent.set(pattern.intent.name, { scores: [score], sample: pattern.sample });
    else {
      if (score > Math.max(...soFar.scores)) soFar.sample = pattern.sample;
      soFar.scores.push(score);
      soFar.scores.sort((a, b) => b - a).splice(3);
    }
  }
  return [...byIntent]
    .map(([intent, { scores, sample }]) => ({ intent, sample, score: combined(scores) }))
    .sort((a, b) => b.score - a.score);
}

function combined(scores: readonly number[]): number {
  const neighbours = scores.reduce((sum, score) => sum + score, 0) / 3;
  return SHARE_OF_NEAREST * scores[0]! + (1 - SHARE_OF_NEAREST) * neighbours;
}

function tokenOfElement(element: Element): string {
  return element.kind === 'word' ? stem(element.key) : `{${element.slot.type}}`;
}

function typesOf(pattern: Pattern): readonly string[] {
  const types = pattern.elements.flatMap((element) => (element.kind === 'slot' ? [element.slot.type] : []));
  return [...new Set(types)].sort();
}

function readersByTypes(patterns: readonly Pattern[]): ReadonlyMap<string, ReadonlyMap<string, SlotReader>> {
  const byTypes = new Map<string, ReadonlyMap<string, SlotReader>>();
  for (const pattern of patterns) {
    const readers = new Map<string, SlotReader>();
    for (const element of pattern.elements) {
      if (element.kind === 'slot') readers.set(element.slot.type, element.read);
    }
    byTypes.set(typesOf(pattern).join(' '), readers);
  }
  return byTypes;
}

/** The utterance as these samples would see it: what fills one of their slots becomes that slot. */
function tokensOfUtterance(
  words: readonly Word[],
  readers: ReadonlyMap<string, SlotReader>,
): readonly string[] {
  const tokens: string[] = [];
  for (let at = 0; at < words.length; ) {
    let taken = 0;
    let type = '';
    for (const [name, read] of readers) {
      const length = read(words, at)[0]?.length ?? 0;
      if (length > taken) [taken, type] = [length, name];
    }
    tokens.push(taken > 0 ? `{${type}}` : stem(words[at]!.key));
    at += Math.max(taken, 1);
  }
  return tokens;
}

function featuresOf(tokens: readonly string[]): Vector {
  const features = new Map<string, number>();
  const add = (name: string, weight: number) => features.set(name, Math.max(features.get(name) ?? 0, weight));
  for (const [at, token] of tokens.entries()) {
    add(token, 1);
    add(`${tokens[at - 1] ?? '^'} ${token}`, WEIGHT_OF_PAIR);
    if (at === tokens.length - 1) add(`${token} $`, WEIGHT_OF_PAIR);
    if (token.startsWith('{') || token.length < 4) continue;
    for (let from = 0; from + 4 <= token.length + 1; from++) {
      add(`#${` ${token}`.slice(from, from + 4)}`, WEIGHT_OF_PIECE);
    }
  }
  return features;
}

function inverseFrequencies(all: readonly Vector[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const features of all)
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const rarity = new Map<string, number>();
  for (const [name, count] of counts) rarity.set(name, Math.log(1 + all.length / count));
  rarity.set('', Math.log(1 + all.length));
  return rarity;
}

/** Scaled to length one. A feature that no sample has weighs as much as the rarest. */
function weighted(features: Vector, rarity: ReadonlyMap<string, number>): Vector {
  const vector = new Map<string, number>();
  let square = 0;
  for (const [name, weight] of features) {
    const value = weight * (rarity.get(name) ?? rarity.get('')!);
    vector.set(name, value);
    square += value * value;
  }
  const length = Math.sqrt(square) || 1;
  for (const [name, value] of vector) vector.set(name, value / length);
  return vector;
}

function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [name, value] of small) sum += value * (large.get(name) ?? 0);
  return sum;
}
