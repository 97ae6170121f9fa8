import type { Activity } from '../dialogue/acts.ts';
import type { SystemAct } from '../dialogue/system-acts.ts';
import type { CardId } from '../score/place.ts';
import { question } from '../triage/questions.ts';
import { fill } from '../words/fill.ts';
import { type NarrationContext, pick } from './context.ts';
import { callForHelpLines, emergencyLines, notAloneLines, noVerdictLines } from './emergency.ts';
import { greetingLine } from './greeting.ts';
import { cancelledLine, proposalLines, reminderLines, spokenTime } from './reminders.ts';
import { sourceLines } from './sources.ts';
import {
  noVerdictYetLines,
  spoken,
  verdictAgainLines,
  verdictIfWorseLines,
  verdictInShortLines,
  verdictLines,
  verdictMoreLines,
  verdictSourceLines,
  verdictStandsLines,
  verdictWhyLines,
  whatWouldChangeLines,
} from './verdict.ts';

/** The words of one act, a line a sentence or two; empty lines are left out by the caller. */
export function tell(
  act: SystemAct,
  leadsIntoQuestion: boolean,
  context: NarrationContext,
): readonly string[] {
  const { words } = context;
  switch (act.kind) {
    case 'greet':
      return [greetingLine(act, leadsIntoQuestion, context)];
    case 'acknowledge':
      return [pick(words.acknowledgements[act.what], context)];
    case 'why-this-question':
      return [words.questions[act.question].why.says];
    case 'source-of-question':
      return sourceLines(question(act.question).sources, context);
    case 'questions-left':
      return [questionsLeft(act.left, context)];
    case 'why-asked-before':
      return [words.gates.why[act.asked].says];
    case 'source-of-asked-before':
      return sourceLines(words.gates.why[act.asked].sources, context);
    case 'verdict':
      return verdictLines(act, context);
    case 'verdict-again':
      return verdictAgainLines(act, context);
    case 'verdict-in-short':
      return verdictInShortLines(act, context);
    case 'no-verdict-yet':
      return noVerdictYetLines(act, context);
    case 'verdict-why':
      return verdictWhyLines(act, context);
    case 'verdict-more':
      return verdictMoreLines(act.verdict, context);
    case 'verdict-source':
      return verdictSourceLines(act.because, context);
    case 'verdict-stands':
      return verdictStandsLines(act.verdict, context);
    case 'verdict-if-worse':
      return verdictIfWorseLines(act, context);
    case 'what-would-change':
      return whatWouldChangeLines(act, context);
    case 'emergency':
      return emergencyLines(act, context);
    case 'not-alone':
      return notAloneLines(context);
    case 'call-for-help':
      return callForHelpLines(context);
    case 'no-verdict':
      return noVerdictLines(context);
    case 'explain': {
      const topic = words.topics[act.topic];
      return (act.more ? topic.more : topic.first).map((line) => spoken(line, context));
    }
    case 'instead-of-a-run': {
      const { insteadOfARun } = words;
      return [
        OF_THE_LEGS.includes(act.activity) && context.facts.walking === 'hurts'
          ? insteadOfARun.sparingTheLegs.says
          : insteadOfARun.first[act.activity].says,
      ];
    }
    case 'topic-source': {
      const { first, more } = words.topics[act.topic];
      return sourceLines(
        [...first, ...more].flatMap((line) => line.sources),
        context,
      );
    }
    case 'list-moves':
      return [words.listMoves.says];
    case 'off-topic':
      return [pick(words.offTopic[act.subject], context)];
    case 'not-understood':
      return [pick(words.greetings.notUnderstood, context)];
    case 'what-is-new':
      return [pick(words.greetings.whatIsNew, context)];
    case 'help':
      return [words.help[act.place]];
    case 'no-stretch':
      return [pick(words.gates.noStretch[act.because], context)];
    case 'come-out-first':
      return [words.gates.comeOutFirst];
    case 'get-up-slowly':
      return [spoken(words.gates.getUpSlowly, context)];
    case 'check-first':
      return [pick(words.gates.checkFirst, context)];
    case 'storage-failed':
      return [pick(words.keeping.storageFailed, context)];
    case 'not-looked-up':
      return [pick(words.keeping.notLookedUp, context)];
    case 'forgotten':
      return [pick(words.keeping.forgotten, context)];
    case 'not-forgotten':
      return [pick(words.keeping.notForgotten, context)];
    case 'kept-after-all':
      return [pick(words.keeping.keptAfterAll, context)];
    case 'reminder-proposed':
      return proposalLines(act.at, act.moved, context);
    case 'reminder-set':
      return [fill(pick(words.reminders.set, context), { when: spokenTime(act.at, context) })];
    case 'reminders':
      return reminderLines(act.at, context);
    case 'reminders-cancelled':
      return [cancelledLine(act.count, act.at, context)];
    case 'none-of-the-reminders':
      return [words.reminders.noneOfThem, ...reminderLines(act.at, context)];
    case 'reminder-problem':
      return [words.reminders.problems[act.problem]];
    case 'goodbye':
      return [pick(words.greetings.goodbye, context)];
    case 'start-again':
      return [pick(words.greetings.startAgain, context)];
    case 'disclaim':
      return [pick(words.disclaimers.beforeInformation, context)];
  }
}

const OF_THE_LEGS: readonly Activity[] = ['cycling', 'walking', 'leg-work'];

function questionsLeft(left: number | null, { words }: NarrationContext): string {
  const { howMany } = words.asking;
  if (left === null) return howMany.inTheCheck;
  if (left < 2) return left === 0 ? howMany.last : howMany.oneMore;
  return fill(howMany.more, { number: words.digits[left] ?? String(left) });
}

/** What a screen shows while an act is told; null leaves it as it is. */
export function cardOf(act: SystemAct): CardId | null {
  switch (act.kind) {
    case 'greet':
      return 'welcome';
    case 'verdict':
    case 'verdict-again':
    case 'verdict-in-short':
    case 'verdict-why':
    case 'verdict-more':
    case 'verdict-source':
    case 'verdict-stands':
    case 'verdict-if-worse':
    case 'what-would-change':
      return act.kind !== 'verdict-source' && act.verdict === 'emergency' ? 'emergency' : 'verdict';
    case 'emergency':
    case 'call-for-help':
    case 'no-verdict':
      return 'emergency';
    case 'explain':
    case 'instead-of-a-run':
    case 'topic-source':
    case 'why-this-question':
    case 'source-of-question':
    case 'why-asked-before':
    case 'source-of-asked-before':
      return 'explanation';
    case 'list-moves':
      return 'overview';
    case 'help':
      return 'help';
    default:
      return null;
  }
}
