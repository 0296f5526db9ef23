/**
 * Over which days the logs of an account hold events that only read, as AssumeRole does: a trail can be set to log write
 * events alone. Around a day with such an event they count as logged for some days: a quiet account has none on each.
 * Source: CloudTrail User Guide, "Logging management events", "Read and write events".
 */
import { addDays, type Day, type Stretch } from './trail-days.ts';

/** Days for which an account may be without any event that only reads. */
const QUIET_DAYS = 3;

/** Of one account. */
export class ReadOnlyDays {
  readonly #withRecords = new Set<Day>();
  readonly #reading = new Set<Day>();

  /** What a log of the day holds. */
  note(
    day: Day,
    { records, sawReadOnly }: { readonly records: number; readonly sawReadOnly: boolean },
  ): void {
    if (records > 0) this.#withRecords.add(day);
    if (sawReadOnly) this.#reading.add(day);
  }

  /** Not before the first such day: a trail may have begun to log them then. */
  covers(day: Day): boolean {
    for (let days = 0; days <= QUIET_DAYS; days++) if (this.#reading.has(addDays(day, -days))) return true;
    const wasLogged = [...this.#reading].some((other) => other < day);
    for (let days = 1; wasLogged && days <= QUIET_DAYS; days++) {
      if (this.#reading.has(addDays(day, days))) return true;
    }
    return false;
  }

  /** Each stretch of these sorted days that have records and are not covered, the days without records between them included. */
  missing(days: readonly Day[]): Stretch[] {
    const found: { first: Day; last: Day }[] = [];
    let open: { first: Day; last: Day } | undefined;
    for (const day of days) {
      if (this.covers(day)) open = undefined;
      else if (this.#withRecords.has(day)) {
        if (open === undefined) {
          open = { first: day, last: day };
          found.push(open);
        } else open.last = day;
      }
    }
    return found;
  }
}
