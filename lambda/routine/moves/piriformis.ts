import { type Move, step } from './move.ts';

/** S65: three times on each side (S75), each 20 to 30 s (S74). For voice, the leg crosses before the hand goes down. */
export const PIRIFORMIS: Move = {
  id: 'piriformis',
  target: ['piriformis', 'gluteus maximus'],
  equipment: ['floor'],
  position: 'sitting',
  dose: { kind: 'hold', reps: 3 },
  forms: {
    standard: [
      step('piri-sit', 6000, [], ['S66']),
      step(
        'piri-cross',
        6000,
        [
          ['leg', 'side'],
          ['leg', 'other'],
          ['foot', 'side'],
          ['knee', 'other'],
        ],
        ['S68', 'S69', 'CEMM-ROT'],
      ),
      step('piri-hand', 4000, [['hand', 'side']], ['S67']),
      step('piri-turn', 4000, [['toward', 'side']], ['S70']),
      step(
        'piri-elbow',
        5000,
        [
          ['elbow', 'other'],
          ['knee', 'side'],
          ['shoulder', 'side'],
        ],
        ['S71', 'S72', 'CEMM-ROT'],
      ),
      step('piri-press', 4000, [['buttock', 'side']], ['S73']),
    ],
    lying: [
      step('piri-lie', 6000, [], ['BAYCARE-SUP']),
      step(
        'piri-ankle',
        5000,
        [
          ['ankle', 'side'],
          ['thigh', 'other'],
        ],
        ['BAYCARE-SUP'],
      ),
      step('piri-towel', 6000, [['thigh', 'other']], ['BAYCARE-SUP']),
      step('piri-pull', 4000, [['buttock', 'side']], ['BAYCARE-SUP']),
    ],
    chair: [
      step('piri-sit-chair', 6000, [], ['ESK-CHAIR', 'LANE-CHAIR']),
      step(
        'piri-chair-ankle',
        5000,
        [
          ['ankle', 'side'],
          ['knee', 'other'],
        ],
        ['ESK-CHAIR', 'LANE-CHAIR'],
      ),
      step('piri-hinge', 4000, [['buttock', 'side']], ['ESK-CHAIR', 'LANE-CHAIR']),
    ],
  },
  geometry: {
    crossedLeg: 'side',
    footOutsideKnee: 'other',
    handBehind: 'side',
    chestTurnsTo: 'side',
    elbow: 'other',
    elbowOnKnee: 'side',
    looksOverShoulder: 'side',
    stretched: 'side',
  },
  stopIf: ['shooting pain', 'tingling', 'sharp pain in the back or knee', 'pinch in the groin'],
  sources: ['S54', 'S65', 'S74', 'S75', 'CEMM-ROT', 'WF-TWIST'],
};
