import fc from 'fast-check';
import ssmlCheck from 'ssml-check-core';
import { describe, expect, it } from 'vitest';
import { BEAT_OVERHEAD_MS, renderApla } from '../../lambda/render/apla.ts';
import { BREAK_MS } from '../../lambda/render/limits.ts';
import { renderSpeech } from '../../lambda/render/speech.ts';
import { escapeXml, renderSsml } from '../../lambda/render/ssml.ts';
import { renderText } from '../../lambda/render/text.ts';
import { DEFAULT_SETTINGS } from '../../lambda/routine/state.ts';
import { unfold } from '../../lambda/routine/unfold.ts';
import { type Cue, rest, type Score, say } from '../../lambda/score/score.ts';
import { ROUTINE } from '../../lambda/words/en/routine.ts';

const PASSAGES = unfold(
  { move: 'foam-roller', variant: 'wall', sets: ['right'], introduce: 'name', care: null },
  DEFAULT_SETTINGS,
  ROUTINE,
);
const HOLD = unfold(
  { move: 'knee-to-chest', variant: 'standard', sets: ['left'], introduce: 'name', care: null },
  { ...DEFAULT_SETTINGS, holdSeconds: 20 },
  ROUTINE,
).filter(({ id }) => /get-ready\/1|hold\/1/.test(id));
const SCORE: Score = { passages: HOLD, reprompt: [rest(20_000), say('Say next when you are ready.')] };
const cues = HOLD.flatMap((passage) => passage.cues);
const lines = (text: string) => `${text.replace(/(<break[^>]*>)/g, '$1\n')}\n`;

describe('SSML', () => {
  it('of a hold reads as one would speak it', async () => {
    await expect(lines(renderSsml(cues))).toMatchFileSnapshot('goldens/hold.ssml');
  });

  it('is what Alexa takes, for a whole side of a move', async () => {
    for (const each of [cues, PASSAGES.flatMap((passage) => passage.cues)]) {
      expect(await ssmlCheck.check(renderSsml(each), { platform: 'amazon' })).toBeUndefined();
    }
  });

  it('chains pauses that are longer than one break may be', () => {
    const times = [...renderSsml([rest(27_500)]).matchAll(/time="(\d+)(m?s)"/g)].map(
      ([, time, unit]) => Number(time) * (unit === 's' ? 1000 : 1),
    );
    expect(times).toEqual([BREAK_MS, BREAK_MS, 7500]);
  });

  it('holds any text as text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        const inside = renderSsml([say(text)]).replace(/^<speak>|<\/speak>$/g, '');
        expect(inside).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|apos);)/);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be left
        expect(inside).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
      }),
    );
    expect(escapeXml('rock & roll < "it\'s" >')).toBe('rock &amp; roll &lt; &quot;it&apos;s&quot; &gt;');
  });
});

describe('APL for audio', () => {
  it('of a hold is beats and silences', async () => {
    const document = JSON.stringify(renderApla(cues)).replace(
      /(\{"type":"(?:Mixer|Speech|Silence|Sequencer))/g,
      '\n$1',
    );
    await expect(`${document}\n`).toMatchFileSnapshot('goldens/hold.apla.json');
  });

  it('makes a beat of a word and a silence as long as the beat', () => {
    const count: Cue = { kind: 'count', of: 'hold', beatMs: 1000, beats: ['two', null, null, 'one'] };
    const beat = (content: string) => ({
      type: 'Mixer',
      items: [
        { type: 'Speech', content },
        { type: 'Silence', duration: 1000 - BEAT_OVERHEAD_MS },
      ],
    });
    expect(renderApla([count])).toEqual({
      type: 'APLA',
      version: '0.91',
      mainTemplate: {
        items: [
          { type: 'Sequencer', items: [beat('two'), { type: 'Silence', duration: 2000 }, beat('one')] },
        ],
      },
    });
  });
});

describe('a response for the ear', () => {
  it('speaks what comes before the first count and plays the rest', () => {
    const { ssml, apla, repromptSsml } = renderSpeech(SCORE, { apla: true });
    expect(ssml).toContain('Get ready');
    expect(ssml).not.toContain('three');
    expect(JSON.stringify(apla)).toContain('"three"');
    expect(repromptSsml).toMatch(/^<speak><break time="10s"\/><break time="10s"\/> Say next/);
  });

  it('is all SSML on a device that has said it cannot play APL for audio', () => {
    const { ssml, apla } = renderSpeech(SCORE, { apla: false });
    expect(apla).toBeNull();
    expect(ssml).toContain('three');
  });

  it('has no audio document where nothing is counted', () => {
    const talk: Score = {
      passages: [{ id: 'a', cues: [say('Hello.')], place: null, card: null }],
      reprompt: [],
    };
    expect(renderSpeech(talk, { apla: true })).toEqual({
      ssml: '<speak>Hello.</speak>',
      apla: null,
      repromptSsml: '',
      text: 'Hello.',
    });
  });

  it('says the same words in every form', () => {
    const words = (text: string) => text.toLowerCase().match(/[a-z]+/g);
    const { text } = renderSpeech(SCORE, { apla: true });
    const heard = renderSsml(cues).replace(/<[^>]+>/g, ' ');
    expect(words(text)).toEqual(words(heard));
    expect(renderText(cues)).toBe(text);
  });
});
