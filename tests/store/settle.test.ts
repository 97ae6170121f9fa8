import { describe, expect, it } from 'vitest';
import { NEW_PROFILE, type Profile } from '../../lambda/store/profile.ts';
import { remember } from '../../lambda/store/remember.ts';
import { settled } from '../../lambda/store/settle.ts';

const SENT_AT = '2026-11-23T10:00:00.000Z';
const at = (seconds: number) => new Date(Date.parse(SENT_AT) + seconds * 1000).toISOString();

function lastSide(moves: readonly ['it-band', ...'foam-roller'[]]): Profile {
  return {
    ...NEW_PROFILE,
    unfinished: {
      startedAt: '2026-11-23T09:50:00.000Z',
      moves,
      at: { move: 'it-band', side: 'left', rep: 2 },
      credits: { 'it-band': { right: 3, left: 1 } },
      playing: {
        sentAt: SENT_AT,
        earns: [
          { afterMs: 40_000, move: 'it-band', side: 'left' },
          { afterMs: 70_000, move: 'it-band', side: 'left' },
        ],
      },
    },
  };
}

const [KITCHEN, BEDROOM] = [1, 2];

function playingOn(device: number, { unfinished }: Profile): Profile {
  const now = at(0);
  return remember(NEW_PROFILE, { kind: 'save-progress', unfinished: unfinished!, met: [] }, now, {
    here: device,
    missed: false,
    before: null,
  });
}

describe('a profile at the next visit', () => {
  it('counts what time says was heard, and no more', () => {
    const left = (seconds: number) =>
      settled(lastSide(['it-band', 'foam-roller']), at(seconds)).unfinished?.credits['it-band']?.left;
    expect([0, 39, 42, 69, 72, 86_400].map(left)).toEqual([1, 1, 2, 2, 3, 3]);
  });

  it('holds a finished routine once nothing is left, though nobody said that it had ended', () => {
    expect(settled(lastSide(['it-band']), at(50)).completed).toEqual([]);
    const done = settled(lastSide(['it-band']), at(3600));
    expect(done.unfinished).toBeNull();
    expect(done.completed).toMatchObject([{ finishedAt: SENT_AT, moves: ['it-band'] }]);
  });

  it('has no routine that begins in years', () => {
    const { unfinished } = lastSide(['it-band']);
    const profile = { ...NEW_PROFILE, unfinished: { ...unfinished!, startedAt: '9999-11-23T09:50:00.000Z' } };
    expect(settled(profile, at(0)).unfinished).toBeNull();
  });

  it('does not change when it is looked at again', () => {
    for (const seconds of [0, 50, 3600]) {
      const once = settled(lastSide(['it-band', 'foam-roller']), at(seconds));
      expect(settled(once, at(86_400))).toEqual(once);
    }
  });

  it('comes to the same on another device, however often it was looked at on the way', () => {
    const profile = playingOn(KITCHEN, lastSide(['it-band', 'foam-roller']));
    const once = settled(profile, at(86_400), BEDROOM).unfinished;
    expect(once?.credits['it-band']).toEqual({ right: 3, left: 3 });
    const often = [0, 41, 50, 71].reduce((sofar, seconds) => settled(sofar, at(seconds), BEDROOM), profile);
    expect(settled(often, at(86_400), BEDROOM).unfinished).toEqual(once);
    const here = settled(settled(profile, at(50), KITCHEN), at(86_400), BEDROOM).unfinished;
    expect(here?.credits['it-band']).toEqual({ right: 3, left: 2 });
    expect(settled(NEW_PROFILE, SENT_AT)).toBe(NEW_PROFILE);
  });
});
