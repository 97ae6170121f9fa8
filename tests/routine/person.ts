import type { PlanWish, Steer, UserAct, Wish } from '../../lambda/dialogue/acts.ts';
import { NO_PLAN } from '../../lambda/dialogue/acts.ts';
import { advanceRoutine } from '../../lambda/dialogue/routine.ts';
import type { RoutineTurn, RoutineTurnInput } from '../../lambda/dialogue/routine-turn.ts';
import { NOTHING_TOLD, type Told } from '../../lambda/dialogue/told.ts';
import { narrateRoutine } from '../../lambda/narration/routine.ts';
import { MOVES } from '../../lambda/routine/vocabulary.ts';
import { passageAt, START_DELAY_MS, type Timeline, timelineOf } from '../../lambda/score/passage-at.ts';
import type { Score } from '../../lambda/score/score.ts';
import { NEW_PROFILE, type Profile } from '../../lambda/store/profile.ts';
import { remember } from '../../lambda/store/remember.ts';
import { ROUTINE } from '../../lambda/words/en/routine.ts';
import type { RoutineWords } from '../../lambda/words/routine.ts';

/** Somebody in the middle of a routine: what was sent last, when, and what is remembered. A value. */
export interface Person {
  readonly turn: RoutineTurn;
  readonly score: Score;
  readonly timeline: Timeline;
  readonly profile: Profile;
  /** ms since 1970 at which the last response was sent. */
  readonly sentAt: number;
  readonly around: Around;
}

export interface Around {
  readonly chains: boolean;
  readonly words: RoutineWords;
  readonly session: RoutineTurnInput['session'];
}

export const HEADLESS: Around = {
  chains: false,
  words: ROUTINE,
  session: { conditions: [], missing: [], atHand: [], soreSide: null, hurt: [] },
};

/** Somebody who has met every move. */
export const KNOWS_ALL: Profile = { ...NEW_PROFILE, met: MOVES };
const START = Date.parse('2026-11-23T10:00:00.000Z');

export function starts(
  wish: Partial<PlanWish> = {},
  profile: Profile = NEW_PROFILE,
  around: Around = HEADLESS,
): Person {
  return sends({ kind: 'stretch', plan: { ...NO_PLAN, ...wish } }, null, START, profile, around, null);
}

/** Says something during a passage, or after all of them. */
export function says(
  person: Person,
  wish: Wish,
  heard: string | null = null,
  told: Partial<Told> = {},
): Person {
  const start = person.timeline.passages.find(({ id }) => id === heard)?.startMs ?? person.timeline.totalMs;
  const now = person.sentAt + START_DELAY_MS + start + 1;
  return sends(wish, heard, now, person.profile, person.around, person.turn.routine, told);
}

/** Says something so many ms after the response was sent, as far as anybody knows. */
export function saysAfter(person: Person, wish: Wish, elapsedMs: number): Person {
  const heard = passageAt(person.timeline, elapsedMs);
  return sends(wish, heard, person.sentAt + elapsedMs, person.profile, person.around, person.turn.routine);
}

export function steers(person: Person, steer: Steer, heard: string | null = null): Person {
  return says(person, { kind: 'steer', steer }, heard);
}

/** The session is gone without a word; so many ms later a new one begins. */
export function comesBack(
  person: Person,
  afterMs: number,
  wish: Wish = { kind: 'launch' },
  session = HEADLESS.session,
): Person {
  return sends(wish, null, person.sentAt + afterMs, person.profile, { ...person.around, session }, null);
}

function sends(
  wish: Wish,
  heard: string | null,
  now: number,
  profile: Profile,
  around: Around,
  routine: RoutineTurnInput['routine'],
  told: Partial<Told> = {},
): Person {
  const act: UserAct = { ...wish, told: { ...NOTHING_TOLD, ...told } };
  const instant = new Date(now).toISOString();
  const turn = advanceRoutine({ routine, act, now: instant, heard, profile, ...around });
  const remembered = turn.effects.reduce((sofar, effect) => remember(sofar, effect, instant), profile);
  // Through JSON, as the session carries it.
  const kept: RoutineTurn = { ...turn, routine: JSON.parse(JSON.stringify(turn.routine)) };
  const { passages, asks } = narrateRoutine(turn, around.words, { seed: 1, turn: 0 });
  const asked = asks === null ? [] : [{ id: 'ask', cues: asks.cues, place: null, card: null }];
  const score = { passages: [...passages, ...asked], reprompt: asks?.reprompt ?? [] };
  return {
    turn: kept,
    score,
    timeline: timelineOf(score),
    profile: JSON.parse(JSON.stringify(remembered)),
    sentAt: now,
    around,
  };
}

/** Ids of the passages that belong to the routine itself. */
export function played(person: Person): readonly string[] {
  return person.turn.acts.flatMap((act) => (act.kind === 'play' ? act.passages.map(({ id }) => id) : []));
}

/** Kinds of the acts before the passages. */
export function acts(person: Person): readonly string[] {
  return person.turn.acts.map(({ kind }) => kind).filter((kind) => kind !== 'play');
}

export function spoken(person: Person): string {
  return person.score.passages
    .flatMap(({ cues }) => cues.flatMap((cue) => (cue.kind === 'say' ? [cue.text] : [])))
    .join(' ');
}

/** All responses of a routine in which the person only ever says "next". */
export function toTheEnd(person: Person): readonly Person[] {
  const all = [person];
  for (let last = person; last.turn.routine !== null && all.length < 60; all.push(last)) {
    last =
      last.turn.ending.kind === 'continue'
        ? says(last, { kind: 'passages-done', after: last.turn.ending.after }, last.turn.ending.after)
        : steers(last, { to: 'next' });
  }
  return all;
}
