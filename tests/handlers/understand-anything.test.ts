import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INTENTS } from '../../lambda/handlers/intents.ts';
import { understand } from '../../lambda/handlers/understand.ts';
import { entries, worry } from '../../lambda/triage/findings.ts';
import { listen } from '../../lambda/triage/listen.ts';
import { QUESTIONS } from '../../lambda/triage/questions.ts';
import { EN_US, slotsIn, typeOf } from '../interaction-models/model.ts';
import { enveloped, intended } from './envelopes.ts';

const ASKED = [null, ...QUESTIONS.map((question) => question.id)];
const TYPES = [
  'IntentRequest',
  'LaunchRequest',
  'SessionEndedRequest',
  'Alexa.Presentation.APL.UserEvent',
  'Connections.Response',
  'Something.New',
];
const SIGNS = [
  'numbness between my legs',
  'my foot drags',
  'chest pain',
  'i can not feel my crotch',
  'brown pee',
  'i have wet myself',
  'both legs are weak',
];

const asked = fc.constantFrom(...ASKED);
const intentName = fc.oneof(fc.constantFrom(...Object.keys(INTENTS)), fc.string());
const slotName = fc.oneof(
  fc.constantFrom('speech', 'phrase', 'symptom', 'denied', 'severity', 'time', 'move', 'answer', '__proto__'),
  fc.string(),
);
const match = fc.record(
  {
    status: fc.oneof(fc.constant({ code: 'ER_SUCCESS_MATCH' }), fc.jsonValue()),
    values: fc.oneof(
      fc.array(
        fc.record({
          value: fc.record({
            id: fc.oneof(fc.string(), fc.constant('saddle:yes'), fc.constant('constructor:x')),
          }),
        }),
        { maxLength: 2 },
      ),
      fc.jsonValue(),
    ),
  },
  { requiredKeys: [] },
);
const slot = fc.oneof(
  fc.jsonValue(),
  fc.record(
    {
      name: fc.string(),
      value: fc.oneof(fc.string(), fc.constantFrom('?', 'PT30S', 'P1Y', '6', '-1', ...SIGNS), fc.jsonValue()),
      resolutions: fc.oneof(
        fc.record({ resolutionsPerAuthority: fc.array(match, { maxLength: 2 }) }),
        fc.jsonValue(),
      ),
      slotValue: fc.jsonValue(),
    },
    { requiredKeys: [] },
  ),
);

describe('whatever is sent', () => {
  it('makes an act, and never an error', () => {
    const request = fc.record(
      {
        type: fc.oneof(fc.constantFrom(...TYPES), fc.string()),
        intent: fc.oneof(
          fc.record(
            { name: intentName, slots: fc.dictionary(slotName, slot, { maxKeys: 4 }) },
            { requiredKeys: [] },
          ),
          fc.jsonValue(),
        ),
        arguments: fc.oneof(fc.array(fc.jsonValue(), { maxLength: 4 }), fc.jsonValue()),
        payload: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(request, fc.jsonValue()), asked, (sent, open) => {
        expect(typeof understand(enveloped(sent), open).kind).toBe('string');
      }),
      { numRuns: 200 },
    );
  });

  it.each([undefined, null, 7, 'x', [], {}, { request: null }, { request: { type: 'IntentRequest' } }])(
    'down to no envelope at all: %j',
    (envelope) => expect(understand(envelope as never, null).kind).toBe('not-understood'),
  );

  it('is read up to a length, and no further', () => {
    const act = understand(
      intended('TellIntent', { speech: `${'la '.repeat(200)} i can not feel my crotch` }),
      null,
    );
    expect(act.told.facts).toEqual({});
  });
});

describe('a sign', () => {
  it('is never milder for the intent that delivered it', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(INTENTS)),
        fc.constantFrom(...SIGNS),
        asked,
        (name, sign, open) => {
          const slots: Record<string, string> =
            name.endsWith('AndIntent') || name === 'MeantIntent' ? {} : { phrase: sign };
          const heard = understand(intended(name, { ...slots, symptom: sign }), open).told.facts;
          for (const [id, level] of entries(listen(sign, open).facts)) {
            expect([name, id, worry(id, heard[id]) >= worry(id, level)]).toEqual([name, id, true]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is as plain behind every carrier as in the whole sentence', { timeout: 60_000 }, () => {
    const carriers = EN_US.intents.flatMap((intent) =>
      intent.samples
        .filter((sample) => slotsIn(sample).some((slot) => typeOf(intent, slot) === 'AMAZON.SearchQuery'))
        .map((sample) => ({ intent: intent.name, sample })),
    );
    // A carrier that begins with a "no" is tried with every sign, the others with one each.
    const tried = carriers.flatMap((carrier, at) =>
      SIGNS.filter((_, sign) => /^Nop?e?|^Not/.test(carrier.intent) || sign === at % SIGNS.length).map(
        (sign) => ({
          ...carrier,
          sign,
        }),
      ),
    );
    const milder = tried.filter(({ intent, sample, sign }) => {
      const whole = listen(sample.replace('{phrase}', sign), null).facts;
      const heard = understand(intended(intent, { phrase: sign }), null).told.facts;
      return entries(whole).some(([id, level]) => worry(id, heard[id]) < worry(id, level));
    });
    expect(milder.map(({ sample, sign }) => sample.replace('{phrase}', sign))).toEqual([]);
  });
});
