/** Findings that were there before the gate was switched on: they are shown, and do not fail. */
import type { Severity } from './settings.ts';

/** Bytes that a baseline may have, about 200,000 findings: GitHub warns of larger files. */
export const LARGEST_BASELINE = 48 * 1024 * 1024;

/** One known finding. Only `id` and `since` are needed; the rest tells people what it is about. */
export interface BaselineEntry {
  /** As in `report.json`: 16 hexadecimal digits. */
  readonly id: string;
  /** `YYYY-MM-DD`: the day on which it was written down. */
  readonly since: string;
  /** A finding more severe than this is new again. Absent: whatever its severity. */
  readonly severity?: Severity;
  readonly rule?: string;
  /** ARN. */
  readonly entity?: string;
  /** Service, action or credential. */
  readonly subject?: string;
  /** Written by people, kept when the file is written anew. */
  readonly note?: string;
}

export interface Baseline {
  /** Relative to the workspace. */
  readonly path: string;
  readonly entries: readonly BaselineEntry[];
  /** There is no file yet, and this run is to write it. */
  readonly isMissing?: true;
}

/** What the run made of the baseline. */
export interface JudgedBaseline {
  readonly path: string;
  /** How many entries the file holds. */
  readonly entries: number;
  /** How many findings it covers. */
  readonly known: number;
  /** Findings that are more severe than their entry says, and so are new. */
  readonly worse: readonly BaselineEntry[];
  /** Entries whose finding exists no longer: what they speak of was judged in full, and they can go. */
  readonly gone: readonly BaselineEntry[];
  /**
   * Entries of which this run can say nothing: the entity is unknown or was not audited in full, or the rule was not
   * asked. Those whose finding is exempt are in none of the lists.
   */
  readonly undecided: readonly BaselineEntry[];
  /**
   * Entries whose finding is told by the other rule of their pair by now, by the id that it has. Each is in one of the
   * numbers above or exempt. Absent: none.
   */
  readonly moved?: ReadonlyMap<string, BaselineEntry>;
  /** Present where the gate demands that the number of findings never grows, and there is a file to hold it against. */
  readonly ratchet?: {
    /** Entries of the file whose finding is there, neither exempt nor beyond what this run can tell. */
    readonly allowed: number;
    /** Findings that are new or known. */
    readonly open: number;
    readonly grown: boolean;
  };
}
