import { type Move, step } from './move.ts';

const LIMIT = step('press-limit', 3000, [], ['S96', 'BUTULIS', 'DESIGN']);
const FIND = step('press-find', 7000, [['buttock', 'side']], ['S93', 'BUTULIS']);
const BALL = step('press-ball', 6000, [], ['S94', 'S95', 'DESIGN']);

/**
 * S91: on each tender spot until the pain subsides (S97), in blocks of 30 s with a check between, 90 s unless
 * more is asked for and never more than 180; at most three spots a side, pain at most 5 of 10 (DESIGN).
 */
export const TRIGGER_POINT: Move = {
  id: 'trigger-point',
  target: ['a tender knot in the glutes'],
  equipment: ['ball', 'floor'],
  position: 'sitting',
  dose: { kind: 'press', blockSeconds: 30, spots: 3 },
  forms: {
    standard: [step('press-sit', 6000, [], ['S92']), FIND, BALL, LIMIT],
    'foot-on-floor': [step('press-sit-foot', 6000, [], ['S92', 'DESIGN']), FIND, BALL, LIMIT],
    wall: [
      step('press-wall', 7000, [['buttock', 'side']], ['TBALL', 'DESIGN']),
      step('press-wall-lean', 6000, [], ['TBALL', 'BUTULIS']),
      LIMIT,
    ],
  },
  geometry: { ballUnder: 'side' },
  stopIf: ['pain or tingling below the knee', 'numbness', 'pain above 5 of 10', 'dizzy'],
  sources: ['S52', 'S91', 'S97', 'S98', 'TBALL', 'BUTULIS', 'SUN15'],
};
