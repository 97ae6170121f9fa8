import { parseRoutineState } from '../routine/parse-state.ts';
import { CONDITIONS, EQUIPMENT, MOVES, SIDES } from '../routine/vocabulary.ts';
import type { Timeline } from '../score/passage-at.ts';
import { assess } from '../triage/assess.ts';
import { type Facts, FINDING_IDS, type FindingId, worry } from '../triage/findings.ts';
import { ADULT, QUESTIONS, type QuestionId } from '../triage/questions.ts';
import { stricter, VERDICTS } from '../triage/verdicts.ts';
import { NO_PLAN, type PlanWish, TOPICS } from './acts.ts';
import type { ReminderTime } from './effects.ts';
import { factsOf } from './log.ts';
import { INVITES, OFFERS } from './reply.ts';
import { type Entry, type Gates, NOTHING_SEEN, type Place, type Seen, type State } from './state.ts';

/**
 * The state out of session attributes, or null where anything in them is not as we wrote it. Half a state
 * is never repaired: a lost answer could make a verdict milder, so the conversation starts again instead.
 */
export function parseState(json: unknown): State | null {
  const state = record(json);
  if (state === null || state['version'] !== 1) return null;
  try {
    const log = list(state['log'], entry);
    const verdict = orNull(state['verdict'], (each) => oneOf(VERDICTS, each));
    return {
      version: 1,
      seed: wholeNumber(state['seed']),
      turn: wholeNumber(state['turn']),
      place: place(state['place']),
      log,
      // What was answered outranks what is claimed to follow from it.
      verdict: verdict === null ? null : stricter(verdict, assess(factsOf({ log })).verdict),
      strictest: orNull(state['strictest'], (each) => oneOf(VERDICTS, each)),
      about: oneOf(['self', 'somebody-else'] as const, state['about']),
      side: orNull(state['side'], (each) => oneOf(['left', 'right', 'both'] as const, each)),
      conditions: list(state['conditions'], (each) => oneOf(CONDITIONS, each)),
      // A session may have begun before these two were kept, or before it noted what it has seen.
      denied: list(state['denied'] ?? [], (each) => oneOf(CONDITIONS, each)),
      missing: list(state['missing'], (each) => oneOf(EQUIPMENT, each)),
      atHand: list(state['atHand'] ?? [], (each) => oneOf(EQUIPMENT, each)),
      gates: gates(state['gates']),
      routine: orNull(state['routine'], (each) => parseRoutineState(each) ?? refuse()),
      failed: list(state['failed'], (each) => oneOf(['apl', 'apla'] as const, each)),
      topic: orNull(state['topic'], (each) => oneOf(TOPICS, each)),
      disclaimed: state['disclaimed'] === true,
      storageTold: state['storageTold'] === true,
      seen: seen(state['seen'] ?? NOTHING_SEEN),
      permissionAsked: state['permissionAsked'] === true,
      playing: orNull(state['playing'], timeline),
      respondedAt: wholeNumber(state['respondedAt']),
    };
  } catch (problem) {
    if (problem instanceof NotOurs) return null;
    throw problem;
  }
}

class NotOurs extends Error {}

function refuse(): never {
  throw new NotOurs();
}

function place(json: unknown): Place {
  const it = record(json) ?? refuse();
  const misses = (): 0 | 1 | 2 => oneOf([0, 1, 2] as const, it['misses']);
  switch (it['at']) {
    case 'idle':
      return { at: 'idle', invite: oneOf(INVITES, it['invite']), misses: misses() };
    case 'check':
      return {
        at: 'check',
        question: oneOf(QUESTION_IDS, it['question']),
        misses: misses(),
        asked: oneOf(['plain', 'which', 'plainer'] as const, it['asked']),
      };
    case 'offer': {
      const agreed = it['reminder'];
      return {
        at: 'offer',
        offer: oneOf(OFFERS, it['offer']),
        misses: misses(),
        plan: orNull(it['plan'], plan),
        ...(agreed === undefined ? {} : { reminder: reminder(agreed) }),
        ...(it['checking'] === true && { checking: true }),
      };
    }
    case 'routine':
      return { at: 'routine' };
    case 'closed':
      return { at: 'closed' };
    default:
      return refuse();
  }
}

const QUESTION_IDS: readonly QuestionId[] = [...QUESTIONS.map((each) => each.id), ADULT.id];

function entry(json: unknown): Entry {
  const it = record(json) ?? refuse();
  const facts = record(it['facts']) ?? refuse();
  for (const [id, level] of Object.entries(facts)) {
    if (!FINDING_IDS.includes(id as FindingId) || typeof level !== 'string') refuse();
    if (worry(id as FindingId, level as string) < 0) refuse();
  }
  return { question: orNull(it['question'], (each) => oneOf(QUESTION_IDS, each)), facts: facts as Facts };
}

function gates(json: unknown): Gates {
  const it = record(json) ?? refuse();
  const gate = (each: unknown) => oneOf(['open', 'clear', 'barred'] as const, each);
  return { signs: gate(it['signs']), injury: gate(it['injury']), blocks: gate(it['blocks']) };
}

function seen(json: unknown): Seen {
  const it = record(json) ?? refuse();
  const entries = Object.entries(record(it['entries']) ?? refuse());
  if (entries.length > 20) refuse();
  return {
    entries: Object.fromEntries(entries.map(([owner, version]) => [owner, wholeNumber(version)])),
    deleted: orNull(it['deleted'], text),
    missed: it['missed'] === true,
    behind: it['behind'] === true,
  };
}

function reminder(json: unknown): ReminderTime {
  const it = record(json) ?? refuse();
  const spoken = record(it['spoken']) ?? refuse();
  return {
    scheduledTime: text(it['scheduledTime']),
    timeZone: text(it['timeZone']),
    spoken: {
      weekday: wholeNumber(spoken['weekday']),
      daysAhead: wholeNumber(spoken['daysAhead']),
      month: wholeNumber(spoken['month']),
      dayOfMonth: wholeNumber(spoken['dayOfMonth']),
      hour: wholeNumber(spoken['hour']),
      minute: wholeNumber(spoken['minute']),
    },
  };
}

function text(json: unknown): string {
  return typeof json === 'string' && json.length <= 100 ? json : refuse();
}

function timeline(json: unknown): Timeline {
  const it = record(json) ?? refuse();
  const passages = list(it['passages'], (each) => {
    const passage = record(each) ?? refuse();
    return { id: text(passage['id']), startMs: wholeNumber(passage['startMs']) };
  });
  const [totalMs, estimatedMs] = [wholeNumber(it['totalMs']), wholeNumber(it['estimatedMs'])];
  return { passages, totalMs, estimatedMs };
}

function plan(json: unknown): PlanWish {
  const it = record(json) ?? refuse();
  return {
    ...NO_PLAN,
    moves: list(it['moves'], (each) => oneOf(MOVES, each)),
    without: list(it['without'], (each) => oneOf(MOVES, each)),
    side: orNull(it['side'], (each) => oneOf(SIDES, each)),
    minutes: orNull(it['minutes'], wholeNumber),
    holdSeconds: orNull(it['holdSeconds'], wholeNumber),
    carryOn: it['carryOn'] === true,
  };
}

function record(json: unknown): Readonly<Record<string, unknown>> | null {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
    ? (json as Record<string, unknown>)
    : null;
}

function oneOf<T>(among: readonly T[], json: unknown): T {
  return among.includes(json as T) ? (json as T) : refuse();
}

function orNull<T>(json: unknown, parse: (json: unknown) => T): T | null {
  return json === null ? null : parse(json);
}

function list<T>(json: unknown, parse: (json: unknown) => T): readonly T[] {
  return Array.isArray(json) && json.length <= 200 ? json.map(parse) : refuse();
}

function wholeNumber(json: unknown): number {
  return typeof json === 'number' && Number.isFinite(json) && json >= 0 ? json : refuse();
}
