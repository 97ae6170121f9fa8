import type { Told } from '../dialogue/told.ts';
import {
  CONDITIONS,
  type Condition,
  EQUIPMENT,
  MOVES,
  type MoveId,
  otherSide,
} from '../routine/vocabulary.ts';
import { type Facts, FINDING_IDS, type FindingId, findingRow, worry, worseOf } from '../triage/findings.ts';
import { answersOf, QUESTIONS, type QuestionId, question } from '../triage/questions.ts';
import { idsOf, type Slots } from './slots.ts';

/**
 * What the ids of recognised slot values say, beside what their words say to `listen`. An id is not a
 * guess about words: it is the value list's own entry, so it counts even where the wording is new.
 */
export function toldByIds(slots: Slots, asked: QuestionId | null): Partial<Told> {
  const side = sideOf(slots);
  const conditions = known(CONDITIONS, idsOf(slots, 'condition')).concat(
    idsOf(slots, 'part').flatMap((part) => PARTS[part] ?? []),
  );
  const missing = known(EQUIPMENT, idsOf(slots, 'equipment')).concat(
    known(EQUIPMENT, idsOf(slots, 'equipmentToo')),
    known(EQUIPMENT, idsOf(slots, 'without')),
  );
  const facts = [
    ...[...idsOf(slots, 'symptom'), ...idsOf(slots, 'symptomToo')].map(factOf),
    ...conditions.map((condition) => HISTORY[condition] ?? {}),
    answerFacts(slots, asked),
    levelFacts(slots, asked),
    deniedFacts(slots),
  ].reduce(worseOf, {});
  return { facts, conditions, missing, moves: movesOf(slots), ...(side === null ? {} : { side }) };
}

/** `saddle:yes` as a fact; nothing where the id names no finding or no level of it. */
export function factOf(id: string): Facts {
  const [finding = '', level = ''] = id.split(':');
  if (!isFinding(finding) || worry(finding, level) < 0) return {};
  return { [finding]: level };
}

/** Moves named, in the order said. */
export function movesOf(slots: Slots, name = 'move'): readonly MoveId[] {
  return known(MOVES, idsOf(slots, name));
}

function sideOf(slots: Slots): Told['side'] {
  const sides = idsOf(slots, 'side');
  const denied = idsOf(slots, 'notSide')[0];
  if (denied === 'left' || denied === 'right') return otherSide(denied);
  if (sides.includes('both') || (sides.includes('left') && sides.includes('right'))) return 'both';
  return sides.includes('left') ? 'left' : sides.includes('right') ? 'right' : null;
}

/** An answer word counts where its question is open; `walking:limp` means nothing to "how sore is it?". */
function answerFacts(slots: Slots, asked: QuestionId | null): Facts {
  if (asked === null) return {};
  const matches = (slots.get('answer') ?? []).flatMap((spoken) => spoken.matches);
  const answers = answersOf(question(asked));
  const facts = matches
    .map(({ id }) => id.split(':'))
    .filter(([about, answer]) => about === asked && Object.hasOwn(answers, answer ?? ''))
    .map(([, answer]) => answers[answer!]!);
  return facts.reduce(worseOf, {});
}

/** "Nothing" is a zero to "how sore is it?", and a plain no to anything else. */
function levelFacts(slots: Slots, asked: QuestionId | null): Facts {
  return idsOf(slots, 'level')
    .filter((level) => level !== '0' || asked === 'soreness')
    .map((level) => factOf(`soreness:${level}`))
    .reduce(worseOf, {});
}

/**
 * "No numbness" clears that finding alone. Only a bare thing can be denied: a value that is itself a
 * statement ("can't feel my crotch", "my foot drags") was said after the no, not denied by it.
 */
function deniedFacts(slots: Slots): Facts {
  const denied = [...(slots.get('denied') ?? []), ...(slots.get('deniedToo') ?? [])];
  return denied
    .flatMap(({ text, matches }) => {
      const fact = factOf(matches[0]?.id ?? '');
      if (isStatement(text)) return [fact];
      return (Object.keys(fact) as FindingId[]).map((id): Facts => {
        const [mildest] = findingRow(id).levels;
        return mildest?.id === 'no' ? { [id]: 'no' } : {};
      });
    })
    .reduce(worseOf, {});
}

const STATEMENT =
  /\b(?:can'?t|can ?not|cannot|couldn'?t|won'?t|don'?t|doesn'?t|didn'?t|isn'?t|no|not|nothing|lost|loss|unable|hardly|barely|i|i'?m|i'?ve|my|it|it'?s|is|are|has|have|drags?|dragging|keeps?|gave|gives|gone|fell|felt|heard|passed|blacked|collapsed|fainted|wet|weed|wee|peed|soiled|but)\b/;

function isStatement(text: string): boolean {
  return STATEMENT.test(text.toLowerCase());
}

/** A sore part that some moves go easy on; the others are not ours. */
const PARTS: Readonly<Record<string, readonly Condition[]>> = {
  knee: ['sore-knee'],
  shoulder: ['sore-wrist'],
  arm: ['sore-wrist'],
};

/** What bars a stretch is often part of the history that the check asks for. */
const HISTORY: { readonly [C in Condition]?: Facts } = {
  pregnant: { pregnancy: 'yes' },
  'replaced-hip': { surgery: 'yes' },
  'recent-surgery': { surgery: 'yes' },
  'weak-bones': { 'weak-bones': 'yes' },
};

function known<T extends string>(list: readonly T[], ids: readonly string[]): readonly T[] {
  return [...new Set(ids)].filter((id): id is T => (list as readonly string[]).includes(id));
}

function isFinding(id: string): id is FindingId {
  return (FINDING_IDS as readonly string[]).includes(id);
}

export function isQuestion(id: unknown): id is QuestionId {
  return id === 'adult' || QUESTIONS.some((each) => each.id === id);
}
