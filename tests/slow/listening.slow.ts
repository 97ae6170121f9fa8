import { describe, expect, it } from 'vitest';
import { MOVE, variantsOf } from '../../lambda/routine/moves.ts';
import { DEFAULT_SETTINGS } from '../../lambda/routine/state.ts';
import { unfold } from '../../lambda/routine/unfold.ts';
import { COUNT_STYLES, MOVES } from '../../lambda/routine/vocabulary.ts';
import { estimatedTotalMs, lengthOfPassages } from '../../lambda/score/timing.ts';
import { ROUTINE } from '../../lambda/words/en/routine.ts';
import { embeddedVoice, lengthMs } from '../../simulator/speech/flite.ts';
import { record } from '../../simulator/speech/recording.ts';
import { onsetsOf } from '../render/onsets.ts';

/** Every side of every move is spoken in full, in both forms, and listened to. */
const voice = embeddedVoice();
const FORMS = MOVES.flatMap((move) => variantsOf(move).map((variant) => ({ move, variant })));

describe.each(FORMS)('$move, $variant, as it is heard', ({ move, variant }) => {
  const sides = (['left', 'right'] as const).map(
    (side) => ({ move, variant, sets: [side], introduce: 'steps', care: null }) as const,
  );

  it('ends no later than was estimated, and not much earlier', () => {
    for (const planned of sides) {
      for (const apla of [true, false]) {
        const passages = unfold(planned, DEFAULT_SETTINGS, ROUTINE);
        const ms = lengthMs(record({ passages, reprompt: [] }, { apla }, voice));
        const ratio = estimatedTotalMs(lengthOfPassages(passages)) / ms;
        expect(ratio).toBeGreaterThanOrEqual(1);
        expect(ratio).toBeLessThan(1.12);
      }
    }
  }, 120_000);

  it('holds for exactly the seconds it announces, at every length and in every style', () => {
    if (MOVE[move].dose.kind !== 'hold') return expect(MOVE[move].dose.kind).not.toBe('hold');
    for (const holdSeconds of [10, 17, 20, 30, 45, 60]) {
      for (const countStyle of COUNT_STYLES) {
        const [first] = sides;
        const hold = unfold(first!, { ...DEFAULT_SETTINGS, holdSeconds, countStyle }, ROUTINE).filter(
          ({ place }) => place?.phase === 'hold',
        );
        const cues = hold
          .slice(0, 1)
          .map((passage) => ({ ...passage, cues: passage.cues.filter((cue) => cue.kind === 'count') }));
        const sound = record({ passages: cues, reprompt: [] }, { apla: true }, voice);
        expect(lengthMs(sound)).toBeCloseTo((3 + holdSeconds) * 1000, 0);
        for (const onset of onsetsOf(sound))
          expect(Math.min(onset % 1000, 1000 - (onset % 1000))).toBeLessThanOrEqual(20);
      }
    }
  }, 120_000);
});
