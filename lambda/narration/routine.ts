import type { RoutineTalk } from '../dialogue/reply.ts';
import type { RoutineAct, RoutineQuestion } from '../dialogue/routine-turn.ts';
import type { LeftOut, WhyKey } from '../routine/blocks.ts';
import { stepsOf } from '../routine/moves.ts';
import { stepsFor } from '../routine/parts.ts';
import { numberWord, sentence, taken } from '../routine/unfold.ts';
import { MOVES, otherSide, type Side } from '../routine/vocabulary.ts';
import type { CardId } from '../score/place.ts';
import { type Passage, say } from '../score/score.ts';
import { fill } from '../words/fill.ts';
import type { RoutineWords } from '../words/routine.ts';
import type { RoutineScore } from './narrate.ts';
import { leftWords } from './routine-left.ts';
import { doneList, doneWords, minutesOf, movesList, placeWords } from './routine-places.ts';
import { routineQuestion } from './routine-questions.ts';
import { settingWords } from './routine-settings.ts';
import { tipWords } from './routine-tips.ts';

/** What the routine has to say in a reply, put into words; `turn` chooses among variants of a line. */
export function narrateRoutine(
  talk: RoutineTalk,
  words: RoutineWords,
  { seed, turn }: { readonly seed: number; readonly turn: number },
): RoutineScore {
  const passages = reasonedOnce(inOneBreath(talk.acts)).flatMap((act, at) =>
    passagesOf(act, at, words, seed + turn),
  );
  return { passages, asks: talk.question === null ? null : routineQuestion(talk.question, words) };
}

/** Moves that are left out one after the other are told as one act: those of one reason are named together. */
function inOneBreath(acts: readonly RoutineAct[]): readonly RoutineAct[] {
  return acts.flatMap((act, at): readonly RoutineAct[] => {
    if (act.kind !== 'left-out') return [act];
    if (acts[at - 1]?.kind === 'left-out') return [];
    const end = acts.findIndex((each, index) => index > at && each.kind !== 'left-out');
    const run = acts.slice(at, end < 0 ? acts.length : end);
    return [
      {
        kind: 'ruled-out',
        leftOut: run.flatMap((each) => (each.kind === 'left-out' ? [each.leftOut] : [])),
      },
    ];
  });
}

/** A reason that moves were left out for is not given again for the form that another takes. */
function reasonedOnce(acts: readonly RoutineAct[]): readonly RoutineAct[] {
  return acts.map((act, at): RoutineAct => {
    if (act.kind !== 'adapted') return act;
    const told = acts
      .slice(0, at)
      .some((each) => each.kind === 'ruled-out' && each.leftOut.some(({ why }) => why === act.why));
    return told ? { ...act, told } : act;
  });
}

function passagesOf(act: RoutineAct, at: number, words: RoutineWords, turn: number): readonly Passage[] {
  if (act.kind === 'play') return act.passages;
  const text = tellRoutine(act, words, turn);
  const card = CARD[act.kind] ?? null;
  return text === '' ? [] : [{ id: `routine/lead/${at}`, cues: [say(text)], place: null, card }];
}

const CARD: Readonly<Partial<Record<RoutineAct['kind'], CardId>>> = {
  plan: 'overview',
  'welcome-back': 'overview',
  paused: 'pause',
  'ease-off': 'pause',
  'stop-move': 'pause',
  'lie-still': 'pause',
  cramp: 'pause',
  'pressed-numb': 'pause',
  'routine-help': 'help',
  'left-for-today': 'finished',
  stopped: 'finished',
  finished: 'finished',
};

/** A question at the end of a response, as it is put. */
export function askedAfter(question: RoutineQuestion, words: RoutineWords): string {
  return routineQuestion(question, words)
    .cues.flatMap((cue) => (cue.kind === 'say' ? [cue.text] : []))
    .join(' ');
}

/** One act of the routine as a sentence or a few. */
export function tellRoutine(
  act: Exclude<RoutineAct, { readonly kind: 'play' }>,
  words: RoutineWords,
  turn: number,
): string {
  const { answers } = words;
  switch (act.kind) {
    case 'plan':
      return plan(act, words);
    case 'stop-word':
      return answers.stopWord;
    case 'welcome-back':
      return welcomeBack(act, words);
    case 'nothing-unfinished':
      return answers.nothingUnfinished;
    case 'where':
      return fill(act.asked ? answers.whereNow : answers.resume, { where: placeWords(act.place, words) });
    case 'done-here':
      return fill(answers.doneHere, { where: doneWords(act.place, words) });
    case 'again':
      return fill(answers.again, { where: placeWords(act.place, words) });
    case 'paused':
      return fill(answers.paused, { where: placeWords(act.place, words) });
    case 'start-over':
      return answers.startOver;
    case 'setting':
      return settingWords(act, words);
    case 'left-out':
      return leftOutWords([act.leftOut], words);
    case 'side-left-out':
      return fill(answers.sideLeftOut, { side: words.sides[act.side] });
    case 'ruled-out':
      return leftOutWords(act.leftOut, words);
    case 'adapted': {
      const why = act.told ? '' : sentence(words.why[act.why]);
      const template = act.variant === 'standard' ? answers.care : answers.adapted;
      return fill(template, { why, move: words.moves[act.move].name }).trim();
    }
    case 'not-in-plan':
      return fill(answers.notInPlan, { move: words.moves[act.move].name });
    case 'noted':
      return answers.noted;
    case 'enough':
      return act.what === 'sets' ? answers.enoughSets : answers.enoughSpots;
    case 'good-ache':
      return answers.goodAche;
    case 'ease-off':
      return fill(answers.easeOff, { easeOff: words.moves[act.move].easeOff });
    case 'stop-move':
      return fill(answers.stopMove, { move: words.moves[act.move].name });
    case 'come-out':
      return answers.comeOut;
    case 'gently':
      return answers.gently;
    case 'cramp':
      return answers.cramp;
    case 'pressed-numb':
      return answers.pressedNumb;
    case 'tip':
      return tipWords(act, words);
    case 'off-the-spot':
      return answers.offTheSpot;
    case 'lie-still':
      return answers.lieStill;
    case 'how-long-left':
    case 'how-long-here':
    case 'is-it-the-last':
    case 'not-over':
      return leftWords(act, words);
    case 'whats-next':
      return act.next === null
        ? answers.nothingNext
        : fill(answers.whatsNext, { next: placeWords(act.next, words) });
    case 'doing-it-right': {
      const { feel, notFeel } = words.moves[act.move];
      return fill(`${feel} ${notFeel}`, sides(act.side, words));
    }
    case 'wish-heard': {
      const moves = movesList(act.moves, words);
      return act.side === null
        ? fill(answers.wishHeard, { moves })
        : fill(answers.wishHeardSide, { moves, side: words.sides[act.side] });
    }
    case 'describe': {
      const all = stepsOf(act.move, act.variant).length;
      const steps = stepsFor(act.move, act.variant, act.parts);
      const lines = steps.map((key) => words.steps[key]);
      const first = steps.length < all ? [] : [words.moves[act.move].about, answers.describedSide];
      return fill([...first, ...lines].join(' '), sides(act.side, words));
    }
    case 'routine-help':
      return act.playing ? answers.helpPlaying : answers.helpWaiting;
    case 'not-understood':
      if (act.chatter) return answers.illWait;
      return taken(act.playing ? answers.notUnderstoodInAMove : answers.notUnderstood, turn);
    case 'nothing-to-do':
      return fill(answers.nothingToDo, { why: reasons(act.leftOut, words) });
    case 'left-for-today':
      return answers.leftForToday;
    case 'stopped':
      return [
        answers.stopped,
        ...(act.done.length === 0 ? [] : [fill(answers.stoppedAfter, { moves: doneList(act.done, words) })]),
        ...(act.kept ? [answers.placeKept] : []),
      ].join(' ');
    case 'finished':
      return `${fill(answers.finished, { moves: doneList(act.done, words) })} ${answers.afterwards}`;
  }
}

function plan(act: Extract<RoutineAct, { kind: 'plan' }>, words: RoutineWords): string {
  const { answers } = words;
  const { moves, side, oneSide, first, leftOut, wishedMinutes, holdSeconds } = act;
  const template =
    moves.length === 1 ? answers.planOne : moves.length === MOVES.length ? answers.planAll : answers.planSome;
  const line = fill(template, {
    moves: sentence(movesList(moves, words)),
    move: movesList(moves, words),
    minutes: minutesOf(act.minutes, words),
  });
  return [
    line,
    // One move says its side itself, right after.
    ...(side === null || moves.length === 1 ? [] : [fill(answers.planSide, { side: words.sides[side] })]),
    ...(oneSide === null ? [] : [fill(answers.planSideForTime, { side: words.sides[oneSide] })]),
    ...(first === null ? [] : [fill(answers.planFirst, { side: words.sides[first] })]),
    ...(holdSeconds === null ? [] : [fill(answers.holdsToFit, { seconds: numberWord(holdSeconds, words) })]),
    ...(wishedMinutes === null ? [] : [fill(answers.closest, { minutes: minutesOf(wishedMinutes, words) })]),
    ...(leftOut.length === 0 ? [] : [leftOutWords(leftOut, words)]),
  ].join(' ');
}

/** One sentence for each reason, with all the moves that it rules out. */
function leftOutWords(leftOut: readonly LeftOut[], words: RoutineWords): string {
  const { answers } = words;
  return (
    [...new Set(leftOut.map(({ why }) => why))]
      .map((why) => {
        const moves = movesList(
          leftOut.filter((each) => each.why === why).map(({ move }) => move),
          words,
        );
        return fill(leftOutTemplate(why, words), { moves, why: words.why[why] });
      })
      .join(' ') || answers.noted
  );
}

function leftOutTemplate(why: WhyKey, { answers }: RoutineWords): string {
  if (why === 'no-time') return answers.leftOutForTime;
  return why === 'not-wanted' ? answers.leftOutAsAsked : answers.leftOut;
}

function reasons(leftOut: readonly LeftOut[], words: RoutineWords): string {
  return [...new Set(leftOut.map(({ why }) => words.why[why]))].map(sentence).join(' ');
}

function welcomeBack(
  { move, finishedSide, finishedMove }: Extract<RoutineAct, { kind: 'welcome-back' }>,
  words: RoutineWords,
): string {
  const { answers, moves } = words;
  if (finishedSide !== null) {
    return fill(answers.welcomeBackSide, { side: words.sides[finishedSide], move: moves[move].name });
  }
  return finishedMove === null
    ? fill(answers.welcomeBackStart, { move: moves[move].name })
    : fill(answers.welcomeBackMove, { done: moves[finishedMove].name, move: moves[move].name });
}

function sides(side: Side, words: RoutineWords): Readonly<Record<string, string>> {
  return { side: words.sides[side], otherSide: words.sides[otherSide(side)] };
}
