import { type FreeSpeech, freeSpeechOf, reportableWords, vocabularyOf } from './free-speech.ts';
import { isContent, NEGATIONS, stem } from './function-words.ts';
import { FALLBACK, type IntentModel, type InteractionModel } from './model.ts';
import {
  bestMatch,
  type Filled,
  fillFromAnywhere,
  type Match,
  type Pattern,
  patternsOf,
} from './patterns.ts';
import { similarityTo } from './similarity.ts';
import { slotReaders } from './slots.ts';
import { shownText, type Word, wordsOf } from './words.ts';

/** How an utterance was understood, and by which way; `score` says how sure that way was. */
export interface Recognition {
  readonly intent: IntentModel;
  readonly filled: Filled;
  readonly by: 'sample' | 'likeness' | 'carrier' | 'free-speech' | 'fallback';
  readonly score: number;
}

export type Recogniser = (utterance: string) => Recognition;

/** Of two ways to hear the same words the surer one; the first when both are alike. */
export function better(first: Recognition, second: Recognition): Recognition {
  const rank = ({ by }: Recognition) => WAYS.indexOf(by);
  return rank(second) < rank(first) || (rank(second) === rank(first) && second.score > first.score)
    ? second
    : first;
}

const WAYS: readonly Recognition['by'][] = ['sample', 'carrier', 'likeness', 'free-speech', 'fallback'];

/** From here on a likeness is trusted before a carrier, given that the intent accounts for every word. */
const SURE = 0.72;
/** From here on a likeness is trusted when nothing better is there. */
const LIKELY = 0.4;
const LIKELY_DENIED = 0.5;
/**
 * How many of the meaningful words an intent may leave unexplained when none of them could be a symptom;
 * fewer where people speak of themselves.
 */
const UNEXPLAINED_SHARE = 0.5;
const UNEXPLAINED_SHARE_OF_ONESELF = 0.34;
/** From here on words are near enough to the values of the free-speech slot. */
const NEAR_SPEECH = 0.4;
/** From this many words on, speech is taken for a sentence. */
const A_SENTENCE = 3;

/**
 * Understands as Alexa's would, from the interaction model alone: exact samples first, then likeness to
 * samples, then carrier phrases, then free speech, else the fallback intent, which carries no words.
 *
 * An intent that would drop meaningful words is passed over for one that delivers them: what a person in
 * pain said must never be lost to a clean "no".
 */
export function recogniserOf(model: InteractionModel, now: () => number): Recogniser {
  const readers = slotReaders(model, now);
  const patterns = patternsOf(model, readers);
  const free = freeSpeechOf(model);
  const own = patterns.filter((pattern) => !isFreeSpeech(pattern, free));
  const clean = own.filter((pattern) => !pattern.carrier);
  const carriers = own.filter((pattern) => pattern.carrier && pattern.plainWords > 0);
  const likeness = similarityTo(clean);
  const vocabularies = new Map(model.intents.map((each) => [each.name, vocabularyOf(each)]));
  const reportable = reportableWords(model, free);
  const intents = new Map(model.intents.map((each) => [each.name, each]));
  const fallback = intents.get(FALLBACK) ?? { name: FALLBACK };

  return (utterance) => {
    const words = wordsOf(utterance);
    if (words.length === 0) return { intent: fallback, filled: {}, by: 'fallback', score: 0 };
    const exact = bestMatch(clean, words) ?? bestMatch(clean, withoutManners(words));
    if (exact) return matched(exact, 'sample');
    if (free?.knows(words)) return spoken(words, free);
    const like = likeliest(words);
    if (like && like.score >= SURE && like.unexplained === 0) return likened(like);
    const carried = bestMatch(carriers, words);
    if (carried && !overshadowed(carried, like, words)) return matched(carried, 'carrier');
    if (like && like.score >= LIKELY && like.unexplained === 0) return likened(like);
    if (carried) return matched(carried, 'carrier');
    if (free && speaksFreely(words, free)) {
      return spoken(words, free);
    }
    if (like && like.score >= LIKELY) return likened(like);
    return { intent: fallback, filled: {}, by: 'fallback', score: 0 };
  };

  /** The nearest intent, if it does not leave out what matters. */
  function likeliest(words: readonly Word[]): Likely | null {
    const nearest = likeness(words)[0];
    if (!nearest) return null;
    const intent = intents.get(nearest.intent)!;
    const { filled, covered } = fillFromAnywhere(intent, words, readers);
    const vocabulary = vocabularies.get(intent.name)!;
    const matters = (word: Word) => isContent(word.key) || NEGATIONS.has(word.key);
    const left = words.filter(
      (word, at) => matters(word) && !covered.has(at) && !vocabulary.has(stem(word.key)),
    );
    if (left.some((word) => NEGATIONS.has(word.key) || reportable.has(stem(word.key)))) return null;
    if (covered.size > 0 && words.some((word) => TURNS.has(word.key) || NEGATIONS.has(word.key))) return null;
    const share = words.some((word) => FIRST_PERSON.has(word.key))
      ? UNEXPLAINED_SHARE_OF_ONESELF
      : UNEXPLAINED_SHARE;
    const meaningful = words.filter(matters).length;
    if (left.length > share * meaningful || (words.length === 1 && meaningful === 0)) return null;
    const unexplained = left.length;
    return { intent, filled, score: nearest.score, unexplained };
  }
}

interface Likely {
  readonly intent: IntentModel;
  readonly filled: Filled;
  readonly score: number;
  /** How many meaningful words the intent does not account for. */
  readonly unexplained: number;
}

function likened({ intent, filled, score }: Likely): Recognition {
  return { intent, filled, by: 'likeness', score };
}

function matched({ pattern, filled }: Match, by: 'sample' | 'carrier'): Recognition {
  return { intent: pattern.intent, filled, by, score: 1 };
}

/** After one of these a sentence may say the opposite of how it began. */
const TURNS = new Set(['but', 'except', 'only', 'although', 'though', 'however']);

function isFreeSpeech(pattern: Pattern, free: FreeSpeech | null): boolean {
  return pattern.elements.some((element) => element.kind === 'slot' && element.slot.type === free?.slot.type);
}

/**
 * A short carrier ("i {phrase}") gives way to an intent that knows the whole sentence. Where something is
 * denied, it takes more to give way.
 */
function overshadowed(carried: Match, like: Likely | null, words: readonly Word[]): boolean {
  if (like === null || like.unexplained > 0 || carried.pattern.plainWords >= 2) return false;
  // What begins with "my" is told of oneself, and which part it is of must not be lost.
  if (words[0]!.key === 'my' || words[0]!.key === 'me') return false;
  return like.score >= (words.some((word) => NEGATIONS.has(word.key)) ? LIKELY_DENIED : LIKELY);
}

/** A whole sentence is let through even when none of its words is known: better heard twice than lost. */
function speaksFreely(words: readonly Word[], free: FreeSpeech): boolean {
  if (words.length >= A_SENTENCE) return true;
  const nearness = free.nearness(words);
  return (
    nearness === 1 || (nearness >= NEAR_SPEECH && words.some((word) => free.lexicon.has(stem(word.key))))
  );
}

const FIRST_PERSON = new Set(['i', "i'm", "i've", "i'd", "i'll", 'my', 'me', 'myself', 'mine']);

function spoken(words: readonly Word[], free: FreeSpeech): Recognition {
  return {
    intent: free.intent,
    filled: asSpeech(words, free),
    by: 'free-speech',
    score: free.nearness(words),
  };
}

function asSpeech(words: readonly Word[], free: FreeSpeech): Filled {
  return { [free.slot.name]: { length: words.length, values: [{ value: shownText(words), matches: [] }] } };
}

/** "Actually" and "sorry" are not among them: they take something back. */
const MANNERS = new Set(['please', 'alexa', 'okay', 'thanks', 'cheers', 'mate']);

function withoutManners(words: readonly Word[]): readonly Word[] {
  const bare = words.filter((word) => !MANNERS.has(word.key));
  return bare.length > 0 ? bare : words;
}
