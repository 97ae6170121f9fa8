import type { Reply } from '../dialogue/reply.ts';
import { MOVE } from '../routine/moves.ts';
import type { Choice, FinishedCard, OverviewCard, PauseCard, StageCard } from '../score/card.ts';
import type { Place } from '../score/place.ts';
import type { Passage } from '../score/score.ts';
import { fill } from '../words/fill.ts';
import { type CardContext, main, plain, wish } from './cards.ts';
import { capital } from './context.ts';

/** The card of a passage of a move: where it is, how far, and what follows. */
export function stageCard(passages: readonly Passage[], at: number, context: CardContext): StageCard | null {
  const { place, card, cues } = passages[at]!;
  if (place === null) return null;
  const { screen, routine, under } = context;
  const side = place.side === null ? '' : routine.sides[place.side];
  const sides = { side, Side: capital(side) };
  const order = under?.plan.findIndex(({ move }) => move === place.move) ?? -1;
  const onStage = {
    place,
    title: screen.moves[place.move],
    where:
      place.side === null ? '' : fill(place.phase === 'switch-sides' ? screen.otherSide : screen.side, sides),
    feel: place.side === null ? '' : fill(screen.feel[place.move], sides),
    next: fill(screen.next, { what: following(passages, at, order, context) }),
    dots: dotsOf(place, context),
    progress: { done: Math.max(0, order), of: under?.plan.length ?? 1 },
  };
  const count = cues.find((cue) => cue.kind === 'count' && cue.of !== 'lead-in');
  if (card === 'hold' && count?.kind === 'count') {
    const unit = count.of === 'pass' ? screen.units.pass : screen.units.hold;
    return { kind: 'hold', ...onStage, holdMs: count.beats.length * count.beatMs, unit };
  }
  return { kind: card === 'switch-sides' ? 'switch-sides' : 'step', ...onStage };
}

/** A set-up begins with the move's name and ends with where to feel it; what lies between are steps. */
function dotsOf({ phase, rep, of, move }: Place, { screen }: CardContext): StageCard['dots'] {
  if (phase === 'set-up') {
    const steps = of - 2;
    const now = rep - 2;
    if (steps < 1 || now < 0) return { now: -1, of: 0, label: '' };
    const label = now < steps ? fill(screen.labels.step, { rep: now + 1, of: steps }) : '';
    return { now, of: steps, label };
  }
  if (of < 2 || phase === 'switch-sides' || phase === 'close') return { now: -1, of: 0, label: '' };
  const words = MOVE[move].dose.kind === 'press' ? screen.labels.press : screen.labels.hold;
  return { now: rep - 1, of, label: fill(words, { rep, of }) };
}

/** What comes after this passage, in a few words. */
function following(passages: readonly Passage[], at: number, order: number, context: CardContext): string {
  const { nexts, moves } = context.screen;
  const places = passages.slice(at + 1).flatMap(({ place }) => (place === null ? [] : [place]));
  const next = places.find(({ phase }) => EFFORTS.has(phase));
  const move = context.under?.plan[order + 1]?.move;
  if (next === undefined) return move === undefined ? nexts.end : moves[move];
  const side = next.side === null ? '' : context.routine.sides[next.side];
  switch (next.phase) {
    case 'switch-sides':
      return fill(nexts.otherSide, { side });
    case 'passes':
      return nexts.passes;
    case 'press':
      return nexts.press;
    default:
      return next.rep === next.of && next.of > 1 ? nexts.lastHold : fill(nexts.hold, { rep: next.rep });
  }
}

const EFFORTS: ReadonlySet<Place['phase']> = new Set(['hold', 'passes', 'press', 'switch-sides']);

/** The plan, each move with how much of it. */
export function overviewCard({ screen, under, routine }: CardContext): OverviewCard | null {
  if (under === null || under.plan.length === 0) return null;
  const { holdSeconds, pressSeconds } = under.settings;
  return {
    kind: 'overview',
    title: under.plan.length === 1 ? screen.overview.one : screen.overview.title,
    text: routine.answers.stopWord,
    moves: under.plan.map(({ move, variant, sets }) => {
      const { kind } = MOVE[move].dose;
      const seconds = kind === 'press' ? pressSeconds : holdSeconds;
      return {
        name: screen.moves[move],
        note: fill(screen.doses[kind], { seconds }),
        place: { move, variant, side: sets[0] ?? 'right', phase: 'hold', rep: 1, of: 1 },
      };
    }),
    choices: [],
  };
}

export function pauseCard(text: string, place: Place | null, { screen }: CardContext): PauseCard {
  return { kind: 'pause', place, title: screen.pause.title, text, choices: pauseChoices(screen) };
}

/** A finger does what a voice does. */
function pauseChoices({ choices }: CardContext['screen']): readonly Choice[] {
  return [
    main(choices.resume, ['steer', { to: 'resume' }]),
    plain(choices.previous, ['steer', { to: 'previous' }]),
    plain(choices.next, ['steer', { to: 'next' }]),
    plain(choices.longer, ['steer', { to: 'longer' }]),
    plain(choices.stop, wish({ kind: 'stop' })),
  ];
}

export function finishedCard(
  { routine }: Pick<Reply, 'routine'>,
  text: string,
  { screen }: CardContext,
): FinishedCard {
  const act = routine?.acts.find((each) => each.kind === 'finished' || each.kind === 'stopped');
  const done = act?.kind === 'finished' || act?.kind === 'stopped' ? act.done : [];
  return {
    kind: 'finished',
    title: screen.finished.title,
    text,
    done: done.map(({ move }) => screen.moves[move]),
    choices: [],
  };
}
