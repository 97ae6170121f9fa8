import type { Condition, Equipment, MoveId } from '../../routine/vocabulary.ts';
import type { QuestionId } from '../questions.ts';
import {
  CONDITION_PATTERNS,
  GATE_PATTERNS,
  HAVING_PATTERNS,
  LACKING_PATTERNS,
  LEXICON,
  MOVE_PATTERNS,
} from './compiled.ts';
import type { AskedGate } from './lexicon/lexicon.ts';
import { isDenied } from './negation.ts';
import { fits, spansOf } from './pattern.ts';
import { isFamilys, isTheirs } from './people.ts';
import { type Guarded, standingOf } from './standing.ts';
import { clauseAround, fromWords, type Utterance } from './utterance.ts';

/**
 * What bars or changes a stretch, where it is said and not denied; `gate` is the question before a routine
 * that is open, whose answers may be said in fewer words.
 */
export function conditionsIn(
  utterance: Utterance,
  { asked, gate }: { readonly asked: QuestionId | null; readonly gate: AskedGate | null },
  guarded: readonly Guarded[],
): readonly Condition[] {
  const answers = gate === null ? [] : (GATE_PATTERNS[gate] ?? []);
  const found = [...CONDITION_PATTERNS, ...answers].filter(({ said, unless }) =>
    said.some((pattern) =>
      spansOf(pattern, utterance).some((span) => {
        const clause = clauseAround(utterance, span.from);
        const words = fromWords(utterance.words.slice(clause.from, clause.to));
        const standing = standingOf(utterance, span, guarded, false);
        return (
          (standing === 'said' || standing === 'past' || standing === 'doubted') &&
          !isDenied(utterance, span, new Set(), LEXICON.negation) &&
          !(asked === 'history' && isFamilys(utterance, span)) &&
          !isTheirs(utterance, span) &&
          !fits(unless, words)
        );
      }),
    ),
  );
  return [...new Set(found.map(({ id }) => id))];
}

/** Of what the last question before a routine asks for, what is said not to be so. */
export function deniedIn(utterance: Utterance, gate: AskedGate): readonly Condition[] {
  if (gate !== 'blocks') return [];
  const denied = [...CONDITION_PATTERNS, ...(GATE_PATTERNS[gate] ?? [])].filter(({ said }) =>
    said.some((pattern) =>
      spansOf(pattern, utterance).some((span) => isDenied(utterance, span, new Set(), LEXICON.negation)),
    ),
  );
  return [...new Set(denied.map(({ id }) => id))];
}

/** Equipment said to be out of reach. "I haven't got a roller or a ball" lacks both. */
export function missingIn(utterance: Utterance): readonly Equipment[] {
  const missing = LACKING_PATTERNS.filter(({ said }) => fits(said, utterance)).map(({ id }) => id);
  if (missing.length === 0) return missing;
  const joined = LEXICON.equipment.filter(({ said }) =>
    said.some((names) =>
      new RegExp(
        ` (?:or|and|nor)(?: an?| any| the| my)?(?: foam| tennis)? ${names.replace(/[()]/g, (c) => (c === '(' ? '(?:' : ')'))}(?= |$)`,
      ).test(utterance.line),
    ),
  );
  return LEXICON.equipment
    .map(({ id }) => id)
    .filter((id) => missing.includes(id) || joined.some((each) => each.id === id));
}

/** Equipment said to be there, where nothing says that it is not. */
export function atHandIn(utterance: Utterance): readonly Equipment[] {
  const missing = missingIn(utterance);
  return HAVING_PATTERNS.filter(({ id, said }) => !missing.includes(id) && fits(said, utterance)).map(
    ({ id }) => id,
  );
}

/** Moves named, in whatever mood; who speaks of a thing, there or not, does not name the move that needs it. */
export function movesIn(utterance: Utterance, things: readonly Equipment[]): readonly MoveId[] {
  return MOVE_PATTERNS.filter(({ id, said }) => {
    const needed = NEEDED[id];
    return !(needed !== undefined && things.includes(needed)) && fits(said, utterance);
  }).map(({ id }) => id);
}

const NEEDED: { readonly [M in MoveId]?: Equipment } = {
  'foam-roller': 'foam-roller',
  'trigger-point': 'ball',
};
