import { describe, expect, it } from 'vitest';
import type { MoveId } from '../../lambda/routine/vocabulary.ts';
import { NEW_PROFILE, type Profile, type UnfinishedRoutine } from '../../lambda/store/profile.ts';
import { remember } from '../../lambda/store/remember.ts';
import { settled } from '../../lambda/store/settle.ts';

const NOW = '2026-11-23T10:10:00.000Z';
const NINE = '2026-11-23T09:00:00.000Z';
const TEN = '2026-11-23T10:00:00.000Z';

const KITCHEN: UnfinishedRoutine = {
  startedAt: TEN,
  moves: ['knee-to-chest', 'piriformis', 'foam-roller'],
  at: { move: 'foam-roller', side: 'right', rep: 1 },
  credits: { 'knee-to-chest': { right: 3, left: 3 }, piriformis: { right: 3, left: 3 } },
  playing: {
    sentAt: '2026-11-23T10:05:00.000Z',
    earns: [{ afterMs: 40_000, move: 'foam-roller', side: 'right' }],
  },
};
const BEDROOM: UnfinishedRoutine = {
  ...KITCHEN,
  at: { move: 'piriformis', side: 'right', rep: 2 },
  credits: { 'knee-to-chest': { right: 3, left: 3 }, piriformis: { right: 1 } },
  playing: null,
};

const having = (unfinished: UnfinishedRoutine | null): Profile => ({ ...NEW_PROFILE, unfinished });
const saving = (unfinished: UnfinishedRoutine) => ({ kind: 'save-progress', unfinished, met: [] }) as const;
const finishing = (startedAt: string) =>
  ({
    kind: 'finish-routine',
    completed: { startedAt, finishedAt: NOW, moves: ['piriformis'] },
    met: [],
  }) as const;

describe('a routine that goes on on two devices', () => {
  it('keeps what either has done, what was playing on the other included', () => {
    const { unfinished } = remember(having(KITCHEN), saving(BEDROOM), NOW);
    expect(unfinished?.at).toEqual(BEDROOM.at);
    expect(unfinished?.credits).toEqual({ ...KITCHEN.credits, 'foam-roller': { left: 0, right: 1 } });
  });

  it('keeps what is still playing on the other, and what either of them earns by then', () => {
    const [here, there] = [1, 2];
    const before = remember(NEW_PROFILE, saving(KITCHEN), '2026-11-23T10:05:00.000Z', {
      here: there,
      missed: false,
      before: null,
    });
    const playing = {
      sentAt: '2026-11-23T10:05:10.000Z',
      earns: [{ afterMs: 20_000, move: 'piriformis', side: 'right' }],
    } as const;
    const both = remember(before, saving({ ...BEDROOM, playing }), '2026-11-23T10:05:10.000Z', {
      here,
      missed: false,
      before: null,
    });
    expect(both.unfinished?.credits['foam-roller']).toBeUndefined();
    const after = settled(both, NOW, 3).unfinished!;
    expect(after.credits).toMatchObject({ 'foam-roller': { right: 1 }, piriformis: { right: 3, left: 3 } });
    expect(after.playing).toBeNull();
  });

  it('takes back what this device was playing, once it is spoken to', () => {
    const before = remember(NEW_PROFILE, saving(KITCHEN), '2026-11-23T10:05:00.000Z', {
      here: 1,
      missed: false,
      before: null,
    });
    const paused = remember(before, saving({ ...KITCHEN, playing: null }), '2026-11-23T10:05:10.000Z', {
      here: 1,
      missed: false,
      before: null,
    });
    expect(settled(paused, NOW, 2).unfinished?.credits).toEqual(KITCHEN.credits);
  });

  it('ends with what either has done of it, at the later of the two ends', () => {
    const done = (finishedAt: string, ...moves: readonly MoveId[]) =>
      ({ kind: 'finish-routine', completed: { startedAt: TEN, finishedAt, moves }, met: [] }) as const;
    const [early, late] = ['2026-11-23T10:20:00.000Z', '2026-11-23T10:30:00.000Z'];
    const one = remember(NEW_PROFILE, done(late, 'piriformis'), late);
    expect(remember(one, done(early, 'knee-to-chest', 'it-band'), late).completed).toEqual([
      { startedAt: TEN, finishedAt: late, moves: ['knee-to-chest', 'piriformis', 'it-band'] },
    ]);
  });

  it('ends with what was done on a device that does not end it, before or after', () => {
    const done = remember(having(KITCHEN), finishing(TEN), NOW);
    const moves = ['knee-to-chest', 'piriformis', 'foam-roller'];
    expect(done.completed).toMatchObject([{ moves }]);
    const credits = { 'trigger-point': { left: 1 } };
    const late = remember(done, saving({ ...BEDROOM, credits }), NOW);
    expect(late.completed).toMatchObject([{ finishedAt: NOW, moves: [...moves, 'trigger-point'] }]);
  });

  it('leaves out what either leaves out, and takes in what either takes in', () => {
    const before = { startedAt: TEN, moves: KITCHEN.moves };
    const without = { ...BEDROOM, moves: ['knee-to-chest', 'foam-roller'] as const };
    const plan = (first: Profile, second: UnfinishedRoutine) =>
      remember(first, saving(second), NOW, { here: 1, missed: false, before }).unfinished?.moves;
    expect(plan(having(KITCHEN), without)).toEqual(['knee-to-chest', 'foam-roller']);
    expect(plan(having(without), KITCHEN)).toEqual(['knee-to-chest', 'foam-roller']);
    const more = { ...KITCHEN, moves: [...KITCHEN.moves, 'it-band'] as const };
    expect(plan(having(more), without)).toEqual(['knee-to-chest', 'foam-roller', 'it-band']);
    expect(plan(having(without), more)).toEqual(['knee-to-chest', 'foam-roller', 'it-band']);
  });

  it('stays finished once one of them has finished it', () => {
    const done = remember(having(KITCHEN), finishing(TEN), NOW);
    expect(done.unfinished).toBeNull();
    const late = remember(done, saving(BEDROOM), NOW);
    expect(late.unfinished).toBeNull();
    expect(remember(late, finishing(TEN), NOW).completed).toHaveLength(1);
  });
});

describe('two routines of one person', () => {
  const earlier = { ...BEDROOM, startedAt: NINE };

  it('leave the later begun to go on with, whichever speaks last', () => {
    expect(remember(having(KITCHEN), saving(earlier), NOW).unfinished).toEqual(KITCHEN);
    expect(remember(having(earlier), saving(KITCHEN), NOW).unfinished).toMatchObject(KITCHEN);
  });

  it('are one where the other begins in years', () => {
    const never = having({ ...KITCHEN, startedAt: '9999-11-23T10:00:00.000Z' });
    expect(remember(never, saving(BEDROOM), NOW).unfinished).toMatchObject(BEDROOM);
  });

  it('are none where every move was skipped', () => {
    const begun = { ...KITCHEN, credits: {}, playing: null };
    const skipped = { ...finishing(TEN), completed: { ...finishing(TEN).completed, moves: [] } };
    expect(remember(having(begun), skipped, NOW)).toMatchObject({ unfinished: null, completed: [] });
  });

  it('end each for itself', () => {
    const after = remember(having(KITCHEN), finishing(NINE), NOW);
    expect(after.unfinished).toEqual(KITCHEN);
    expect(after.completed).toHaveLength(1);
  });
});
