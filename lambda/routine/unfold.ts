import type { CardId, Phase } from '../score/place.ts';
import { type Cue, type Passage, rest, say } from '../score/score.ts';
import { fill } from '../words/fill.ts';
import type { RoutineWords } from '../words/routine.ts';
import { holdCount, leadIn, passCount } from './counting.ts';
import { MOVE, stepsOf } from './moves.ts';
import { type Stop, stopsOfMove } from './outline.ts';
import { paced, pacedPassMs, TIMES } from './pace.ts';
import type { PlannedMove, RoutineSettings } from './state.ts';
import { otherSide, SIDES, type Side } from './vocabulary.ts';

/** What a stop must know of its surroundings to be put into words. */
export interface Surroundings {
  readonly plan: readonly PlannedMove[];
  readonly settings: RoutineSettings;
  readonly words: RoutineWords;
}

/** One move in full: its passages in order, with words and time. */
export function unfold(
  planned: PlannedMove,
  settings: RoutineSettings,
  words: RoutineWords,
): readonly Passage[] {
  return stopsOfMove(planned, settings).map((stop) => passageOf(stop, { plan: [planned], settings, words }));
}

export function passageOf(stop: Stop, around: Surroundings): Passage {
  return { id: stop.id, place: stop.place, card: CARD[stop.place.phase], cues: cuesOf(stop, around) };
}

const CARD: Readonly<Record<Phase, CardId>> = {
  'set-up': 'step',
  'get-ready': 'step',
  hold: 'hold',
  rest: 'step',
  'switch-sides': 'switch-sides',
  passes: 'hold',
  press: 'hold',
  close: 'step',
};

function cuesOf(stop: Stop, around: Surroundings): readonly Cue[] {
  const { words, settings } = around;
  const { move, phase, rep, of } = stop.place;
  const last = rep === of;
  switch (phase) {
    case 'set-up':
      return setUp(stop, around);
    case 'get-ready':
      return [
        say(`${taken(words.lead.getReady, rep - 1)} ${announced(stop, around)}`),
        wait('getReadyMs', around),
      ];
    case 'hold':
      return [
        leadIn(words.count),
        holdCount(settings.holdSeconds, settings.countStyle, 'hold', words.numbers, words.count),
        say(taken(words.count.relax, rep - 1)),
      ];
    case 'rest':
      return MOVE[move].dose.kind === 'press'
        ? [say(taken(words.lead.easing, rep - 2)), wait('easingCheckMs', around)]
        : [
            say(taken(words.lead.rest, rep - 2)),
            wait('betweenHoldsMs', around),
            say(last ? words.lead.lastOne : line(words.lead.hold, stop, around)),
          ];
    case 'switch-sides':
      return [
        say(
          isSameSideAgain(stop, around)
            ? sameSideAgain(stop, around)
            : `${words.lead.switchSides} ${line(short(stop, words), stop, around)}`,
        ),
        wait('switchSidesMs', around),
      ];
    case 'passes':
      return [say(words.lead.startPasses), passes(stop, around), say(taken(words.lead.passesDone, stop.set))];
    case 'press':
      return [
        ...(rep === 1 ? [say(words.lead.startPress)] : []),
        holdCount(blockSeconds(stop, settings), settings.countStyle, 'press', words.numbers, words.count),
        ...(last ? [say(words.lead.pressDone)] : []),
      ];
    case 'close':
      return [say(sentence(line(taken(words.lead.moveDone, orderOf(stop, around)), stop, around)))];
  }
}

function setUp(stop: Stop, around: Surroundings): readonly Cue[] {
  const { words, settings } = around;
  const { move, variant } = stop.place;
  const moveWords = words.moves[move];
  switch (stop.content) {
    case 'name':
      return [say(opening(stop, around)), rest(paced(TIMES.afterNameMs, settings.pace))];
    case 'short':
      return [say(line(short(stop, words), stop, around)), wait('getIntoPositionMs', around)];
    case 'feel':
      return [
        say(`${line(moveWords.feel, stop, around)} ${line(moveWords.notFeel, stop, around)}`),
        rest(paced(TIMES.afterFeelMs, settings.pace)),
      ];
    case 'phase':
      return [];
    default: {
      const step = stepsOf(move, variant).find(({ key }) => key === stop.content);
      return [
        say(line(words.steps[stop.content], stop, around)),
        rest(paced(step?.doMs ?? TIMES.getIntoPositionMs, settings.pace)),
      ];
    }
  }
}

/** The name, what it is for the first time, how much of it, and which side comes first. */
function opening(stop: Stop, around: Surroundings): string {
  const { words, plan } = around;
  const { lead } = words;
  const order = orderOf(stop, around);
  const planned = plan[order];
  const first = plan.length === 1 ? lead.onlyMove : lead.firstMove;
  const name = order === 0 ? first : taken(lead.nextMove, order - 1);
  const both = new Set(planned?.sets).size === 2;
  return [
    sentence(line(name, stop, around)),
    ...(planned?.introduce === 'steps' ? [words.moves[stop.place.move].about] : []),
    ...(both ? [dose(stop, around)] : []),
    ...(planned?.care ? [sentence(words.why[planned.care])] : []),
    line(both ? lead.firstSide : lead.oneSide, stop, around),
  ].join(' ');
}

function dose(stop: Stop, around: Surroundings): string {
  const { lead } = around.words;
  switch (MOVE[stop.place.move].dose.kind) {
    case 'hold':
      return line(lead.dose, stop, around);
    case 'passes':
      return lead.dosePasses;
    case 'press':
      return line(lead.dosePress, stop, around);
  }
}

/** What is about to happen, said while the person gets ready. */
function announced(stop: Stop, around: Surroundings): string {
  const { lead } = around.words;
  const { move, rep, of } = stop.place;
  const kind = MOVE[move].dose.kind;
  if (kind !== 'hold') return sentence(line(lead.sideOnly, stop, around));
  if (rep === of) return lead.lastOne;
  return sentence(line(rep === 1 ? lead.firstHold : lead.hold, stop, around));
}

/** In pressing the ball goes to another spot (S98); any other move is simply done once more. */
function sameSideAgain(stop: Stop, around: Surroundings): string {
  const { lead } = around.words;
  return MOVE[stop.place.move].dose.kind === 'press'
    ? line(lead.anotherSpot, stop, around)
    : `${sentence(line(lead.sameSideAgain, stop, around))} ${line(short(stop, around.words), stop, around)}`;
}

function isSameSideAgain(stop: Stop, { plan }: Surroundings): boolean {
  const sets = plan.find(({ move }) => move === stop.place.move)?.sets;
  return sets !== undefined && stop.set > 0 && sets[stop.set - 1] === sets[stop.set];
}

function passes(stop: Stop, { settings, words }: Surroundings): Cue {
  const { dose } = MOVE[stop.place.move];
  if (dose.kind !== 'passes') return rest(0);
  const passMs = pacedPassMs(dose.passMs, settings.pace);
  return passCount(dose.passes, passMs, settings.countStyle, words.numbers, words.count);
}

/** The last block is shorter where the time on a spot is no multiple of a block. */
function blockSeconds(stop: Stop, settings: RoutineSettings): number {
  const { dose } = MOVE[stop.place.move];
  if (dose.kind !== 'press') return 0;
  return Math.min(dose.blockSeconds, settings.pressSeconds - (stop.place.rep - 1) * dose.blockSeconds);
}

function short(stop: Stop, words: RoutineWords): string {
  const { move, variant } = stop.place;
  return words.moves[move].short[variant] ?? words.moves[move].short.standard ?? '';
}

function wait(time: keyof typeof TIMES, { settings }: Surroundings): Cue {
  return rest(paced(TIMES[time], settings.pace));
}

function orderOf(stop: Stop, { plan }: Surroundings): number {
  return plan.findIndex(({ move }) => move === stop.place.move);
}

/** A line with the sides and numbers of the stop in it. */
function line(template: string, stop: Stop, { words, settings }: Surroundings): string {
  const { move, rep } = stop.place;
  const side: Side = stop.place.side ?? SIDES[0];
  const pressing = MOVE[move].dose.kind === 'press';
  return fill(template, {
    side: words.sides[side],
    otherSide: words.sides[otherSide(side)],
    move: words.moves[move].name,
    rep: words.numbers[rep] ?? rep,
    seconds: numberWord(pressing ? settings.pressSeconds : settings.holdSeconds, words),
  });
}

/** Numbers above the table are left to the voice. */
export function numberWord(value: number, words: Pick<RoutineWords, 'numbers'>): string {
  return words.numbers[value] ?? String(value);
}

/** Variants of a line are taken in turn, so the same routine always sounds the same. */
export function taken(lines: readonly string[], turn: number): string {
  return lines[Math.max(0, turn) % Math.max(1, lines.length)] ?? '';
}

export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
