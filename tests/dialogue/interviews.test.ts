import { describe, expect, it } from 'vitest';
import type { UserAct } from '../../lambda/dialogue/acts.ts';
import { advance } from '../../lambda/dialogue/advance.ts';
import { parseState } from '../../lambda/dialogue/parse-state.ts';
import { newState } from '../../lambda/dialogue/state.ts';
import { type Answer, NOTHING_TOLD } from '../../lambda/dialogue/told.ts';
import type { Facts } from '../../lambda/triage/findings.ts';
import { type Interview, interviews } from '../../lambda/triage/interviews.ts';
import { answersOf, question } from '../../lambda/triage/questions.ts';
import { around } from './circumstances.ts';

const check: UserAct = { kind: 'check', told: NOTHING_TOLD };
const bare = (answer: Answer): UserAct => ({ kind: 'answer', told: { ...NOTHING_TOLD, answer } });
const tell = (facts: Facts): UserAct => ({ kind: 'answer', told: { ...NOTHING_TOLD, facts } });

/** Holds an interview through the dialogue, answering as people do: a bundle with yes or no, a scale by name. */
function hold(interview: Interview) {
  let turn = advance(newState(1), check, around());
  let turns = 0;
  for (const step of interview.steps) {
    const asked = question(step.question);
    expect(turn.reply.ending).toMatchObject({ kind: 'ask', question: step.question });
    const act = asked.kind === 'bundle' ? bare(step.answer as Answer) : tell(answersOf(asked)[step.answer]!);
    turn = advance(turn.state, act, around());
    turns += 1;
    // "Don't know" at an emergency sign is asked once more in plainer words; a bare yes that says too little is asked which.
    while (turn.reply.ending.kind === 'ask' && ['plainer', 'which'].includes(turn.reply.ending.how)) {
      turn = advance(turn.state, act, around());
    }
  }
  return { turn, turns };
}

describe('the dialogue', () => {
  it('leads every possible interview to the verdict of the table, and nowhere else', () => {
    let held = 0;
    for (const interview of interviews()) {
      const { turn } = hold(interview);
      expect(turn.state.verdict, JSON.stringify(interview.steps)).toBe(interview.verdict);
      expect(turn.reply.ending.kind).toBe(
        interview.verdict === 'emergency'
          ? 'close'
          : ['doctor', 'doctor-today'].includes(interview.verdict)
            ? 'invite'
            : 'offer',
      );
      held += 1;
    }
    expect(held).toBeGreaterThan(100);
  });

  it('keeps a state that survives the journey through the session attributes', () => {
    for (const interview of interviews()) {
      const { turn } = hold(interview);
      expect(parseState(JSON.parse(JSON.stringify(turn.state)))).toEqual(turn.state);
    }
  });

  it('goes on with a state of a session that began before it knew what was denied or is at hand', () => {
    const { denied, atHand, ...before } = newState(1);
    expect(parseState(before)).toEqual({ ...before, denied, atHand });
  });

  it('offers a stretch only after run, run easy or rest', () => {
    for (const interview of interviews()) {
      const { turn } = hold(interview);
      const offered = turn.reply.ending.kind === 'offer';
      expect(offered).toBe(['run', 'run-easy', 'rest'].includes(interview.verdict));
    }
  });
});

describe('a red flag', () => {
  const flag = tell({ saddle: 'yes' });

  it('is heard at every question of every interview, whatever was answered before', () => {
    let heard = 0;
    for (const interview of interviews()) {
      let turn = advance(newState(1), check, around());
      for (const step of interview.steps) {
        const cut = advance(turn.state, flag, around());
        expect(cut.state.verdict).toBe('emergency');
        expect(cut.reply.ending.kind).toBe('close');
        expect(cut.reply.acts).toMatchObject([{ kind: 'emergency', signs: ['saddle'], certainty: 'said' }]);
        heard += 1;
        const asked = question(step.question);
        turn = advance(turn.state, tell(answersOf(asked)[step.answer]!), around());
        if (turn.state.verdict === 'emergency') break;
      }
    }
    expect(heard).toBeGreaterThan(1000);
  });

  it('outranks every wish it is said beside', () => {
    const wishes: readonly UserAct[] = [
      { kind: 'launch', told: flag.told },
      { kind: 'check', told: flag.told },
      { kind: 'stop', told: flag.told },
      { kind: 'help', told: flag.told },
      { kind: 'steer', steer: { to: 'next' }, told: flag.told },
      { kind: 'explain', topic: 'doms', told: flag.told },
      { kind: 'not-understood', told: flag.told },
      { kind: 'forget-me', told: flag.told },
      { kind: 'off-topic', subject: 'other', told: flag.told },
    ];
    for (const wish of wishes) expect(advance(newState(1), wish, around()).state.verdict).toBe('emergency');
  });
});

describe('a question that is not understood', () => {
  it('is asked easier, then with an example, and the third time ends without a verdict', () => {
    const lost: UserAct = { kind: 'not-understood', told: NOTHING_TOLD };
    const first = advance(newState(1), check, around());
    const second = advance(first.state, lost, around());
    const third = advance(second.state, lost, around());
    const last = advance(third.state, lost, around());
    expect([first, second, third].map(({ reply }) => reply.ending)).toMatchObject([
      { kind: 'ask', attempt: 0 },
      { kind: 'ask', attempt: 1 },
      { kind: 'ask', attempt: 2 },
    ]);
    expect(last.reply).toMatchObject({ acts: [{ kind: 'no-verdict' }], ending: { kind: 'close' } });
    expect(last.state.verdict).toBeNull();
  });
});

describe('going back', () => {
  it('takes the last answer away and asks it again, as far back as the beginning', () => {
    const back: UserAct = { kind: 'meta', meta: 'back', told: NOTHING_TOLD };
    let turn = advance(newState(1), check, around());
    const asked: string[] = [];
    for (const answer of ['no', 'no', 'no'] as const) {
      asked.push((turn.reply.ending as { question: string }).question);
      turn = advance(turn.state, bare(answer), around());
    }
    for (const expected of asked.reverse()) {
      turn = advance(turn.state, back, around());
      expect(turn.reply.ending).toMatchObject({ kind: 'ask', question: expected });
    }
    expect(turn.state.log).toEqual([]);
    expect(advance(turn.state, back, around()).reply.acts).toMatchObject([{ what: 'first-question' }]);
  });

  it('answers anew where the new answer came along: "I meant no"', () => {
    let turn = advance(newState(1), check, around());
    turn = advance(turn.state, bare('no'), around());
    turn = advance(turn.state, bare('no'), around());
    const before = turn.state.log.length;
    turn = advance(
      turn.state,
      { kind: 'meta', meta: 'back', told: { ...NOTHING_TOLD, answer: 'no' } },
      around(),
    );
    expect(turn.state.log.length).toBe(before);
  });
});
