import type { SystemAct } from '../dialogue/system-acts.ts';
import { type Facts, type FindingId, findingRow } from '../triage/findings.ts';
import { care, type Verdict } from '../triage/verdicts.ts';
import { fill } from '../words/fill.ts';
import type { Sourced } from '../words/line.ts';
import type { VerdictWords } from '../words/words.ts';
import { type NarrationContext, pick } from './context.ts';
import { emergencyLines } from './emergency.ts';
import { fitting } from './fitting.ts';
import { allOf } from './list.ts';
import { spokenNumbers } from './numbers.ts';
import { MOST_REASONS, reasonsOf } from './reasons.ts';
import { sourceLines } from './sources.ts';

type Act<K extends SystemAct['kind']> = Extract<SystemAct, { kind: K }>;

const HISTORY: readonly FindingId[] = ['pregnancy', 'surgery', 'weak-bones', 'illness'];

/** The whole verdict: disclaimer, what, because of which answers, what today, what instead, when again. */
export function verdictLines(act: Act<'verdict'>, context: NarrationContext): readonly string[] {
  const { verdict, because, facts } = act;
  if (verdict === 'emergency') return emergencyLines({ signs: because, certainty: 'said', facts }, context);
  return fitting(MOST_REASONS, (most) => withReasons(act, verdict, most, context));
}

function withReasons(
  { because, facts }: Act<'verdict'>,
  verdict: Exclude<Verdict, 'emergency'>,
  most: number,
  context: NarrationContext,
): readonly string[] {
  const words = context.words.verdicts[verdict];
  const reasons = reasonsOf(because, facts, context.words, most);
  return [
    pick(context.words.disclaimers.beforeVerdict, context),
    pick(words.what, context),
    reasons === null && verdict !== 'run'
      ? ''
      : fill(pick(words.because, context), { reasons: reasons ?? '' }),
    spoken(todayOf(words, because, facts), context),
    words.stop === undefined ? '' : spoken(words.stop, context),
    spoken(insteadOf(words, facts), context),
    spoken(againOf(words, because, facts), context),
  ];
}

/** The gist of it, for "say that again". */
export function verdictAgainLines(
  { verdict, asked }: Pick<Act<'verdict-again'>, 'verdict' | 'asked'>,
  context: NarrationContext,
): readonly string[] {
  if (verdict === 'emergency') return emergencyAgain(context);
  const words = context.words.verdicts[verdict];
  return [
    pick(context.words.disclaimers.beforeVerdict, context),
    // To "is ten K all right?" a no is a no, and a yes would be too much.
    asked === 'distance' && care(verdict) < care('rest') ? '' : words.inShort,
    pick(words.what, context),
    spoken(words.today, context),
    words.stop === undefined ? spoken(insteadOf(words, context.facts), context) : spoken(words.stop, context),
  ];
}

/** "So, yes or no?": the answer, its reason, and for a run when to stop. */
export function verdictInShortLines(
  { verdict, because, facts }: Act<'verdict-in-short'>,
  context: NarrationContext,
): readonly string[] {
  if (verdict === 'emergency') return emergencyAgain(context);
  const words = context.words.verdicts[verdict];
  const reasons = reasonsOf(because, facts, context.words);
  return [
    words.inShort,
    reasons === null ? '' : fill(context.words.verdictAsides.why, { reasons }),
    words.stop === undefined ? '' : spoken(words.stop, context),
  ];
}

/** The answers decide, nothing else; who runs all the same hears what must end the run. */
export function noVerdictYetLines(
  { asked, soFar }: Act<'no-verdict-yet'>,
  context: NarrationContext,
): readonly string[] {
  const { asking, verdictAsides } = context.words;
  const leaningNo = asked === 'verdict' && care(soFar) >= care('rest');
  return [
    pick(asking.noVerdictYet[leaningNo ? 'leaningNo' : asked], context),
    asked === 'insist' ? verdictAsides.standsStop.says : '',
  ];
}

/** Every reason, and why each of them matters. */
export function verdictWhyLines(act: Act<'verdict-why'>, context: NarrationContext): readonly string[] {
  const { words } = context;
  const reasons = reasonsOf(act.because, act.facts, words);
  if (reasons === null) return [words.verdictAsides.whyRun];
  const whys = new Set(act.because.slice(0, 3).map((id) => words.findings[id].why.says));
  return [fill(words.verdictAsides.why, { reasons }), ...whys];
}

export function verdictMoreLines(verdict: Verdict, context: NarrationContext): readonly string[] {
  if (verdict === 'emergency') return emergencyAgain(context);
  return context.words.verdicts[verdict].more.map((line) => spoken(line, context));
}

export function verdictSourceLines(
  because: readonly FindingId[],
  context: NarrationContext,
): readonly string[] {
  const rows = because.length === 0 ? [findingRow('soreness')] : because.map(findingRow);
  return [
    ...sourceLines(
      rows.flatMap((row) => row.sources),
      context,
    ),
    context.words.sources.cutOffs,
  ];
}

/** The verdict does not bend to a wish, and whoever runs all the same hears what must end the run. */
export function verdictStandsLines(verdict: Verdict, context: NarrationContext): readonly string[] {
  if (verdict === 'emergency') return emergencyAgain(context);
  const { verdictAsides, verdicts } = context.words;
  const words = verdicts[verdict];
  return [
    pick(verdictAsides.stands, context),
    words.inShort,
    spoken(words.stop ?? verdictAsides.standsStop, context),
    spoken(insteadOf(words, context.facts), context),
  ];
}

/** What must end a run, where one may be had, and when to come back or be seen. */
export function verdictIfWorseLines(
  { verdict, because, facts }: Act<'verdict-if-worse'>,
  context: NarrationContext,
): readonly string[] {
  if (verdict === 'emergency') return emergencyAgain(context);
  const words = context.words.verdicts[verdict];
  const stop = words.stop ?? (verdict === 'run' ? context.words.verdictAsides.standsStop : undefined);
  return [stop === undefined ? '' : spoken(stop, context), spoken(againOf(words, because, facts), context)];
}

/** What would have to be better, from the table itself; a safety answer is never up for a trade. */
export function whatWouldChangeLines(
  act: Act<'what-would-change'>,
  context: NarrationContext,
): readonly string[] {
  const { whatWouldChange, findings, list } = context.words;
  if (act.verdict === 'run') return [pick(whatWouldChange.alreadyRunning, context)];
  const wishes = Object.entries(act.needed).flatMap(([id, level]) => {
    const wished = findings[id as FindingId].wished?.[level];
    return wished === undefined ? [] : [wished];
  });
  if (wishes.length === 0 || (act.toward !== 'run' && act.toward !== 'run-easy')) {
    return [pick(whatWouldChange.safety, context)];
  }
  const toward = whatWouldChange.toward[act.toward];
  return [
    fill(pick(whatWouldChange.wish, context), { wishes: allOf(wishes, list), toward }),
    pick(whatWouldChange.stillAsk, context),
  ];
}

function todayOf(words: VerdictWords, because: readonly FindingId[], facts: Facts): Sourced {
  return decidedByHistory(because, facts) ? (words.todayUntilCleared ?? words.today) : words.today;
}

function insteadOf(words: VerdictWords, facts: Facts): Sourced {
  return facts.walking === 'hurts' ? (words.insteadSparingTheLegs ?? words.instead) : words.instead;
}

function againOf(words: VerdictWords, because: readonly FindingId[], facts: Facts): Sourced {
  if (decidedByHistory(because, facts)) return words.checkAgainOnceCleared ?? words.checkAgain;
  const tooSoon = because.includes('last-session') && facts['last-session'] !== 'unsure';
  return tooSoon ? (words.checkAgainAfterSession ?? words.checkAgain) : words.checkAgain;
}

/** Something long known stands in the way, that a clinician can clear; nothing in the soreness does. */
function decidedByHistory(because: readonly FindingId[], facts: Facts): boolean {
  const clearable = because.some((id) => HISTORY.includes(id) && facts[id] === 'yes');
  return clearable && because.every((id) => HISTORY.includes(id) || id === 'age');
}

function emergencyAgain(context: NarrationContext): readonly string[] {
  const { emergency, disclaimers } = context.words;
  const numbers = spokenNumbers(context);
  return [
    disclaimers.beforeEmergency,
    emergency.what,
    fill(emergency.call, { ...numbers }),
    fill(emergency.again, { ...numbers }),
  ];
}

/** A line with the numbers of the country in it. */
export function spoken(line: Sourced, context: NarrationContext): string {
  return fill(line.says, { ...spokenNumbers(context) });
}
