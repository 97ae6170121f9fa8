import { describe, expect, test } from 'vitest';
import { narrate } from '../../lambda/narration/narrate.ts';
import { ADULT, QUESTIONS } from '../../lambda/triage/questions.ts';
import { context, everyAct, everyQuestion, repromptOf, spoken, TURNS, textOf, told } from './replies.ts';

describe('an ending', () => {
  test('that opens the microphone asks something last, and asks it differently after a silence', () => {
    for (const ending of everyQuestion()) {
      for (const turn of TURNS) {
        const score = narrate({ acts: [], ending }, context({ turn }));
        const asked = textOf(score);
        expect(asked, JSON.stringify(ending)).toMatch(/\?|\bsay\b/i);
        expect(score.passages.at(-1)!.id).toBe('ask');
        expect(repromptOf(score)).not.toBe('');
        expect(asked).not.toContain(repromptOf(score));
      }
    }
  });

  test.each([{ kind: 'close' }, { kind: 'continue', after: '' }] as const)(
    'that shuts it ($kind) asks nothing',
    (ending) => {
      for (const { act, facts } of everyAct()) {
        const score = narrate(told(act, ending), context({ facts }));
        expect(score.reprompt).toEqual([]);
        expect(score.passages.map((passage) => passage.id)).not.toContain('ask');
        expect(textOf(score), act.kind).not.toMatch(/\?(\s*)$/);
      }
    },
  );
});

describe('a reply', () => {
  test('gives each act its own passage, with ids that differ', () => {
    const score = narrate(
      { acts: [{ kind: 'acknowledge', what: 'back' }, { kind: 'check-first' }], ending: WALKING },
      context(),
    );
    expect(score.passages.map((passage) => passage.id)).toEqual(['0-acknowledge', '1-check-first', 'ask']);
    expect(score.passages.map((passage) => passage.card)).toEqual([null, null, 'question']);
  });

  test('without a word is an empty score', () => {
    expect(narrate({ acts: [], ending: { kind: 'continue', after: '' } }, context())).toEqual({
      passages: [],
      reprompt: [],
    });
  });

  test('has what the routine says between its acts and its ending', () => {
    const passage = { id: 'hold', cues: [{ kind: 'say', text: 'Hold.' }], place: null, card: null } as const;
    const routine = {
      passages: [passage],
      asks: { cues: [{ kind: 'say', text: 'Ready?' }], reprompt: [{ kind: 'say', text: 'Next?' }] },
    } as const;
    const score = narrate(
      { acts: [{ kind: 'acknowledge', what: 'noted' }], ending: { kind: 'invite', invite: 'paused' } },
      context(),
      routine,
    );
    expect(score.passages.map((each) => each.id)).toEqual(['0-acknowledge', 'hold', 'ask']);
    expect(repromptOf(score)).toBe('Next?');
  });
});

describe('silence at a question of the check', () => {
  test.each([...QUESTIONS, ADULT].map((question) => [question.id, question.tier] as const))(
    '%s means no verdict and rest',
    (question, tier) => {
      const ending = { kind: 'ask', question, attempt: 0, how: 'plain', open: [] } as const;
      const last = repromptOf(narrate({ acts: [], ending }, context()));
      expect(last).toMatch(/no verdict/);
      expect(last).toMatch(/rest today/);
      if (tier !== 'rest' && tier !== 'history')
        expect(last).toMatch(
          /bladder trouble, numbness .* call nine one one, or your local emergency number\.$/,
        );
    },
  );
});

describe('an interview of nothing but "no"', () => {
  test('does not lead into two questions running with the same words', () => {
    const leads = QUESTIONS.map(({ id }, turn) => {
      const ending = { kind: 'ask', question: id, attempt: 0, how: 'plain', open: [] } as const;
      return spoken({ acts: [], ending }, { turn, facts: { saddle: 'no' } }).split(/[.,]/)[0];
    });
    for (const [at, lead] of leads.entries()) expect(lead).not.toBe(leads[at + 1]);
  });

  test('opens with the safety question and no small word before it', () => {
    const ending = { kind: 'ask', question: 'bladder-saddle', attempt: 0, how: 'plain', open: [] } as const;
    expect(spoken({ acts: [], ending })).toMatch(/^First, safety\./);
  });
});

describe('a bundle that is half answered', () => {
  test('is asked only for what is open', () => {
    const ending = {
      kind: 'ask',
      question: 'legs-urine',
      attempt: 0,
      how: 'again',
      open: ['dark-urine'],
    } as const;
    expect(spoken({ acts: [], ending })).toBe('What about dark pee?');
  });

  test('names half of an idea when only half is open', () => {
    const ending = {
      kind: 'ask',
      question: 'sharp-resting-lasting',
      attempt: 0,
      how: 'again',
      open: ['trend'],
    } as const;
    expect(spoken({ acts: [], ending })).toBe('What about soreness that gets worse?');
  });
});

test('after a misunderstanding come easier words and the answers, then an example too', () => {
  const asked = (attempt: 0 | 1 | 2) => spoken({ acts: [], ending: { ...WALKING, attempt } });
  expect(asked(1)).toMatch(/Say fine, stiff at first, sore, I limp, or I can't walk\.$/);
  expect(asked(2)).toMatch(/You could say: .*\.$/);
  expect(asked(2).startsWith(asked(1))).toBe(true);
});

const WALKING = { kind: 'ask', question: 'walking', attempt: 0, how: 'plain', open: [] } as const;
