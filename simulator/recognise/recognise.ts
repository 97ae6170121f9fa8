import { type FreeSpeech, freeSpeechOf, vocabularyOf } from './free-speech.ts';
import { isContent, NEGATIONS, stem } from './function-words.ts';
import { FALLBACK, type IntentModel, type InteractionModel } from './model.ts';
import { bestMatch, type Filled, type Match, type Pattern, patternsOf } from './patterns.ts';
import { type Nearness, type Similarity, similarityTo } from './similarity.ts';
import { BUILT_IN, type SlotReader, several, slotReaders } from './slots.ts';
import { shownText, type Word, wordsOf } from './words.ts';

/** How an utterance was understood, and by which way; `score` says how sure that way was. */
export interface Recognition {
  readonly intent: IntentModel;
  readonly filled: Filled;
  readonly by: 'sample' | 'likeness' | 'carrier' | 'free-speech' | 'fallback';
  readonly score: number;
}

export type Recogniser = (utterance: string) => Recognition;

/** From here on a likeness is trusted before a carrier, given that the intent accounts for every word. */
const SURE = 0.72;
/** From here on a likeness is trusted when nothing better is there. */
const LIKELY = 0.4;
/** How many meaningful words an intent may leave unexplained when none of them could be a symptom. */
const UNEXPLAINED_SHARE = 0.34;
/** From here on words are near enough to the values of the free-speech slot. */
const NEAR_SPEECH = 0.4;

/**
 * Understands as Alexa's would, from the interaction model alone: exact samples first, then likeness to
 * samples, then carrier phrases, then free speech, else the fallback intent, which carries no words.
 *
 * An intent that would drop meaningful words is passed over for one that delivers them: what a person in
 * pain said must never be lost to a clean "no".
 */
export function recogniserOf(model: InteractionModel): Recogniser {
  const patterns = patternsOf(model);
  const free = freeSpeechOf(model);
  const own = patterns.filter((pattern) => !isFreeSpeech(pattern, free));
  const clean = own.filter((pattern) => !pattern.carrier);
  const carriers = own.filter((pattern) => pattern.carrier);
  const likeness = similarityTo(clean);
  const vocabularies = new Map(model.intents.map((each) => [each.name, vocabularyOf(model, each)]));
  const intents = new Map(model.intents.map((each) => [each.name, each]));
  const fallback = intents.get(FALLBACK) ?? { name: FALLBACK };
  const extract = extractor(model);

  return (utterance) => {
    const words = wordsOf(utterance);
    const exact = bestMatch(clean, words) ?? bestMatch(clean, withoutManners(words));
    if (exact) return of(exact, 'sample', 1);
    const like = trusted(likeness, words, vocabularies, free);
    if (like && like.score >= SURE && like.unexplained === 0) return ofLikeness(like);
    const carried = bestMatch(carriers, words);
    if (carried && !overshadowed(carried, like)) return of(carried, 'carrier', 1);
    if (like && like.score >= LIKELY) return ofLikeness(like);
    if (carried) return of(carried, 'carrier', 1);
    if (free && words.length > 0 && speaksFreely(words, free)) {
      return {
        intent: free.intent,
        filled: asSpeech(words, free),
        by: 'free-speech',
        score: free.nearness(words),
      };
    }
    return { intent: fallback, filled: {}, by: 'fallback', score: 0 };

    function ofLikeness({ intent, score }: Trusted): Recognition {
      const model = intents.get(intent)!;
      return { intent: model, filled: extract(model, words), by: 'likeness', score };
    }
  };
}

interface Trusted extends Nearness {
  /** How many meaningful words the intent does not account for. */
  readonly unexplained: number;
}

function of(match: Match, by: Recognition['by'], score: number): Recognition {
  return { intent: match.pattern.intent, filled: match.filled, by, score };
}

function isFreeSpeech(pattern: Pattern, free: FreeSpeech | null): boolean {
  return pattern.elements.some((element) => element.kind === 'slot' && element.slot.type === free?.slot.type);
}

/** The nearest intent that does not leave out what matters; null when there is none. */
function trusted(
  likeness: Similarity,
  words: readonly Word[],
  vocabularies: ReadonlyMap<string, ReadonlySet<string>>,
  free: FreeSpeech | null,
): Trusted | null {
  const nearest = likeness(words)[0];
  if (!nearest) return null;
  const vocabulary = vocabularies.get(nearest.intent)!;
  const meaningful = words.filter((word) => isContent(word.key));
  const unknown = [
    ...meaningful.filter((word) => !vocabulary.has(stem(word.key))),
    ...words.filter((word) => NEGATIONS.has(word.key) && !vocabulary.has(stem(word.key))),
  ];
  if (unknown.some((word) => NEGATIONS.has(word.key) || free?.lexicon.has(stem(word.key)))) return null;
  if (unknown.length > UNEXPLAINED_SHARE * meaningful.length) return null;
  return { ...nearest, unexplained: unknown.length };
}

/** A short carrier ("i {phrase}") gives way to an intent that knows the whole sentence. */
function overshadowed(carried: Match, like: Trusted | null): boolean {
  return like !== null && like.unexplained === 0 && like.score >= LIKELY && carried.pattern.plainWords < 2;
}

function speaksFreely(words: readonly Word[], free: FreeSpeech): boolean {
  return words.some((word) => free.lexicon.has(stem(word.key))) && free.nearness(words) >= NEAR_SPEECH;
}

function asSpeech(words: readonly Word[], free: FreeSpeech): Filled {
  return { [free.slot.name]: { length: words.length, values: [{ value: shownText(words), matches: [] }] } };
}

/** Fills the slots of an intent from wherever in the utterance their values stand. */
function extractor(model: InteractionModel): (intent: IntentModel, words: readonly Word[]) => Filled {
  const readers = slotReaders(model);
  return (intent, words) => {
    const usable = (intent.slots ?? []).flatMap((slot) => {
      const read: SlotReader | undefined = readers.get(slot.type) ?? BUILT_IN[slot.type];
      return read ? [{ slot, read: slot.multipleValues?.enabled ? several(read) : read }] : [];
    });
    const filled: Record<string, Filled[string]> = {};
    for (let at = 0; at < words.length; ) {
      let taken = 0;
      for (const { slot, read } of usable) {
        const reading = read(words, at)[0];
        if (!reading || reading.length <= taken) continue;
        const before = filled[slot.name];
        if (before && !slot.multipleValues?.enabled) continue;
        filled[slot.name] = before ? { length: 0, values: [...before.values, ...reading.values] } : reading;
        taken = reading.length;
      }
      at += Math.max(taken, 1);
    }
    return filled;
  };
}

const MANNERS = new Set([
  'please',
  'alexa',
  'okay',
  'thanks',
  'cheers',
  'mate',
  'sorry',
  'just',
  'actually',
  'now',
]);

function withoutManners(words: readonly Word[]): readonly Word[] {
  const bare = words.filter((word) => !MANNERS.has(word.key));
  return bare.length > 0 ? bare : words;
}
