import { expect, test } from 'vitest';
import { CLOCK_ALPHABET, onTheClock, renderClock } from '../../lambda/render/aplt.ts';
import { DEFAULT_SETTINGS } from '../../lambda/routine/state.ts';
import { unfold } from '../../lambda/routine/unfold.ts';
import { COUNT_STYLES, MOVES, type MoveId, SIDES } from '../../lambda/routine/vocabulary.ts';
import { type Passage, say } from '../../lambda/score/score.ts';
import { estimatedTotalMs, lengthOfPassages } from '../../lambda/score/timing.ts';
import { ROUTINE } from '../../lambda/words/en/routine.ts';

const passagesOf = (move: MoveId, settings = DEFAULT_SETTINGS): readonly Passage[] =>
  unfold({ move, variant: 'standard', sets: SIDES, introduce: 'steps', care: null }, settings, ROUTINE);

const scoreOf = (passages: readonly Passage[]) => ({ passages, reprompt: [] });

test.each(MOVES)('%s shows only what seven segments can, four characters at a time', (move) => {
  for (const countStyle of COUNT_STYLES) {
    const shown = onTheClock(scoreOf(passagesOf(move, { ...DEFAULT_SETTINGS, countStyle })));
    for (const { text } of shown) {
      expect(text).toHaveLength(4);
      for (const letter of text) expect(CLOCK_ALPHABET).toContain(letter);
    }
  }
});

test.each(MOVES)('%s takes as long on the clock as in the voice', (move) => {
  const passages = passagesOf(move);
  const clock = onTheClock(scoreOf(passages)).reduce((sum, { ms }) => sum + ms, 0);
  expect(Math.abs(clock - estimatedTotalMs(lengthOfPassages(passages)))).toBeLessThan(passages.length * 2);
});

test('a hold says HOLd while it is counted in, then falls a second at a time to one, then rests', () => {
  const hold = passagesOf('piriformis')
    .filter(({ place }) => place?.phase === 'hold')
    .slice(0, 1);
  const shown = onTheClock(scoreOf(hold));
  expect(shown[0]).toEqual({ text: 'HOLd', ms: 3000 });
  expect(shown.slice(1, 21)).toEqual(
    Array.from({ length: 20 }, (_, i) => ({ text: String(20 - i).padStart(4), ms: 1000 })),
  );
  expect(shown[21]?.text).toBe('rESt');
});

test('side, rep and the end of a move are named', () => {
  const texts = onTheClock(scoreOf(passagesOf('piriformis'))).map(({ text }) => text);
  for (const text of ['LEFt', 'rIGH', 'rEP1', 'rESt', 'HOLd', 'dOnE']) expect(texts).toContain(text);
});

test('what is not counted leaves the clock alone', () => {
  const told = [{ id: 'a', cues: [say('You can run.')], place: null, card: null }];
  expect(renderClock(scoreOf(told), 't')).toBeNull();
});

test('the pages of the document turn as often as there are things to show', () => {
  const score = scoreOf(passagesOf('knee-to-chest'));
  const { document } = renderClock(score, 't')! as {
    document: { onMount: [{ commands: { count: number }[] }] };
  };
  const turned = document.onMount[0].commands.reduce((sum, { count }) => sum + count, 0);
  expect(turned).toBe(onTheClock(score).length);
});
