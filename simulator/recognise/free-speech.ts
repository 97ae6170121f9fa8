import { isContent, stem } from './function-words.ts';
import type { IntentModel, InteractionModel, SlotModel, TypeModel } from './model.ts';
import { keyText, type Word, wordsOf } from './words.ts';

/**
 * The catch-all of a model: an intent with a sample that is nothing but one custom slot whose values are
 * whole sentences. Alexa fills such a slot with whatever resembles its values, in the words that were said.
 */
export interface FreeSpeech {
  readonly intent: IntentModel;
  readonly slot: SlotModel;
  /** Stems of the meaningful words in its values. */
  readonly lexicon: ReadonlySet<string>;
  /** How much the utterance is made of the words of its values, 0 to 1. */
  readonly nearness: (words: readonly Word[]) => number;
  /** Whether the utterance is one of its values, word for word. */
  readonly knows: (words: readonly Word[]) => boolean;
}

/** A value list counts as sentences from this many words on average. */
const SENTENCE_WORDS = 3;

export function freeSpeechOf(model: InteractionModel): FreeSpeech | null {
  let best: { intent: IntentModel; slot: SlotModel; type: TypeModel; words: number } | null = null;
  for (const intent of model.intents) {
    for (const slot of intent.slots ?? []) {
      const type = model.types.find((each) => each.name === slot.type);
      if (!type || !(intent.samples ?? []).some((sample) => sample.trim() === `{${slot.name}}`)) continue;
      const words = averageWords(type);
      if (words >= SENTENCE_WORDS && words > (best?.words ?? 0)) best = { intent, slot, type, words };
    }
  }
  if (!best) return null;
  const sentences = best.type.values.flatMap(saidFor).map(wordsOf);
  const keys = sentences.flatMap((said) => said.map((word) => word.key));
  const whole = new Set(sentences.map(keyText));
  const all = new Set(keys.map(stem));
  return {
    intent: best.intent,
    slot: best.slot,
    lexicon: new Set(keys.filter(isContent).map(stem)),
    nearness: (words) => words.filter((word) => all.has(stem(word.key))).length / Math.max(words.length, 1),
    knows: (words) => whole.has(keyText(words)),
  };
}

/**
 * Stems of the meaningful words in all other slot values: symptoms, sides, things and parts. An intent that
 * would leave out one of these leaves out something that was told.
 */
export function reportableWords(model: InteractionModel, free: FreeSpeech | null): ReadonlySet<string> {
  const types = model.types.filter((type) => type.name !== free?.slot.type);
  const said = types.flatMap((type) => type.values.flatMap(saidFor));
  const keys = said.flatMap((each) => wordsOf(each).map((word) => word.key));
  return new Set(keys.filter(isContent).map(stem));
}

/** Stems of the words that an intent's own samples account for; what fills its slots comes on top. */
export function vocabularyOf(intent: IntentModel): ReadonlySet<string> {
  const said = (intent.samples ?? []).map((sample) => sample.replace(/\{[^}]*\}/g, ' '));
  return new Set(said.flatMap((each) => wordsOf(each).map((word) => stem(word.key))));
}

function saidFor(value: TypeModel['values'][number]): readonly string[] {
  return [value.name.value, ...(value.name.synonyms ?? [])];
}

function averageWords(type: TypeModel): number {
  const said = type.values.flatMap(saidFor);
  return said.reduce((sum, each) => sum + each.split(/\s+/).length, 0) / Math.max(said.length, 1);
}
