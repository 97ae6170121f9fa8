import { describe, expect, it } from 'vitest';
import { PLANNED_MS } from '../../lambda/render/limits.ts';
import { MOVES } from '../../lambda/routine/vocabulary.ts';
import { estimatedTotalMs, lengthOfPassages } from '../../lambda/score/timing.ts';
import { NEW_PROFILE } from '../../lambda/store/profile.ts';
import {
  acts,
  comesBack,
  HEADLESS,
  KNOWS_ALL,
  played,
  says,
  spoken,
  starts,
  steers,
  toTheEnd,
} from './person.ts';
import { outsideBrackets, PSEUDO } from './pseudo.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

describe('a whole routine', () => {
  const all = toTheEnd(starts());

  it('goes through all five moves on both sides, and closes with what was done', () => {
    const last = all.at(-1)!;
    expect(last.turn.routine).toBeNull();
    expect(last.turn.ending).toEqual({ kind: 'close' });
    expect(acts(last)).toEqual(['finished']);
    expect(last.profile.completed).toHaveLength(1);
    expect(last.profile.completed[0]?.moves).toEqual(MOVES);
    expect(last.profile.unfinished).toBeNull();
    expect(last.profile.met).toEqual(MOVES);
    const ids = all.flatMap(played);
    for (const move of MOVES.slice(0, 3)) {
      for (const side of ['left', 'right']) {
        for (const rep of [1, 2, 3])
          expect(ids.filter((id) => id === `${move}/${side}/hold/${rep}`)).toHaveLength(1);
      }
    }
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('asks at the end of each response but the last, and a reprompt gives quiet time and asks again', () => {
    for (const each of all.slice(0, -1)) {
      expect(each.turn.ending.kind).toBe('invite');
      expect(each.score.passages.at(-1)?.id).toBe('ask');
      expect(each.score.reprompt[0]).toMatchObject({ kind: 'rest' });
      expect(each.score.reprompt[1]).toMatchObject({ kind: 'say' });
      expect(estimatedTotalMs(lengthOfPassages(each.score.passages))).toBeLessThanOrEqual(PLANNED_MS);
    }
  });

  it('says once that "Alexa, stop" stops it, and not to somebody who has been here before', () => {
    expect(all.filter((each) => acts(each).includes('stop-word'))).toHaveLength(1);
    expect(acts(starts({}, all.at(-1)!.profile))).not.toContain('stop-word');
  });

  it('tells the steps the first time, and only the name later', () => {
    expect(played(starts()).filter((id) => id.includes('/set-up/')).length).toBeGreaterThan(4);
    expect(played(starts({}, all.at(-1)!.profile)).filter((id) => id.includes('/set-up/'))).toHaveLength(2);
  });

  it('goes by itself from the first move to the last where a screen leads on', () => {
    const screen = toTheEnd(starts({}, NEW_PROFILE, { ...HEADLESS, chains: true }));
    for (const each of screen.slice(0, -1)) {
      expect(each.turn.ending.kind).toBe('continue');
      expect(each.score.reprompt).toEqual([]);
    }
    expect(screen.flatMap(played)).toEqual(all.flatMap(played));
    expect(screen.at(-1)?.profile.completed[0]?.moves).toEqual(MOVES);
  });

  it('begins with the less sore side', () => {
    const session = { ...HEADLESS.session, soreSide: 'left' as const };
    expect(played(starts({}, NEW_PROFILE, { ...HEADLESS, session }))[0]).toContain('/right/');
    const other = { ...HEADLESS.session, soreSide: 'right' as const };
    expect(played(starts({}, NEW_PROFILE, { ...HEADLESS, session: other }))[0]).toContain('/left/');
  });

  it('says nothing that is not in words/', () => {
    const pseudo = { ...HEADLESS, words: PSEUDO };
    const wishes = [{}, { minutes: 5 }, { side: 'left' as const }, { without: ['foam-roller' as const] }];
    for (const wish of wishes) {
      for (const each of toTheEnd(starts(wish, NEW_PROFILE, pseudo))) {
        expect(outsideBrackets(spoken(each)).replace(/[\s.,:]/g, '')).toBe('');
      }
    }
  });
});

describe('a plan', () => {
  it('is the one move and side that were asked for', () => {
    const ids = toTheEnd(starts({ moves: ['piriformis'], side: 'left' }, KNOWS_ALL)).flatMap(played);
    expect(ids.every((id) => id.startsWith('piriformis/'))).toBe(true);
    expect(ids.some((id) => id.includes('/right'))).toBe(false);
    expect(ids).toContain('piriformis/left/hold/3');
  });

  it('leaves out what was not wanted, what is missing and what is blocked, and says why', () => {
    const session = {
      ...HEADLESS.session,
      conditions: ['weak-bones'] as const,
      missing: ['foam-roller'] as const,
    };
    const person = starts({ without: ['it-band'] }, KNOWS_ALL, { ...HEADLESS, session });
    const plan = person.turn.acts[0];
    expect(plan).toMatchObject({ kind: 'plan', moves: ['knee-to-chest'] });
    expect(plan?.kind === 'plan' ? plan.leftOut.map(({ move, why }) => `${move}: ${why}`) : []).toEqual([
      'piriformis: weak-bones',
      'foam-roller: weak-bones',
      'trigger-point: weak-bones',
      'it-band: not-wanted',
    ]);
  });

  it('has a roller that an earlier visit missed, once this one says that it is there', () => {
    const { preferences } = NEW_PROFILE;
    const missed = { ...NEW_PROFILE, preferences: { ...preferences, equipment: { 'foam-roller': false } } };
    const moves = (atHand: readonly 'foam-roller'[]) => {
      const plan = starts({}, missed, { ...HEADLESS, session: { ...HEADLESS.session, atHand } }).turn.acts[0];
      return plan?.kind === 'plan' ? plan.moves : [];
    };
    expect(moves([])).not.toContain('foam-roller');
    expect(moves(['foam-roller'])).toContain('foam-roller');
  });

  it('is nothing, said with the reason, where everything is blocked', () => {
    const session = { ...HEADLESS.session, conditions: ['replaced-hip'] as const };
    const person = starts({}, NEW_PROFILE, { ...HEADLESS, session });
    expect(person.turn.routine).toBeNull();
    expect(acts(person)).toEqual(['nothing-to-do']);
    expect(person.turn.effects).toEqual([]);
  });

  it.each([5, 6, 8, 10, 12, 15, 20])(
    'of %d minutes takes that long within a tenth, or says that it cannot',
    (minutes) => {
      for (const profile of [NEW_PROFILE, KNOWS_ALL]) {
        const first = starts({ minutes }, profile);
        const plan = first.turn.acts[0];
        if (plan?.kind !== 'plan') throw new Error('no plan');
        expect(plan.wishedMinutes).toBeNull();
        const all = toTheEnd(first);
        const ms = all.reduce((sum, each) => sum + each.timeline.totalMs, 0);
        expect(Math.abs(ms / (minutes * MINUTE) - 1), `${ms / MINUTE} minutes`).toBeLessThanOrEqual(0.1);
        if (plan.moves.length < 5) expect(plan.leftOut.map(({ why }) => why)).toContain('no-time');
      }
    },
  );

  it('keeps the length of holds that was asked for, also for another day', () => {
    const person = starts({ holdSeconds: 25 });
    expect(person.turn.routine?.settings.holdSeconds).toBe(25);
    expect(person.profile.preferences.holdSeconds).toBe(25);
    expect(starts({}, person.profile).turn.routine?.settings.holdSeconds).toBe(25);
  });
});

describe('another day', () => {
  const first = steers(starts({}, KNOWS_ALL), { to: 'next' });

  it('offers to carry on where a side was finished', () => {
    const back = comesBack(first, 5000);
    expect(back.turn.acts).toEqual([
      { kind: 'welcome-back', move: 'knee-to-chest', finishedSide: 'right', finishedMove: null },
    ]);
    const on = comesBack(first, 6000, {
      kind: 'stretch',
      plan: { moves: [], without: [], side: null, minutes: null, holdSeconds: null, carryOn: true },
    });
    expect(played(on)[0]).toBe('knee-to-chest/left/set-up/1');
    expect(played(on)).toContain('knee-to-chest/left/hold/1');
    expect(on.turn.routine?.startedAt).toBe(first.turn.routine?.startedAt);
  });

  it('counts a response that was heard to its end though nobody said so', () => {
    const back = comesBack(first, DAY);
    expect(back.turn.acts).toEqual([
      { kind: 'welcome-back', move: 'piriformis', finishedSide: null, finishedMove: 'knee-to-chest' },
    ]);
  });

  it('gives no credit for a hold that was not heard to its end', () => {
    const holds = first.timeline.passages.filter(({ id }) => id.includes('/hold/'));
    const inSecond = holds[1]!.startMs + 4000;
    const carry = {
      kind: 'stretch',
      plan: { moves: [], without: [], side: null, minutes: null, holdSeconds: null, carryOn: true },
    } as const;
    const on = comesBack(first, inSecond, carry);
    expect(on.turn.routine?.credits).toMatchObject({ 'knee-to-chest': { right: 3 } });
    expect(on.turn.routine?.credits['knee-to-chest']?.left ?? 0).toBeLessThanOrEqual(1);
    expect(played(on).some((id) => id === 'knee-to-chest/left/hold/3')).toBe(true);
  });

  it('has nothing to offer after a finished routine', () => {
    expect(comesBack(toTheEnd(starts()).at(-1)!, DAY).turn.acts).toEqual([]);
  });

  it('holds what was stopped by voice', () => {
    const stopped = says(first, { kind: 'stop' }, 'knee-to-chest/left/hold/3');
    expect(stopped.turn.routine).toBeNull();
    expect(stopped.turn.ending.kind).toBe('close');
    expect(stopped.profile.unfinished?.credits).toEqual({ 'knee-to-chest': { right: 3, left: 2 } });
    const on = comesBack(stopped, DAY, {
      kind: 'stretch',
      plan: { moves: [], without: [], side: null, minutes: null, holdSeconds: null, carryOn: true },
    });
    expect(played(on)).toContain('knee-to-chest/left/get-ready/3');
    expect(played(on)).not.toContain('knee-to-chest/left/hold/2');
  });

  it('keeps no reason, adaptation, block or chosen side', () => {
    const session = {
      ...HEADLESS.session,
      conditions: ['sore-knee', 'weak-bones'] as const,
      soreSide: 'left' as const,
    };
    const person = starts({}, NEW_PROFILE, { ...HEADLESS, session });
    const kept = JSON.stringify(person.profile);
    for (const word of ['sore', 'knee"', 'weak', 'variant', 'conditions', 'thigh-hold'])
      expect(kept).not.toContain(word);
  });
});
