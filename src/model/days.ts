/** Milliseconds of a day of 24 hours. */
export const DAY_MS = 86_400_000;

/**
 * Clocks differ a little, and another run may have begun later. What lies further ahead than this has a wrong time, and
 * would hide every true one.
 */
export const MOST_AHEAD_MS = DAY_MS;
