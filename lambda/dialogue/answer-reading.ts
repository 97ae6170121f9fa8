import { assess } from '../triage/assess.ts';
import { entries, type Facts, verdictOf, worry } from '../triage/findings.ts';
import { added, openFindings } from '../triage/next.ts';
import { answersOf, elicits, type Question } from '../triage/questions.ts';
import type { Answer, Told } from './told.ts';

export type Reading =
  | { readonly kind: 'answer'; readonly facts: Facts }
  | { readonly kind: 'told' }
  | { readonly kind: 'which' }
  | { readonly kind: 'unsure' }
  | { readonly kind: 'nothing' };

/** What yes, no, don't know and the facts named beside it come to at this question. */
export function readAnswer(open: Question, said: Facts, answer: Told['answer'], known: Facts): Reading {
  const answers = answersOf(open);
  const names = elicitsAny(open, said);
  if (answer === 'unsure') return { kind: 'unsure' };
  if (open.kind === 'bundle') {
    const worst = elicits(open).some((id) => said[id] !== undefined && worry(id, said[id]) > 0);
    if (answer === 'yes' && !worst) {
      // Which of the history it is decides whether a doctor can clear it, and which moves are left out.
      return open.tier !== 'history' && yesMeansOneThing(open, known)
        ? { kind: 'answer', facts: added(known, open.yes) }
        : { kind: 'which' };
    }
    if (answer === 'no') return { kind: 'answer', facts: added(known, open.no) };
  } else if (!names) {
    const bare = answer === 'yes' ? open.bareYes : answer === 'no' ? open.bareNo : undefined;
    // "No" to "full weight, a limp, or can't you stand on it?" leaves two answers.
    if (answer === 'no' && !open.plainNo) return { kind: 'which' };
    // "Yes" to "is it tingling or weak?" says too little; "yes" to "can you put your weight on it?" does not.
    if (answer === 'yes' && (bare === undefined || worrying(answers[bare]!))) return { kind: 'which' };
    if (bare !== undefined) return { kind: 'answer', facts: added(known, answers[bare]!) };
    if (answer !== null) return { kind: 'which' };
  }
  return entries(said).length > 0 ? { kind: 'told' } : { kind: 'nothing' };
}

/** Asked which, and still only yes, no or don't know: the most careful answer that fits, where there is one. */
export function mostCareful(open: Question, answer: Answer): Facts | null {
  if (open.kind === 'bundle') return answer === 'no' ? open.no : open.yes;
  const answers = answersOf(open);
  const bare = answer === 'no' ? open.bareNo : open.bareYes;
  if (bare !== undefined && worrying(answers[bare]!)) return answers[bare]!;
  return answer === 'unsure' || (answer === 'no' && bare !== undefined) ? open.answers.unsure : null;
}

/** Whether every sign in the bundle, said alone, would come to the same verdict; then "which?" is not worth asking. */
export function yesMeansOneThing(open: Extract<Question, { kind: 'bundle' }>, known: Facts): boolean {
  const now = assess(known).verdict;
  const verdicts = openFindings(open, known).map((id) => {
    const alone = assess({ ...known, [id]: open.yes[id] }).verdict;
    return alone === now ? verdictOf(id, open.yes[id]!) : alone;
  });
  return new Set(verdicts).size <= 1;
}

function worrying(facts: Facts): boolean {
  return entries(facts).some(([id, level]) => worry(id, level) > 0);
}

export function elicitsAny(open: Question, facts: Facts): boolean {
  return elicits(open).some((id) => facts[id] !== undefined);
}
