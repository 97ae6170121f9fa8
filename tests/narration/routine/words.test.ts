import { describe, expect, it } from 'vitest';
import { TIPS } from '../../../lambda/dialogue/acts.ts';
import type { RoutineAct, RoutineQuestion } from '../../../lambda/dialogue/routine-turn.ts';
import { tellRoutine } from '../../../lambda/narration/routine.ts';
import { routineQuestion } from '../../../lambda/narration/routine-questions.ts';
import { REPROMPT_AUDIO_MS } from '../../../lambda/render/limits.ts';
import { WHY_KEYS } from '../../../lambda/routine/blocks.ts';
import { variantsOf } from '../../../lambda/routine/moves.ts';
import { DEFAULT_SETTINGS } from '../../../lambda/routine/state.ts';
import { unfold } from '../../../lambda/routine/unfold.ts';
import { MOVES, SIDES } from '../../../lambda/routine/vocabulary.ts';
import { PHASES, type Place } from '../../../lambda/score/place.ts';
import type { Cue } from '../../../lambda/score/score.ts';
import { estimatedTotalMs, lengthOf } from '../../../lambda/score/timing.ts';
import { ROUTINE } from '../../../lambda/words/en/routine.ts';
import { outsideBrackets, PSEUDO } from '../../routine/pseudo.ts';
import { readingGrade } from '../../words/reading-grade.ts';

type Told = Exclude<RoutineAct, { readonly kind: 'play' }>;

const PLACES: readonly Place[] = MOVES.flatMap((move) =>
  PHASES.flatMap((phase) =>
    [1, 2, 3].map(
      (rep): Place => ({
        move,
        variant: variantsOf(move).at(-1)!,
        side: phase === 'close' ? null : rep === 2 ? 'left' : 'right',
        phase,
        rep,
        of: 3,
      }),
    ),
  ),
);
const pace = ['slow', 'normal', 'fast'] as const;
const styles = ['every-second', 'every-five', 'quiet'] as const;

/** Every kind of act, with everything in it that changes the words. */
const ACTS: readonly Told[] = [
  ...[1, 2, 5].flatMap((count): readonly Told[] =>
    [null, 10].map((wishedMinutes) => ({
      kind: 'plan',
      moves: MOVES.slice(0, count),
      side: count === 1 ? 'left' : null,
      oneSide: count === 2 ? 'right' : null,
      first: count === 5 ? 'left' : null,
      minutes: count === 1 ? 1 : count + (wishedMinutes === null ? 0.25 : 0.5),
      leftOut: MOVES.slice(count).map((move, index) => ({ move, why: WHY_KEYS[index]! })),
      wishedMinutes,
      holdSeconds: wishedMinutes === null ? null : 25,
    })),
  ),
  { kind: 'stop-word' },
  { kind: 'start-over' },
  { kind: 'noted' },
  { kind: 'not-understood', playing: true },
  { kind: 'not-understood', playing: false },
  { kind: 'come-out' },
  { kind: 'gently', move: 'piriformis' },
  { kind: 'off-the-spot' },
  { kind: 'lie-still' },
  { kind: 'cramp' },
  { kind: 'pressed-numb' },
  ...MOVES.flatMap((move): readonly Told[] =>
    TIPS.map((tip) => ({ kind: 'tip', tip, move, settings: DEFAULT_SETTINGS })),
  ),
  { kind: 'enough', what: 'sets' },
  { kind: 'enough', what: 'spots' },
  { kind: 'welcome-back', move: 'piriformis', finishedSide: 'right', finishedMove: null },
  { kind: 'welcome-back', move: 'piriformis', finishedSide: null, finishedMove: 'knee-to-chest' },
  { kind: 'welcome-back', move: 'piriformis', finishedSide: null, finishedMove: null },
  ...PLACES.flatMap((place): readonly Told[] => [
    { kind: 'where', place, asked: true },
    { kind: 'where', place, asked: false },
    { kind: 'again', place },
    { kind: 'paused', place },
    { kind: 'done-here', place },
    { kind: 'not-over', place },
    { kind: 'whats-next', next: place },
  ]),
  { kind: 'whats-next', next: null },
  ...MOVES.flatMap((move): readonly Told[] => [
    { kind: 'not-in-plan', move },
    { kind: 'good-ache', move },
    { kind: 'stop-move', move },
    { kind: 'ease-off', move, variant: 'standard', side: 'left' },
    { kind: 'doing-it-right', move, variant: 'standard', side: 'right' },
    ...[0, 1, 3].map(
      (left): Told => ({
        kind: 'how-long-left',
        minutes: left + 1,
        holdsLeftHere: left,
        movesAfter: left,
        move,
      }),
    ),
    ...WHY_KEYS.flatMap((why): readonly Told[] => [
      { kind: 'left-out', leftOut: { move, why } },
      { kind: 'ruled-out', leftOut: [{ move, why }] },
      { kind: 'adapted', move, variant: variantsOf(move).at(-1)!, why },
      { kind: 'adapted', move, variant: 'standard', why },
      { kind: 'nothing-to-do', leftOut: [{ move, why }] },
    ]),
    ...(['holdSeconds', 'pressSeconds', 'pace', 'countStyle'] as const).flatMap((setting) =>
      pace.flatMap((each, index) =>
        ([null, 'longest', 'shortest'] as const).map(
          (limited): Told => ({
            kind: 'setting',
            setting,
            settings: { ...DEFAULT_SETTINGS, pace: each, countStyle: styles[index]! },
            limited,
            move,
          }),
        ),
      ),
    ),
    ...(['all', ...SIDES, 'part'] as const).flatMap((much): readonly Told[] => [
      {
        kind: 'finished',
        done: MOVES.slice(0, MOVES.indexOf(move) + 1).map((each) => ({ move: each, much })),
      },
      {
        kind: 'stopped',
        done: MOVES.slice(0, MOVES.indexOf(move)).map((each) => ({ move: each, much })),
        kept: much === 'all',
      },
    ]),
    { kind: 'how-long-here', move, settings: DEFAULT_SETTINGS },
  ]),
  ...SIDES.map((side): Told => ({ kind: 'side-left-out', side })),
  ...[0, 1, 2].flatMap((more): readonly Told[] => [
    { kind: 'is-it-the-last', more, onSide: true },
    { kind: 'is-it-the-last', more, onSide: false },
  ]),
  { kind: 'not-over', place: null },
  { kind: 'nothing-unfinished' },
  { kind: 'routine-help', playing: true },
  { kind: 'routine-help', playing: false },
];

const QUESTIONS: readonly RoutineQuestion[] = [
  ...PLACES.map((place): RoutineQuestion => ({ kind: 'ready', place, lastMove: null })),
  ...[null, PLACES[0]!].map((place): RoutineQuestion => ({ kind: 'another-spot', place, side: 'left' })),
  { kind: 'finish' },
  { kind: 'paused' },
  { kind: 'go-on-or-skip' },
];

const spoken = (cues: readonly Cue[]) =>
  cues.flatMap((cue) => (cue.kind === 'say' ? [cue.text] : [])).join(' ');

describe('what the routine tells', () => {
  const texts = ACTS.map((act) => tellRoutine(act, ROUTINE, 0));

  it('is something for every act, with nothing left to fill in', () => {
    expect(texts.filter((text) => text.trim() === '' || /[{}]|undefined|null|NaN/.test(text))).toEqual([]);
  });

  it('begins and ends as sentences do', () => {
    expect(texts.filter((text) => !/^[A-Z].*[.?]$/.test(text))).toEqual([]);
  });

  it('can be read in the sixth grade', () => {
    const hard = texts.filter((text) => text.split(' ').length > 7 && readingGrade(text) > 6);
    expect([...new Set(hard)].map((text) => `${readingGrade(text).toFixed(1)} ${text}`)).toEqual([]);
  });

  it('never promises, diagnoses or cheers about pain', () => {
    expect(
      texts.filter((text) => /\b(safe|cure|heal|treat|guarantee|no pain no gain|diagnos)/i.test(text)),
    ).toEqual([]);
  });

  it('comes from words/ alone', () => {
    const told = ACTS.map((act) => outsideBrackets(tellRoutine(act, PSEUDO, 0)));
    expect(told.filter((text) => text.replace(/[\s.,:]/g, '') !== '')).toEqual([]);
  });
});

describe('what the routine asks', () => {
  it('is one line, and after a quiet time a shorter, different one', () => {
    for (const question of QUESTIONS) {
      const { cues, reprompt } = routineQuestion(question, ROUTINE);
      expect(spoken(cues)).toMatch(/\S[.?]$/);
      expect(spoken(cues)).not.toMatch(/[{}]/);
      expect(reprompt[0]?.kind).toBe('rest');
      expect(spoken(reprompt)).not.toBe(spoken(cues));
      expect(spoken(reprompt).length).toBeLessThanOrEqual(spoken(cues).length);
      expect(estimatedTotalMs(lengthOf(reprompt))).toBeLessThanOrEqual(REPROMPT_AUDIO_MS);
    }
  });
});

describe('what is said while a move is led', () => {
  it('can be read in the sixth grade, step by step', () => {
    const hard = new Set<string>();
    for (const move of MOVES) {
      for (const variant of variantsOf(move)) {
        for (const introduce of ['steps', 'name'] as const) {
          const planned = { move, variant, sets: ['left', 'right'], introduce, care: null } as const;
          for (const { cues } of unfold(planned, DEFAULT_SETTINGS, ROUTINE)) {
            const text = spoken(cues);
            if (text.split(' ').length > 7 && readingGrade(text) > 6)
              hard.add(`${readingGrade(text).toFixed(1)} ${text}`);
          }
        }
      }
    }
    expect([...hard]).toEqual([]);
  });

  it('does not sound the same three times in a row', () => {
    const planned = {
      move: 'it-band',
      variant: 'standard',
      sets: ['left'],
      introduce: 'name',
      care: null,
    } as const;
    const said = (phase: string) =>
      unfold(planned, DEFAULT_SETTINGS, ROUTINE)
        .filter(({ place }) => place?.phase === phase)
        .map(({ cues }) => spoken(cues));
    expect(new Set(said('hold')).size).toBe(3);
    expect(new Set(said('rest')).size).toBe(2);
    expect(said('rest').at(-1)).toContain('Last one.');
  });

  it('names the next move before the time to get into position', () => {
    for (const move of MOVES) {
      const [name, next] = unfold(
        { move, variant: 'standard', sets: ['left', 'right'], introduce: 'name', care: null },
        DEFAULT_SETTINGS,
        ROUTINE,
      );
      expect(spoken(name!.cues)).toContain(ROUTINE.moves[move].name);
      expect(next!.cues.at(-1)).toMatchObject({ kind: 'rest', ms: 8000 });
    }
  });
});
