import { MOVE } from '../routine/moves.ts';
import { numberWord } from '../routine/unfold.ts';
import type { MoveId } from '../routine/vocabulary.ts';
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
