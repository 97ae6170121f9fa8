import fc from 'fast-check';
import { expect, it } from 'vitest';
import { METAS, NO_PLAN, OFF_TOPICS, TOPICS, type UserAct, type Wish } from '../../lambda/dialogue/acts.ts';
import { advance } from '../../lambda/dialogue/advance.ts';
import { advanceRoutine } from '../../lambda/dialogue/routine.ts';
import { mayLead } from '../../lambda/dialogue/routine-place.ts';
import { newState, type State } from '../../lambda/dialogue/state.ts';
import { DISCOMFORTS, NOTHING_TOLD, type Told } from '../../lambda/dialogue/told.ts';
import { MOVES, SIDES } from '../../lambda/routine/vocabulary.ts';
import { NEW_PROFILE } from '../../lambda/store/profile.ts';
import type { Facts } from '../../lambda/triage/findings.ts';
import { FULLEST } from '../store/profiles.ts';
import { around } from './circumstances.ts';

const [move] = MOVES;

/** At least one of every kind; the compiler asks for a kind that is missing. */
const WISHES: Readonly<{ [kind in Wish['kind']]: readonly Extract<Wish, { kind: kind }>[] }> = {
  launch: [{ kind: 'launch' }],
  check: [{ kind: 'check' }],
  answer: [{ kind: 'answer' }],
  meta: METAS.map((meta) => ({ kind: 'meta', meta })),
  explain: [{ kind: 'explain', topic: TOPICS[0] }],
  stretch: [
    { kind: 'stretch', plan: NO_PLAN },
    { kind: 'stretch', plan: { ...NO_PLAN, moves: [move], side: 'left' } },
    { kind: 'stretch', plan: { ...NO_PLAN, carryOn: true } },
  ],
  'list-moves': [{ kind: 'list-moves' }],
  'describe-move': [
    { kind: 'describe-move', move, parts: [] },
    { kind: 'describe-move', move: null, parts: [] },
  ],
  steer: [
    { kind: 'steer', steer: { to: 'next' } },
    { kind: 'steer', steer: { to: 'ready' } },
    { kind: 'steer', steer: { to: 'pause' } },
    { kind: 'steer', steer: { to: 'repeat' } },
    { kind: 'steer', steer: { to: 'hold', seconds: 25 } },
    { kind: 'steer', steer: { to: 'go-to-move', move } },
    { kind: 'steer', steer: { to: 'how-long-left' } },
  ],
  remind: [{ kind: 'remind', inHours: 48 }],
  reminders: [{ kind: 'reminders', what: 'list' }],
  'forget-me': [{ kind: 'forget-me' }],
  help: [{ kind: 'help' }],
  stop: [{ kind: 'stop' }],
  thanks: [{ kind: 'thanks' }],
  'that-is-all': [{ kind: 'that-is-all' }],
  home: [{ kind: 'home' }],
  'emergency-help': [{ kind: 'emergency-help', what: 'body' }],
  'off-topic': OFF_TOPICS.map((subject) => ({ kind: 'off-topic', subject })),
  'not-understood': [{ kind: 'not-understood' }],
  'passages-done': [{ kind: 'passages-done', after: '' }],
  'device-failed': [{ kind: 'device-failed', what: 'apl' }],
  permission: [{ kind: 'permission', granted: true }],
  ended: [{ kind: 'ended' }],
};

const told: fc.Arbitrary<Told> = fc.record({
  facts: fc.constantFrom<Facts>({}, {}, { soreness: '1-2' }, { fever: 'yes' }, { sharp: 'yes' }),
  answer: fc.constantFrom('yes', 'no', 'no', 'unsure', null),
  side: fc.constantFrom(...SIDES, 'both', null, null),
  about: fc.constantFrom(null, null, null, 'somebody-else'),
  conditions: fc.constantFrom([], [], ['sore-knee']),
  missing: fc.constantFrom([], [], ['ball']),
  moves: fc.constantFrom([], [], [move]),
  discomfort: fc.constantFrom(...DISCOMFORTS, null, null),
});

const act: fc.Arbitrary<UserAct> = fc
  .tuple(fc.constantFrom(...Object.values(WISHES).flat()), fc.oneof(fc.constant(NOTHING_TOLD), told))
  .map(([wish, what]) => ({ ...wish, told: what }));

/** Past the questions that stand before a first stretch. */
const READY: State = { ...newState(1), gates: { signs: 'clear', injury: 'clear', blocks: 'clear' } };

it('never leads in a turn that was said not to come to the routine', () => {
  const led = { times: 0 };
  fc.assert(
    fc.property(
      fc.array(act, { minLength: 1, maxLength: 14 }),
      fc.constantFrom(null, NEW_PROFILE, FULLEST),
      fc.constantFrom(newState(1), READY),
      (acts, profile, begun) => {
        const walk = (state: State, said: UserAct): State => {
          const expected = mayLead(state, said, profile);
          const { state: next } = advance(
            state,
            said,
            around({
              profile,
              lead: (input) => {
                led.times += 1;
                expect(expected, `${said.kind} at ${JSON.stringify(state.place)}`).toBe(true);
                return advanceRoutine(input);
              },
            }),
          );
          // Nothing follows on a session that is over.
          return next.place.at === 'closed' ? newState(1) : next;
        };
        acts.reduce(walk, begun);
      },
    ),
    { numRuns: 1500 },
  );
  expect(led.times).toBeGreaterThan(100);
});
