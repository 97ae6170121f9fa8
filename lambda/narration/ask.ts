import type { Ending } from '../dialogue/reply.ts';
import { elicits, QUESTIONS, type Question, question } from '../triage/questions.ts';
import { fill } from '../words/fill.ts';
import type { Words } from '../words/words.ts';
import { capital, joined, type NarrationContext, pick } from './context.ts';
import { eitherOf } from './list.ts';
import { spokenNumbers } from './numbers.ts';
import { ideaNames } from './reasons.ts';

type Bundle = Extract<Question, { kind: 'bundle' }>;
type Ask = Extract<Ending, { kind: 'ask' }>;

export interface Asked {
  readonly asks: string;
  readonly reprompt: string;
}

/**
 * A question of the interview: whole, or only for what is still open in it, or easier with the possible
 * answers. `alone`: nothing is said before it in this turn, so that a small word may lead into it.
 */
export function ask(ending: Ask, alone: boolean, context: NarrationContext): Asked {
  return {
    asks: joined([leadIn(ending, alone, context), wording(ending, context)]),
    reprompt: joined([repromptOf(ending, context), lastWord(ending, context)]),
  };
}

function wording(ending: Ask, context: NarrationContext): string {
  const { words } = context;
  const asked = question(ending.question);
  const line = words.questions[ending.question];
  if (ending.how === 'which') {
    if (line.which !== null || asked.kind === 'choice') return line.which ?? line.whole;
    return fill(pick(words.asking.which, context), ideasIn(asked, ending.open, words));
  }
  const partly = partlyAsked(asked, ending, context);
  if (ending.how === 'briefly') return partly ?? line.reprompt;
  if (ending.attempt === 0 && ending.how !== 'plainer') return partly ?? line.whole;
  return joined([partly ?? line.easier, line.answers, ending.attempt === 2 ? line.example : '']);
}

/** Only for what is open, where part of a bundle is known; null where all of it is. */
function partlyAsked(asked: Question, { open }: Ask, { words }: NarrationContext): string | null {
  const template = words.questions[asked.id].partly;
  if (asked.kind !== 'bundle' || template === null) return null;
  if (open.length === 0 || open.length === elicits(asked).length) return null;
  return fill(template, ideasIn(asked, open, words));
}

function ideasIn(asked: Bundle, open: Ask['open'], words: Words): { ideas: string; Ideas: string } {
  const ideas = eitherOf(ideaNames(asked, open, words), words.list);
  return { ideas, Ideas: capital(ideas) };
}

function leadIn(ending: Ask, alone: boolean, context: NarrationContext): string {
  const { asking } = context.words;
  const first = ending.question === QUESTIONS[0]!.id && ending.how === 'plain' && ending.attempt === 0;
  return joined([alone ? smallWord(ending, context) : '', first ? asking.first : '']);
}

function smallWord(ending: Ask, context: NarrationContext): string {
  const { asking, greetings } = context.words;
  if (ending.how === 'which' || ending.how === 'again' || ending.how === 'briefly') return '';
  if (ending.how === 'plainer') return pick(asking.plainer, context);
  if (ending.attempt > 0) return pick(greetings.notUnderstood, context);
  return Object.keys(context.facts).length === 0 ? '' : pick(asking.between, context);
}

function repromptOf(ending: Ask, context: NarrationContext): string {
  const { asking, questions } = context.words;
  const asked = question(ending.question);
  if (ending.how === 'which' && asked.kind === 'bundle') return asking.whichReprompt;
  if (ending.how === 'briefly' && asked.kind === 'choice') return questions[ending.question].answers;
  if (ending.how === 'briefly') return asking.partlyReprompt;
  const partly = partlyAsked(asked, ending, context) !== null;
  return partly ? asking.partlyReprompt : questions[ending.question].reprompt;
}

/** Alexa tells a skill nothing of a silence, so the reprompt has the last word. */
function lastWord(ending: Ask, context: NarrationContext): string {
  const { asking } = context.words;
  switch (question(ending.question).tier) {
    case 'emergency':
    case 'urgent':
    case 'doctor':
      return fill(asking.lastWord, { ...spokenNumbers(context) });
    case 'rest':
    case 'history':
      return asking.lastWordBrief;
  }
}
