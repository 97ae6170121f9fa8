import { describe, expect, it } from 'vitest';
import { renderApla } from '../../lambda/render/apla.ts';
import { BREAK_MS, PLANNED_MS, RESPONSE_BYTES, SPEECH_CHARACTERS } from '../../lambda/render/limits.ts';
import { renderSsml } from '../../lambda/render/ssml.ts';
import { variantsOf } from '../../lambda/routine/moves.ts';
import { DEFAULT_SETTINGS, type PlannedMove, type RoutineSettings } from '../../lambda/routine/state.ts';
import { unfold } from '../../lambda/routine/unfold.ts';
import { COUNT_STYLES, MOVES, type Side } from '../../lambda/routine/vocabulary.ts';
import { planResponses } from '../../lambda/score/planner.ts';
import type { Passage } from '../../lambda/score/score.ts';
import { AROUND_PASSAGES, charactersAtMost } from '../../lambda/score/split.ts';
import { estimatedTotalMs, lengthOfPassages } from '../../lambda/score/timing.ts';
import { ROUTINE } from '../../lambda/words/en/routine.ts';
import type { RoutineWords } from '../../lambda/words/routine.ts';
import { outsideBrackets, PSEUDO } from './pseudo.ts';

const SIDES: readonly (readonly Side[])[] = [['right', 'left'], ['left'], ['right', 'left', 'right']];
const FORMS = MOVES.flatMap((move) => variantsOf(move).map((variant) => ({ move, variant })));

function everyMove(): readonly PlannedMove[] {
  return FORMS.flatMap((form) =>
    SIDES.flatMap((sets) =>
      (['steps', 'name'] as const).map((introduce) => ({
        ...form,
        sets,
        introduce,
        care: 'sore-low-back' as const,
      })),
    ),
  );
}

function everySetting(planned: PlannedMove): readonly RoutineSettings[] {
  const times =
    planned.move === 'trigger-point'
      ? [30, 60, 90, 120, 150, 180].map((pressSeconds) => ({ pressSeconds }))
      : planned.move === 'foam-roller'
        ? [{}]
        : Array.from({ length: 51 }, (_, index) => ({ holdSeconds: 10 + index }));
  return times.flatMap((time) =>
    COUNT_STYLES.map((countStyle) => ({ ...DEFAULT_SETTINGS, pace: 'slow' as const, ...time, countStyle })),
  );
}

/** What is wrong with the responses of a plan, in words; empty when nothing is. */
function faults(passages: readonly Passage[], responses: readonly (readonly Passage[])[]): readonly string[] {
  const rejoined = responses.flat().map(({ id }) => id);
  return [
    ...(rejoined.join() === passages.map(({ id }) => id).join() ? [] : ['a passage is lost or moved']),
    ...responses.flatMap((response) => {
      const cues = response.flatMap((passage) => passage.cues);
      const ms = estimatedTotalMs(lengthOfPassages(response)) + AROUND_PASSAGES.ms;
      const ssml = renderSsml(cues);
      const breaks = [...ssml.matchAll(/time="(\d+)(ms|s)"/g)].map(
        ([, time, unit]) => Number(time) * (unit === 's' ? 1000 : 1),
      );
      const bytes = JSON.stringify(renderApla(cues)).length;
      return [
        ...(ms > PLANNED_MS ? [`${ms} ms from ${response[0]?.id}`] : []),
        ...(ssml.length + AROUND_PASSAGES.characters > SPEECH_CHARACTERS
          ? [`${ssml.length} characters`]
          : []),
        ...(ssml.length > charactersAtMost(cues) + 20 ? ['more characters than the planner counts on'] : []),
        ...(Math.max(0, ...breaks) > BREAK_MS ? ['a long break'] : []),
        ...(bytes > RESPONSE_BYTES / 2 ? [`${bytes} bytes`] : []),
        ...(new Set(response.map(({ place }) => place?.move)).size > 1 ? ['two moves in one response'] : []),
      ];
    }),
  ];
}

function faultsOf(planned: PlannedMove, settings: RoutineSettings, words: RoutineWords): readonly string[] {
  const passages = unfold(planned, settings, words);
  return faults(passages, planResponses(passages)).map(
    (fault) => `${JSON.stringify({ planned, settings })}: ${fault}`,
  );
}

describe('every response of every move, side, length, way of counting and form', () => {
  it('is within all limits, with room for what is said around it', () => {
    const found = everyMove().flatMap((planned) =>
      everySetting(planned)
        .filter(({ holdSeconds }) => planned.sets.length < 3 || holdSeconds % 10 === 0)
        .flatMap((settings) => faultsOf(planned, settings, ROUTINE)),
    );
    expect(found.slice(0, 5)).toEqual([]);
  }, 60_000);

  it('is within them in a language that takes 40 % longer', () => {
    const rough = (settings: RoutineSettings) => settings.holdSeconds % 5 === 0;
    const found = everyMove().flatMap((planned) =>
      everySetting(planned)
        .filter(rough)
        .flatMap((settings) => faultsOf(planned, settings, PSEUDO)),
    );
    expect(found.slice(0, 5)).toEqual([]);
  }, 60_000);

  it('says nothing that is not in words/', () => {
    const texts = everyMove().flatMap((planned) =>
      unfold(planned, DEFAULT_SETTINGS, PSEUDO).flatMap(({ cues }) =>
        cues.flatMap((cue) => (cue.kind === 'say' ? [cue.text] : cue.kind === 'count' ? cue.beats : [])),
      ),
    );
    expect(texts.filter((text) => text !== null && outsideBrackets(text) !== '')).toEqual([]);
  });
});

describe('a response', () => {
  const unfolded = (planned: Partial<PlannedMove>, settings = {}) =>
    unfold(
      {
        move: 'piriformis',
        variant: 'standard',
        sets: ['right', 'left'],
        introduce: 'name',
        care: null,
        ...planned,
      },
      { ...DEFAULT_SETTINGS, ...settings },
      ROUTINE,
    );

  it('is a whole move where it fits', () => {
    expect(planResponses(unfolded({}, { holdSeconds: 12 }))).toHaveLength(1);
    expect(planResponses(unfolded({ move: 'foam-roller' }))).toHaveLength(1);
  });

  it('is one side where the move does not fit', () => {
    const [first, second, ...more] = planResponses(unfolded({}, { holdSeconds: 25 }));
    expect(more).toEqual([]);
    expect(first?.at(-1)?.id).toBe('piriformis/right/hold/3');
    expect(second?.[0]?.id).toBe('piriformis/left/switch-sides/1');
  });

  it('ends after a hold where not even a side fits, never in one', () => {
    const ends = planResponses(unfolded({ introduce: 'steps' }, { holdSeconds: 60 })).map(
      (each) => each.at(-1)?.place?.phase,
    );
    expect(ends.length).toBeGreaterThan(2);
    expect(new Set(ends)).toEqual(new Set(['hold', 'close']));
  });

  it('never holds both sides of the pressing, so that another spot can be asked for', () => {
    const responses = planResponses(unfolded({ move: 'trigger-point' }, { pressSeconds: 30 }));
    expect(responses.map((each) => each[0]?.place?.side)).toEqual(['right', 'left']);
  });
});
