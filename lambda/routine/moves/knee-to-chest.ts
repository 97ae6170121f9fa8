import { type Move, step } from './move.ts';

const LIE = step('ktc-lie', 7000, [], ['S58', 'DRDNV-KTC']);
const LIFT = step('ktc-lift', 4000, [['knee', 'side']], ['S59']);
const BEHIND_THIGH = step('ktc-hands-thigh', 4000, [['thigh', 'side']], ['S61']);
const DRAW = step('ktc-draw', 4000, [['buttock', 'side']], ['S62']);

/** S57: three times in all on each leg (S64), each 20 to 30 s (S63). */
export const KNEE_TO_CHEST: Move = {
  id: 'knee-to-chest',
  target: ['gluteus maximus', 'low back'],
  equipment: ['floor'],
  position: 'lying',
  dose: { kind: 'hold', reps: 3 },
  forms: {
    standard: [LIE, LIFT, step('ktc-hands-shin', 4000, [], ['S60']), DRAW],
    'thigh-hold': [LIE, LIFT, BEHIND_THIGH, DRAW],
    towel: [LIE, LIFT, step('ktc-towel', 6000, [['thigh', 'side']], ['DESIGN']), DRAW],
    'bent-other-leg': [
      step('ktc-lie-bent', 7000, [['knee', 'other']], ['DESIGN', 'BHOF', 'FOCUS-KTC']),
      LIFT,
      BEHIND_THIGH,
      DRAW,
    ],
    chair: [
      step('ktc-sit-chair', 6000, [], ['DESIGN']),
      step('ktc-chair-lift', 4000, [['thigh', 'side']], ['DESIGN']),
      step('ktc-chair-draw', 4000, [['buttock', 'side']], ['DESIGN']),
    ],
  },
  geometry: { raisedKnee: 'side', heldLeg: 'side', legOnFloor: 'other', stretched: 'side' },
  stopIf: ['sharp pain', 'pinch in the groin or front of the hip', 'tingling down the leg', 'dizzy'],
  sources: ['S57', 'S63', 'S64', 'ASCENT-KTC', 'THR-LHSC'],
};
