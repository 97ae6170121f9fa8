import type { Pace } from '../store/profile.ts';

/** Time between things; holds and beats keep theirs whatever the pace. */
export const TIMES = {
  getReadyMs: 5000,
  betweenHoldsMs: 5000,
  switchSidesMs: 8000,
  getIntoPositionMs: 8000,
  afterNameMs: 1500,
  afterFeelMs: 1500,
  easingCheckMs: 4000,
} as const;

const FACTOR: Readonly<Record<Pace, number>> = { slow: 1.6, normal: 1, fast: 0.6 };
const PASS_FACTOR: Readonly<Record<Pace, number>> = { slow: 4 / 3, normal: 1, fast: 5 / 6 };

export function paced(ms: number, pace: Pace): number {
  return Math.round((ms * FACTOR[pace]) / 100) * 100;
}

/** A pass stays within BEHM's 2 to 4 s each way. */
export function pacedPassMs(passMs: number, pace: Pace): number {
  return Math.round(passMs * PASS_FACTOR[pace]);
}
