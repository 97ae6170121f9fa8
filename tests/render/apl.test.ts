import { describe, expect, test } from 'vitest';
import { readTouch } from '../../lambda/handlers/touch.ts';
import { offerCard, questionCard } from '../../lambda/narration/card-question.ts';
import { overviewCard, pauseCard, stageCard } from '../../lambda/narration/card-routine.ts';
import type { CardContext } from '../../lambda/narration/cards.ts';
import { patienceMs } from '../../lambda/render/apl/chain.ts';
import { spokenParts } from '../../lambda/render/apl/parts-of-speech.ts';
import { foremost, renderScreen } from '../../lambda/render/apl/screen.ts';
import { canDraw } from '../../lambda/render/device.ts';
import { RESPONSE_BYTES } from '../../lambda/render/limits.ts';
import { simpleCard } from '../../lambda/render/simple-card.ts';
import { variantsOf } from '../../lambda/routine/moves.ts';
import { DEFAULT_SETTINGS, type PlannedMove } from '../../lambda/routine/state.ts';
import { unfold } from '../../lambda/routine/unfold.ts';
import { MOVES, SIDES } from '../../lambda/routine/vocabulary.ts';
import type { Card } from '../../lambda/score/card.ts';
import { planResponses } from '../../lambda/score/planner.ts';
import { answersOf, QUESTIONS, question } from '../../lambda/triage/questions.ts';
import { EN } from '../../lambda/words/en/en.ts';
import { ROUTINE } from '../../lambda/words/en/routine.ts';
import { SCREEN } from '../../lambda/words/en/screen.ts';
import { perform } from '../../simulator/screen/commands.ts';
import { touchable } from '../../simulator/screen/playing-screen.ts';
import { screenProblems } from '../../simulator/screen/problems.ts';
import { SAMPLES } from '../browser/sample-cards.ts';
import { SCREENS } from '../browser/screens.ts';

const planned = (move: PlannedMove['move'], over: Partial<PlannedMove> = {}): PlannedMove => ({
  move,
  variant: 'standard',
  sets: SIDES,
  introduce: 'steps',
  care: null,
  ...over,
});

const context: CardContext = {
  words: EN,
  locale: 'en-US',
  seed: 0,
  turn: 0,
  facts: {},
  screen: SCREEN,
  routine: ROUTINE,
  under: { plan: MOVES.map((move) => planned(move)), settings: DEFAULT_SETTINGS },
};

const device = (screen: (typeof SCREENS)[keyof typeof SCREENS] | null, apla = true) => ({
  screen,
  clock: false,
  apla,
});

/** The widest and the narrowest screen take every form; between them the standard one is enough. */
const EVERY_FORM: readonly string[] = ['show-8', 'round'];

describe.each(Object.entries(SCREENS))('on %s', (name, screen) => {
  test.each(MOVES)('every form of %s fits into a response, and has no problem', (move) => {
    for (const variant of EVERY_FORM.includes(name) ? variantsOf(move) : (['standard'] as const)) {
      for (const passages of planResponses(unfold(planned(move, { variant }), DEFAULT_SETTINGS, ROUTINE))) {
        const cards = passages.map((_each, at) => stageCard(passages, at, context));
        const first = variant === 'standard' && passages[0]?.place?.rep === 1;
        const plan: Card | null = first ? overviewCard(context) : cards[0]!;
        const after = passages.at(-1)!.id;
        const score = { passages, reprompt: [] };
        const rendered = renderScreen({
          score,
          cards: [plan, ...cards.slice(1)],
          device: device(screen),
          after,
          token: 't',
        });
        expect(JSON.stringify(rendered.directives).length).toBeLessThan(RESPONSE_BYTES - 10_000);
        expect(rendered.speaks).toBe(true);
        expect(
          screenProblems({ version: '1.0', response: { directives: rendered.directives as never } }),
        ).toEqual([]);
        const { events } = perform(rendered.directives[0]!);
        expect(events.map((event) => event.arguments)).toEqual([['passages-done', after]]);
      }
    }
  });
});

describe('what the screen speaks', () => {
  const passages = unfold(planned('piriformis'), DEFAULT_SETTINGS, ROUTINE);

  test('holds every cue of the score, in order and once', () => {
    const cues = spokenParts(passages).flatMap((part) => part.cues);
    expect(cues).toEqual(passages.flatMap((passage) => passage.cues));
  });

  test('begins anew at a count that words come before, so that the ring knows its first moment', () => {
    for (const { cues, count } of spokenParts(passages)) {
      const at = cues.findIndex((cue) => cue.kind === 'count');
      expect(cues.slice(0, Math.max(0, at)).some((cue) => cue.kind === 'say')).toBe(false);
      if (count !== null) expect(count.fromMs).toBe(3000);
    }
  });

  test('is watched with more patience than the slowest voice needs', () => {
    for (const part of spokenParts(passages))
      expect(patienceMs(part)).toBeGreaterThan(part.estimatedMs * 1.5 + 10_000);
  });

  test('comes as SSML on a device that cannot play APL for audio', () => {
    const cards = passages.map((_, at) => stageCard(passages, at, context));
    const score = { passages, reprompt: [] };
    const input = { score, cards, after: 'x', token: 't' };
    const [spoken] = renderScreen({ ...input, device: device(SCREENS['show-8'], false) }).directives;
    const [played] = renderScreen({ ...input, device: device(SCREENS['show-8']) }).directives;
    expect(spoken!.sources).toBeUndefined();
    expect(perform(spoken!).speeches.length).toBe(perform(played!).speeches.length);
  });
});

describe('a device without our screens', () => {
  test.each(['1.0', '1.1', '1.2', '1.3'])('with APL %s goes on by voice alone', (aplVersion) => {
    const old = { ...SCREENS['show-8'], aplVersion };
    expect(canDraw(old)).toBe(false);
    const rendered = renderScreen({
      score: { passages: [], reprompt: [] },
      cards: [SAMPLES.welcome],
      device: { screen: old, clock: false, apla: true },
      after: null,
      token: 't',
    });
    expect(rendered).toEqual({ directives: [], speaks: false });
  });

  test.each(['1.4', '1.9', '2023.1', '2024.3'])('APL %s draws', (aplVersion) => {
    expect(canDraw({ ...SCREENS['show-8'], aplVersion })).toBe(true);
  });
});

describe('touches', () => {
  test.each([...QUESTIONS.map(({ id }) => id), 'adult' as const])(
    'at %s offer every answer there is, and are understood',
    (id) => {
      const card = questionCard(id, 'text', context);
      const presses = [...(card.scale?.steps ?? []), ...card.choices].map(({ press }) => press);
      expect(new Set(presses.map(([, , answer]) => answer))).toEqual(
        new Set(Object.keys(answersOf(question(id)))),
      );
      for (const press of presses) expect(readTouch(press, id).kind).toBe('answer');
    },
  );

  test('at our own offers, on the pause card and within a move are understood', () => {
    const offers = Object.keys(SCREEN.offers) as (keyof typeof SCREEN.offers)[];
    const cards: readonly (Card | null)[] = [
      ...offers.map((offer) => offerCard({ kind: 'offer', offer, attempt: 0, open: [] }, 'text', context)),
      pauseCard('text', null, context),
    ];
    for (const card of cards) {
      const choices = card !== null && 'choices' in card ? card.choices : [];
      for (const { press } of choices)
        expect(readTouch(press, null).kind, JSON.stringify(press)).not.toBe('not-understood');
    }
  });

  test('carry words for a screen reader', () => {
    const rendered = renderScreen({
      score: { passages: [], reprompt: [] },
      cards: [SAMPLES.soreness],
      device: device(SCREENS.round),
      after: null,
      token: 't',
    });
    for (const { label } of touchable(rendered.directives[0]!)) expect(label).not.toBe('');
  });
});

describe('of several cards', () => {
  test('an emergency is shown before all others, a verdict before a question', () => {
    expect(foremost([SAMPLES.run, SAMPLES.bundle])).toBe(SAMPLES.run);
    expect(foremost([SAMPLES.run, SAMPLES.emergency, SAMPLES.bundle])).toBe(SAMPLES.emergency);
    expect(foremost([SAMPLES.welcome, SAMPLES.bundle])).toBe(SAMPLES.bundle);
    expect(foremost([null, null])).toBeNull();
  });
});

describe('in the Alexa app', () => {
  test('a verdict leaves its word and none of the answers', () => {
    const kept = simpleCard([SAMPLES.doctor], SCREEN.app)!;
    expect(kept.content).toContain(SAMPLES.doctor.word);
    for (const reason of SAMPLES.doctor.reasons) expect(kept.content).not.toContain(reason);
  });

  test('a finished routine leaves what was done, an emergency nothing', () => {
    expect(simpleCard([SAMPLES.finished], SCREEN.app)?.content).toContain('Piriformis');
    expect(simpleCard([SAMPLES.emergency, null, SAMPLES.bundle], SCREEN.app)).toBeNull();
  });
});
