import type { QuestionId } from '../questions.ts';
import { isHarmless } from './harmless.ts';
import { ENGLISH } from './lexicon/en.ts';
import type { AskedGate, Guards, SignRow } from './lexicon/lexicon.ts';
import { compile, type Pattern } from './pattern.ts';

/** The lexicon with every phrase compiled, once, when the module is loaded. */
export interface CompiledSign {
  readonly row: SignRow;
  readonly said: readonly Pattern[];
  /** Whether a "not" inside the phrase would say something worth hearing. */
  readonly deniable: boolean;
  readonly unless: readonly Pattern[];
}

const all = (said: readonly string[] | undefined): readonly Pattern[] =>
  (said ?? []).map((source) => compile(source, ENGLISH.words));

export const LEXICON = ENGLISH;

export const SIGNS: readonly CompiledSign[] = ENGLISH.signs.map((row) => ({
  row,
  said: all(row.said),
  deniable: row.denied !== undefined && !isHarmless(row.means),
  unless: all(row.unless),
}));

export const GUARD_PATTERNS = Object.fromEntries(
  Object.entries(ENGLISH.guards).map(([kind, said]) => [kind, all(said)]),
) as Readonly<Record<keyof Guards, readonly Pattern[]>>;

export const ANSWER_PATTERNS = ENGLISH.answers.map(({ said, ...row }) => ({ ...row, said: all(said) }));

export const CHOICE_PATTERNS = Object.fromEntries(
  Object.entries(ENGLISH.choices).map(([question, rows]) => [
    question,
    rows.map(({ answer, said }) => ({ answer, said: all(said) })),
  ]),
);

export const ASKED_NAMES = {
  said: Object.fromEntries(Object.entries(ENGLISH.askedNames.said).map(([id, said]) => [id, all(said)])) as {
    readonly [Q in QuestionId]?: readonly Pattern[];
  },
  unless: all(ENGLISH.askedNames.unless),
};

export const BAND_PATTERNS = ENGLISH.soreness.bands.map((band) => ({ ...band, said: all(band.said) }));

export const SORER_PATTERNS = ENGLISH.sorer.map(({ id, said }) => ({ id, said: all(said) }));
export const SIDE_PATTERNS = ENGLISH.sides.map(({ id, said }) => ({ id, said: all(said) }));
export const CONDITION_PATTERNS = ENGLISH.conditions.map(({ id, said, unless }) => ({
  id,
  said: all(said),
  unless: all(unless),
}));
export const GATE_PATTERNS = Object.fromEntries(
  Object.entries(ENGLISH.gates).map(([gate, rows]) => [
    gate,
    rows.map(({ id, said, unless }) => ({ id, said: all(said), unless: all(unless) })),
  ]),
) as { readonly [G in AskedGate]?: typeof CONDITION_PATTERNS };
export const MOVE_PATTERNS = ENGLISH.moves.map(({ id, said }) => ({ id, said: all(said) }));
export const REOPENING = ENGLISH.reopening.map(({ id, said }) => ({ id, said: all(said) }));
export const DISCOMFORT_PATTERNS = ENGLISH.discomforts.map(({ id, said }) => ({ id, said: all(said) }));
export const OTHERS = all(ENGLISH.people.others);
export const SELF = all(ENGLISH.people.self);

/** "No roller" and its like, once for every piece of equipment. */
export const LACKING_PATTERNS = ENGLISH.equipment.map(({ id, said, lackedIn }) => ({
  id,
  said: [...ofThing(ENGLISH.lacking, said), ...all(lackedIn)],
}));
/** "I have a roller" and its like. */
export const HAVING_PATTERNS = ENGLISH.equipment.map(({ id, said }) => ({
  id,
  said: ofThing(ENGLISH.having, said),
}));

function ofThing(sources: readonly string[], said: readonly string[]): readonly Pattern[] {
  const groups = { ...ENGLISH.words.groups, thing: said.join('|') };
  return sources.map((source) => compile(source, { ...ENGLISH.words, groups }));
}

export const SYMPTOM = compile(ENGLISH.cues.symptom, ENGLISH.words);
export const PAINED = compile(ENGLISH.cues.pained, ENGLISH.words);
export const BODILY = compile(ENGLISH.cues.bodily, ENGLISH.words);
export const MASKED = compile(ENGLISH.cues.masked, ENGLISH.words);
export const SESSION = compile(ENGLISH.cues.session, ENGLISH.words);
export const EASY = compile(ENGLISH.cues.easy, ENGLISH.words);
export const PLANNED = compile(ENGLISH.cues.planned, ENGLISH.words);
export const RETRACTS = compile(ENGLISH.cues.retracts, ENGLISH.words);
export const PLAIN_NO = compile(ENGLISH.cues.plainNo, ENGLISH.words);
