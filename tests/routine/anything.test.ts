import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Steer, TIPS, type Wish } from '../../lambda/dialogue/acts.ts';
import { DISCOMFORTS, type Told } from '../../lambda/dialogue/told.ts';
import { PLANNED_MS } from '../../lambda/render/limits.ts';
import { parseRoutineState } from '../../lambda/routine/parse-state.ts';
import { CONDITIONS, COUNT_STYLES, EQUIPMENT, MOVES, SIDES } from '../../lambda/routine/vocabulary.ts';
import { estimatedTotalMs, lengthOfPassages } from '../../lambda/score/timing.ts';
import { NEW_PROFILE } from '../../lambda/store/profile.ts';
import { readProfile } from '../../lambda/store/read-profile.ts';
import { comesBack, HEADLESS, KNOWS_ALL, type Person, says, spoken, starts } from './person.ts';
import { outsideBrackets, PSEUDO } from './pseudo.ts';

const move = fc.constantFrom(...MOVES);
const seconds = fc.integer({ min: 0, max: 400 });
const anySteer: fc.Arbitrary<Steer> = fc.oneof(
  fc
    .constantFrom<Steer['to']>(
      ...(['next', 'previous', 'repeat', 'pause', 'resume', 'ready', 'start-over', 'switch-sides'] as const),
      ...(['other-side-again', 'slower', 'faster', 'how-long-left', 'where-am-i', 'whats-next'] as const),
      ...([
        'am-i-doing-it-right',
        'next-side',
        'next-move',
        'move-again',
        'is-it-the-last',
        'is-it-over',
      ] as const),
    )
    .map((to) => ({ to }) as Steer),
  fc.record({ to: fc.constant('skip-move' as const), move: fc.option(move) }),
  fc.record({ to: fc.constant('go-to-move' as const), move }),
  fc.record({ to: fc.constant('side' as const), side: fc.constantFrom(...SIDES) }),
  fc.record({
    to: fc.constantFrom('side-again' as const, 'skip-side' as const),
    side: fc.option(fc.constantFrom(...SIDES)),
  }),
  fc.record({ to: fc.constantFrom('longer' as const, 'shorter' as const), bySeconds: fc.option(seconds) }),
  fc.record({ to: fc.constant('hold' as const), seconds }),
  fc.record({ to: fc.constant('tip' as const), tip: fc.constantFrom(...TIPS) }),
  fc.constant({ to: 'lasting' } as const),
  fc.record({
    to: fc.constant('count' as const),
    style: fc.constantFrom(...COUNT_STYLES, 'less' as const, 'more' as const),
  }),
);
const anyWish: fc.Arbitrary<Wish> = fc.oneof(
  { weight: 6, arbitrary: anySteer.map((steer) => ({ kind: 'steer', steer }) as const) },
  { weight: 3, arbitrary: fc.constant({ kind: 'answer' } as const) },
  fc.constantFrom<Wish>(
    { kind: 'help' },
    { kind: 'not-understood' },
    { kind: 'courtesy', says: 'fine' },
    { kind: 'courtesy', says: 'thanks' },
    { kind: 'off-topic', subject: 'body-part' },
    { kind: 'meta', meta: 'back' },
    { kind: 'device-failed', what: 'apla' },
  ),
);
const anyTold: fc.Arbitrary<Partial<Told>> = fc.record(
  {
    answer: fc.constantFrom('yes', 'no', 'unsure'),
    side: fc.constantFrom('left', 'right', 'both'),
    conditions: fc.subarray([...CONDITIONS], { maxLength: 1 }),
    missing: fc.subarray([...EQUIPMENT], { maxLength: 1 }),
    discomfort: fc.constantFrom(...DISCOMFORTS),
    moves: fc.subarray([...MOVES], { maxLength: 1 }),
  },
  { requiredKeys: [] },
);
/** What is said, and how far into the response: a part of its passages, or after all of it. */
const anySaying = fc.record({
  wish: anyWish,
  told: fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: anyTold }),
  part: fc.option(fc.double({ min: 0, max: 0.999, noNaN: true })),
});

function say(
  person: Person,
  { wish, told, part }: { wish: Wish; told: Partial<Told>; part: number | null },
): Person {
  const passages = person.timeline.passages;
  const heard = part === null ? null : (passages[Math.floor(part * passages.length)]?.id ?? null);
  return says(person, wish, heard, told);
}

describe('whatever is said, in whatever order', () => {
  it('there is an answer that fits, comes from words/, asks when the microphone is open, and keeps a sound state', () => {
    fc.assert(
      fc.property(
        fc.array(anySaying, { maxLength: 12 }),
        fc.boolean(),
        fc.boolean(),
        (sayings, met, chains) => {
          let person = starts({}, met ? KNOWS_ALL : NEW_PROFILE, { ...HEADLESS, words: PSEUDO, chains });
          for (const saying of sayings) {
            if (person.turn.routine === null) break;
            person = say(person, saying);
            const { turn, score } = person;
            expect(estimatedTotalMs(lengthOfPassages(score.passages))).toBeLessThanOrEqual(PLANNED_MS);
            expect(outsideBrackets(spoken(person)).replace(/[\s.,:]/g, '')).toBe('');
            const open = turn.ending.kind === 'invite' || turn.ending.kind === 'offer';
            const asksItself =
              turn.question !== null ||
              (turn.ending.kind === 'offer' && ['gate-signs', 'unwell'].includes(turn.ending.offer));
            expect(open).toBe(asksItself);
            expect(score.passages.length).toBeGreaterThan(0);
            expect(new Set(score.passages.map(({ id }) => id)).size).toBe(score.passages.length);
            if (turn.routine !== null) expect(parseRoutineState(turn.routine)).toEqual(turn.routine);
            expect(readProfile(person.profile)).toEqual(person.profile);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('one can come back at any time and be led on', () => {
    fc.assert(
      fc.property(
        fc.array(anySaying, { maxLength: 6 }),
        fc.integer({ min: 0, max: 400_000 }),
        (sayings, afterMs) => {
          const person = sayings.reduce(
            (before, saying) => (before.turn.routine === null ? before : say(before, saying)),
            starts({}, KNOWS_ALL),
          );
          const back = comesBack(person, afterMs, {
            kind: 'stretch',
            plan: { moves: [], without: [], side: null, minutes: null, holdSeconds: null, carryOn: true },
          });
          expect(back.turn.routine === null || back.turn.acts.some(({ kind }) => kind === 'play')).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });
});
