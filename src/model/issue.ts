/**
 * An issue that tells the state of the IAM: what `report/` words and `github/` keeps. The state that was told last stands
 * in the body of the issue itself, so that nothing else has to be stored.
 */
import type { Severity } from './settings.ts';

/** A finding as an issue remembers it. Within one account entity, rule and subject name it. */
export interface ToldFinding {
  readonly severity: Severity;
  readonly rule: string;
  readonly entityArn: string;
  /** Service, `service:Action` or credential; absent: the finding is about the entity. */
  readonly subject?: string;
}

/** Counts of open findings when the issue was written, for the trend. `at`: ISO-8601 UTC. */
export interface TrendPoint {
  readonly at: string;
  readonly counts: Readonly<Record<Severity, number>>;
}

/** What an issue told last. Read back from its body, where anybody who may edit the issue can have changed it. */
export interface IssueState {
  /** Undefined where there were too many to keep: then changes are told by numbers alone. */
  readonly findings?: readonly ToldFinding[];
  /** Told once and not looked at any more, so that nobody calls the account clean while they may be there. */
  readonly unseen?: readonly ToldFinding[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** `type/path/name` of entities that were clean again since the issue was opened last. */
  readonly done: readonly string[];
  /** Oldest first, the newest being that of this state. */
  readonly trend: readonly TrendPoint[];
  /** Logins that were assigned by us, so that nobody is assigned again who was taken off. */
  readonly assigned: readonly string[];
  /** Exemptions of which it was told that they end soon: 8 hexadecimal digits each. */
  readonly ending?: readonly string[];
  /**
   * The days of `unused-days` and of `switch-role.unused-days` by which all of it was told, the smallest where there were
   * several, so that a finding that a larger one took away is not called fixed. Absent, or in any other form: not known.
   */
  readonly thresholds?: string;
  /** Hash of all findings, by which a change is seen whatever was kept: 16 hexadecimal digits. */
  readonly hash: string;
}

/** Everything that is written for one run, given what was told before. Markdown. */
export interface IssueText {
  readonly state: IssueState;
  /** Whether anything differs from what was told before; then `changed` is worth a comment. */
  readonly isChanged: boolean;
  /** Whether a finding that reaches `open-on` is there that was not told before, or is more severe than told. */
  readonly hasNews: boolean;
  /** Whether the facts are older than those that were told last: then the issue is left as it is. */
  readonly isOlder: boolean;
  /** Whether findings keep it open that this run did not look at, however clean the rest is. */
  readonly keepsOpen: boolean;
  /** Our part of the body, with its state, at most `limit` characters. */
  body(limit: number): string;
  /** Comments, each at most 65,536 characters. */
  readonly changed: string;
  readonly closed: string;
  readonly reopened: string;
}

/** One issue as this run wants it. */
export interface WantedIssue {
  /**
   * Names what the issue is about, whatever its title and whatever other accounts the run audits: 16 hexadecimal digits
   * of config, account and, with `per: entity`, entity.
   */
  readonly key: string;
  /**
   * What its key may have been before, for an issue that was opened without a config file. Looked up where there is none
   * of `key`.
   */
  readonly formerKeys: readonly string[];
  readonly title: string;
  /** Logins that should be assigned, as written in the settings or in a tag; not checked yet. */
  readonly assignees: readonly string[];
  /** Whether a finding reaches `open-on`. */
  readonly isNeeded: boolean;
  /** Whether everything that it tells of was determined. If not it may be opened and told, and is never closed. */
  readonly isDetermined: boolean;
  /** It is never opened anew, only kept where it exists. */
  readonly keepOnly?: true;
  /** @param before what the issue told last; undefined when there is no issue, or its state can't be read */
  text(before: IssueState | undefined): IssueText;
}

/** All issues of a run. */
export interface WantedIssues {
  /**
   * Names the config, and the accounts where it lists none, so that issues which are wanted no more are found: 16
   * hexadecimal digits.
   */
  readonly family: string;
  /** Worst first. */
  readonly wanted: readonly WantedIssue[];
  /** Beyond so many open ones none is opened, and none opened again; those that are open stay. */
  readonly max: number;
  /** Whether issues of the family that are not among `wanted` may be closed: everything was determined. */
  readonly isWhole: boolean;
  /**
   * Told when an issue is closed that is wanted no more: whether its entity is gone, the settings leave it out, or issues are kept
   * otherwise now. Undefined: it is left as it is, since it tells of newer facts, or of what this run did not look at.
   */
  unwanted(issue: { readonly key: string; readonly state?: IssueState }): string | undefined;
}

/** What became of an issue in this run. */
export interface KeptIssue {
  readonly key: string;
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly isOpen: boolean;
  readonly action: 'opened' | 'updated' | 'reopened' | 'closed' | 'unchanged' | 'respected';
}

/** What a run says of its issues. */
export interface ToldIssues {
  readonly kept: readonly KeptIssue[];
  /** How many need an issue and have no open one, since there would be more than `max`. */
  readonly overflow: number;
}

/** The issues of a family as they stand, ready to be kept. */
export interface IssueDesk {
  /** The trend that this issue told last; empty where there is none. */
  trend(wanted: Pick<WantedIssue, 'key' | 'formerKeys'>): readonly TrendPoint[];
  /**
   * Opens, rewrites, comments, closes and reopens what has to be. In the order of `wanted`, without those for which
   * there is no issue, or no room to open it again. Throws `IssueError`, with what was kept until then.
   */
  keep(wanted: WantedIssues): Promise<ToldIssues>;
}

/** An issue could not be read or written. It changes no verdict, and the message says what would help. */
export class IssueError extends Error implements ToldIssues {
  readonly kept: readonly KeptIssue[];
  readonly overflow: number;

  constructor(message: string, cause?: unknown, told: ToldIssues = { kept: [], overflow: 0 }) {
    super(message, { cause });
    this.name = 'IssueError';
    this.kept = told.kept;
    this.overflow = told.overflow;
  }
}
