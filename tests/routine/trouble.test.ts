import { describe, expect, it } from 'vitest';
import { NO_PLAN } from '../../lambda/dialogue/acts.ts';
import { MOVES, type MoveId } from '../../lambda/routine/vocabulary.ts';
import {
  acts,
  comesBack,
  HEADLESS,
  KNOWS_ALL,
  type Person,
  played,
  says,
  starts,
  steers,
  toTheEnd,
} from './person.ts';

const ANSWER = { kind: 'answer' } as const;
const CARRY_ON = {
  kind: 'stretch',
  plan: { moves: [], without: [], side: null, minutes: null, holdSeconds: null, carryOn: true },
} as const;

const RESPONSES = toTheEnd(starts({}, KNOWS_ALL)).filter((each) => each.turn.routine !== null);
const ALL: readonly (readonly [Person, string | null])[] = RESPONSES.flatMap((person) => [
  ...played(person).map((id) => [person, id] as const),
  [person, null] as const,
]);
const IN_HOLD = 'knee-to-chest/right/hold/2';
const first = RESPONSES[0]!;

function feels(
  discomfort: 'mild' | 'strong' | 'warning' | 'unwell',
  person = first,
  heard: string | null = IN_HOLD,
): Person {
  return says(person, ANSWER, heard, { discomfort });
}

function asksFor(person: Person, moves: readonly MoveId[], heard: string | null): Person {
  return says(person, { kind: 'stretch', plan: { ...NO_PLAN, moves } }, heard);
}

describe('pain', () => {
  it('never leads on by itself, wherever it is said', () => {
    for (const [person, heard] of ALL) {
      for (const felt of ['strong', 'warning'] as const) {
        const turn = feels(felt, person, heard);
        expect(played(turn), `${felt} ${heard}`).toEqual([]);
        const over = felt === 'strong' && turn.turn.routine?.waiting === 'ready';
        expect(turn.turn.ending.kind, `${felt} ${heard}`).toBe(over ? 'invite' : 'offer');
        if (over) expect(heard).toBeNull();
      }
    }
  });

  it('that is strong is eased with how to do it, then asked whether to go on', () => {
    const hurt = feels('strong');
    expect(hurt.turn.acts).toMatchObject([{ kind: 'ease-off', move: 'knee-to-chest', side: 'right' }]);
    expect(hurt.turn.ending).toMatchObject({ offer: 'stop-or-go-on' });
    const goesOn = says(hurt, ANSWER, null, { answer: 'yes' });
    expect(played(goesOn)[0]).toBe('knee-to-chest/right/get-ready/2');
    for (const skip of [
      says(hurt, ANSWER, null, { answer: 'no' }),
      steers(hurt, { to: 'skip-move', move: null }),
    ]) {
      expect(played(skip)[0]).toBe('piriformis/right/set-up/1');
      const back = steers(skip, { to: 'previous' }, 'piriformis/right/set-up/1');
      expect(skip.turn.routine?.hurt.length === 0 || !played(back)[0]?.startsWith('knee')).toBe(true);
    }
    expect(played(steers(hurt, { to: 'resume' }))[0]).toBe('knee-to-chest/right/get-ready/2');
    expect(acts(says(hurt, { kind: 'not-understood' }))).toEqual(['not-understood']);
    expect(says(hurt, { kind: 'not-understood' }).turn.question?.kind).toBe('go-on-or-skip');
  });

  it('that warns stops the move, asks the safety questions, and the move does not come again', () => {
    const sharp = feels('warning');
    expect(sharp.turn.acts).toEqual([{ kind: 'stop-move', move: 'knee-to-chest' }]);
    expect(sharp.turn.ending).toMatchObject({ offer: 'gate-signs' });
    expect(sharp.turn.question).toBeNull();
    const cleared = says(sharp, CARRY_ON);
    expect(played(cleared)[0]).toBe('piriformis/right/set-up/1');
    expect(cleared.turn.routine?.credits).toEqual({ 'knee-to-chest': { right: 1 } });
    for (const wish of [
      { to: 'previous' },
      { to: 'start-over' },
      { to: 'go-to-move', move: 'knee-to-chest' },
    ] as const) {
      const asked = steers(cleared, wish, 'piriformis/right/set-up/1');
      expect(played(asked).some((id) => id.startsWith('knee-to-chest'))).toBe(false);
    }
    expect(steers(cleared, { to: 'go-to-move', move: 'knee-to-chest' }, null).turn.acts[0]).toEqual({
      kind: 'left-out',
      leftOut: { move: 'knee-to-chest', why: 'hurt' },
    });
  });

  it('that warns in the last move leaves nothing to go on with', () => {
    const last = RESPONSES.at(-1)!;
    const cleared = says(feels('warning', last, 'trigger-point/left/press/1'), CARRY_ON);
    expect(cleared.turn.routine).toBeNull();
    expect(acts(cleared)).toEqual(['left-for-today']);
  });

  it('that is of the person stops the move, asks first what could be an emergency, and leads nothing', () => {
    for (const [person, heard] of ALL) {
      const faint = feels('unwell', person, heard);
      expect(played(faint), `${heard}`).toEqual([]);
      expect(faint.turn.ending).toMatchObject({ kind: 'offer', offer: 'unwell' });
      expect(faint.turn.routine?.waiting).toBe('safety');
    }
  });

  it('is left by "next" as by "no", and gone on with gently by a yes', () => {
    const hurt = feels('strong');
    expect(played(steers(hurt, { to: 'next' }))[0]).toBe('piriformis/right/set-up/1');
    expect(acts(says(hurt, ANSWER, null, { answer: 'yes' }))[0]).toBe('gently');
  });

  it('of a pressed spot is not pressed again', () => {
    const last = RESPONSES.at(-1)!;
    const worse = feels('strong', last, 'trigger-point/left/press/1');
    const goesOn = says(worse, ANSWER, null, { answer: 'yes' });
    expect(played(goesOn).some((id) => id.includes('left/press'))).toBe(false);
  });

  it('is heard beside what is told of the body, whose later moves change for it', () => {
    const hip = says(first, ANSWER, IN_HOLD, { discomfort: 'strong', conditions: ['outer-hip-pain'] });
    expect(acts(hip)).toEqual(['left-out', 'ease-off']);
    expect(hip.turn.routine?.plan.map(({ move }) => move)).not.toContain('it-band');
    const knee = says(first, ANSWER, IN_HOLD, { discomfort: 'strong', conditions: ['sore-knee'] });
    expect(acts(knee).slice(0, 2)).toEqual(['come-out', 'adapted']);
    const still = says(knee, ANSWER, 'knee-to-chest/right/hold/1', { conditions: ['sore-knee'] });
    expect(acts(still)).toEqual(['ease-off']);
    const sharp = says(first, ANSWER, IN_HOLD, { discomfort: 'warning', conditions: ['outer-hip-pain'] });
    const moves = sharp.turn.routine?.plan.map(({ move }) => move);
    expect(moves).toEqual(['piriformis', 'foam-roller', 'trigger-point']);
  });

  it('waits for a word where the move in hand is blocked by what is told', () => {
    const now = RESPONSES.find((each) => played(each)[0] === 'it-band/right/set-up/1')!;
    const hip = says(now, ANSWER, 'it-band/right/hold/1', {
      discomfort: 'strong',
      conditions: ['outer-hip-pain'],
    });
    expect(acts(hip)).toEqual(['come-out', 'left-out']);
    expect(played(steers(hip, { to: 'resume' }))[0]).toBe('foam-roller/right/set-up/1');
  });

  it('that is mild is a good ache, and the hold begins again', () => {
    const mild = feels('mild');
    expect(acts(mild)).toEqual(['good-ache']);
    expect(played(mild)[0]).toBe('knee-to-chest/right/get-ready/2');
    expect(played(feels('mild', first, null))).toEqual([]);
  });

  it('comes before whatever else was said in the same breath', () => {
    const both = says(first, { kind: 'steer', steer: { to: 'next' } }, IN_HOLD, { discomfort: 'strong' });
    expect(acts(both)).toEqual(['ease-off']);
  });
});

describe('a body or a room that asks for another form', () => {
  it('takes hands behind the thigh for a sore knee, on the side one had come to', () => {
    const knee = says(RESPONSES[1]!, ANSWER, 'knee-to-chest/left/hold/2', { conditions: ['sore-knee'] });
    expect(knee.turn.acts[0]).toMatchObject({ kind: 'adapted', variant: 'thigh-hold', why: 'sore-knee' });
    expect(played(knee)[0]).toBe('knee-to-chest/left/set-up/2');
    expect(knee.turn.routine?.plan.map(({ variant }) => variant)).toEqual([
      'thigh-hold',
      'lying',
      'soft-knees',
      'foot-on-floor',
      'foot-on-floor',
    ]);
    expect(knee.turn.routine?.credits['knee-to-chest']).toEqual({ right: 3, left: 1 });
    const ids = toTheEnd(knee).flatMap(played);
    expect(ids.some((id) => id.startsWith('knee-to-chest/right'))).toBe(false);
  });

  it('takes the chair for one who cannot get down', () => {
    const chair = says(first, ANSWER, IN_HOLD, { conditions: ['no-floor'] });
    expect(chair.turn.routine?.plan.map(({ variant }) => variant)).toEqual([
      'chair',
      'chair',
      'standard',
      'wall',
      'wall',
    ]);
  });

  it('skips a move that is blocked with a sentence why, and goes on with the next', () => {
    const thinners = says(first, ANSWER, IN_HOLD, { conditions: ['outer-hip-pain'] });
    expect(thinners.turn.acts.filter(({ kind }) => kind === 'left-out')).toEqual([
      { kind: 'left-out', leftOut: { move: 'it-band', why: 'outer-hip-pain' } },
    ]);
    const now = RESPONSES.find((each) => played(each)[0] === 'it-band/right/set-up/1')!;
    const gone = says(now, ANSWER, 'it-band/right/hold/1', { conditions: ['outer-hip-pain'] });
    expect(played(gone)[0]).toBe('foam-roller/right/set-up/1');
  });

  it('ends where nothing is left', () => {
    const hip = says(first, ANSWER, IN_HOLD, { conditions: ['replaced-hip'] });
    expect(hip.turn.routine).toBeNull();
    expect(acts(hip).filter((kind) => kind === 'left-out')).toHaveLength(5);
  });

  it('leaves out a roller that is missing, and remembers that it is not there', () => {
    const person = says(first, ANSWER, IN_HOLD, { missing: ['foam-roller'] });
    expect(person.turn.routine?.plan.map(({ move }) => move)).toEqual(
      MOVES.filter((move) => move !== 'foam-roller'),
    );
    expect(played(person)[0]).toBe('knee-to-chest/right/get-ready/2');
    expect(person.profile.preferences.equipment).toEqual({ 'foam-roller': false });
    expect(starts({}, person.profile).turn.routine?.plan.some(({ move }) => move === 'foam-roller')).toBe(
      false,
    );
    expect(starts({ moves: ['foam-roller'] }, person.profile).turn.routine?.plan[0]?.variant).toBe(
      'standard',
    );
  });

  it('does the rolling with a ball at the wall where the roller turns out to be missing', () => {
    const now = RESPONSES.find((each) => played(each)[0]?.startsWith('foam-roller'))!;
    const wall = says(now, ANSWER, 'foam-roller/right/set-up/1', { missing: ['foam-roller'] });
    expect(wall.turn.routine?.plan.at(-2)).toMatchObject({ move: 'foam-roller', variant: 'wall' });
  });

  it('keeps what else was told where the last move is left because it hurts', () => {
    const person = starts({ moves: ['knee-to-chest'] }, KNOWS_ALL);
    const hurt = says(person, ANSWER, IN_HOLD, { discomfort: 'strong' });
    const still = says(hurt, ANSWER, null, { discomfort: 'strong', missing: ['foam-roller'] });
    expect(acts(still)).toContain('left-for-today');
    expect(still.turn.effects).toContainEqual(
      expect.objectContaining({
        kind: 'save-preferences',
        preferences: { equipment: { 'foam-roller': false } },
      }),
    );
  });

  it('says of each move that hurt that it is left out, where several are asked for by name', () => {
    const hurt = says(first, ANSWER, IN_HOLD, { discomfort: 'strong' });
    const skipped = says(hurt, ANSWER, null, { answer: 'no' });
    const anew = asksFor(skipped, ['knee-to-chest', 'it-band'], 'piriformis/right/set-up/1');
    expect(anew.turn.acts[0]).toEqual({
      kind: 'left-out',
      leftOut: { move: 'knee-to-chest', why: 'hurt' },
    });
    expect(anew.turn.routine?.plan.map(({ move }) => move)).toEqual(['it-band']);
  });

  it('hears the same thing twice without starting anew', () => {
    const once = says(first, ANSWER, IN_HOLD, { conditions: ['poor-balance'] });
    expect(played(once)[0]).toBe('knee-to-chest/right/get-ready/2');
    const twice = says(once, { kind: 'steer', steer: { to: 'next' } }, 'knee-to-chest/right/hold/2', {
      conditions: ['poor-balance'],
    });
    expect(played(twice)[0]).toBe('knee-to-chest/right/rest/3');
  });

  it('is of the session only: another day it is the move as written', () => {
    const knee = says(first, ANSWER, IN_HOLD, { conditions: ['sore-knee'] });
    const back = comesBack(knee, 4000, CARRY_ON);
    expect(back.turn.routine?.plan.every(({ variant }) => variant === 'standard')).toBe(true);
    const told = comesBack(knee, 4000, CARRY_ON, { ...HEADLESS.session, conditions: ['sore-knee'] });
    expect(told.turn.routine?.plan[0]?.variant).toBe('thigh-hold');
  });
});

describe('whatever else is said', () => {
  it('a move asked for by name keeps that the steps just heard are known', () => {
    const anew = asksFor(starts(), ['piriformis'], IN_HOLD);
    expect(anew.profile.met).toContain('knee-to-chest');
    const again = asksFor(anew, ['knee-to-chest'], 'piriformis/right/set-up/1');
    expect(again.turn.routine?.plan).toMatchObject([{ move: 'knee-to-chest', introduce: 'name' }]);
  });

  it('help says what can be said, and keeps the place', () => {
    for (const [person, heard] of ALL) {
      const helped = says(person, { kind: 'help' }, heard);
      expect(acts(helped)).toEqual(['routine-help']);
      expect(helped.turn.question).not.toBeNull();
      expect(helped.turn.ending.kind).toBe('invite');
    }
    expect(played(steers(says(first, { kind: 'help' }, IN_HOLD), { to: 'resume' }))[0]).toBe(
      'knee-to-chest/right/get-ready/2',
    );
  });

  it('what is not understood stops the count, costs nothing else, and is asked about', () => {
    for (const [person, heard] of ALL) {
      const lost = says(person, { kind: 'not-understood' }, heard);
      expect(acts(lost)).toEqual(['not-understood']);
      expect(played(lost)).toEqual([]);
      expect(lost.turn.question?.kind === 'paused').toBe(heard !== null);
      expect(lost.turn.routine?.plan).toEqual(person.turn.routine?.plan);
    }
  });

  it('stop stops, anywhere, and keeps what was done', () => {
    for (const [person, heard] of ALL) {
      const stopped = says(person, { kind: 'stop' }, heard);
      expect(stopped.turn.routine).toBeNull();
      expect(stopped.turn.ending).toEqual({ kind: 'close' });
    }
  });

  it('a device that cannot play audio documents gets the same response again', () => {
    const again = says(first, { kind: 'device-failed', what: 'apla' });
    expect(played(again)).toEqual(played(first));
  });
});
