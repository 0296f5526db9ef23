/**
 * Over what time log files tell everything about an account. A day counts when there is at least one log file of it, in
 * any Region, none that could not be read, and two Regions were being logged at least; for AssumeRole, when events that
 * only read were being logged. Source of what a file's name tells: CloudTrail User Guide, "CloudTrail
 * log file name format" ("can contain records written at any point before that time").
 */
import { DAY_MS } from '../../model/days.ts';
import { mergeCoverage } from '../../model/switch-history.ts';
import type { Coverage, SourceProblem, SwitchEventName } from '../../model/switch-role.ts';
import { missingDays, singleRegion, writeOnlyTrail } from './log-problems.ts';
import { ReadOnlyDays } from './log-read-only.ts';
import { LoggedRegions } from './log-regions.ts';
import type { Question } from './source.ts';
import { addDays, type Day, dayOf, endOf, type Stretch, startOf, stretches } from './trail-days.ts';

/** A file delivered so soon after midnight may hold records of the day before. */
const LATE_MS = 60 * 60_000;

interface AccountLogs {
  readonly wanted: readonly Day[];
  /** For each day with a log file the time of its last delivery. */
  readonly newest: Map<Day, string>;
  readonly spoilt: Set<Day>;
  readonly regions: LoggedRegions;
  readonly readOnly: ReadOnlyDays;
  allSpoilt: boolean;
}

/** A log file, by where it lies. */
export interface LogPlace {
  readonly accountId: string;
  readonly day: Day;
  /** ISO-8601 UTC; undefined where the name does not tell. */
  readonly deliveredAt: string | undefined;
  readonly region?: string | undefined;
  /** What tells folders of the same Region apart, where there may be several. */
  readonly folder?: string | undefined;
}

export class LogCoverage {
  readonly #accounts = new Map<string, AccountLogs>();
  readonly #question: Question;
  /** Sorted. Undefined: the settings list none. */
  readonly #listed: readonly string[] | undefined;

  /** @param listed the Regions that are all, as the settings say. Then a day may have logs of one alone. */
  constructor(question: Question, listed?: readonly string[]) {
    this.#question = question;
    this.#listed = listed && [...new Set(listed)].sort();
  }

  /** Must come first for every account: which days its logs are asked about. */
  ask(accountId: string, wanted: readonly Day[]): void {
    this.#accounts.set(accountId, {
      wanted,
      newest: new Map(),
      spoilt: new Set(),
      regions: new LoggedRegions(),
      readOnly: new ReadOnlyDays(),
      allSpoilt: false,
    });
  }

  get accounts(): readonly string[] {
    return [...this.#accounts.keys()].sort();
  }

  /** The days that the account was asked about. */
  wanted(accountId: string): readonly Day[] {
    return this.#accounts.get(accountId)?.wanted ?? [];
  }

  /** There is a log file. */
  note({ accountId, day, deliveredAt, region, folder }: LogPlace): void {
    const logs = this.#accounts.get(accountId);
    if (logs === undefined) return;
    const at = deliveredAt ?? startOf(day);
    if ((logs.newest.get(day) ?? '') < at) logs.newest.set(day, at);
    if (region !== undefined) logs.regions.note(region, day, folder);
  }

  /** There are log files of the Region, of whatever time. */
  noteRegion(accountId: string, region: string): void {
    this.#accounts.get(accountId)?.regions.noteKnown(region);
  }

  /** There was a log file, of a day that need not have been asked about. */
  noteOlder(accountId: string, region: string, day: Day, folder: string): void {
    this.#accounts.get(accountId)?.regions.note(region, day, folder);
  }

  /** What a log file holds. */
  noteRecords(
    { accountId, day }: LogPlace,
    found: { readonly records: number; readonly sawReadOnly: boolean },
  ): void {
    this.#accounts.get(accountId)?.readOnly.note(day, found);
  }

  /** Since when a log in this folder, older than those noted, would tell more: `LoggedRegions.wouldTell`. */
  wouldTell(accountId: string, folder: string): Day | undefined {
    const logs = this.#accounts.get(accountId);
    if (logs === undefined || logs.allSpoilt || this.#listed !== undefined) return undefined;
    return logs.regions.wouldTell(folder, logs.wanted);
  }

  /** A log file could not be read, or holds what can't be true. */
  spoil({ accountId, day, deliveredAt }: LogPlace): void {
    const spoilt = this.#accounts.get(accountId)?.spoilt;
    spoilt?.add(day);
    const sinceMidnight = Date.parse(deliveredAt ?? startOf(day)) - Date.parse(startOf(day));
    if (sinceMidnight < LATE_MS) spoilt?.add(addDays(day, -1));
  }

  /** Nothing is claimed for the account. */
  spoilAccount(accountId: string): void {
    const logs = this.#accounts.get(accountId);
    if (logs !== undefined) logs.allSpoilt = true;
  }

  coverage(): Coverage[] {
    const regions = this.#listed && { regions: this.#listed };
    return mergeCoverage(
      this.accounts.flatMap((accountId) => {
        const logs = this.#accounts.get(accountId);
        if (logs === undefined || logs.allSpoilt) return [];
        return this.#question.eventNames.flatMap((event) =>
          this.#times(logs, event).map((time) => ({ accountId, event, ...time, ...regions })),
        );
      }),
    );
  }

  #times(logs: AccountLogs, event: SwitchEventName): { from: string; to: string }[] {
    const { wanted, newest, spoilt, regions, readOnly } = logs;
    const whole = wanted.filter(
      (day) =>
        newest.has(day) &&
        !spoilt.has(day) &&
        (this.#listed !== undefined || regions.isWhole(day)) &&
        (event !== 'AssumeRole' || readOnly.covers(day)),
    );
    return stretches(whole).map(({ first, last }) => ({ from: startOf(first), to: this.#end(logs, last) }));
  }

  /** Where nothing is known to come after a day, it counts up to its last delivery alone. */
  #end({ wanted, newest }: AccountLogs, last: Day): string {
    const next = addDays(last, 1);
    const isFollowed = newest.has(next) || (!wanted.includes(next) && next <= dayOf(this.#question.to));
    const at = isFollowed ? endOf(last) : (newest.get(last) ?? startOf(last));
    return at < this.#question.to ? at : this.#question.to;
  }

  /**
   * What is not covered although there should be logs, of accounts of which anything is claimed. `name` is what holds the
   * logs, for the messages. What precedes the first log is no problem; it is merely not covered. Nor is a day that has
   * only begun: logs come in late.
   */
  problems(operation: string, name: string): SourceProblem[] {
    return this.accounts.flatMap((accountId) => {
      const logs = this.#accounts.get(accountId);
      if (logs === undefined || logs.allSpoilt) return [];
      const about = { operation, accountId, to: this.#question.to };
      const alone = this.#listed === undefined ? logs.regions.alone(logs.wanted) : [];
      const readsNothing = this.#question.eventNames.includes('AssumeRole')
        ? logs.readOnly.missing(logs.wanted)
        : [];
      return [
        ...alone
          .filter((one) => !this.#hasJustBegun(one))
          .map((one) => singleRegion(about, name, one, logs.regions.known)),
        ...readsNothing.filter((one) => !this.#hasJustBegun(one)).map((one) => writeOnlyTrail(about, one)),
        ...missingDays(about, logs.newest, this.#expected(logs, alone)),
      ];
    });
  }

  /** The judge takes covered time as whole up to a day before its end. */
  #hasJustBegun({ first }: Stretch): boolean {
    return Date.parse(this.#question.to) - Date.parse(startOf(first)) <= DAY_MS;
  }

  /** The wanted days without those of which it is told already that they do not count. */
  #expected({ wanted }: AccountLogs, alone: readonly Stretch[]): readonly Day[] {
    return wanted.filter((day) => !alone.some(({ first, last }) => first <= day && day <= last));
  }
}
