/** The words of the routine, written once; the types follow from the lists. */

/** In the order in which a whole routine takes them (S56). */
export const MOVES = ['knee-to-chest', 'piriformis', 'it-band', 'foam-roller', 'trigger-point'] as const;
export type MoveId = (typeof MOVES)[number];

export const SIDES = ['left', 'right'] as const;
export type Side = (typeof SIDES)[number];

export function otherSide(side: Side): Side {
  return side === 'left' ? 'right' : 'left';
}

export const EQUIPMENT = ['foam-roller', 'ball', 'wall', 'chair', 'floor'] as const;
export type Equipment = (typeof EQUIPMENT)[number];

/** What blocks a move or changes it (clinical table 3.6). Kept for the session only. */
export const CONDITIONS = [
  'replaced-hip',
  'recent-surgery',
  'weak-bones',
  'pregnant',
  'blood-thinners',
  'sore-knee',
  'outer-hip-pain',
  'sit-bone-pain',
  'poor-balance',
  'no-floor',
  'fresh-strain',
  'sore-wrist',
  'sore-low-back',
  'advised-against', // a doctor or a physio has said not to stretch
] as const;
export type Condition = (typeof CONDITIONS)[number];

/** How the seconds of a hold are spoken: each one, every fifth and the last five, or halfway and the last three. */
export const COUNT_STYLES = ['every-second', 'every-five', 'quiet'] as const;
export type CountStyle = (typeof COUNT_STYLES)[number];

/** How a move is done: as written, or changed for a body or a room. */
export const VARIANTS = [
  'standard',
  'thigh-hold',
  'towel',
  'bent-other-leg',
  'chair',
  'lying',
  'soft-knees',
  'support',
  'foot-on-floor',
  'wall',
] as const;
export type Variant = (typeof VARIANTS)[number];
