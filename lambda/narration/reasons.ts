import { type Facts, FINDING_IDS, type FindingId } from '../triage/findings.ts';
import { QUESTIONS, type Question } from '../triage/questions.ts';
import { fill } from '../words/fill.ts';
import type { Words } from '../words/words.ts';
import { allOf, eitherOf } from './list.ts';

export const MOST_REASONS = 3;
/** A "don't know" to two whole bundles would name eight things; nobody keeps more than this in mind. */
const MOST_NAMED = 5;
type Bundle = Extract<Question, { kind: 'bundle' }>;

/**
 * "you said walking hurts, and you weren't sure about …": the person's own answers, `most` at most, the
 * dangerous first. Several findings of one bundle at their worst came from one yes, so they are named as the
 * bundle and not as if each had been said. Null where none of the findings can be put into words.
 */
export function reasonsOf(
  because: readonly FindingId[],
  facts: Facts,
  words: Words,
  most = MOST_REASONS,
): string | null {
  const reasons = chosen(reasonList(because, facts, words), most);
  const said = reasons.filter((reason) => reason.certain).map((reason) => reason.says);
  const unsure = reasons.filter((reason) => !reason.certain).map((reason) => reason.says);
  const youSaid = fill(words.reasons.youSaid, { said: allOf(said, words.list) });
  const notSure = fill(words.reasons.notSure, { unsure: eitherOf(unsure, words.list) });
  if (said.length === 0) return unsure.length === 0 ? null : notSure;
  return unsure.length === 0 ? youSaid : fill(words.reasons.both, { said: youSaid, unsure: notSure });
}

/** What was said comes before what was not known; the first always, then as many as can be kept in mind. */
function chosen(reasons: readonly Reason[], most: number): readonly Reason[] {
  const inOrder = [...reasons.filter((each) => each.certain), ...reasons.filter((each) => !each.certain)];
  let named = 0;
  return inOrder.slice(0, most).filter((each, at) => {
    if (at > 0 && named + each.findings.length > MOST_NAMED) return false;
    named += each.findings.length;
    return true;
  });
}

export interface Reason {
  readonly says: string;
  /** False where the answer was "don't know". */
  readonly certain: boolean;
  readonly findings: readonly FindingId[];
}

/** Every reason, in the order of the table. */
export function reasonList(because: readonly FindingId[], facts: Facts, words: Words): readonly Reason[] {
  const left = new Set(
    FINDING_IDS.filter((id) => because.includes(id) && !impliedByAnother(id, because, facts)),
  );
  const reasons: Reason[] = [];
  for (const id of left) {
    const bundle = bundleOf(id);
    const same =
      bundle === null
        ? [id]
        : bundle.ideas.flatMap((idea) => idea.findings).filter((each) => alike(id, each));
    for (const each of same) left.delete(each);
    reasons.push(reason(same, bundle, facts, words));
  }
  return reasons;

  /** Answered alike, by the one yes or the one "don't know" to the bundle. */
  function alike(id: FindingId, other: FindingId): boolean {
    if (other === id) return true;
    return (
      left.has(other) && answerKind(id, facts) === answerKind(other, facts) && answerKind(id, facts) !== 'own'
    );
  }
}

function reason(ids: readonly FindingId[], bundle: Bundle | null, facts: Facts, words: Words): Reason {
  const certain = answerKind(ids[0]!, facts) !== 'unsure';
  if (ids.length > 1 && bundle !== null) {
    const ideas = eitherOf(
      ids.map((id) => words.findings[id].name),
      words.list,
    );
    return { says: certain ? fill(words.reasons.yesTo, { ideas }) : ideas, certain, findings: ids };
  }
  const id = ids[0]!;
  const level = facts[id] ?? '';
  const finding: { name: string; said: Readonly<Record<string, string | undefined>> } = words.findings[id];
  if (!certain) return { says: words.findings[id].notSure ?? finding.name, certain, findings: ids };
  const twoToThreeDays = id === 'last-session' && level === 'two-to-three-days';
  return {
    says: twoToThreeDays ? words.reasons.hardSession : (finding.said[level] ?? finding.name),
    certain,
    findings: ids,
  };
}

/** What some findings of a bundle are called: by their idea where all of it is meant, else one by one. */
export function ideaNames(bundle: Bundle, ids: readonly FindingId[], words: Words): readonly string[] {
  const names = words.questions[bundle.id].ideas;
  return bundle.ideas.flatMap((idea) => {
    const meant = idea.findings.filter((id) => ids.includes(id));
    if (meant.length === 0) return [];
    if (meant.length === idea.findings.length || idea.findings.length === 1)
      return [names[idea.id] ?? idea.id];
    return meant.map((id) => names[id] ?? words.findings[id].name);
  });
}

/** Sore on walking is also "does not ease as you move": one answer, said once. */
function impliedByAnother(id: FindingId, because: readonly FindingId[], facts: Facts): boolean {
  return (
    id === 'warm-up' &&
    facts['warm-up'] === 'same' &&
    facts.walking === 'hurts' &&
    because.includes('walking')
  );
}

function answerKind(id: FindingId, facts: Facts): 'unsure' | 'yes' | 'own' {
  if (facts[id] === 'unsure') return 'unsure';
  return facts[id] === bundleOf(id)?.yes[id] ? 'yes' : 'own';
}

function bundleOf(id: FindingId): Bundle | null {
  for (const question of QUESTIONS) {
    if (question.kind === 'bundle' && question.ideas.some((idea) => idea.findings.includes(id)))
      return question;
  }
  return null;
}
