import type { RequestEnvelope } from 'ask-sdk-model';
import { describe, expect, test } from 'vitest';
import { envelopeFaults } from '../../simulator/envelope/check.ts';
import { DEVICES } from '../../simulator/envelope/devices.ts';
import { idsOf } from '../../simulator/envelope/ids.ts';
import { intentOf } from '../../simulator/envelope/intent.ts';
import {
  envelopeOf,
  intentRequest,
  launchRequest,
  sessionEndedRequest,
} from '../../simulator/envelope/request.ts';
import { builtModel } from '../../simulator/models.ts';
import { modelOf } from '../../simulator/recognise/model.ts';
import { recogniserOf } from '../../simulator/recognise/recognise.ts';
import { MONDAY } from './parrot.ts';

const ids = idsOf(7);
const stamp = { requestId: ids.request(1), at: MONDAY };
const session = { id: ids.session(1), isNew: true, attributes: {} };
const recognise = recogniserOf(builtModel('en-US'), () => MONDAY);
const around = (device: (typeof DEVICES)[number]) => ({ device, locale: 'en-US', ids, person: null });
const heard = (text: string) => intentOf(recognise(text), ids.application);

const choosy = recogniserOf(
  modelOf(
    {
      interactionModel: {
        languageModel: {
          invocationName: 'glute coach',
          intents: [
            {
              name: 'FeelIntent',
              slots: [{ name: 'feeling', type: 'FEELING', multipleValues: { enabled: true } }],
              samples: ['{feeling}'],
            },
          ],
          types: [{ name: 'FEELING', values: [{ name: { value: 'sharp' } }, { name: { value: 'dull' } }] }],
        },
      },
    },
    'en-US',
    'this test',
  ),
  () => MONDAY,
);

describe.each(DEVICES)('on %s', (device) => {
  test('every kind of request has the shape that the platform sends', () => {
    const requests = [
      launchRequest(stamp, 'en-US'),
      intentRequest(stamp, 'en-US', heard('seven')),
      sessionEndedRequest(stamp, 'en-US', 'EXCEEDED_MAX_REPROMPTS'),
    ];
    for (const request of requests) {
      // The compiler holds it against ask-sdk-model, the check against what is known of the platform.
      const envelope = envelopeOf(request, session, around(device)) satisfies RequestEnvelope;
      expect(envelopeFaults(JSON.parse(JSON.stringify(envelope)))).toEqual([]);
    }
  });

  test('the interfaces, viewport and viewports tell the same story', () => {
    const { context } = envelopeOf(launchRequest(stamp, 'en-US'), session, around(device)) as RequestEnvelope;
    const screen = !['echo', 'clock'].includes(device);
    const { supportedInterfaces } = context.System.device!;
    expect('Alexa.Presentation.APL' in supportedInterfaces).toBe(screen);
    expect('Alexa.Presentation.APLT' in supportedInterfaces).toBe(device === 'clock');
    expect(context.Viewport !== undefined).toBe(screen);
    expect((context.Viewports ?? []).map((viewport) => viewport.type)).toEqual(
      screen ? ['APL'] : device === 'clock' ? ['APLT'] : [],
    );
  });
});

describe('a slot', () => {
  test('with a number carries digits', () => {
    expect(Object.values(heard('seven').slots ?? {}).map((slot) => slot.value)).toContain('7');
  });

  test('of a custom type carries what was said, and the id it resolves to', () => {
    const slots = Object.values(heard('do the piriformis stretch').slots ?? {});
    const resolved = slots.flatMap((slot) => slot.resolutions?.resolutionsPerAuthority ?? []);
    expect(resolved[0]?.status.code).toBe('ER_SUCCESS_MATCH');
    expect(resolved[0]?.values[0]?.value.id).toBe('piriformis');
  });

  test('with several values carries a list and no value', () => {
    const lists = Object.values(intentOf(choosy('sharp and dull'), ids.application).slots ?? {}).filter(
      (slot) => slot.slotValue?.type === 'List',
    );
    expect(lists).toHaveLength(1);
    expect(lists[0]?.value).toBeUndefined();
  });

  test('that was not filled is there without a value', () => {
    const slots = Object.values(heard('start the stretches').slots ?? {});
    expect(slots.length).toBeGreaterThan(0);
    expect(slots.every((slot) => slot.value === undefined && slot.slotValue === undefined)).toBe(true);
  });
});

test('the structural check sees what is missing', () => {
  const envelope = envelopeOf(launchRequest(stamp, 'en-US'), session, around('echo'));
  expect(envelopeFaults({ ...envelope, session: undefined })).not.toEqual([]);
  expect(envelopeFaults({ ...envelope, request: { ...envelope.request, timestamp: 'now' } })).toEqual([
    'request.timestamp: must be an ISO time',
  ]);
  expect(envelopeFaults(null)).not.toEqual([]);
});

test('ids are the same for the same seed and differ for another', () => {
  expect(idsOf(3).session(2)).toBe(idsOf(3).session(2));
  expect(idsOf(3).session(2)).not.toBe(idsOf(4).session(2));
  expect(idsOf(3).request(1)).not.toBe(idsOf(3).request(2));
});
