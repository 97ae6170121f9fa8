import { MOVE } from '../routine/moves.ts';
import type { DoneOfMove } from '../routine/progress.ts';
import { numberWord } from '../routine/unfold.ts';
import { type MoveId, SIDES } from '../routine/vocabulary.ts';
import type { Place } from '../score/place.ts';
import { fill } from '../words/fill.ts';
import type { RoutineWords } from '../words/routine.ts';

/** Where in the routine a place is, to be put into a sentence: "the second hold of three, right side, …". */
export function placeWords(place: Place, words: RoutineWords): string {
  return fill(template(place, words), {
    move: words.moves[place.move].name,
    side: place.side === null ? '' : words.sides[place.side],
    rep: words.answers.ordinals[place.rep - 1] ?? String(place.rep),
    of: numberWord(place.of, words),
    position: positionWords(place, words),
  });
}

function template({ phase, move, rep }: Place, { answers }: RoutineWords): string {
  const { places } = answers;
  switch (phase) {
    case 'set-up':
      return rep === 1 ? places.move : places.setUp;
    case 'switch-sides':
      return places.switchSides;
    case 'close':
      return places.close;
    case 'get-ready':
    case 'hold':
    case 'rest':
    case 'passes':
    case 'press':
      return places[MOVE[move].dose.kind];
  }
}

/** What was done last: a side, or at its end the whole move. */
export function doneWords({ move, side, phase }: Place, words: RoutineWords): string {
  const { doneSide, doneMove } = words.answers.places;
  return fill(phase === 'close' || side === null ? doneMove : doneSide, {
    move: words.moves[move].name,
    side: side === null ? '' : words.sides[side],
  });
}

export function positionWords({ move, variant }: Place, words: RoutineWords): string {
  const { position } = words.moves[move];
  return position[variant] ?? position.standard ?? '';
}

/** "a", "a and b", "a, b and c". */
export function movesList(moves: readonly MoveId[], { moves: names, answers }: RoutineWords): string {
  const spoken = moves.map((move) => names[move].name);
  if (spoken.length <= 1) return spoken.join('');
  return `${spoken.slice(0, -1).join(answers.comma)}${answers.and}${spoken.at(-1)}`;
}

/** "a, the right side of b and part of c": never more than was done. */
export function doneList(done: readonly DoneOfMove[], words: RoutineWords): string {
  const { partsDone, comma, and } = words.answers;
  const said = (['all', ...SIDES, 'part'] as const).flatMap((much) => {
    const moves = done.filter((each) => each.much === much).map(({ move }) => move);
    if (moves.length === 0) return [];
    const named = much === 'all' ? moves.map((move) => words.moves[move].name) : [movesList(moves, words)];
    const template = much === 'all' ? '{moves}' : much === 'part' ? partsDone.part : partsDone.side;
    const side = much === 'all' || much === 'part' ? '' : words.sides[much];
    return named.map((each) => fill(template, { moves: each, side }));
  });
  return said.length <= 1 ? said.join('') : `${said.slice(0, -1).join(comma)}${and}${said.at(-1)}`;
}

/** Minutes to the quarter, in words. */
export function minutesOf(minutes: number, words: RoutineWords): string {
  const { answers } = words;
  const quarters = Math.round(minutes * 4);
  if (quarters === 4) return answers.minute;
  const { [quarters % 4]: template = answers.minutes } = [
    answers.minutes,
    answers.minutesAndAQuarter,
    answers.minutesAndAHalf,
    answers.minutesAndThreeQuarters,
  ];
  return fill(template, { minutes: numberWord(Math.floor(quarters / 4), words) });
}
