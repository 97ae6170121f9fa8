import type { RoutineAct } from '../dialogue/routine-turn.ts';
import { numberWord, sentence } from '../routine/unfold.ts';
import { fill } from '../words/fill.ts';
import type { RoutineWords } from '../words/routine.ts';

/** What a changed setting means from here on. A limit is said before it. */
export function settingWords(
  { setting, settings, limited, move }: Extract<RoutineAct, { kind: 'setting' }>,
  words: RoutineWords,
): string {
  const { answers } = words;
  switch (setting) {
    case 'holdSeconds':
      return [
        ...(move === 'foam-roller' ? [answers.passesStay] : []),
        ...limit(limited, words),
        fill(answers.holdSet, { seconds: numberWord(settings.holdSeconds, words) }),
      ]
        .map(sentence)
        .join(' ');
    case 'pressSeconds':
      return [
        ...limit(limited, words),
        fill(answers.pressSet, { seconds: numberWord(settings.pressSeconds, words) }),
      ].join(' ');
    case 'pace':
      return limited === null ? paceWords(settings.pace, words) : answers.paceLimit;
    case 'countStyle':
      return countWords(settings.countStyle, words);
  }
}

function limit(limited: 'longest' | 'shortest' | null, { answers }: RoutineWords): readonly string[] {
  if (limited === null) return [];
  return [limited === 'longest' ? answers.longest : answers.shortest];
}

type Settings = Extract<RoutineAct, { kind: 'setting' }>['settings'];

function paceWords(pace: Settings['pace'], { answers }: RoutineWords): string {
  switch (pace) {
    case 'slow':
      return answers.paceSlow;
    case 'normal':
      return answers.paceNormal;
    case 'fast':
      return answers.paceFast;
  }
}

function countWords(style: Settings['countStyle'], { answers }: RoutineWords): string {
  switch (style) {
    case 'every-second':
      return answers.countEvery;
    case 'every-five':
      return answers.countFive;
    case 'quiet':
      return answers.countQuiet;
  }
}
