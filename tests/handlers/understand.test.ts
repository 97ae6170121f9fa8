import { describe, expect, it } from 'vitest';
import { NO_PLAN, type UserAct } from '../../lambda/dialogue/acts.ts';
import { NOTHING_TOLD } from '../../lambda/dialogue/told.ts';
import { INTENTS } from '../../lambda/handlers/intents.ts';
import { understand } from '../../lambda/handlers/understand.ts';
import type { QuestionId } from '../../lambda/triage/questions.ts';
import { enveloped, intended, spoken } from './envelopes.ts';

const wishOf = ({ told: _, ...wish }: UserAct) => wish;
const factsOf = (act: UserAct) => act.told.facts;

describe('a request that is no intent', () => {
  it.each([
    ['LaunchRequest', 'launch'],
    ['SessionEndedRequest', 'ended'],
    ['Alexa.Presentation.APL.RuntimeError', 'device-failed'],
    ['Alexa.Presentation.APLA.RuntimeError', 'device-failed'],
    ['AlexaSkillEvent.SkillEnabled', 'not-understood'],
    ['', 'not-understood'],
  ])('of type "%s" is %s', (type, kind) => expect(understand(enveloped({ type }), null).kind).toBe(kind));

  it('says which of the two the device could not play', () => {
    expect(understand(enveloped({ type: 'Alexa.Presentation.APLA.RuntimeError' }), null)).toMatchObject({
      what: 'apla',
    });
    expect(understand(enveloped({ type: 'Alexa.Presentation.APL.RuntimeError' }), null)).toMatchObject({
      what: 'apl',
    });
  });

  it.each([
    [{ status: 'ACCEPTED' }, true],
    [{ status: 'DENIED' }, false],
    [{ status: 'NOT_ANSWERED' }, false],
    [{}, false],
    [null, false],
  ])('takes a permission as granted only when it is: %j', (payload, granted) => {
    const request = { type: 'Connections.Response', name: 'AskFor', status: { code: '200' }, payload };
    expect(understand(enveloped(request), null)).toMatchObject({ kind: 'permission', granted });
  });

  it('does not take another connection for a permission', () => {
    expect(understand(enveloped({ type: 'Connections.Response', name: 'Buy' }), null).kind).toBe(
      'not-understood',
    );
  });
});

describe('a touch', () => {
  const touched = (...args: unknown[]) =>
    enveloped({ type: 'Alexa.Presentation.APL.UserEvent', arguments: args });
  const at = (asked: QuestionId | null, ...args: unknown[]) => understand(touched(...args), asked);

  it('answers the question that is open, like the word does', () => {
    expect(at('bladder-saddle', 'answer', 'bladder-saddle', 'no').told).toEqual({
      ...NOTHING_TOLD,
      answer: 'no',
    });
  });

  it('names an answer of a scale', () => {
    expect(factsOf(at('walking', 'answer', 'walking', 'limp'))).toMatchObject({
      'weight-bearing': 'partial',
    });
  });

  it('that comes late states what it stated, and answers nothing that came after', () => {
    const late = at('legs-urine', 'answer', 'bladder-saddle', 'no');
    expect(late.told.answer).toBeNull();
    expect(late.told.facts).toEqual({ 'bladder-bowel': 'no', saddle: 'no' });
  });

  it('answers an offer, which is no question of the check', () => {
    expect(at(null, 'answer', 'stretch', 'yes').told.answer).toBe('yes');
  });

  it('steers, by name or whole', () => {
    const next = { kind: 'steer', steer: { to: 'next' } };
    expect(wishOf(at(null, 'steer', 'next'))).toEqual(next);
    expect(wishOf(at(null, 'steer', { to: 'next' }))).toEqual(next);
    expect(wishOf(at(null, 'steer', 'hold', '25'))).toEqual({
      kind: 'steer',
      steer: { to: 'hold', seconds: 25 },
    });
    expect(wishOf(at(null, 'steer', 'side', 'left'))).toEqual({
      kind: 'steer',
      steer: { to: 'side', side: 'left' },
    });
    expect(wishOf(at(null, 'steer', { to: 'count', style: 'quiet' }))).toEqual({
      kind: 'steer',
      steer: { to: 'count', style: 'quiet' },
    });
  });

  it('wishes', () => {
    expect(wishOf(at(null, 'wish', 'check'))).toEqual({ kind: 'check' });
    expect(wishOf(at(null, 'wish', 'meta', 'why'))).toEqual({ kind: 'meta', meta: 'why' });
    expect(wishOf(at(null, 'wish', 'explain', 'doms'))).toEqual({ kind: 'explain', topic: 'doms' });
    expect(wishOf(at(null, 'wish', 'stretch', 'it-band'))).toEqual({
      kind: 'stretch',
      plan: { ...NO_PLAN, moves: ['it-band'] },
    });
  });

  it('tells when the passages on the screen are done', () => {
    expect(wishOf(at(null, 'passages-done', 'p7'))).toEqual({ kind: 'passages-done', after: 'p7' });
  });

  it.each([
    [[]],
    [['steer']],
    [['steer', 'dance']],
    [['answer', 'walking', '__proto__']],
    [['wish', 'explain', 'x']],
    [[7]],
  ])('that makes no sense is not understood: %j', (args) =>
    expect(at('walking', ...args).kind).toBe('not-understood'),
  );
});

describe('an intent alone, with no words', () => {
  const bare: Readonly<Record<string, string>> = {
    'AMAZON.YesIntent': 'answer',
    'AMAZON.NoIntent': 'answer',
    'AMAZON.StopIntent': 'stop',
    'AMAZON.CancelIntent': 'stop',
    'AMAZON.HelpIntent': 'help',
    'AMAZON.NavigateHomeIntent': 'home',
    'AMAZON.FallbackIntent': 'not-understood',
    CanIRunIntent: 'check',
    SomebodyElseIntent: 'check',
    StartRoutineIntent: 'stretch',
    ListMovesIntent: 'list-moves',
    DescribeMoveIntent: 'describe-move',
    ReminderIntent: 'remind',
    ForgetMeIntent: 'forget-me',
    MedicineIntent: 'off-topic',
    TellIntent: 'not-understood',
    SetHoldIntent: 'not-understood',
  };
  it.each(Object.entries(bare))('%s is %s', (name, kind) =>
    expect(understand(intended(name), null).kind).toBe(kind),
  );

  it('is always an act, open question or not, and never a fact', () => {
    for (const name of Object.keys(INTENTS)) {
      for (const asked of [null, 'bladder-saddle', 'soreness', 'walking'] as const) {
        const act = understand(intended(name), asked);
        expect([name, typeof act.kind]).toEqual([name, 'string']);
        if (asked === null) expect([name, factsOf(act)]).toEqual([name, {}]);
      }
    }
  });

  it.each([
    ['AMAZON.YesIntent', 'yes'],
    ['AMAZON.NoIntent', 'no'],
    ['DontKnowIntent', 'unsure'],
  ])('%s answers %s', (name, answer) => {
    expect(understand(intended(name), 'bladder-saddle').told.answer).toBe(answer);
  });

  it('goes back or says it again where a question is open, and steers where none is', () => {
    expect(wishOf(understand(intended('AMAZON.RepeatIntent'), 'walking'))).toEqual({
      kind: 'meta',
      meta: 'repeat',
    });
    expect(wishOf(understand(intended('AMAZON.RepeatIntent'), null))).toEqual({
      kind: 'steer',
      steer: { to: 'repeat' },
    });
    expect(wishOf(understand(intended('AMAZON.PreviousIntent'), 'walking'))).toEqual({
      kind: 'meta',
      meta: 'back',
    });
    expect(wishOf(understand(intended('AMAZON.PreviousIntent'), null))).toEqual({
      kind: 'steer',
      steer: { to: 'previous' },
    });
  });

  it('feels a pain in a move as one that must not just be carried on through', () => {
    expect(understand(intended('PainDuringMoveIntent'), null).told.discomfort).toBe('strong');
    expect(understand(intended('GoodStretchIntent'), null).told.discomfort).toBe('mild');
  });

  it('knows a sore knee and a floor out of reach', () => {
    expect(understand(intended('KneeProblemIntent'), null).told.conditions).toEqual(['sore-knee']);
    expect(understand(intended('CantGetDownIntent'), null).told.conditions).toEqual(['no-floor']);
  });
});

describe('slots', () => {
  // Alexa may take the bare word for a quality of pain or for a symptom; the question is about both legs.
  it.each(['tingling', 'numb', 'weak', 'pins and needles'])(
    'hear "%s" alone as an answer to the question that is open, whichever intent it comes in',
    (said) => {
      expect(
        factsOf(understand(intended('PainQualityIntent', { quality: { said } }), 'legs-urine')),
      ).toMatchObject({
        'both-legs': 'yes',
      });
    },
  );

  it('tell a symptom by its id, however new the wording', () => {
    const act = understand(
      intended('ReportSymptomIntent', { symptom: { said: 'the blurgs', id: 'saddle:yes' } }),
      null,
    );
    expect(factsOf(act)).toEqual({ saddle: 'yes' });
  });

  it('tell several symptoms at once', () => {
    const symptom = [
      { said: 'the blurgs', id: 'leg-nerve:tingling' },
      { said: 'the florps', id: 'fever:yes' },
    ];
    expect(factsOf(understand(intended('CanIRunIntent', { symptom }), null))).toMatchObject({
      'leg-nerve': 'tingling',
      fever: 'yes',
    });
  });

  it('clear what is denied and nothing else', () => {
    const act = understand(
      intended('DenySymptomIntent', { denied: { said: 'fever', id: 'fever:yes' } }),
      null,
    );
    expect(factsOf(act)).toEqual({ fever: 'no' });
  });

  it.each([
    ["can't feel my crotch", 'saddle:yes', 'saddle'],
    ['my foot drags', 'foot-drop:yes', 'foot-drop'],
    ['feeling between my legs', 'saddle:yes', 'saddle'],
    ['no bladder control', 'bladder-bowel:yes', 'bladder-bowel'],
  ] as const)('never clear a sign that was said after the no: "no %s"', (said, id, finding) => {
    const act = understand(intended('DenySymptomIntent', { denied: { said, id } }), null);
    expect(factsOf(act)[finding]).not.toBe('no');
  });

  it('deny one thing and report another', () => {
    const act = understand(
      intended('DenySymptomIntent', {
        denied: { said: 'numbness', id: 'leg-nerve:tingling' },
        symptom: { said: 'dark pee', id: 'dark-urine:yes' },
      }),
      null,
    );
    expect(factsOf(act)['dark-urine']).toBe('yes');
  });

  it('answer a scale only at its own question', () => {
    const limping = intended('AnswerIntent', { answer: { said: 'the blurgs', id: 'walking:limp' } });
    expect(factsOf(understand(limping, 'walking'))['weight-bearing']).toBe('partial');
    expect(factsOf(understand(limping, 'soreness'))).toEqual({});
  });

  it.each([
    [{ severity: '6' }, '6-7'],
    [{ severity: '3', severityToo: '4' }, '4-5'],
    [{ severity: '10' }, '8-10'],
    [{ level: { said: 'the blurgs', id: '8-10' } }, '8-10'],
  ])('give soreness in numbers and words: %j', (slots, level) => {
    expect(factsOf(understand(intended('SeverityIntent', slots), 'soreness')).soreness).toBe(level);
  });

  it('name a side, and the other one', () => {
    expect(understand(intended('SideIntent', { side: { said: 'write', id: 'right' } }), null).told.side).toBe(
      'right',
    );
    expect(
      understand(intended('NotSideIntent', { notSide: { said: 'left', id: 'left' } }), null).told.side,
    ).toBe('right');
  });

  it('make a plan', () => {
    const act = understand(
      intended('StartRoutineIntent', {
        move: { said: 'pear a form us', id: 'piriformis' },
        side: { said: 'left', id: 'left' },
        time: 'PT10M',
        hold: 'PT25S',
        skip: { said: 'roller', id: 'foam-roller' },
      }),
      null,
    );
    expect(wishOf(act)).toEqual({
      kind: 'stretch',
      plan: {
        ...NO_PLAN,
        moves: ['piriformis'],
        side: 'left',
        minutes: 10,
        holdSeconds: 25,
        without: ['foam-roller'],
      },
    });
  });

  it.each([
    ['SetHoldIntent', { hold: 'PT1M30S' }, { to: 'hold', seconds: 90 }],
    ['LongerHoldIntent', { more: 'PT10S' }, { to: 'longer', bySeconds: 10 }],
    ['LongerHoldIntent', { seconds: '15' }, { to: 'longer', bySeconds: 15 }],
    ['LongerHoldIntent', {}, { to: 'longer', bySeconds: null }],
    ['CountStyleIntent', { style: { said: 'quietly', id: 'quiet' } }, { to: 'count', style: 'quiet' }],
    ['SwitchSideIntent', { side: { said: 'left', id: 'left' } }, { to: 'side', side: 'left' }],
    [
      'GoToMoveIntent',
      { move: { said: 'roller', id: 'foam-roller' } },
      { to: 'go-to-move', move: 'foam-roller' },
    ],
  ])('steer: %s %j', (name, slots, steer) => {
    expect(wishOf(understand(intended(name, slots), null))).toEqual({ kind: 'steer', steer });
  });

  it('take a bare length of time as a hold, as time to spare, or as an answer', () => {
    const lasting = (time: string, asked: QuestionId | null) =>
      wishOf(understand(intended('DurationIntent', { time }), asked));
    expect(lasting('PT30S', null)).toEqual({ kind: 'steer', steer: { to: 'hold', seconds: 30 } });
    expect(lasting('PT5M', null)).toEqual({ kind: 'stretch', plan: { ...NO_PLAN, minutes: 5 } });
    expect(lasting('P2D', null)).toEqual({ kind: 'answer' });
    expect(lasting('PT5M', 'last-session')).toEqual({ kind: 'answer' });
  });

  it('say when the last session was', () => {
    const act = understand(intended('OnsetIntent', { ago: 'P1D' }), 'last-session');
    expect(factsOf(act)['last-session']).toBe('under-two-days');
  });

  it('set a reminder, with day and time as far as they were named', () => {
    const when = (slots: Parameters<typeof intended>[1]) => {
      const act = understand(intended('ReminderIntent', slots), null);
      expect(act.kind).toBe('remind');
      return act.told.when;
    };
    const evening = { kind: 'part', part: 'evening' };
    expect(when({})).toBeUndefined();
    expect(when({ when: 'P2D' })).toEqual({ kind: 'after', minutes: 2880 });
    expect(when({ day: { said: 'tomorrow evening', id: 'tomorrow' } })).toEqual({
      kind: 'on',
      day: { kind: 'ahead', days: 1 },
      time: evening,
    });
    expect(when({ day: { said: 'friday', id: 'friday' }, at: '18:30' })).toEqual({
      kind: 'on',
      day: { kind: 'weekday', weekday: 5, week: 'coming' },
      time: { kind: 'clock', minutes: 1110, half: 'later' },
    });
    expect(when({ when: 'P1W', at: 'EV' })).toEqual({
      kind: 'on',
      day: { kind: 'ahead', days: 7 },
      time: evening,
    });
    expect(when({ day: 'the feast of saint glute' })).toEqual({ kind: 'unclear' });
  });

  it('tell what is missing and what bars a move', () => {
    const act = understand(
      intended('NoEquipmentIntent', { equipment: { said: 'foam thing', id: 'foam-roller' } }),
      null,
    );
    expect(act.told.missing).toEqual(['foam-roller']);
    const pregnant = understand(
      intended('ConditionIntent', { condition: { said: 'expecting', id: 'pregnant' } }),
      null,
    );
    expect(pregnant.told.conditions).toContain('pregnant');
    expect(factsOf(pregnant).pregnancy).toBe('yes');
  });
});

describe('free words', () => {
  it('behind a "no" carry the no with them', () => {
    const act = understand(intended('NoAndIntent', { phrase: "it doesn't hurt when i walk" }), 'walking');
    expect(factsOf(act).walking).toBe('fine');
  });

  it('behind a "no" are heard when they are a sign', () => {
    for (const act of [
      understand(intended('NoAndIntent', { phrase: 'i can not feel my crotch' }), 'bladder-saddle'),
      understand(intended('CannotAndIntent', { phrase: 'feel my crotch' }), null),
      understand(spoken('no i can not feel my crotch'), 'bladder-saddle'),
      understand(intended('CanIRunIntent', { phrase: 'i can not feel my crotch' }), null),
    ]) {
      expect(factsOf(act).saddle).toBe('yes');
    }
  });

  it('tell something where a thing is there, or one thing is not so', () => {
    expect(understand(spoken("i've got a roller now"), 'bladder-saddle')).toMatchObject({
      kind: 'answer',
      told: { atHand: ['foam-roller'] },
    });
    expect(understand(spoken('not on blood thinners'), null, 'blocks')).toMatchObject({
      kind: 'answer',
      told: { answer: null, denied: ['blood-thinners'] },
    });
  });

  it('outweigh the help, the stop or the next that was heard in them', () => {
    for (const words of [
      "help i can't get up my legs have gone",
      'stop i have wet myself',
      'next my foot drags',
    ]) {
      const act = understand(spoken(words), null);
      expect([words, act.kind]).toEqual([words, 'answer']);
      expect(Object.keys(factsOf(act)).length).toBeGreaterThan(0);
    }
    expect(understand(spoken('stop stop it hurts'), null)).toMatchObject({
      kind: 'answer',
      told: { discomfort: 'strong' },
    });
  });

  it('that correct are no answer to the question that is open', () => {
    const act = understand(spoken("no sorry it's the left side"), 'soreness');
    expect(act).toMatchObject({ kind: 'answer', told: { answer: null, side: 'left' } });
  });

  it('that mean another answer go back to the question before', () => {
    expect(understand(spoken('i meant no'), 'walking')).toMatchObject({
      kind: 'meta',
      meta: 'back',
      told: { answer: 'no' },
    });
    expect(understand(intended('MeantIntent', { phrase: 'no' }), 'walking')).toMatchObject({
      kind: 'meta',
      meta: 'back',
    });
    expect(understand(spoken('undo'), 'walking')).toMatchObject({ kind: 'meta', meta: 'back' });
  });

  it('at an open question answer it before they steer', () => {
    expect(understand(spoken('just the right'), 'soreness').kind).toBe('answer');
    expect(understand(spoken('only the right side'), null)).toMatchObject({
      kind: 'stretch',
      plan: { side: 'right' },
    });
  });
});
