import { type Move, step } from './move.ts';

const SIT = step('roll-sit', 6000, [], ['S85']);
const HAND = step('roll-hand', 4000, [['hand', 'side']], ['S88']);
const WEIGHT = step('roll-weight', 4000, [['buttock', 'side']], ['S87']);
const GO = step('roll-go', 2000, [], ['S89', 'BEHM', 'BUTULIS']);

/** S84: ten passes on each side (S89, S90). A pass is up and back (DESIGN), 6 s, within BEHM's 2 to 4 s each way. */
export const FOAM_ROLLER: Move = {
  id: 'foam-roller',
  target: ['gluteus maximus', 'deep rotators'],
  equipment: ['foam-roller', 'floor'],
  position: 'sitting',
  dose: { kind: 'passes', passes: 10, passMs: 6000 },
  forms: {
    standard: [
      SIT,
      HAND,
      step(
        'roll-cross',
        5000,
        [
          ['ankle', 'side'],
          ['knee', 'other'],
        ],
        ['S86'],
      ),
      WEIGHT,
      GO,
    ],
    'foot-on-floor': [SIT, HAND, step('roll-foot', 3000, [['foot', 'side']], ['DESIGN']), WEIGHT, GO],
    wall: [
      step('roll-wall', 7000, [['buttock', 'side']], ['DESIGN']),
      step('roll-wall-go', 3000, [], ['DESIGN']),
    ],
  },
  geometry: { crossedAnkle: 'side', overKnee: 'other', handBehind: 'side', weightOn: 'side' },
  stopIf: ['pain above 5 of 10', 'tingling', 'numbness', 'shooting pain', 'new bruise'],
  sources: ['S51', 'S84', 'S89', 'S90', 'BEHM', 'BUTULIS', 'BARTSCH', 'SUN15'],
};
