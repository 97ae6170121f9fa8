import fc from 'fast-check';
import { COUNT_STYLES, EQUIPMENT, MOVES, SIDES } from '../../lambda/routine/vocabulary.ts';
import { COMPLETED_KEPT, NEW_PROFILE, PACES, type Profile } from '../../lambda/store/profile.ts';

/** A response of 225 s, holds of 10 s and 5 s of rest between them; on as many devices as are kept. */
const MOST_HOLDS = 15;

/** The largest profile that the skill can ever write. */
export const FULLEST: Profile = {
  unfinished: {
    startedAt: '2026-11-23T14:36:05.123Z',
    moves: MOVES,
    at: { move: 'trigger-point', side: 'right', rep: 10 },
    credits: Object.fromEntries(MOVES.map((move) => [move, { left: 10, right: 10 }])),
    playing: {
      sentAt: '2026-11-23T14:36:05.123Z',
      earns: [9970, 9971, 9972].flatMap((on) =>
        Array.from({ length: MOST_HOLDS }, (_, n) => ({
          afterMs: 100_000 + n,
          move: 'trigger-point' as const,
          side: 'right' as const,
          count: 10 + n,
          on,
        })),
      ),
    },
  },
  met: MOVES,
  preferences: {
    holdSeconds: 60,
    countStyle: 'every-second',
    pace: 'normal',
    equipment: Object.fromEntries(EQUIPMENT.map((thing) => [thing, false])),
    changedAt: '2026-11-23T14:36:05.123Z',
  },
  completed: Array.from({ length: COMPLETED_KEPT }, (_, n) => ({
    startedAt: `2026-10-${10 + n}T14:36:05.123Z`,
    finishedAt: `2026-10-${10 + n}T14:56:05.123Z`,
    moves: MOVES,
  })),
};

export function withHold(holdSeconds: number, changedAt = '2026-11-23T10:00:00Z'): Profile {
  return { ...NEW_PROFILE, preferences: { ...NEW_PROFILE.preferences, holdSeconds, changedAt } };
}

const instant = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2036-01-01'), noInvalidDate: true })
  .chain((at) => fc.constantFrom(at.toISOString(), `${at.toISOString().slice(0, 19)}Z`));
const moves = fc.subarray([...MOVES]);
const counts = fc.dictionary(fc.constantFrom(...SIDES), fc.integer({ min: 0, max: 10 }), {
  noNullPrototype: true,
});

export const anyProfile: fc.Arbitrary<Profile> = fc.record({
  unfinished: fc.option(
    fc.record({
      startedAt: instant,
      moves,
      at: fc.record({
        move: fc.constantFrom(...MOVES),
        side: fc.option(fc.constantFrom(...SIDES)),
        rep: fc.integer({ min: 1, max: 10 }),
      }),
      credits: fc.dictionary(fc.constantFrom(...MOVES), counts, { noNullPrototype: true }),
      playing: fc.option(
        fc.record({
          sentAt: instant,
          earns: fc.array(
            fc
              .tuple(
                fc.record({
                  afterMs: fc.nat(240_000),
                  move: fc.constantFrom(...MOVES),
                  side: fc.constantFrom(...SIDES),
                }),
                fc.option(fc.record({ count: fc.integer({ min: 1, max: 3 }), on: fc.nat(2) })),
              )
              .map(([earning, kept]) => ({ ...earning, ...kept })),
            { maxLength: MOST_HOLDS },
          ),
        }),
      ),
    }),
  ),
  met: moves,
  preferences: fc.record({
    holdSeconds: fc.option(fc.integer({ min: 10, max: 60 })),
    countStyle: fc.option(fc.constantFrom(...COUNT_STYLES)),
    pace: fc.option(fc.constantFrom(...PACES)),
    equipment: fc.dictionary(fc.constantFrom(...EQUIPMENT), fc.boolean(), { noNullPrototype: true }),
    changedAt: fc.option(instant),
  }),
  completed: fc.array(fc.record({ startedAt: instant, finishedAt: instant, moves }), {
    maxLength: COMPLETED_KEPT,
  }),
});
