/** Counting days. All times are ISO-8601 UTC. */
import { DAY_MS } from '../model/days.ts';

/**
 * How far back IAM's last accessed information reaches at least, in days.
 * Source: IAM User Guide, "Refine permissions using last accessed information", tracking period.
 */
export const TRACKING_DAYS = 400;

/** Whole days from one time to a later one; 0 when the first is the later. */
export function wholeDays(from: string, to: string): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / DAY_MS));
}

/** The time so many days after (or, negative, before) another. */
export function shifted(time: string, days: number): string {
  return new Date(Date.parse(time) + days * DAY_MS).toISOString();
}

/** The latest of some times, as it was written; null when there is none. */
export function latest(times: Iterable<string | null>): string | null {
  let last: string | null = null;
  for (const time of times) {
    if (time !== null && (last === null || Date.parse(time) > Date.parse(last))) last = time;
  }
  return last;
}
