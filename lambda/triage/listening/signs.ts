import { entries, type Facts, FINDINGS, type FindingId, findingRow } from '../findings.ts';
import type { QuestionId } from '../questions.ts';
import { GUARD_PATTERNS, LEXICON, SIGNS } from './compiled.ts';
import { isHarmless } from './harmless.ts';
import type { SignRow } from './lexicon/lexicon.ts';
import { innerNots, isDenied } from './negation.ts';
import { fits, type Pattern, type Span, spansOf } from './pattern.ts';
import { isAnimals, isFamilys, isTheirs, namesFamily } from './people.ts';
import { type Guarded, standingOf } from './standing.ts';
import { clauseAround, fromWords, type Utterance } from './utterance.ts';

const CAN_FORCE_EMERGENCY: ReadonlySet<FindingId> = new Set(
  FINDINGS.filter((row) =>
    row.levels.some((level) => level.id === 'yes' && level.verdict === 'emergency'),
  ).map((row) => row.id),
);

export interface Sighting {
  readonly row: SignRow;
  readonly span: Span;
  readonly facts: Facts;
  /** Of a relative or a friend, and not of the runner. */
  readonly theirs?: true;
}

const HARMLESS_DEAF: ReadonlySet<string> = new Set([
  'no',
  'nothing',
  'none',
  'without',
  'zero',
  'free',
  'nor',
  'neither',
]);

/** Every sign of the lexicon that the words report or deny, with what that means for the table. */
export function sightings(
  utterance: Utterance,
  asked: QuestionId | null,
  guarded: readonly Guarded[],
  atGate = false,
): readonly Sighting[] {
  const matches = allMatches(utterance, asked);
  if (matches.length === 0) return [];
  const signed = new Set(matches.flatMap(({ span }) => wordsOf(span)));
  const elsewhere = matches.filter(
    ({ row }) => row.means.saddle === 'yes' || row.means['both-legs'] === 'yes',
  );
  const denied = new Set<SignRow['aspect']>();

  const found: Sighting[] = [];
  for (const { row, span, not } of matches) {
    if (isAnimals(utterance, span)) continue;
    const theirs =
      lies(span, GUARD_PATTERNS.joked, utterance) ||
      (isOfHistory(row) &&
        (isTheirs(utterance, span) || (asked === 'history' && isFamilys(utterance, span))));
    if (asked === 'history' && isAgeOfFamily(row, utterance, span)) continue;
    if (row.means.saddle === 'yes' && asked === null && !atGate && isPressed(utterance, span)) continue;
    const standing = standingOf(utterance, span, guarded, forcesEmergency(row));
    if (standing === 'imagined' || standing === 'asked') continue;
    if (standing === 'past' && row.lasting !== true) continue;
    const harmless = isHarmless(row.means);
    const no =
      not || isDenied(utterance, span, signed, LEXICON.negation, harmless ? HARMLESS_DEAF : undefined);
    if (row.aspect !== undefined && isElsewhere(span, elsewhere, no)) continue;
    if (row.aspect !== undefined && harmless !== no && standing === 'said') denied.add(row.aspect);
    if (row.aspect !== undefined && (no || harmless)) continue;
    const facts = standing === 'doubted' ? doubtful(row) : no ? row.denied : row.means;
    if (facts !== undefined) found.push({ row, span, facts, ...(theirs && { theirs }) });
  }
  if (nerveCleared(utterance, asked, denied)) {
    found.push({ row: { means: {}, said: [] }, span: { from: 0, to: 0 }, facts: { 'leg-nerve': 'no' } });
  }
  return found;
}

/** "My dad's got cancer": a history that people tell of those they love, wherever the talk is. */
export function tellsOfTheirIllness(utterance: Utterance): boolean {
  // Most sentences name nobody, and need not be looked through again.
  if (!namesFamily(utterance)) return false;
  return SIGNS.some(
    ({ row, said }) =>
      isOfHistory(row) &&
      said.some((pattern) => spansOf(pattern, utterance).some((span) => isTheirs(utterance, span))),
  );
}

/** "My son is under eighteen"; but "it's for my son, he's at primary school" is the age of the one who would run. */
function isAgeOfFamily(row: SignRow, utterance: Utterance, span: Span): boolean {
  return (
    row.means.age !== undefined && isFamilys(utterance, span) && !/ for (?:my|our) /.test(utterance.line)
  );
}

/** Pregnancy, surgery, weak bones, illness: what one has for long, and others may have too. */
function isOfHistory({ lasting, means }: SignRow): boolean {
  return lasting === true && means.age === undefined;
}

/** "My bum's numb from this floor" */
export function isPressed(utterance: Utterance, span?: Span): boolean {
  return span === undefined
    ? fits(GUARD_PATTERNS.pressed, utterance)
    : lies(span, GUARD_PATTERNS.pressed, utterance);
}

function lies(span: Span, among: readonly Pattern[], utterance: Utterance): boolean {
  return among.some((pattern) => spansOf(pattern, utterance).some((each) => overlap(each, span)));
}

/**
 * One leg's nerves are cleared only as a whole: feeling and strength both denied, or one of them "or
 * anything", or in answer to the question about them. A "no tingling" by itself leaves weakness open.
 */
function nerveCleared(
  utterance: Utterance,
  asked: QuestionId | null,
  denied: ReadonlySet<SignRow['aspect']>,
): boolean {
  if (denied.size === 0) return false;
  return denied.size === 2 || asked === 'leg-nerve' || fits(GUARD_PATTERNS.general, utterance);
}

interface Match {
  readonly row: SignRow;
  readonly span: Span;
  /** The phrase holds a "not" of its own. */
  readonly not: boolean;
}

function allMatches(utterance: Utterance, asked: QuestionId | null): readonly Match[] {
  const without = innerNots(utterance, LEXICON.negation);
  const matches: Match[] = [];
  for (const { row, said, unless, deniable } of SIGNS) {
    if (row.asked !== undefined && (asked === null || !row.asked.includes(asked))) continue;
    for (const pattern of said) {
      for (const span of spansOf(pattern, utterance)) {
        if (unless.length === 0 || !fits(unless, clauseOf(utterance, span)))
          matches.push({ row, span, not: false });
      }
      if (!deniable) continue;
      for (const inner of without) {
        const spans = spansOf(pattern, inner.utterance).filter(
          (span) =>
            inner.denies(span) && !(unless.length > 0 && fits(unless, clauseOf(inner.utterance, span))),
        );
        for (const { from, to } of spans) matches.push({ row, span: { from, to: to + 1 }, not: true });
      }
    }
  }
  return matches;
}

function clauseOf(utterance: Utterance, span: Span): Utterance {
  const from = clauseAround(utterance, span.from).from;
  const to = clauseAround(utterance, Math.max(span.from, span.to - 1)).to;
  return fromWords(utterance.words.slice(from, to));
}

/**
 * Numbness of the saddle or of both legs is not one leg's. But "no numbness", in answer to the question
 * about the saddle, is meant of everything that can go numb.
 */
function isElsewhere(span: Span, elsewhere: readonly Match[], denied: boolean): boolean {
  return elsewhere.some(
    ({ row, span: other }) => overlap(other, span) && !(denied && row.asked !== undefined),
  );
}

/** A doubted sign is "don't know", whichever way round it was put. */
function doubtful(row: SignRow): Facts | undefined {
  const facts: Record<string, string> = {};
  for (const [id] of entries(row.means)) {
    if (findingRow(id).levels.some((level) => level.id === 'unsure')) facts[id] = 'unsure';
  }
  return Object.keys(facts).length === 0 ? undefined : (facts as Facts);
}

function forcesEmergency(row: SignRow): boolean {
  return [...entries(row.means), ...entries(row.denied ?? {})].some(([id]) => CAN_FORCE_EMERGENCY.has(id));
}

function overlap(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

function wordsOf(span: Span): readonly number[] {
  return Array.from({ length: span.to - span.from }, (_, index) => span.from + index);
}
