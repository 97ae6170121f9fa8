import { assess } from './assess.ts';
import { ESCALATIONS } from './escalations.ts';
import { entries, type Facts, type FindingId, worry } from './findings.ts';
import { ADULT, answersOf, elicits, QUESTIONS, type Question } from './questions.ts';
import { care } from './verdicts.ts';

/**
 * The question to ask now: the first, in order of danger, to which some answer could still change the
 * verdict. `null` means that the verdict stands. There is no second description of the interview.
 */
export function nextQuestion(facts: Facts, aboutSomebodyElse = false): Question | null {
  if (aboutSomebodyElse && facts.age === undefined) return ADULT;
  return QUESTIONS.find((each) => couldChangeTheVerdict(each, facts) && !leftToNarrower(each, facts)) ?? null;
}

/** The findings of a question that are not known yet. */
export function openFindings(question: Question, facts: Facts): readonly FindingId[] {
  return elicits(question).filter((id) => facts[id] === undefined);
}

/** The known facts and an answer to what was still open of them. A correction is not an answer. */
export function answered(facts: Facts, answer: Facts): Facts {
  return { ...answer, ...facts };
}

/** What an answer adds to the known facts: only what was still open. */
export function added(facts: Facts, answer: Facts): Facts {
  return Object.fromEntries(entries(answer).filter(([id]) => facts[id] === undefined));
}

/**
 * A scale half of which was volunteered ("it hurts to walk") is not put as a whole: narrower questions ask
 * for the rest of it, each in its own turn.
 */
function leftToNarrower(asked: Question, facts: Facts): boolean {
  if (asked.kind !== 'choice') return false;
  const open = openFindings(asked, facts);
  if (open.length === elicits(asked).length) return false;
  return open.every((id) =>
    QUESTIONS.some((each) => each.id !== asked.id && elicits(each).every((elicited) => elicited === id)),
  );
}

function couldChangeTheVerdict(question: Question, facts: Facts): boolean {
  const open = openFindings(question, facts);
  if (open.length === 0) return false;
  const now = care(assess(facts).verdict);
  if (question.onlyToward !== undefined && now > care(question.onlyToward)) return false;
  const answers = Object.values(answersOf(question));
  if (answers.some((answer) => care(assess(answered(facts, answer)).verdict) > now)) return true;
  return ESCALATIONS.some(
    (escalation) =>
      care(escalation.verdict) > now &&
      escalation.all.every(
        ({ finding, level }) =>
          facts[finding] === undefined || worry(finding, facts[finding]) >= worry(finding, level),
      ) &&
      escalation.all.some(
        ({ finding, level }) =>
          open.includes(finding) &&
          answers.some((answer) => worry(finding, answer[finding]) >= worry(finding, level)),
      ),
  );
}
