import { describe, expect, it } from 'vitest';
import type { PlanWish } from '../../lambda/dialogue/acts.ts';
import { spokenMinutes } from '../../lambda/routine/plan-time.ts';
import type { Equipment, Side } from '../../lambda/routine/vocabulary.ts';
import { NEW_PROFILE, type Profile } from '../../lambda/store/profile.ts';
import { HEADLESS, KNOWS_ALL, starts, toTheEnd } from './person.ts';

const MINUTE = 60_000;
const MINUTES = Array.from({ length: 24 }, (_, index) => index + 2);

interface Case {
  readonly profile: Profile;
  readonly missing: readonly Equipment[];
  readonly soreSide: Side | null;
  readonly chains: boolean;
}

/** What was said of the time, and what it took: every response from the first word to the goodbye. */
function timed(wish: Partial<PlanWish>, { profile, missing, soreSide, chains }: Case) {
  const session = { ...HEADLESS.session, missing, soreSide };
  const first = starts(wish, profile, { ...HEADLESS, chains, session });
  const plan = first.turn.acts[0];
  if (plan?.kind !== 'plan') throw new Error('no plan');
  const ms = toTheEnd(first).reduce((sum, each) => sum + each.timeline.totalMs, 0);
  return { plan, minutes: ms / MINUTE };
}

function faults(wish: Partial<PlanWish>, given: Case): readonly string[] {
  const { plan, minutes } = timed(wish, given);
  const off = (wished: number) => Math.abs(minutes / wished - 1) > 0.1;
  const met = plan.wishedMinutes === null && wish.minutes != null && off(wish.minutes);
  const where = JSON.stringify({ wish, ...given, profile: given.profile.met.length });
  return [
    ...(off(plan.minutes) ? [`${where}: said ${plan.minutes}, took ${minutes.toFixed(2)}`] : []),
    ...(met ? [`${where}: took ${minutes.toFixed(2)} without a word of it`] : []),
  ];
}

describe('the minutes that a plan says', () => {
  const cases = [NEW_PROFILE, KNOWS_ALL].flatMap((profile) =>
    [[], ['foam-roller'] as const].flatMap((missing) =>
      [null, 'left' as const].map((soreSide) => ({ profile, missing, soreSide, chains: false })),
    ),
  );
  const wishes = MINUTES.flatMap((minutes): readonly Partial<PlanWish>[] => [
    { minutes },
    { minutes, side: 'left' },
    { minutes, holdSeconds: 30 },
    { minutes, moves: ['piriformis', 'it-band'] },
  ]);

  it('are those that it takes, and where they are not those asked for it says so', () => {
    // Every minute with every wish, and each with two of the cases, in turn: all of them would take minutes.
    const wrong = wishes.flatMap((wish, at) =>
      cases
        .filter((_, index) => (index + at + Math.floor(at / 4)) % 4 === 0)
        .flatMap((given) => faults(wish, given)),
    );
    expect(wrong.slice(0, 5)).toEqual([]);
  }, 120_000);

  it('are those that it takes where a screen leads on by itself, and where none were asked for', () => {
    const wrong = cases.flatMap((given) =>
      [{}, { side: 'right' as const }, { minutes: 6 }].flatMap((wish) =>
        faults(wish, { ...given, chains: true }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('are whole where that is near enough, else halves or quarters', () => {
    expect([24.2, 5.1, 5.5, 2.74, 0.4].map((each) => spokenMinutes(each * MINUTE))).toEqual([
      24, 5, 5.5, 2.75, 1,
    ]);
  });
});

describe('a plan for a short time', () => {
  const usual = { profile: NEW_PROFILE, missing: [], soreSide: 'left', chains: false } as const;

  it.each([2, 3])('of %d minutes keeps its holds and does the sore side alone', (minutes) => {
    const { plan } = timed({ minutes }, usual);
    expect(plan).toMatchObject({ oneSide: 'left', first: null, holdSeconds: null });
  });

  it('does a side alone only where both cannot be done with healthy holds', () => {
    expect(timed({ minutes: 5 }, usual).plan.oneSide).toBeNull();
  });
});
