import { describe, expect, test } from 'vitest';
import { type Reach, reachOf } from '../../simulator/wake/wake.ts';

const reach = (utterance: string, sessionOpen = false): Reach =>
  reachOf(utterance, { invocationName: 'glute coach', sessionOpen });

const speech = (utterance: string, sessionOpen = false): string | null => {
  const reached = reach(utterance, sessionOpen);
  return 'speech' in reached ? reached.speech : null;
};

const LAUNCHES = [
  'open',
  'launch',
  'start',
  'begin',
  'run',
  'load',
  'play',
  'use',
  'resume',
  'talk to',
  'speak to',
  'ask',
  'tell',
  'start up',
];
const WAKES = ['', 'alexa ', 'Alexa, ', 'hey alexa ', 'Echo, ', 'computer '];
const POLITE = ['', 'please ', 'can you ', 'could you please ', 'i want to '];

describe('a bare launch', () => {
  test.each(LAUNCHES)('"%s glute coach", with any wake word and any politeness', (verb) => {
    for (const wake of WAKES) {
      for (const polite of POLITE) {
        expect(reach(`${wake}${polite}${verb} glute coach`), `${wake}${polite}${verb}`).toEqual({
          kind: 'launch',
        });
      }
    }
  });

  test.each([
    'glute coach',
    'Alexa, Glute Coach!',
    'the glute coach',
    'open the glute coach skill',
    'open glute-coach',
    'open glutecoach',
    'open glute coach please',
    'open glute coach for me',
  ])('"%s"', (utterance) => expect(reach(utterance)).toEqual({ kind: 'launch' }));
});

const CONNECTED: readonly (readonly [string, string])[] = [
  ['ask glute coach if i can run', 'i can run'],
  ['ask glute coach whether i can run', 'i can run'],
  ['ask glute coach can i run', 'can i run'],
  ['ask glute coach about doms', 'doms'],
  ['ask glute coach for a stretch', 'a stretch'],
  ['ask glute coach to start the stretches', 'start the stretches'],
  ['ask glute coach when i can run again', 'when i can run again'],
  ['ask glute coach how to do the piriformis stretch', 'how to do the piriformis stretch'],
  ['ask glute coach what is doms', 'what is doms'],
  ["ask glute coach why my bum's sore", "why my bum's sore"],
  ['tell glute coach that my foot drags', 'my foot drags'],
  ['tell glute coach my foot drags', 'my foot drags'],
  ['tell glute coach to stop', 'stop'],
  ['open glute coach and do the run check', 'do the run check'],
  ['open glute coach and ask if i can run', 'i can run'],
  ['open glute coach and tell it that my leg is numb', 'my leg is numb'],
  ['launch glute coach to stretch', 'stretch'],
  ['start glute coach and then stretch', 'stretch'],
  ['run glute coach and stretch', 'stretch'],
  ['use glute coach to stretch', 'stretch'],
  ['talk to glute coach about my bum', 'my bum'],
  ['glute coach can i run', 'can i run'],
  ['Alexa, glute coach, can I run?', 'can i run'],
  ['start a stretch with glute coach', 'start a stretch'],
  ['start a stretch from glute coach', 'start a stretch'],
  ['check if i can run using glute coach', 'check if i can run'],
  ['please start the stretches with glute coach', 'start the stretches'],
];

describe('a one-shot', () => {
  test.each(CONNECTED)('"%s" asks for "%s"', (utterance, wanted) => {
    expect(reach(utterance).kind).toBe('one-shot');
    expect(speech(utterance)).toBe(wanted);
    expect(speech(`Alexa, ${utterance}`)).toBe(wanted);
  });

  test('keeps the connecting word beside it, for samples that are written with it', () => {
    expect(reach('ask glute coach if i can run')).toMatchObject({ withConnector: 'if i can run' });
    expect(reach('tell glute coach that hurts')).toMatchObject({ withConnector: 'that hurts' });
  });
});

describe('where no session is open', () => {
  test.each(['can i run', 'stop', 'yes', 'alexa stop', 'open the window', ''])(
    '"%s" does not reach the skill',
    (utterance) => expect(reach(utterance)).toEqual({ kind: 'elsewhere' }),
  );

  test('any sentence with the name reaches it', () => {
    expect(reach('i would love to hear from glute coach').kind).toBe('one-shot');
    expect(reach('where is glute coach').kind).toBe('launch');
  });
});

describe('in an open session', () => {
  test.each(['can i run', 'no', 'alexa, no', 'who made glute coach', 'open up'])(
    '"%s" goes to the recogniser',
    (utterance) => expect(reach(utterance, true).kind).toBe('in-session'),
  );

  test.each([
    'open glute coach',
    'glute coach',
    'Alexa, ask glute coach if i can run',
    'tell glute coach it hurts',
  ])('"%s" starts a new session', (utterance) =>
    expect(['launch', 'one-shot']).toContain(reach(utterance, true).kind),
  );
});
