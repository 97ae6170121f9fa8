import { isHarmless } from './harmless.ts';
import { ENGLISH } from './lexicon/en.ts';
import type { Guards, SignRow } from './lexicon/lexicon.ts';
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

export const ANSWER_PATTERNS = ENGLISH.answers.map(({ answer, said }) => ({ answer, said: all(said) }));

export const CHOICE_PATTERNS = Object.fromEntries(
  Object.entries(ENGLISH.choices).map(([question, rows]) => [
    question,
    rows.map(({ answer, said }) => ({ answer, said: all(said) })),
  ]),
);

export const BAND_PATTERNS = ENGLISH.soreness.bands.map((band) => ({ ...band, said: all(band.said) }));

export const SIDE_PATTERNS = ENGLISH.sides.map(({ id, said }) => ({ id, said: all(said) }));
export const CONDITION_PATTERNS = ENGLISH.conditions.map(({ id, said, unless }) => ({
  id,
  said: all(said),
  unless: all(unless),
}));
export const MOVE_PATTERNS = ENGLISH.moves.map(({ id, said }) => ({ id, said: all(said) }));
export const DISCOMFORT_PATTERNS = ENGLISH.discomforts.map(({ id, said }) => ({ id, said: all(said) }));
export const OTHERS = all(ENGLISH.people.others);
export const SELF = all(ENGLISH.people.self);

/** "No roller" and its like, once for every piece of equipment. */
export const LACKING_PATTERNS = ENGLISH.equipment.map(({ id, said }) => ({
  id,
  said: ENGLISH.lacking.map((source) =>
    compile(source, {
      ...ENGLISH.words,
      groups: { ...ENGLISH.words.groups, thing: said.join('|') },
    }),
  ),
}));

export const SYMPTOM = compile(
  '(<hurt>|<numb>|<weakly>|stiff*|tight*|niggl*|injur*|started|start|came on|come on|had it|had this|been like|going on|twinge*|symptom*|burning|grumbl*|it|swell*|swollen|limping|like this|bad|problem|bother*|sciatica)',
  ENGLISH.words,
);
export const PAINED = compile(
  '(<hurt>|stiff*|tight*|niggl*|soreness|dull|bad|burning|grumbl*|sharp|glute*|bum|butt|cheek|side|sides|it|i would say|level)',
  ENGLISH.words,
);
export const SESSION = compile('(<hard>)', ENGLISH.words);
export const EASY = compile(
  '(<easy> .. (<hard>|one|stuff|only|week)|(no|not|nothing|without|never) [a|any|done|anything|do] (hard|tough|heavy|strenuous|intense)|(was|it|only|just|been) easy)',
  ENGLISH.words,
);
export const PLANNED = compile(
  '(can|should|could|may|want|wanted|going to|will|would|planning|plan|hoping|shall|supposed|let|tomorrow|next|if i|am i|ok to|about to|due|training for|coming up|today can|remind) ',
  ENGLISH.words,
);
export const RETRACTS = compile(
  '(wait|hang on|hold on|misheard|scratch|go back|change that|undo|wrong|meant yes|not what i|sorry it|sorry my|correction|my mistake)',
  ENGLISH.words,
);
export const PLAIN_NO = compile(
  '((none|nothing|neither|not any) [of] (that|those|them|these|the above|like that|of the sort|of the kind|of that kind)|(all|everything) [down there] (good|fine|clear|ok|works|normal|working)|(no|clear|negative) (to|on) (all|both|that))',
  ENGLISH.words,
);
