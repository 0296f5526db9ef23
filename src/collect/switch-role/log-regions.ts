/**
 * Of which Regions an account's events were being logged on a day. A trail for one Region looks like a quiet account,
 * and nothing in the logs tells them apart: so a day needs at least two. A Region without a log on a day may be quiet:
 * it counts from its first log on, for as long as a fortnight before or after does not lie without any.
 */
import { addDays, type Day, type Stretch, stretches } from './trail-days.ts';

/** Days for which a Region of a trail may be without any event. */
const QUIET_DAYS = 14;

interface Folder {
  readonly region: string;
  /** The first log that is known of. */
  first: Day;
  readonly days: Set<Day>;
}

/** Days on which one Region alone was being logged. */
export interface LoneRegion extends Stretch {
  readonly region: string;
}

/** Of one account. */
export class LoggedRegions {
  readonly #known = new Set<string>();
  /** By where the logs lie: of one Region they may lie in several places, one after the other. */
  readonly #folders = new Map<string, Folder>();

  /** Sorted: of which there is anything, of whatever time. */
  get known(): readonly string[] {
    return [...this.#known].sort();
  }

  /** There are logs, of whatever time. */
  noteKnown(region: string): void {
    this.#known.add(region);
  }

  /** A log of this day is there. */
  note(region: string, day: Day, where = region): void {
    this.noteKnown(region);
    const folder = this.#folders.get(where);
    if (folder === undefined) {
      this.#folders.set(where, { region, first: day, days: new Set([day]) });
      return;
    }
    if (day < folder.first) folder.first = day;
    folder.days.add(day);
  }

  isWhole(day: Day): boolean {
    return this.#on(day).length > 1;
  }

  /** Among these sorted days, each stretch of the same Region once. */
  alone(days: readonly Day[]): LoneRegion[] {
    const regions = new Map<string, Day[]>();
    for (const day of days) {
      const [region, another] = this.#on(day);
      if (region !== undefined && another === undefined)
        regions.set(region, [...(regions.get(region) ?? []), day]);
    }
    return [...regions]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .flatMap(([region, own]) => stretches(own).map((stretch) => ({ region, ...stretch })));
  }

  /**
   * Since when a log in this place, older than those noted there, would tell more about these sorted days; undefined:
   * it would not.
   */
  wouldTell(where: string, days: readonly Day[]): Day | undefined {
    const from = this.alone(days)
      .map(({ first }) => first)
      .sort()[0];
    if (from === undefined) return undefined;
    const first = this.#folders.get(where)?.first;
    return first === undefined || first > from ? addDays(from, -QUIET_DAYS) : undefined;
  }

  /** Sorted. */
  #on(day: Day): string[] {
    const near = Array.from({ length: 2 * QUIET_DAYS + 1 }, (_, at) => addDays(day, at - QUIET_DAYS));
    const logged = [...this.#folders.values()].filter(
      ({ first, days }) => first <= day && near.some((other) => days.has(other)),
    );
    return [...new Set(logged.map(({ region }) => region))].sort();
  }
}
