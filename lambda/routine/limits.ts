/** Seconds. A longer or shorter wish is brought within these, and told so. */
export const HOLD_SECONDS = { shortest: 10, longest: 60 } as const;

/** Seconds that a tender spot is pressed, in blocks with a question after each (S91, S97). */
export const PRESS_SECONDS = { shortest: 30, longest: 180, block: 30 } as const;

/** Seconds. Up to here a length of time is meant as a hold, from here on as the time that there is. */
export const LONGEST_MEANT_AS_HOLD = 90;
