import { describe, expect, test } from 'vitest';
import { soundsOfApla } from '../../simulator/heard/apla.ts';
import { wordsHeard } from '../../simulator/heard/sound.ts';
import { soundsOfSsml } from '../../simulator/heard/ssml.ts';
import { secondsOf, timelineOf } from '../../simulator/timeline.ts';

const beat = (word: string) => ({
  type: 'Mixer',
  items: [
    { type: 'Speech', contentType: 'PlainText', content: word },
    { type: 'Silence', duration: 1000 },
  ],
});
const apla = (...items: object[]) => ({
  type: 'APLA',
  version: '0.91',
  mainTemplate: { item: { type: 'Sequencer', items } },
});

describe('SSML', () => {
  test('is heard as words and exact pauses', () => {
    const sounds = soundsOfSsml(
      '<speak>Hold on.<break time="1.5s"/>Three <break time="600ms"/> fine &amp; well</speak>',
    );
    expect(sounds.map((sound) => sound.kind)).toEqual(['say', 'rest', 'count', 'rest', 'say']);
    expect(wordsHeard(sounds)).toBe('Hold on. Three fine & well');
    expect(secondsOf(sounds).exact).toBe(2.1);
    expect(secondsOf(sounds).estimated).toBeGreaterThan(0.5);
  });

  test('reads digits one by one, speaks an alias and hides what stands inside an audio tag', () => {
    expect(
      wordsHeard(soundsOfSsml('<speak>Call <say-as interpret-as="digits">911</say-as> now</speak>')),
    ).toBe('Call 9 1 1 now');
    expect(wordsHeard(soundsOfSsml('<speak><sub alias="I T band">ITB</sub></speak>'))).toBe('I T band');
    expect(
      soundsOfSsml('<speak><audio src="soundbank://x">lost</audio></speak>').map((sound) => sound.kind),
    ).toEqual(['chime']);
  });
});

describe('APL for Audio', () => {
  test('beats are exact and begin a second apart', () => {
    const sounds = soundsOfApla(apla(beat('three'), beat('two'), beat('one')), {});
    expect(timelineOf(sounds)).toEqual([
      { at: 0, kind: 'count', text: 'three' },
      { at: 1, kind: 'count', text: 'two' },
      { at: 2, kind: 'count', text: 'one' },
    ]);
    expect(secondsOf(sounds)).toEqual({ exact: 3, estimated: 0 });
  });

  test('a word that is longer than its beat makes the beat longer, and no longer exact', () => {
    const sounds = soundsOfApla(apla(beat('this is much too long for a second')), {});
    expect(secondsOf(sounds).exact).toBe(0);
    expect(secondsOf(sounds).estimated).toBeGreaterThan(1);
  });

  test('silence is exact, and data is filled in', () => {
    const speech = { type: 'Speech', content: `Hold $\{payload.move.name}.` };
    const document = {
      type: 'APLA',
      mainTemplate: {
        parameters: ['payload'],
        items: [{ type: 'Sequencer', items: [speech, { type: 'Silence', duration: 5000 }] }],
      },
    };
    const sounds = soundsOfApla(document, { move: { name: 'the stretch' } });
    expect(wordsHeard(sounds)).toBe('Hold the stretch.');
    expect(secondsOf(sounds).exact).toBe(5);
  });

  test('anything else is silent, not an error', () => {
    for (const document of [
      null,
      undefined,
      5,
      {},
      { mainTemplate: {} },
      { mainTemplate: { items: [{ type: 'Video' }] } },
    ]) {
      expect(soundsOfApla(document, null)).toEqual([]);
    }
  });
});
