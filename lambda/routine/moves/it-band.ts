import { type Move, step } from './move.ts';

const CROSS = step(
  'itb-cross',
  4000,
  [
    ['foot', 'side'],
    ['leg', 'other'],
  ],
  ['S78'],
);
const STAND = step('itb-stand', 7000, [['side', 'side']], ['S77', 'AAOS-HIP']);
const LEAN = step(
  'itb-lean',
  5000,
  [
    ['toward', 'other'],
    ['hip', 'side'],
    ['toward', 'side'],
    ['hip', 'side'],
  ],
  ['S80', 'S81', 'MERCK-ITB', 'KRAMES-ITB'],
);

/**
 * S76: three times on each leg (S83), each 20 to 30 s (S82). The foot behind is the side that is stretched;
 * the trunk leans away from it while the hip eases toward it. Never just "lean toward the wall".
 */
export const IT_BAND: Move = {
  id: 'it-band',
  target: ['tensor fascia latae', 'iliotibial band'],
  equipment: ['wall'],
  position: 'standing',
  dose: { kind: 'hold', reps: 3 },
  forms: {
    standard: [STAND, CROSS, step('itb-straight', 3000, [], ['S79']), LEAN],
    'soft-knees': [STAND, CROSS, step('itb-soft', 3000, [], ['DESIGN']), LEAN],
    support: [
      step('itb-counter', 7000, [], ['DESIGN']),
      CROSS,
      step(
        'itb-small-lean',
        5000,
        [
          ['toward', 'other'],
          ['hip', 'side'],
          ['toward', 'side'],
          ['hip', 'side'],
        ],
        ['S80', 'S81', 'DESIGN'],
      ),
    ],
  },
  geometry: {
    footBehind: 'side',
    trunkLeansTo: 'other',
    hipEasesTo: 'side',
    supportStandsOn: 'side',
    stretched: 'side',
  },
  stopIf: ['pain on the outer hip bone', 'dizzy', 'wobbling'],
  sources: ['S55', 'S76', 'S82', 'S83', 'MERCK-ITB', 'KRAMES-ITB', 'PWP-ITB', 'GTPS-DH'],
};
